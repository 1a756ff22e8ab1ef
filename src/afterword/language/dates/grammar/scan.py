"""Walks over the tokens of a text and gathers its date phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.grammar.counts import GLUED_UNITS
from afterword.language.dates.grammar.feasts import may_name_a_day
from afterword.language.dates.grammar.hang import hung
from afterword.language.dates.grammar.look import ends_here
from afterword.language.dates.grammar.phrases import Phrase, phrase_at
from afterword.language.dates.lexer import END_TOKENS
from afterword.language.dates.tokens import Kind, Shape
from afterword.language.dates.words.almanac import PLAIN_ADJECTIVES, WORKING_ADJECTIVES
from afterword.language.dates.words.counts import ARTICLES
from afterword.language.dates.words.feasts import FEAST_MARKS, FEAST_PHRASES
from afterword.language.dates.words.leads import HEDGES, LEAD_WORDS, LEADS, MEASURES
from afterword.language.dates.words.portions import CLOSES, PORTIONS, UNIT_ENDS, WEEK_MARKS
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.language.dates.grammar.look import Tokens

_COUNTED_ORDINALS: Final = 3
_REACH: Final = 9
_ANCHORS: Final = frozenset(
    {Kind.WEEKDAY, Kind.MONTH, Kind.UNIT, Kind.DAYWORD, Kind.DAYPART, Kind.CLOSE, Kind.SEASON, Kind.QUARTER, Kind.CLOCK,
     Kind.NUMERIC, Kind.ISO}
)  # fmt: skip
_STARTING_KINDS: Final = _ANCHORS | {Kind.NUMBER, Kind.ORDINAL, Kind.CARDINAL}
_ANCHOR_WORDS: Final = FEAST_MARKS | word_set(
    "noon midday midnight w/c w/b w/e wc wb kw cw play business thing close midweek then pm am date deadline that"
)
_STARTING_WORDS: Final = (
    LEAD_WORDS
    | ARTICLES
    | _ANCHOR_WORDS
    | FEAST_PHRASES.keys()
    | PORTIONS.keys()
    | CLOSES.keys()
    | UNIT_ENDS.keys()
    | WEEK_MARKS.keys()
    | {"the", "this", "next", "nxt", "coming", "upcoming", "last", "past", "previous", "following", "that", "couple",
       "coupla", "few", "several", "dozen", "half", "quarter", "up", "no", "under", "over", "another", "less", "more",
       "between", "anywhere", "first", "new", "per", "final", "same", "calendar", "current", "forthcoming", "tail",
       "preceding", "some", "matter", "handful", "number"}
)  # fmt: skip
_CHAINED_KINDS: Final = _STARTING_KINDS | {Kind.DASH}
_CHAINED: Final = (
    _STARTING_WORDS
    | HEDGES
    | MEASURES
    | PLAIN_ADJECTIVES
    | WORKING_ADJECTIVES
    | frozenset(
        word
        for table in (LEADS, PORTIONS, CLOSES, UNIT_ENDS, WEEK_MARKS, FEAST_PHRASES)
        for found in table.values()
        for words, _ in found
        for word in words
    )
    | {
        ",",
        "(",
        ")",
        "/",
        "of",
        "or",
        "and",
        "to",
        "full",
        "good",
        "whole",
        "'",
        "so",
        "&",
        "n",
        "+",
        "very",
        "some",
        "ahead",
        "matter",
        "handful",
        "number",
    }
)
"""Words that may stand within a date: a chain of them joins its first word to its heart."""

_HOURS: Final = range(1, 13)
_AT: Final = frozenset({"by", "before", "at", "until", "till", "after"})
_SPOKEN: Final = frozenset({"half", "past", "quarter"})
_COUNTING: Final = frozenset({"of", "or", "and", "to", "more", "other", "/", "per", "%"})
_JOINING: Final = frozenset({"and", "to", "or", "&"})
_MODALS: Final = word_set("will to should would may might can could it'll not won't usually")
_YEARS: Final = range(1990, 2101)


def _is_anchor(kind: Kind, text: str, value: int) -> bool:
    """Say whether a date may lie around a token."""
    if kind in _ANCHORS:
        return True
    if kind is Kind.ORDINAL:
        return text[0].isdigit() or value > _COUNTED_ORDINALS
    return (kind is Kind.NUMBER and (value in _YEARS or value <= 12)) or text in _ANCHOR_WORDS  # noqa: PLR2004 - "at 3"


def _lasts(tokens: Tokens, at: int) -> bool:
    """Say whether "last" is a verb ("it will last two days"), or a little word the end of another ("catch-up")."""
    if (
        at
        and tokens[at].glued
        and tokens[at - 1].kind is Kind.DASH
        and tokens[at - 1].glued
        and tokens[at].text in LEAD_WORDS
    ):
        return True
    return tokens[at].text in {"last", "past"} and at > 0 and tokens[at - 1].text in _MODALS


def _names_a_day(tokens: Tokens, at: int) -> bool:
    """Say whether a word belongs to a day that is written as a name ("Heritage Day")."""
    later = tokens[at + 1]
    named = later.text == "day" and later.shape is Shape.CAPITAL
    return may_name_a_day(tokens[at]) and (named or may_name_a_day(later))


def _is_anchored(tokens: Tokens, at: int) -> bool:
    """Say whether the company of a token makes it the heart of a date."""
    return _is_spoken_hour(tokens, at) or _is_glued_unit(tokens, at) or _is_one_of_days(tokens, at)


def _is_glued_unit(tokens: Tokens, at: int) -> bool:
    """Say whether a unit of one letter hangs on its number ("72h", "2w")."""
    return tokens[at].glued and tokens[at].text in GLUED_UNITS and at > 0 and tokens[at - 1].kind is Kind.NUMBER


def _is_one_of_days(tokens: Tokens, at: int) -> bool:
    """Say whether a number is one of two that are told as days: "between the 21 and the 24"."""
    if tokens[at].kind is not Kind.NUMBER or at == 0 or tokens[at - 1].text != "the":
        return False
    return tokens[at + 1].text in _JOINING and tokens[at + 2].text == "the" and tokens[at + 3].kind is Kind.NUMBER


def _is_spoken_hour(tokens: Tokens, at: int) -> bool:
    """Say whether an hour in letters stands where only a time of day can ("before five")."""
    token, later = tokens[at], tokens[at + 1]
    hour = token.kind is Kind.CARDINAL and token.value in _HOURS and at > 0 and tokens[at - 1].text in _AT | _SPOKEN
    return hour and ends_here(later) and later.text not in _COUNTING and later.kind in {Kind.WORD, Kind.PUNCT, Kind.END}


def _marks(tokens: Tokens) -> list[bool]:
    """Mark the tokens from which a chain of words that belong to dates leads to the heart of one."""
    marks, left = [False] * len(tokens), 0
    for at in range(len(tokens) - END_TOKENS - 1, -1, -1):
        kind, text = tokens[at].kind, tokens[at].text
        if kind is Kind.WORD and text not in _CHAINED and not _is_glued_unit(tokens, at):
            marks[at] = left == _REACH and _names_a_day(tokens, at)
            left = _REACH if marks[at] else 0
            continue
        if _is_anchor(kind, text, tokens[at].value) or _is_anchored(tokens, at):
            left = _REACH
        elif left:
            stop = text == "." and tokens[at + 1].kind is Kind.MONTH and tokens[at - 1].kind is Kind.NUMBER
            left = left - 1 if kind in _CHAINED_KINDS or text in _CHAINED or stop else 0
        starts = left and (kind in _STARTING_KINDS or text in _STARTING_WORDS)
        marks[at] = bool(starts) and not _lasts(tokens, at)
    return marks


def scan(tokens: Tokens, most: int) -> Iterator[Phrase]:
    """Give the date phrases of a text from left to right, at most ``most`` of them, each bound to what it hangs on."""
    return hung(tokens, _phrases(tokens, most))


def _phrases(tokens: Tokens, most: int) -> Iterator[Phrase]:
    """Read the phrases one by one."""
    marks = _marks(tokens)
    at, given = 0, 0
    while at < len(marks) and given < most:
        found = phrase_at(tokens, at) if marks[at] else None
        if found is None or found.behind <= at:
            at += 1
            continue
        yield found
        given += 1
        at = found.behind
