"""From text to tokens, in one pass whose time grows with the length of the text alone."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from afterword.language.dates import spelling
from afterword.language.dates.tokens import Kind, Shape, Token, end_token
from afterword.language.dates.words.almanac import (
    CLOSES_OF,
    DAYPARTS,
    DAYWORDS,
    HALVES,
    MONTHS,
    QUARTERS,
    SEASONS,
    UNITS,
    WEEKDAYS,
)
from afterword.language.dates.words.counts import CARDINALS, ORDINALS
from afterword.language.dates.words.slips import SLIPS
from afterword.language.dates.words.tables import word_set

_CLOCK_TAIL: Final = r"[ap]\.?[ ]?m\b\.?|[uU]hr\b|hrs?\b|h\b|o[’']clock\b"
_HIDDEN: Final = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f"
_LETTER: Final = r"[^\W\d_]"
_UNITS_IN_ORDER: Final = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_LETTERS: Final = rf"{_LETTER}++(?:[{_HIDDEN}]++{_LETTER}++)*+(?:['’]{_LETTER}++)*+"

_PIECE: Final = re.compile(
    rf"""
      (?P<compound>\b(?i:twenty[-\u2010\u2011 ](?:{_UNITS_IN_ORDER})|thirty[-\u2010\u2011 ]first)\b)
    | (?P<word>{_LETTERS})(?![/.]?[\d{_HIDDEN}]|[/.]{_LETTER})
    | (?=\d)(?:
        (?P<iso>(?<![\d-])[12]\d{{3}}-[01]\d-[0-3]\d(?:[Tt][0-2]\d:[0-5]\d(?::[0-5]\d)?(?:[Zz]|[+-]\d\d:?\d\d)?)?(?![\d-]))
      | (?P<full>(?<![\d./-])\d{{1,4}}(?P<sep>[./-])[ ]?\d{{1,2}}(?P=sep)[ ]?(?:\d{{4}}|\d{{2}})(?![\d]|[./-]\d))
      | (?P<clock>(?<![\d.:/])[012]?\d(?P<colon>[:.hH])[0-5]\d(?::[0-5]\d)?(?![\d/]|[.:]\d)(?:[ ]?(?:{_CLOCK_TAIL}))?)
      | (?P<hour>(?<![\d.:/,])[01]?\d[ ]?(?:[ap]\.[ ]?m\.|[ap]m\b|[AP]M\b|o[’']?[ ]?clock\b|[uU]hr\b))
      | (?P<military>(?<![\d.:/,])[012]\d[0-5]\d[ ]?(?:hrs|hours|h)\b)
      | (?P<part>(?<![\d./:,])\d{{1,2}}(?:/\d{{1,2}}|\.[ ]?\d{{1,2}}\.|\.\d{{1,2}})(?![\d]|[./:]\d))
      | (?P<nth>(?<![\d.,])\d{{1,2}}[ ]?(?:st|nd|rd|th|ST|ND|RD|TH|º|ª)\b)
      | (?P<typed>2mo[a-z]{{1,5}}\b|2mrw?\b|2nite\b|2day\b)
      | (?P<number>\d+(?:[.,]\d+)*)
      )
    | (?P<short>\b[wW]/[cCbBeE]\b|[qQhH][1-4]\b|[bB]4\b|(?:[kK]\.?[wW]\.?|[cC][wW])(?=\d))
    | (?P<dotted>\b[A-Za-z](?:\.[A-Za-z])+\b\.?)
    | (?P<plain>{_LETTERS})
    | (?P<dash>[-\u2010-\u2015])
    | (?P<other>[^\s\w{_HIDDEN}]|_)
    """,
    re.VERBOSE,
)

_ABBREVIATIONS: Final = word_set(
    """mr mrs ms dr prof st no approx ca dept ext tel ref min max vs hr hrs wk wks mo yr yrs incl est jan feb mar apr
    jun jul aug sept sep oct nov dec bus biz mon tue tues wed weds thu thur thurs fri sat sun"""
)
_WORDS: Final = frozenset({"word", "plain", "compound"})
_NUMBERED: Final = re.compile(r"\d+")
_SMALLEST_HALF_DAY: Final = 12
_GAP: Final = re.compile(r"[\u2010\u2011 ]")
_LONGEST_TEN: Final = len("thirtieth")
HIDDEN: Final = dict.fromkeys(map(ord, _HIDDEN))
"""Signs that show nothing, as a table for `str.translate` that drops them."""

_TO_ASCII: Final = HIDDEN | {ord("’"): "'", ord("‘"): "'"}


def _lexicon() -> dict[str, tuple[Kind, int]]:
    """Gather every word with a kind of its own."""
    tables: tuple[tuple[Kind, dict[str, int]], ...] = (
        (Kind.ORDINAL, ORDINALS),
        (Kind.CARDINAL, CARDINALS),
        (Kind.UNIT, dict.fromkeys(UNITS, 0)),
        (Kind.DAYPART, dict.fromkeys(DAYPARTS, 0)),
        (Kind.DAYWORD, DAYWORDS),
        (Kind.CLOSE, dict.fromkeys(CLOSES_OF, 0)),
        (Kind.SEASON, SEASONS),
        (Kind.QUARTER, QUARTERS | HALVES),
        (Kind.MONTH, MONTHS),
        (Kind.WEEKDAY, WEEKDAYS),
    )
    return {name: (kind, value) for kind, table in tables for name, value in table.items()}


END_TOKENS: Final = 16
"""END tokens behind the last one: more than the grammar ever looks ahead."""

LEXICON: Final = _lexicon()


@lru_cache(maxsize=16384)
def _word(raw: str) -> tuple[Kind, str, int, Shape]:
    """Look up a word as written: its kind, its usual form, its value, and how it is written."""
    text = raw.lower() if raw.isascii() else raw.translate(_TO_ASCII).lower()
    text = SLIPS.get(text, text)
    if text[:5] in ("twent", "thirt") and len(text) > _LONGEST_TEN:
        text = _GAP.sub("-", text)
    known = LEXICON.get(text) or (LEXICON.get(text[:-2]) if text.endswith("'s") else None)
    right = None if known is not None else spelling.meant(text)
    if right is not None:
        known, text = LEXICON[right], right
    kind, value = known or (Kind.WORD, 0)
    return kind, text, value, _shape(raw)


def _shape(raw: str) -> Shape:
    """Tell small, capital and upper-case words apart."""
    if not raw[0].isupper():
        return Shape.SMALL
    return Shape.UPPER if raw.isupper() and len(raw) > 1 else Shape.CAPITAL


def _numbers(raw: str) -> tuple[int, ...]:
    """Give every whole number that stands in a piece of text of bounded length."""
    return tuple(map(int, _NUMBERED.findall(raw)))


def _meridiem(raw: str, hour: int) -> int:
    """Tell a.m. (1) from p.m. (2) from neither (0)."""
    small = raw.lower()
    if hour > _SMALLEST_HALF_DAY or hour == 0:
        return 0
    return 2 if "p" in small else 1 if "a" in small else 0


def _value(group: str | None, raw: str) -> tuple[Kind, str, int, tuple[int, ...]]:
    """Turn a piece that is not a plain word into kind, text, value and numbers."""
    if group in {"dotted", "typed"}:
        kind, small, value, _ = _short(raw)
        return kind, small, value, ()
    if group == "number":
        return Kind.NUMBER, raw, int(raw) if len(raw) <= 6 and raw.isdigit() else -1, ()  # noqa: PLR2004 - bounds int()
    if group == "nth":
        return Kind.ORDINAL, raw, _numbers(raw)[0], ()
    if group in {"clock", "hour", "military"}:
        numbers = _numbers(raw)
        hour, minute = divmod(numbers[0], 100) if group == "military" else (numbers[0], (*numbers, 0)[1])
        exact = int(group != "hour")
        return Kind.CLOCK, raw.lower(), exact, (hour, minute, _meridiem(raw, hour))
    if group in {"full", "part"}:
        return Kind.NUMERIC, raw, 0, _numbers(raw)
    if group == "iso":
        return Kind.ISO, raw, 0, _numbers(raw[:10])
    return (Kind.DASH if group == "dash" else Kind.PUNCT), raw, 0, ()


@lru_cache(maxsize=1024)
def _short(raw: str) -> tuple[Kind, str, int, Shape]:
    """Look up a short form that is spelled with signs or digits ("w/c", "Q1", "2moro", "c.o.b.")."""
    text = raw.lower().replace(".", "").strip()
    text = SLIPS.get(text, text)
    tomorrow = (Kind.DAYWORD, 1) if text.startswith(("2mo", "2mr")) else (Kind.WORD, 0)
    kind, value = LEXICON.get(text, tomorrow)
    return kind, text, value, _shape(raw)


def lex(text: str, limit: int) -> list[Token]:
    """Cut at most the first ``limit`` code points of a text into tokens; a few END tokens stand behind them."""
    tokens: list[Token] = []
    add, make, word_of = tokens.append, tuple.__new__, _word
    behind = 0
    for found in _PIECE.finditer(text, 0, min(limit, len(text))):
        start, end = found.span()
        group = found.lastgroup
        gap = start - behind
        lines = text.count("\n", behind, start) if gap > 1 or (gap and text[behind] == "\n") else 0
        if group in _WORDS:
            kind, small, value, shape = word_of(found[0])
            add(make(Token, (kind, small, value, (), start, end, gap == 0, shape, lines)))
        elif group != "other" or found[0] != "." or not _shortens(tokens, text, end):
            kind, small, value, parts, shape = _other(group, found[0])
            add(make(Token, (kind, small, value, parts, start, end, gap == 0, shape, lines)))
        behind = end
    tokens.extend([end_token(behind)] * END_TOKENS)
    return tokens


def _other(group: str | None, raw: str) -> tuple[Kind, str, int, tuple[int, ...], Shape]:
    """Look up a piece that is not a plain word."""
    if group == "short":
        kind, small, value, shape = _short(raw)
        return kind, small, value, (), shape
    return *_value(group, raw), Shape.SMALL


def _shortens(tokens: list[Token], text: str, end: int) -> bool:
    """Say whether a full stop only marks a short form ("Nov. 28", "Dr. Chen") and so ends no sentence."""
    if not tokens or tokens[-1].text not in _ABBREVIATIONS or tokens[-1].end != end - 1:
        return False
    following = text[end : end + 4].lstrip(" \u00a0")
    if not following or following[0].isspace():
        return False
    title = tokens[-1].text in {"mr", "mrs", "ms", "dr", "prof", "st"}
    return title or not following[0].isupper() or tokens[-1].kind in {Kind.WEEKDAY, Kind.MONTH}
