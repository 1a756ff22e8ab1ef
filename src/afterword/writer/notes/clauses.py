"""Where the verb of a clause is: what tells "the team is growing" from "the growing team"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from afterword.language.wordlist import wordlist
from afterword.writer.notes import forms
from afterword.writer.notes.closed import (
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    HUMANS,
    MONTHS,
    POSSESSIVES,
    PREPOSITIONS,
    REFLEXIVES,
    SUBJECTS,
    WH,
)
from afterword.writer.notes.life import LIFE
from afterword.writer.notes.tokens import Token, low_at
from afterword.writer.notes.verbal import ACTIVE, ALWAYS_VERBS, BARE, CHANGES, EVENTS, RARE_PASTS, SURE, USES, WISHES

_WHEN: Final = wordlist("last this next every twice again recently since by from to faster slower together yesterday")
_AT: Final = wordlist("in on at to out off into back next this from until till") | MONTHS
_ARTICLES: Final = POSSESSIVES | {"the", "a", "an", "no", "more"}
_FREQUENCIES: Final = wordlist("only still never always often rarely now already")
_OF_ANOTHER_CLAUSE: Final = frozenset({"way", "(", "that", "because", "if", "when", "while"})
_AFTER_NOUN: Final = wordlist("nobody noone everyone everybody anyone anybody someone somebody")


def finite_verb(parts: Sequence[Token]) -> int | None:
    """Give the place of the verb that makes a clause of these words, or None where they are only a phrase."""
    if low_at(parts, 0) in SUBJECTS and low_at(parts, 0) not in DETERMINERS:
        return _after_subject(parts)
    for index in range(1, len(parts)):
        low = parts[index].low
        if low in WH or low in _OF_ANOTHER_CLAUSE or _is_relative(parts, index):
            return None
        if (low in AUXILIARIES and parts[index - 1].low != "to") or _is_statement(parts, index):
            return index
    return None


def _is_relative(parts: Sequence[Token], index: int) -> bool:
    """Tell whether a clause about the noun begins here: the lathe they have bought, data nobody looks at."""
    low = parts[index].low
    is_pronoun = low in {"i", "you", "he", "she", "it", "we", "they"} or low in _AFTER_NOUN
    is_no_one = low == "no" and low_at(parts, index + 1) == "one"
    return (is_pronoun or is_no_one) and parts[index - 1].is_word and parts[index - 1].low not in CONJUNCTIONS


def _after_subject(parts: Sequence[Token]) -> int | None:
    for index in range(1, len(parts)):
        low = parts[index].low
        if low in AUXILIARIES or forms.verb(low) is not None:
            return index
        if not (low in ADVERBS or low.endswith("ly") or low in {"both", "all", "each"}):
            return None
    return None


def _is_statement(parts: Sequence[Token], index: int) -> bool:
    """Tell whether the verb form at a place says something of the noun before it."""
    verb = forms.verb(parts[index].low)
    low = parts[index].low
    if verb is None or verb.is_gerund or parts[index].is_proper or low in ADVERBS | ADJECTIVES | PREPOSITIONS:
        return False
    subject = _subject_before(parts, index)
    if subject is None:
        return False
    if verb.is_third:
        return _is_of_one(parts, index, subject)
    if verb.is_past and not verb.is_base:
        return _is_past(parts, index, verb)
    return _is_of_several(parts, index, subject)


def _subject_before(parts: Sequence[Token], index: int) -> int | None:
    """Give the place of the word before a verb that can end its subject; adverbs may stand between."""
    place = index - 1
    while place > 0 and _is_between(parts[place].low):
        place -= 1
    if place < 0 or not parts[place].is_word or not _can_be_subject(parts, place):
        return None
    return place


def _is_between(low: str) -> bool:
    return low in _FREQUENCIES or (low.endswith("ly") and not forms.is_noun(low))


def _can_be_subject(parts: Sequence[Token], index: int) -> bool:
    low = parts[index].low
    if low in PREPOSITIONS or low in CONJUNCTIONS or low in DETERMINERS or low == "to":
        return False
    return parts[index].is_proper or forms.is_noun(low) or low in ADVERBS or low not in AUXILIARIES


def _is_of_one(parts: Sequence[Token], index: int, subject: int) -> bool:
    """Judge a form in -s: the board wants growth, but not customer returns on the 6204."""
    low, following = parts[index].low, low_at(parts, index + 1)
    if parts[subject].is_number and parts[subject].text.isdigit():
        return False
    if not forms.is_plural(low):
        return True
    if low in SURE and following and not (low in {"wants", "needs"} and following in PREPOSITIONS):
        return True
    noun = parts[subject].low
    is_person = noun in HUMANS and (subject > 0 or following in _ARTICLES)
    if subject < index - 1 or is_person or following in {"more", "less", "too"}:
        return bool(following)
    is_one = forms.is_noun(noun) or parts[subject].is_proper
    is_counted = index + 1 < len(parts) and parts[index + 1].is_number and not parts[subject].is_proper
    is_owned = parts[0].low in POSSESSIVES and forms.is_plural(following)
    has_object = following in POSSESSIVES or following in {"the", "a", "an"} or is_counted or is_owned
    return is_one and (has_object or (_base_of(low) in EVENTS and following in _AT))


def _is_past(parts: Sequence[Token], index: int, verb: forms.Verb) -> bool:
    """Judge a past: the team doubled last year, but not parts machined in Ohio."""
    low, following = parts[index].low, low_at(parts, index + 1)
    if low in RARE_PASTS:
        return False
    if not verb.is_participle or verb.base in ALWAYS_VERBS:
        return True
    if low in ACTIVE and following and following not in PREPOSITIONS | ADVERBS | _WHEN | CONJUNCTIONS:
        return True
    subject = parts[index - 1].low
    if any(token.low in REFLEXIVES for token in parts[index + 1 :]):
        return True
    if verb.base in LIFE and subject in HUMANS and (index > 1 or parts[index - 1].is_proper):
        return True
    is_changed = verb.base in CHANGES and (not following or following in _WHEN)
    return is_changed or following in {"a", "an", "the"} or following in POSSESSIVES


def _is_of_several(parts: Sequence[Token], index: int, subject: int) -> bool:
    """Judge a plain form after a plural: volunteers run the tea trolley."""
    low, following = parts[index].low, low_at(parts, index + 1)
    noun = parts[subject].low
    is_relative = not following and subject > 0 and forms.is_plural(parts[subject - 1].low)
    if not forms.is_plural(noun) or is_relative:
        return False
    has_number = index + 1 < len(parts) and parts[index + 1].is_number
    has_object = following in DETERMINERS or (has_number and (low in USES or not parts[subject].is_proper))
    is_changing = low in CHANGES and following in _WHEN | {"before", "after", "in"}
    is_said = is_changing or low in WISHES or (low in BARE and bool(following)) or forms.are_people(noun)
    return forms.is_only_verb(low) or is_said or has_object


def _base_of(low: str) -> str:
    verb = forms.verb(low)
    return verb.base if verb is not None else low
