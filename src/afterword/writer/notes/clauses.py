"""Where the verb of a clause is: what tells "the team is growing" from "the growing team"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from afterword.language.wordlist import wordlist
from afterword.writer.notes import forms
from afterword.writer.notes.closed import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    HUMANS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECTS,
    WH,
)
from afterword.writer.notes.tokens import Token, low_at

_WHEN: Final = wordlist("last this next every twice again recently since by from to faster slower together yesterday")
_CHANGES: Final = wordlist(
    "double triple grow move stop start open close merge drop fall rise shrink fail crash retire leave join halve "
    "increase decrease improve expand change shift begin happen end become come go"
)
"""Verbs of change, whose past after a noun is a statement: the team doubled last year."""
_EVENTS: Final = wordlist("start begin end open close move retire join leave report")
_AT: Final = wordlist("in on at to out off into back next this from")
_FREQUENCIES: Final = wordlist("only still never always often rarely now already")
_WISHES: Final = wordlist(
    "want love like prefer hate take make get give go come know say see think become keep let bring"
)
_USES: Final = wordlist("need use run work hold share report cover plan")


def finite_verb(parts: Sequence[Token]) -> int | None:
    """Give the place of the verb that makes a clause of these words, or None where they are only a phrase."""
    if low_at(parts, 0) in SUBJECTS and low_at(parts, 0) not in DETERMINERS:
        return _after_subject(parts)
    for index in range(1, len(parts)):
        low = parts[index].low
        if low in WH or low == "way" or low in {"that", "because", "if", "when", "while"} or _is_relative(parts, index):
            return None
        if (low in AUXILIARIES and parts[index - 1].low != "to") or _is_statement(parts, index):
            return index
    return None


def _is_relative(parts: Sequence[Token], index: int) -> bool:
    """Tell whether a clause about the noun begins here: the lathe they have bought."""
    low = parts[index].low
    is_pronoun = low in {"i", "you", "he", "she", "it", "we", "they"}
    return is_pronoun and parts[index - 1].is_word and parts[index - 1].low not in CONJUNCTIONS


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
    low, following = parts[index].low, low_at(parts, index + 1)
    verb = forms.verb(low)
    if verb is None or verb.is_gerund or not parts[index - 1].is_word or not _can_be_subject(parts, index - 1):
        return False
    if verb.is_third:
        if not forms.is_plural(low):
            return True
        subject = parts[index - 1].low
        if subject in _FREQUENCIES or subject in HUMANS or following in {"more", "less", "too"}:
            return bool(following)
        is_one = forms.is_noun(subject) or parts[index - 1].is_proper
        is_counted = index + 1 < len(parts) and parts[index + 1].is_number and not parts[index - 1].is_proper
        has_object = following in POSSESSIVES or following in {"the", "a", "an"} or is_counted
        return is_one and (has_object or (verb.base in _EVENTS and following in _AT))
    if verb.is_past and not verb.is_base:
        if not verb.is_participle:
            return True
        is_changed = verb.base in _CHANGES and (not following or following in _WHEN)
        return is_changed or following in {"a", "an", "the"} or following in POSSESSIVES
    if not forms.is_plural(parts[index - 1].low):
        return False
    has_object = following in DETERMINERS or (low in _USES and index + 1 < len(parts) and parts[index + 1].is_number)
    return forms.is_only_verb(low) or low in _WISHES or has_object


def _can_be_subject(parts: Sequence[Token], index: int) -> bool:
    low = parts[index].low
    if low in PREPOSITIONS or low in CONJUNCTIONS or low in DETERMINERS or low == "to":
        return False
    return parts[index].is_proper or forms.is_noun(low) or low in ADVERBS or low not in AUXILIARIES
