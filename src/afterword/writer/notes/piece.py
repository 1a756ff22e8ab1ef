"""One thought of a note: what kind of phrase it is, and how it reads once its persons and articles are right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from afterword.language.wordlist import wordlist
from afterword.writer.notes import forms
from afterword.writer.notes.agreement import with_third
from afterword.writer.notes.clauses import finite_verb
from afterword.writer.notes.closed import (
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DEGREES,
    DETERMINERS,
    MODALS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECTS,
    WH,
)
from afterword.writer.notes.life import LIFE
from afterword.writer.notes.nouns import head, with_article
from afterword.writer.notes.persons import View, readdress
from afterword.writer.notes.questions import indirect, opening
from afterword.writer.notes.tokens import Token, joined, low_at, tokens, word, words

_ACTIONS: Final = wordlist(
    "cut reduce improve grow build launch open close move bring keep hire run manage lead fix integrate replace "
    "migrate double increase raise lower scale automate retain shift change get make take set handle deliver move "
    "lose win save speed slow push cover start stop find turn use give split merge roll put work coach mentor teach"
)
"""Verbs whose form in -ing is more often a deed than a modifier: cutting changeover."""
_EFFORTS: Final = wordlist("hard easy difficult expensive important quick slow useful")
"""Adjectives that tell how something is to do: hard to find."""
_SAID_OF_PEOPLE: Final = wordlist("works loves likes lives wants needs thinks believes hopes hates commutes reports")
_OWNERS: Final = POSSESSIVES | {"the", "a", "an"}
_AMOUNTS: Final = (["no"], ["too", "many"], ["too", "much"], ["not", "enough"])
_TIMES: Final = wordlist(
    "day night week month quarter year morning evening other second two three six spring summer autumn winter monday "
    "tuesday wednesday thursday friday saturday sunday time"
)
_OCCASIONS: Final = wordlist("meeting briefing viewing tasting screening hearing wedding")
_MODIFIERS: Final = wordlist(
    "hiring building working coaching mentoring teaching running managing rolling cutting-edge opening closing"
)
"""Forms of those that stand before a noun all the same: the mentoring scheme."""

Kind = Literal["thing", "indirect", "question", "statement", "predicate"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A thought: a `thing` follows "about", `indirect` is "how you …", a `statement` follows "that".

    A `predicate` lacks its subject ("worried about cut-over"); its text begins with its verb, made to go with "you" or
    "they", `third` with a verb that goes with "it", and `alone` is the whole clause with the person's name or "you".
    """

    kind: Kind
    text: str
    alone: str = ""
    third: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """From where a thought is seen, and what was said before it in the same note."""

    view: View
    before: tuple[Token, ...] = ()
    in_list: bool = False

    def turned(self, kind: Kind, parts: Sequence[Token]) -> Piece | None:
        """Turn the persons of a thought."""
        turned = readdress(parts, self.view, self.before)
        return Piece(kind, joined(turned)) if turned is not None else None


def read(parts: Sequence[Token], seen: Seen, *, asked: bool) -> Piece | None:
    """Read a thought; None where it cannot be fitted. `asked`: it ended with a question mark."""
    if not _says_something(parts):
        return None
    for reader in (_question, _indirect, _that, _infinitive, _lack, _told, _predicate, _statement, _deed, _thing):
        found = reader(parts, seen)
        if found is not None:
            return found
    return None if not asked else _asked(parts, seen)


def _says_something(parts: Sequence[Token]) -> bool:
    said = [token for token in parts if token.is_word]
    return any(len(token.low) > 1 and token.low not in ADVERBS and token.low not in DEGREES for token in said)


def _question(parts: Sequence[Token], seen: Seen) -> Piece | None:
    if opening(parts) is None:
        return None
    clause = indirect(parts)
    return seen.turned("indirect", clause) if clause is not None else _asked(parts, seen)


def _asked(parts: Sequence[Token], seen: Seen) -> Piece | None:
    turned = seen.turned("question", parts)
    return None if turned is None else Piece("question", f"{turned.text.rstrip('?')}?")


def _indirect(parts: Sequence[Token], seen: Seen) -> Piece | None:
    if low_at(parts, 0) not in WH:
        return None
    if low_at(parts, 1) == "to":
        return seen.turned("indirect", parts)
    if (
        low_at(parts, 0) == "how"
        and low_at(parts, 1) in {"i", "you"}
        and low_at(parts, 2) in {"would", "should", "could"}
    ):
        return seen.turned("indirect", (parts[0], word("to"), *parts[3:]))
    has_verb = any(token.low in AUXILIARIES or forms.verb(token.low) is not None for token in parts[1:])
    if not has_verb or len(parts) < len(("how", "it", "works")):
        return None
    subject = parts[1:]
    place = finite_verb(subject)
    is_plain = (
        place is not None
        and subject[place].low in AUXILIARIES
        and low_at(parts, 0) in {"how", "why", "where", "when", "whether"}
        and low_at(subject, 1) not in DETERMINERS
    )
    return seen.turned("indirect", (parts[0], *with_article(subject)) if is_plain else parts)


def _that(parts: Sequence[Token], seen: Seen) -> Piece | None:
    if low_at(parts, 0) != "that" or len(parts) < len(("that", "it", "works")):
        return None
    rest = parts[1:]
    if low_at(rest, 0) in AUXILIARIES or (finite_verb(rest) is None and low_at(rest, 0) not in SUBJECTS):
        return None
    return seen.turned("statement", with_article(rest))


def _infinitive(parts: Sequence[Token], seen: Seen) -> Piece | None:
    verb = forms.verb(low_at(parts, 1)) if low_at(parts, 0) == "to" else None
    if verb is None or not verb.is_base:
        return None
    return seen.turned("thing", (word(forms.gerund(verb.base)), *parts[2:]))


def _statement(parts: Sequence[Token], seen: Seen) -> Piece | None:
    place = finite_verb(parts)
    if place is None:
        return None
    if low_at(parts, 0) in {"this", "these", "those"} and place == 1:
        return None
    return seen.turned("statement", (*with_article(parts[:place]), *parts[place:]))


def _lack(parts: Sequence[Token], seen: Seen) -> Piece | None:
    """Read what there is too little or too much of: "no budget" becomes "there is no budget"."""
    start = next((len(lead) for lead in _AMOUNTS if [token.low for token in parts[: len(lead)]] == lead), 0)
    noun = parts[start:]
    if not noun or low_at(noun, 0) == "more" or finite_verb(parts) is not None:
        return None
    is_several = forms.is_plural(noun[head(noun)].low)
    return seen.turned("statement", (*words("there are" if is_several else "there is"), *parts)) if start else None


def _told(parts: Sequence[Token], seen: Seen) -> Piece | None:
    """Read a statement with an auxiliary, whose first word is not taken for its verb: planned work is down."""
    place = finite_verb(parts)
    is_certain = place is not None and place > 0 and parts[place].low in AUXILIARIES
    return _statement(parts, seen) if is_certain else None


def _predicate(parts: Sequence[Token], seen: Seen) -> Piece | None:
    """Read what is said of the person without a subject: worried about cut-over, started in the lab, loves rowing."""
    start = next(
        (index for index, token in enumerate(parts) if token.low not in DEGREES and token.low not in ADVERBS), 0
    )
    low, following = low_at(parts, start), low_at(parts, start + 1)
    verb = forms.verb(low)
    if low in _EFFORTS and following == "to":
        return seen.turned("indirect", (word("how"), *parts[: start + 1], *words("it is"), *parts[start + 1 :]))
    if low in ADJECTIVES and low not in _EFFORTS and _is_alone(following):
        return _said_of("are", parts, seen)
    if low in MODALS and _is_base(following):
        return _said_of("", parts, seen)
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


def _deed(parts: Sequence[Token], seen: Seen) -> Piece | None:
    """Read what is to be done: "reduce scrap" becomes "reducing scrap"."""
    verb = forms.verb(low_at(parts, 0))
    if verb is None or not verb.is_base or verb.is_past or len(parts) == 1 or parts[0].is_proper:
        return None
    following = low_at(parts, 1)
    is_order = forms.is_only_verb(verb.base) and not low_at(parts, 0).endswith("ing")
    if not (is_order or following in {"the", "a", "an", "their", "our", "his", "her", "your"}):
        return None
    if is_order and (following in PREPOSITIONS or following in CONJUNCTIONS) and verb.base not in LIFE:
        return None
    return seen.turned("thing", (word(forms.gerund(verb.base)), *parts[1:]))


def _thing(parts: Sequence[Token], seen: Seen) -> Piece | None:
    low = low_at(parts, 0)
    if low in WH or low in PREPOSITIONS or low in CONJUNCTIONS or (low in SUBJECTS and low not in DETERMINERS):
        return None
    is_deed = _is_gerund(parts)
    if not is_deed and low_at(parts, 1) in _OWNERS and low not in DETERMINERS:
        return None
    if (_is_describing_only(parts) and not is_deed) or _is_passive(parts) or low in {"not", "never"}:
        return None
    if is_deed or (seen.in_list and len(parts) == 1):
        return seen.turned("thing", parts)
    return seen.turned("thing", with_article(parts))


def _is_describing_only(parts: Sequence[Token]) -> bool:
    """Tell whether there is no noun at all: "great", "very friendly"."""
    noun = parts[head(parts)].low
    return (
        noun in {"first", "last", "only"}
        or noun in ADJECTIVES
        or noun in DEGREES
        or noun in ADVERBS
        or noun in DETERMINERS
    )


def _is_passive(parts: Sequence[Token]) -> bool:
    """Tell whether a participle stands without its noun: "hosted on AWS"."""
    verb = forms.verb(low_at(parts, 0))
    is_participle = verb is not None and verb.is_participle and not forms.is_noun(low_at(parts, 0))
    return is_participle and not parts[0].is_proper and low_at(parts, 1) in {"", *PREPOSITIONS}


def _is_gerund(parts: Sequence[Token]) -> bool:
    """Tell an activity ("mentoring juniors") from a noun that begins so ("testing strategy")."""
    if low_at(parts, 0) in _OCCASIONS:
        return False
    verb = forms.verb(low_at(parts, 0))
    if low_at(parts, 0) != "being" and (verb is None or not verb.is_gerund):
        return False
    place = head(parts)
    if low_at(parts, 1) in DETERMINERS:
        return True
    is_modifier = place == 1 or forms.is_noun(parts[0].low) or parts[0].low in _MODIFIERS
    is_compound = place > 0 and is_modifier and forms.is_count(parts[place].low.removesuffix("'s"))
    is_deed = verb is not None and verb.base in _ACTIONS and parts[0].low not in _MODIFIERS
    return not is_compound or is_deed
