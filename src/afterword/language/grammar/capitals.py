"""Capitals that are missing: at the start of a sentence, and of days, months and languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.language.abbreviations import (
    BEFORE_NUMBER,
    MAY_BE_LAST,
    MEASURES,
    MONTHS_AND_DAYS,
    NEVER_LAST,
    NEVER_LAST_CAPITALISED,
    STARTERS,
    WORDS_TOO,
)
from afterword.language.grammar.pronoun import PRONOUNS
from afterword.language.grammar.slip import Slip
from afterword.language.grammar.tokens import Tokens
from afterword.language.names import PARTICLES
from afterword.language.spelling.lexicon import FAIRLY_COMMON, lexicon
from afterword.language.wordlist import fold, wordlist

_ABBREVIATIONS: Final = (
    (BEFORE_NUMBER - WORDS_TOO) | MAY_BE_LAST | MEASURES | MONTHS_AND_DAYS | NEVER_LAST
) - wordlist("use us so ex in at on up") | wordlist("no")
_STOP: Final = re.compile(r"([.!?])([\"”’')\]]*)[ \t\xa0\r\n]+\Z")
_GOING_ON: Final = wordlist(
    "and or but nor yes no is was he she they said asked says that how what when where who why which"
)
_DAYS: Final = wordlist(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays"
    " saturdays sundays"
)
_MONTHS: Final = wordlist("january february april june july september october november december")
_LANGUAGES: Final = wordlist(
    "english german spanish italian portuguese russian japanese korean arabic hindi urdu bengali punjabi tamil"
    " swedish norwegian finnish hungarian romanian bulgarian croatian serbian ukrainian czech welsh scottish"
    " british american european australian canadian african asian mexican brazilian vietnamese indonesian auslan"
    " mandarin cantonese christmas easter ramadan diwali hanukkah french dutch danish chinese greek irish indian"
    " turkish thai"
)
_OWN_WORDS: Final = {
    "french": wordlist(
        "fries toast windows window doors door press polish horn bean beans onion dressing plait braid leave"
    ),
    "dutch": wordlist("oven courage door auction"),
    "danish": wordlist("pastry pastries"),
    "turkish": wordlist("delight towel towels bath"),
    "indian": wordlist("ink summer"),
    "irish": wordlist("coffee stew"),
    "chinese": wordlist("whispers cabbage wall"),
    "greek": wordlist("yoghurt yogurt salad"),
    "english": wordlist("muffin muffins breakfast"),
    "german": wordlist("measles shepherd"),
    "mandarin": wordlist("orange oranges segments juice duck peel"),
    "welsh": wordlist("rarebit dresser"),
    "swedish": wordlist("massage"),
    "american": wordlist("football"),
    "arabic": wordlist("numerals numeral gum"),
    "asian": wordlist("fusion"),
}
_FRUIT_TOO: Final = wordlist("mandarin")
_SPEAKING: Final = wordlist(
    "in speak speaks spoke spoken speaking fluent learn learning learnt learned study studying basic native business"
    " conversational teach teaches teaching taught use my their her his written into"
)
"""What stands before a language, so that the fruit is not meant."""

CALENDAR: Final = _DAYS | _MONTHS | _LANGUAGES
"""Words that are names and have a capital wherever they stand."""


def calendar_slip(tokens: Tokens, index: int) -> Slip | None:
    """Judge a day, a month or a language at `index`."""
    written, word = tokens.raw[index], tokens.words[index]
    if not written.islower() or tokens.follows(index) in _OWN_WORDS.get(word, ()):
        return None
    if word in _FRUIT_TOO and tokens.precedes(index) not in _SPEAKING:
        return None
    if word == "danish" and tokens.precedes(index) in ("a", "the"):
        return None
    around = tokens.gaps[index][-1:] + tokens.gaps[index + 1][:1]
    if "#" in around or "_" in around:
        return None
    return tokens.slip("calendar", index, index, written[0].upper() + written[1:])


def capital_slips(tokens: Tokens, *, begins_open: bool) -> Iterator[Slip]:
    """Find sentences that begin with a small letter; `begins_open` lets that of the first one stand.

    The first goes on with what the greeting's comma began.
    """
    for index, gap in enumerate(tokens.gaps[:-1]):
        if not gap or gap == " " or not tokens.raw[index][0].islower():
            continue
        if index == 0:
            if not begins_open and not gap.strip() and _may_begin(tokens, index):
                yield _capital(tokens, index)
        elif _ends_before(tokens, index, gap) and _may_begin(tokens, index):
            yield _capital(tokens, index)


def _capital(tokens: Tokens, index: int) -> Slip:
    written = tokens.raw[index]
    return tokens.slip("capital", index, index, written[0].upper() + written[1:])


def _may_begin(tokens: Tokens, index: int) -> bool:
    """Tell whether a word in small letters is a common word, and no name, code or mark of a list."""
    written, word = tokens.raw[index], tokens.words[index]
    if not written.islower() or not written.replace("'", "").replace("’", "").replace("-", "").isalpha():
        return False
    if word in PRONOUNS or (len(word) == 1 and word != "a") or word in CALENDAR:
        return False
    if (
        word in PARTICLES
        and word not in STARTERS
        and tokens.raw[index + 1 : index + 2]
        and tokens.raw[index + 1][0].isupper()
    ):
        return False
    head = word.partition("-")[0]
    return word in STARTERS or lexicon().bands.get(head, FAIRLY_COMMON + 1) <= FAIRLY_COMMON


def _ends_before(tokens: Tokens, index: int, gap: str) -> bool:
    """Tell whether a sentence ends for certain before the word at `index`."""
    stop = _STOP.fullmatch(gap)
    if stop is None:
        return False
    written = tokens.raw[index - 1]
    if stop[1] == "." and written.isdigit():
        return _is_number_at_end(tokens, index)
    if stop[1] == ".":
        return is_plain_before_stop(written) or (")" in stop[2] and "\n\n" in gap)
    if stop[2] or written[0].isupper():
        return False
    word = tokens.words[index]
    return word in STARTERS and word not in _GOING_ON


def _is_number_at_end(tokens: Tokens, index: int) -> bool:
    """Tell whether the number before a word ends a sentence ("drive route 14. please"), not an item of a list."""
    if index < 2 or tokens.gaps[index - 1] != " " or not tokens.raw[index - 2].islower():  # noqa: PLR2004 - two words
        return False
    if tokens.words[index - 2] in _ABBREVIATIONS:
        return False
    return tokens.words[index] in STARTERS and tokens.words[index] not in _GOING_ON


def is_plain_before_stop(written: str) -> bool:
    """Tell whether a word, as written, is no abbreviation, so that a full stop after it ends a sentence."""
    word = fold(written)
    if any(map(str.isdigit, word)):
        return len(word) > len("12th") and word.isalnum()
    if written.istitle() and word in NEVER_LAST_CAPITALISED:
        return False
    if word in _ABBREVIATIONS or "." in word or len(word) < len("it") or written.isupper():
        return False
    return lexicon().bands.get(word.partition("'")[0], FAIRLY_COMMON + 1) <= FAIRLY_COMMON
