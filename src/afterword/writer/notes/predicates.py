"""What is said of the person without a subject: worried about cut-over, has not found anybody, loves rowing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from afterword.language.wordlist import wordlist
from afterword.writer.notes import forms
from afterword.writer.notes.agreement import with_third
from afterword.writer.notes.closed import (
    ADJECTIVES,
    ADVERBS,
    BE,
    DEGREES,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    PREPOSITIONS,
)
from afterword.writer.notes.life import LIFE
from afterword.writer.notes.nouns import head
from afterword.writer.notes.thought import Piece, Seen
from afterword.writer.notes.tokens import Token, joined, low_at, tokens, word, words

_EFFORTS: Final = wordlist("hard easy difficult expensive important quick slow useful")
"""Adjectives that tell how something is to do: hard to find."""
_SAID_OF_PEOPLE: Final = wordlist("works loves likes lives wants needs thinks believes hopes hates commutes reports")
_TIMES: Final = wordlist(
    "day night week month quarter year morning evening other second two three six spring summer autumn winter monday "
    "tuesday wednesday thursday friday saturday sunday time"
)
_FOLLOWERS: Final = wordlist("fan believer supporter advocate lover champion")


def predicate(parts: Sequence[Token], seen: Seen) -> Piece | None:
    """Read what is said of the person without a subject; None where it is no such thing."""
    start = next(
        (index for index, token in enumerate(parts) if token.low not in DEGREES and token.low not in ADVERBS), 0
    )
    is_shared = low_at(parts, 0) == "both" and not forms.are_people(low_at(parts, 1))
    if is_shared and forms.verb(low_at(parts, 1)) is not None:
        return seen.turned("statement", (word("we"), *parts))
    return _of_state(parts, seen, start) or _of_deed(parts, seen, start)


def _of_state(parts: Sequence[Token], seen: Seen, start: int) -> Piece | None:
    """Read how somebody is or was: worried about cut-over, big fan of kanban, used to work in Leeds."""
    low, following = low_at(parts, start), low_at(parts, start + 1)
    if low == "used" and following == "to" and _is_base(low_at(parts, start + 2)):
        return _said_of("", parts, seen)
    if low in _EFFORTS and following == "to":
        return seen.turned("indirect", (word("how"), *parts[: start + 1], *words("it is"), *parts[start + 1 :]))
    if low in ADJECTIVES and low not in _EFFORTS and _is_alone(following):
        return _said_of("are", parts, seen)
    if seen.view.own and _is_follower(parts):
        return _said_of("are an" if parts[0].low[:1] in "aeiou" else "are a", parts, seen)
    return _said_of("", parts, seen) if low in MODALS and _is_base(following) else None


def _of_deed(parts: Sequence[Token], seen: Seen, start: int) -> Piece | None:
    """Read what somebody does or did: loves rowing, started in the lab."""
    low, following = low_at(parts, start), low_at(parts, start + 1)
    verb = forms.verb(low)
    if verb is None or verb.is_gerund or parts[start].is_proper:
        return None
    if low in {"want", "need", "hope", "like", "love", "prefer"} and (following == "to" or following in DETERMINERS):
        return _said_of("", parts, seen)
    if verb.is_third and _is_third_person(low, following, parts, start):
        rest = (*parts[:start], word(verb.base), *parts[start + 1 :])
        return _said_of("", rest, seen)
    if verb.is_past and not verb.is_base and _is_deed(verb, following):
        return _said_of("", parts, seen)
    return None


def lacking(parts: Sequence[Token], seen: Seen) -> Piece | None:
    """Read what begins with its auxiliary: has not found a replacement, is worried about churn, was a nurse."""
    low, following = low_at(parts, 0), low_at(parts, 1)
    if not seen.view.own or not (following == "not" or _completes(low, following)):
        return None
    if low in MODALS:
        return _said_of("", parts, seen)
    meant = BE.get(low) or HAVE.get(low) or DO.get(low)
    return _said_of("", (word(meant), *parts[1:]), seen) if meant is not None else None


def _completes(auxiliary: str, following: str) -> bool:
    """Tell whether an auxiliary's own part follows, and no subject: is worried, was a nurse, has been there."""
    verb = forms.verb(following)
    if auxiliary in {"has", "had"}:
        return following == "been" or (verb is not None and verb.is_participle)
    is_part = verb is not None and (verb.is_participle or verb.is_gerund) and not forms.is_noun(following)
    return auxiliary in {"is", "was"} and (is_part or following in ADJECTIVES or following in {"a", "an", "from", "in"})


def _is_follower(parts: Sequence[Token]) -> bool:
    """Tell whether the words say what somebody is to a thing: big fan of kanban."""
    place = head(parts)
    return parts[place].low in _FOLLOWERS and place + 1 < len(parts) and parts[0].low not in DETERMINERS


def _is_base(low: str) -> bool:
    verb = forms.verb(low)
    return low in {"be", "have", "do", "not"} or (verb is not None and verb.is_base)


def _is_alone(following: str) -> bool:
    """Tell whether an adjective stands for itself, with no noun after it."""
    return not following or following in PREPOSITIONS or following in {"to", "that", "if", "and", "but"}


def _is_third_person(low: str, following: str, parts: Sequence[Token], start: int) -> bool:
    verb = forms.verb(low)
    if verb is not None and following in DETERMINERS and not _is_time(parts, start + 1):
        return True
    if forms.is_plural(low) and (forms.are_people(low) or (low == "reports" and following != "to")):
        return False
    if verb is None or not following or verb.base not in LIFE:
        return False
    if not forms.is_plural(low):
        return True
    is_object = (
        following in DETERMINERS
        or following.endswith("ing")
        or following == "to"
        or (forms.is_plural(following) or forms.is_mass(following) or parts[start + 1].is_proper)
    )
    return is_object or low in _SAID_OF_PEOPLE


def _is_time(parts: Sequence[Token], start: int) -> bool:
    """Tell whether a time follows a noun: demos every Friday, tests this week."""
    is_pointing = low_at(parts, start) in {"this", "that", "these", "those"}
    return is_pointing or (low_at(parts, start) in {"every", "each"} and low_at(parts, start + 1) in _TIMES)


def _is_deed(verb: forms.Verb, following: str) -> bool:
    if verb.base in LIFE:
        return not verb.is_participle or (bool(following) and following != "by")
    return following in {"the", "a", "an", "their", "his", "her"}


def _said_of(auxiliary: str, parts: Sequence[Token], seen: Seen) -> Piece | None:
    """Give a predicate as it goes with its subject; only of the person whom the note is about."""
    turned = seen.turned("predicate", parts) if seen.view.own else None
    if turned is None:
        return None
    text = f"{auxiliary} {turned.text}".strip()
    third = joined(with_third(tokens(text), 0))
    alone = f"you {text}" if seen.view.direct else f"{seen.view.call} {third}"
    return Piece("predicate", text, alone, third)
