"""Verbs made to agree with a subject that changed: she runs, you run, Maeve runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from afterword.writer.notes import forms
from afterword.writer.notes.closed import ADVERBS, BE, DETERMINERS, DO, HAVE, MODALS, PREPOSITIONS
from afterword.writer.notes.tokens import Token, low_at, word

_LINKS: Final = frozenset({"and", "but", "or", ","})
_OF_LIKING: Final = frozenset({"likes", "loves", "hates", "wants", "needs", "misses", "prefers", "enjoys"})
_THIRD: Final = {"are": "is", "were": "was", "have": "has", "do": "does"}
_FIRST: Final = {"are": "am", "were": "was"}


def with_you(parts: Sequence[Token], start: int) -> list[Token]:
    """Turn the verbs that had "she" before `start` so that they go with "you"; verbs joined by "and" too."""
    found = list(parts)
    place = _verb_at(found, start)
    if place is None:
        return found
    found[place] = _for_you(found[place])
    for index in range(place + 1, len(found) - 1):
        if found[index].low in _LINKS and found[index - 1].low not in _LINKS:
            joined_on = _verb_at(found, index + 1)
            if joined_on is not None and _is_joined_verb(found, joined_on):
                found[joined_on] = _for_you(found[joined_on])
    return found


def with_third(parts: Sequence[Token], start: int) -> list[Token]:
    """Turn the verb that had "you" before `start` so that it goes with a name."""
    found = list(parts)
    place = _verb_at(found, start)
    if place is not None:
        low = found[place].low
        verb = forms.verb(low)
        if low in _THIRD:
            found[place] = word(_THIRD[low])
        elif verb is not None and verb.is_base and not verb.is_past and low not in MODALS:
            found[place] = word(forms.third(low))
    return found


def with_first(parts: Sequence[Token], start: int) -> list[Token]:
    """Turn the verb that had "you" before `start` so that it goes with "I"."""
    found = list(parts)
    place = _verb_at(found, start)
    if place is not None and found[place].low in _FIRST:
        found[place] = word(_FIRST[found[place].low])
    return found


def _verb_at(parts: Sequence[Token], start: int) -> int | None:
    index = start
    while index < len(parts) and _is_adverb(parts[index].low):
        index += 1
    return index if index < len(parts) and parts[index].is_word else None


def _is_adverb(low: str) -> bool:
    return low in ADVERBS or (low.endswith("ly") and forms.verb(low) is None)


def _for_you(token: Token) -> Token:
    changed = BE.get(token.low) or HAVE.get(token.low) or DO.get(token.low)
    if changed is not None:
        return Token(changed, changed, token.spaced)
    verb = forms.verb(token.low)
    if verb is not None and verb.is_third:
        return Token(verb.base, verb.base, token.spaced)
    return token


def _is_joined_verb(parts: Sequence[Token], place: int) -> bool:
    """Tell whether the word after "and" is a verb: "runs line 2 and trains staff", not "runs trains and buses"."""
    low, following = parts[place].low, low_at(parts, place + 1)
    if low in {"is", "was", "has", "does"}:
        return True
    verb = forms.verb(low)
    if verb is None or not verb.is_third or not following or following in _LINKS:
        return False
    if not forms.is_plural(low) or low in _OF_LIKING:
        return True
    is_new = low_at(parts, place - 1) == "and" and not forms.is_plural(low_at(parts, place - 2))
    return (
        following in DETERMINERS
        or following in PREPOSITIONS
        or (is_new and forms.is_plural(following))
        or following in {"it", "them", "him", "her"}
        or following.endswith("ing")
        or parts[place + 1].is_number
    )
