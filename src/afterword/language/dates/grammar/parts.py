"""Parts of periods: their beginning, middle and end, and the n-th of something in them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from afterword.language.dates.grammar.counts import quantity
from afterword.language.dates.grammar.events import event
from afterword.language.dates.grammar.look import ends_here, is_plain, phrase, skip
from afterword.language.dates.grammar.nodes import (
    Beside,
    Between,
    Cycle,
    Feast,
    InMonth,
    NewYear,
    Nth,
    Portion,
)
from afterword.language.dates.grammar.periods import WHICH, plain_period, unit_named, whole_period
from afterword.language.dates.tokens import Kind
from afterword.language.dates.words.almanac import CLOSES_OF, UNITS
from afterword.language.dates.words.portions import (
    PORTIONS,
    UNIT_ENDS,
)

if TYPE_CHECKING:
    from afterword.language.dates.grammar.look import Found, Tokens

_WORKING: Final = frozenset({"working", "business", "school", "work"})
_MOST_COUNTED: Final = 31
_MOST_OF_A_PERIOD: Final = 5


def portion(tokens: Tokens, at: int) -> Found:
    """Read a part of a period: "early May", "the end of next week", "mid-December", "EOW", "month's end", "midweek"."""
    short = _short_end(tokens, at)
    if short is not None:
        return short
    start = skip(tokens, at, "the", "a")
    if tokens[start].kind is Kind.MONTH:
        return _month_end(tokens, start)
    found = phrase(tokens, start, PORTIONS)
    if found is None or (start == at > 0 and tokens[at - 1].text in _OWNERS):
        return None
    part, behind = found
    behind = behind + 1 if tokens[behind].kind is Kind.DASH and tokens[behind].glued else behind
    linked = _link(tokens, start, behind)
    inner = None if linked is None else whole_period(tokens, linked) or nth(tokens, linked)
    if inner is None or _is_idle(tokens, at, start, inner[1]):
        return None
    return Portion(part, inner[0]), inner[1]


def _link(tokens: Tokens, start: int, behind: int) -> int | None:
    """Step over the little word between a part and its period: "end of", but "early in"; None where one is missing."""
    if tokens[start].text in _PLACED:
        behind = skip(tokens, behind, "on", "part", "days")
        return skip(tokens, behind, "in", "of", "into")
    if tokens[behind].text == "of":
        return behind + 1 + (tokens[behind + 1].kind is Kind.DASH and tokens[behind + 1].glued)
    return behind if tokens[start].text in _DIRECT else None


_DIRECT: Final = frozenset({"end", "beginning", "begining", "start", "back", "tail", "first", "1st", "very"})
"""Words for parts that need no "of" ("end next week"); of the others a period without it is not meant."""


def _month_end(tokens: Tokens, at: int) -> Found:
    """Read "March end" and "March-end"."""
    behind = at + 1 + (tokens[at + 1].kind is Kind.DASH and tokens[at + 1].glued)
    if tokens[behind].text != "end" or tokens[behind].lines or not ends_here(tokens[behind + 1]):
        return None
    return Portion("end", InMonth(tokens[at].value)), behind + 1


_OWNERS: Final = frozenset({"your", "my", "our", "his", "her", "their", "a"})
_PLACED: Final = frozenset(
    {"half", "early", "earlier", "mid", "late", "later", "middle", "midway", "halfway", "sometime"}
)


def _is_idle(tokens: Tokens, at: int, start: int, behind: int) -> bool:
    """Say whether "late", "start" and the like belong to something else ("the start week", "late year students")."""
    return at == start and tokens[start].text in {"late", "start", "end", "close"} and is_plain(tokens[behind])


def _short_end(tokens: Tokens, at: int) -> Found:
    """Read "EOW", "month-end", "week's end", "midweek" with the period behind them: "EOW next week"."""
    start = skip(tokens, at, "the")
    closing = CLOSES_OF.get(tokens[start].text, "day")
    if closing != "day":
        inner = plain_period(tokens, skip(tokens, start + 1, "of")) or (Cycle(closing, 0), start + 1)
        return Portion("end", inner[0]), inner[1]
    found = phrase(tokens, start, UNIT_ENDS)
    goes_on = found is not None and (tokens[found[1]].kind is Kind.MONTH or tokens[found[1]].text in WHICH)
    if found is None or (not ends_here(tokens[found[1]]) and not goes_on and not _led_by(tokens, at)):
        return None
    (part, unit), behind = found
    inner = whole_period(tokens, skip(tokens, behind, "of", ",")) or (Cycle(unit, 0, loose=True), behind)
    return Portion(part, inner[0]), inner[1]


def _led_by(tokens: Tokens, at: int) -> bool:
    """Say whether "by" or the like stands before, so that what follows is a new thing ("by month end everything")."""
    return at > 0 and tokens[at - 1].text in {"by", "before", "until", "till"}


def nth(tokens: Tokens, at: int) -> Found:
    """Read "the first Monday in December", "last week of November", "the last working day of the month"."""
    start = skip(tokens, at, "the")
    token = tokens[start]
    number = -1 if token.text in {"last", "final"} else token.value if token.kind is Kind.ORDINAL else 0
    if not number or number > _MOST_COUNTED:
        return None
    what = start + 1
    full = tokens[what].text in {"full", "whole", "complete"}
    what += full
    working = tokens[what].text in _WORKING
    day = tokens[what + working]
    unit = "working-day" if working and UNITS.get(day.text) == "day" else unit_named(tokens, what + working)
    if day.kind is not Kind.WEEKDAY and unit is None:
        return _some_days(tokens, start)
    weekday = day.value if day.kind is Kind.WEEKDAY else None
    return _nth_in(tokens, Nth(number, unit or "day", Cycle("month", 0), weekday, full), what + working + 1)


def _nth_in(tokens: Tokens, node: Nth, at: int) -> Found:
    """Read in what period the n-th thing lies, or after or before what it comes."""
    link = tokens[at]
    bare = link.kind is Kind.MONTH and link.lines == 0
    if link.text in {"of", "in", "back"} or bare:
        start = at if bare else skip(tokens, at + 1, "in", "of", "after") if link.text == "back" else at + 1
        inner = whole_period(tokens, start)
        far = node.number > _MOST_OF_A_PERIOD and node.weekday is not None
        return None if inner is None or far else (replace(node, period=inner[0]), inner[1])
    if link.text not in {"after", "following", "before"}:
        return None
    inner = whole_period(tokens, at + 1) or event(tokens, at + 1)
    if inner is None:
        return None
    if link.text == "before":
        return (Beside(node.unit, -1, inner[0], node.weekday), inner[1]) if node.number == -1 else None
    if isinstance(inner[0], Feast | NewYear):
        return replace(node, period=inner[0]), inner[1]
    return (Beside(node.unit, node.number, inner[0], node.weekday), inner[1]) if node.number > 0 else None


def _some_days(tokens: Tokens, at: int) -> Found:
    """Read "the first ten days of April", "the last two weeks of May"."""
    length = quantity(tokens, at + 1)
    if length is None or length.most.unit not in {"day", "week"} or tokens[length.behind].text != "of":
        return None
    inner = whole_period(tokens, length.behind + 1)
    if inner is None:
        return None
    if tokens[at].text in {"last", "final"}:
        return Portion("late" if isinstance(inner[0], InMonth) else "end", inner[0]), inner[1]
    number = round(length.most.number) * (7 if length.most.unit == "week" else 1)
    return Between(Nth(1, "day", inner[0]), Nth(number, "day", inner[0])), inner[1]
