"""Headlines: notes that leave "is" out, given it back ("sick leave up 30%" becomes "sick leave is up 30%")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from afterword.language.wordlist import wordlist
from afterword.writer.notes import forms
from afterword.writer.notes.closed import (
    ADJECTIVES,
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    SUBJECTS,
    WH,
)
from afterword.writer.notes.nouns import head
from afterword.writer.notes.tokens import Token, low_at, word, words

_ABOUT: Final = wordlist("only around about over under nearly almost roughly up down")
_AMOUNT: Final = re.compile(r"[%$€£]|\d(?:k|m|bn)$", re.IGNORECASE)
UNITS: Final = wordlist(
    "second seconds minute minutes hour hours day days night nights week weeks month months quarter quarters year "
    "years percent people strokes miles km kg tonnes tons metres meters euros dollars pounds"
)
_AT_END: Final = wordlist("long old wide deep high late early behind ahead short each now today")
_SINCE: Final = wordlist("since by from this last again after")
_STILL: Final = wordlist("still now always often usually currently again very too so quite rather half mostly fully")
_STATES: Final = wordlist(
    "flat unclear open full late angry empty overdue understaffed stale weak slow smaller bigger higher lower longer "
    "shorter cheaper slower faster better worse easier harder tougher outdated obsolete unpredictable uneven "
    "unknown unstable unreliable mandatory optional voluntary essential impossible difficult expensive rare patchy "
    "scarce messy chaotic busier quieter happier older younger cleaner safer stronger weaker fewer rising falling "
    "growing shrinking"
)
_ENDED: Final = wordlist("half last already just never fully nearly almost finally")
_SPANS: Final = wordlist("day week month quarter term season year shift")
_NOT_NOUNS: Final = wordlist("first last next past every another other top same best extra")


def statement(parts: Sequence[Token]) -> tuple[Token, ...] | None:
    """Put "is" or "are" where a headline left it out; None where it is none."""
    if len(parts) < len(("list", "full")) or _is_no_subject(parts[0].low, parts[1].low):
        return None
    for index in range(1, len(parts)):
        low = parts[index].low
        if low == "=" and index + 1 < len(parts):
            return (*parts[:index], word(_be(parts[:index], parts[index + 1])), *parts[index + 1 :])
        if low in WH or low in SUBJECTS - DETERMINERS or low == "that" or not parts[index].is_word:
            return None
        if _ends_noun(parts, index) and (place := _predicate(parts, index)) is not None:
            return (*parts[:index], word(_be(parts[:index], parts[place])), *parts[index:])
    return None


def _is_no_subject(low: str, following: str) -> bool:
    verb = forms.verb(low)
    is_deed = verb is not None and verb.is_gerund and not forms.is_noun(low) and not forms.is_count(following)
    return is_deed or low in PREPOSITIONS or low in WH or low in SUBJECTS - DETERMINERS or low in CONJUNCTIONS


def _ends_noun(parts: Sequence[Token], index: int) -> bool:
    last = parts[index - 1]
    if last.low in _NOT_NOUNS or last.low in PREPOSITIONS or last.low in DETERMINERS or last.is_number:
        return False
    if index == 1 and (verb := forms.verb(last.low)) is not None and verb.is_third:
        return False
    is_unlisted = last.low.isalpha() and last.low not in ADVERBS | ADJECTIVES and forms.verb(last.low) is None
    return is_unlisted or forms.is_noun(last.low) or forms.is_mass(last.low) or forms.is_plural(last.low)


def _predicate(parts: Sequence[Token], start: int) -> int | None:
    """Give the place of the word that says something of the noun, where the words from `start` on only do that."""
    if _is_measure(parts, start) or _is_moved(parts, start):
        return start
    index = start
    while low_at(parts, index) in _STILL:
        index += 1
    following = low_at(parts, index + 1)
    if low_at(parts, index) in _STATES and (not following or following in PREPOSITIONS | _SINCE | {"every", "and"}):
        return index
    return start if _is_ended(parts, start) else None


def _is_measure(parts: Sequence[Token], start: int) -> bool:
    """Tell whether only a measure follows: 11 weeks, only 8000 strokes, around 25, up 30%, 40 pages long."""
    index = start
    while low_at(parts, index) in _ABOUT:
        index += 1
    if index >= len(parts) or not parts[index].is_number:
        return False
    number, rest = parts[index].text, [token.low for token in parts[index + 1 :]]
    is_led = index > start and not _is_year(number)
    if not rest:
        return is_led or _AMOUNT.search(number) is not None
    if len(rest) > 1 and rest[1] in _AT_END and forms.is_plural(rest[0]):
        return len(rest) == 2  # noqa: PLR2004 - the unit and "long"
    has_unit = rest[0] in UNITS
    return (has_unit or number.endswith("%")) and _is_tail(rest[1:] if has_unit else rest)


def _is_tail(rest: Sequence[str]) -> bool:
    """Tell whether nothing but a frequency or a circumstance follows: a week, in snow, on average, late."""
    return not rest or rest[0] in PREPOSITIONS - {"to"} or rest[0] in {"a", "an", "per", "each"} | _AT_END


def _is_moved(parts: Sequence[Token], start: int) -> bool:
    last = parts[start - 1].low
    is_amount = forms.is_plural(last) or forms.is_mass(last)
    return is_amount and low_at(parts, start) in {"up", "down"} and low_at(parts, start + 1) in _SINCE


def _is_ended(parts: Sequence[Token], start: int) -> bool:
    """Tell whether a participle after "half" or "last" ends it: half done, last updated in 2017."""
    verb = forms.verb(low_at(parts, start + 1))
    rest = parts[start + 2 :]
    is_done = low_at(parts, start + 1) == "done" or (verb is not None and verb.is_participle)
    is_dated = not rest or rest[0].low in PREPOSITIONS or _is_year(rest[0].text)
    return low_at(parts, start) in _ENDED and is_done and is_dated


def _is_year(text: str) -> bool:
    return text.isdigit() and len(text) == len("2026") and text[:2] in {"19", "20"}


def _be(subject: Sequence[Token], following: Token) -> str:
    noun = subject[head(subject)].low
    is_several = forms.is_plural(noun) or forms.are_people(noun)
    if following.low == "last":
        return "were" if is_several else "was"
    return "are" if is_several else "is"


def dated(parts: Sequence[Token]) -> tuple[Token, ...]:
    """Put "in" before a bare time: opens in March, updated in 2017, shadowing in the first week."""
    found: list[Token] = []
    for index, token in enumerate(parts):
        before = forms.verb(low_at(parts, index - 1))
        is_time = token.low in MONTHS or _is_year(token.text)
        is_done = before is not None and (before.is_third or before.is_past or before.is_participle)
        if is_time and is_done and index > 1 and low_at(parts, index - 1) not in ADVERBS:
            found += words("in")
        elif token.low == "first" and index > 1 and low_at(parts, index + 1) in _SPANS and _ends_noun(parts, index):
            found += words("in the")
        found.append(token)
    return tuple(found)
