"""Weeks, months, quarters, seasons, years and feasts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from afterword.language.dates.grammar.feasts import feast
from afterword.language.dates.grammar.figures import bare_day, calendar_day, figures, month, year
from afterword.language.dates.grammar.look import ends_here, follows, phrase, skip
from afterword.language.dates.grammar.nodes import (
    Beside,
    Between,
    Cycle,
    Event,
    Feast,
    Following,
    InMonth,
    InQuarter,
    InYear,
    IsoWeek,
    NewYear,
    Nth,
    OnDate,
    Portion,
    WeekOf,
    Which,
)
from afterword.language.dates.tokens import Kind
from afterword.language.dates.words.almanac import QUARTERS, UNITS
from afterword.language.dates.words.portions import (
    WEEK_MARKS,
)

if TYPE_CHECKING:
    from afterword.language.dates.grammar.look import Found, Tokens
    from afterword.language.dates.words.almanac import Unit

WHICH: Final[dict[str, Which]] = {
    "this": "this", "next": "next", "nxt": "next", "nex": "next", "coming": "coming", "upcoming": "coming",
    "following": "following", "last": "last", "past": "last", "previous": "last", "same": "same", "that": "same",
    "current": "this", "running": "this", "present": "this", "forthcoming": "coming", "preceding": "last",
}  # fmt: skip
_WHOLE: Final = frozenset({"calendar", "working", "business", "full", "school", "work", "whole"})
_BEGINNINGS: Final = frozenset({"beginning", "start", "starting"})
_STEPS: Final[dict[Which, int]] = {"this": 0, "next": 1, "coming": 1, "last": -1, "after-next": 2}
_QUARTER_MONTHS: Final = 3
_HALF_MONTHS: Final = 6
_YEARS_ALONE: Final = range(2000, 2100)
_LAST_WEEK: Final = 53
_FIRST_SURE_WEEK: Final = 14
_CYCLES: Final = frozenset({"week", "month", "quarter", "year", "weekend", "fortnight"})


def which(tokens: Tokens, at: int) -> tuple[Which, int] | None:
    """Read "this", "next", "the coming", "this coming", "the last"."""
    start = skip(tokens, at, "the")
    name = WHICH.get(tokens[start].text)
    if name is None:
        return None
    start += name in {"this", "same"} and tokens[start + 1].text == "very"
    second = WHICH.get(tokens[start + 1].text)
    if name == "this" and second == "this":
        return "this", start + 2
    if name == "this" and second in {"coming", "last", "next"}:
        return ("this" if second == "next" else second), start + 2
    return name, start + 1


def unit_named(tokens: Tokens, at: int) -> Unit | None:
    """Give the unit that stands here in the singular, None where it is none or a plural."""
    text = tokens[at].text
    plural = text.endswith("s") and text != "wks" and not text.endswith("'s")
    return None if plural else UNITS.get(text)


def cycle(tokens: Tokens, at: int) -> Found:
    """Read "next week", "this month", "the week after next", "last year"."""
    found = which(tokens, at)
    if found is None:
        return _after_next(tokens, at)
    name, behind = found
    if name == "this" and tokens[behind].text == "or":
        return _this_or_next(tokens, behind)
    whole = tokens[behind].text in _WHOLE and unit_named(tokens, behind + 1) in _CYCLES
    behind += whole
    unit = unit_named(tokens, behind)
    if unit is None:
        return None
    if tokens[behind - 1 - whole].text == "preceding":
        return Beside(unit, -1, Event("previous")), behind + 1
    if name in {"following", "same"} or (unit == "day" and name == "next"):
        return _told_before(tokens, at, unit, behind, same=name == "same")
    if unit not in _CYCLES or (name == "last" and tokens[behind + 1].text == "of"):
        return None
    return _with_tail(tokens, Cycle(unit, _STEPS[name]), behind)


def _with_tail(tokens: Tokens, node: Cycle, at: int) -> Found:
    """Add what is said of a period behind its unit: "next week but one", "this week's end", "next month 5th"."""
    if node == Cycle("week", 1) and follows(tokens, at + 1, "but", "one"):
        return Cycle("week", 2), at + 3
    if tokens[at].text.endswith("'s") and tokens[at + 1].text in {"end", "close"}:
        return Portion("end", node), at + 2
    return _told_behind(tokens, node, at + 1) or (node, _but_not_more(tokens, at + 1))


def _told_behind(tokens: Tokens, node: Cycle, at: int) -> Found:
    """Read what part of a period is named behind it: "next month first week", "next week beginning"."""
    token, later = tokens[at], tokens[at + 1]
    if token.lines:
        return None
    if token.text in _BEGINNINGS and ends_here(later) and later.kind not in {Kind.MONTH, Kind.WEEKDAY, Kind.NUMBER}:
        return Portion("early", node), at + 1
    if token.kind is not Kind.ORDINAL or node.unit != "month":
        return None
    if later.kind is Kind.UNIT and UNITS[later.text] == "week":
        return Nth(token.value, "week", node), at + 2
    return (OnDate(token.value, months_ahead=node.steps), at + 1) if ends_here(later) else None


def _this_or_next(tokens: Tokens, at: int) -> Found:
    """Read "or next week" behind "this": the one or the other."""
    unit = unit_named(tokens, at + 2) if tokens[at + 1].text == "next" else None
    return None if unit not in _CYCLES else (Between(Cycle(unit, 0), Cycle(unit, 1)), at + 3)


def _told_before(tokens: Tokens, at: int, unit: Unit, behind: int, *, same: bool) -> Found:
    """Read "the following week", "that day"; "that week" as a conjunction with its noun is not told apart."""
    if unit not in _CYCLES | {"day", "working-day"} or unit == "fortnight":
        return None
    bare = tokens[at].text in {"same", "next"}
    if bare and (unit != "day" or not ends_here(tokens[behind + 1])):
        return None
    return Following(unit, same=same), behind + 1


def _but_not_more(tokens: Tokens, at: int) -> int:
    """Step over "or so" and "sometime" behind a period."""
    if follows(tokens, at, "or", "so"):
        return at + 2
    return skip(tokens, at, "'", "sometime")


def _after_next(tokens: Tokens, at: int) -> Found:
    """Read "the week after next" and "the week after" with nothing named behind it."""
    start = skip(tokens, at, "the")
    unit = unit_named(tokens, start)
    if unit is None or (
        tokens[start + 1].text not in {"after", "following"} and tokens[start + 1].text != "thereafter"
    ):
        return None
    if unit in _CYCLES and tokens[skip(tokens, start + 2, "the")].text == "next":
        return Cycle(unit, 2), skip(tokens, start + 2, "the") + 1
    alone = start > at and ends_here(tokens[start + 2]) and tokens[start + 2].text in _NOTHING_NAMED
    return (Following(unit), skip(tokens, start + 2, "that")) if alone and unit in _CYCLES | {"day"} else None


_NOTHING_NAMED: Final = frozenset(
    {"", ".", ",", ";", "!", "?", "that", ")", "and", "but", "at", "or", "so", "if", "to"}
)


def new_year(tokens: Tokens, at: int) -> Found:
    """Read "the new year" as the month that it begins with, and "New Year" as the day."""
    start = skip(tokens, at, "the")
    if not follows(tokens, start, "new", "year"):
        return None
    return (NewYear() if start > at else Feast("new year")), start + 2


def quarter(tokens: Tokens, at: int) -> Found:
    """Read "Q1", "Q1 2026", "H2", "the first quarter of 2026"."""
    start = skip(tokens, at, "the")
    token = tokens[start]
    if token.kind is Kind.QUARTER:
        months = _QUARTER_MONTHS if token.text in QUARTERS else _HALF_MONTHS
        named_year, behind = year(tokens, skip(tokens, start + 1, "of", "/", "-"), short=True)
        return InQuarter((token.value - 1) * months + 1, months, named_year), behind if named_year else start + 1
    if token.kind is not Kind.ORDINAL or not 1 <= token.value <= 4 or tokens[start + 1].text != "quarter":  # noqa: PLR2004
        return None
    named_year, behind = year(tokens, skip(tokens, start + 2, "of"))
    first_month = (token.value - 1) * _QUARTER_MONTHS + 1
    return InQuarter(first_month, _QUARTER_MONTHS, named_year), behind if named_year else start + 2


def season(tokens: Tokens, at: int) -> Found:
    """Read "the spring", "summer 2026", never the spring in a mould or a fall from a roof."""
    start = skip(tokens, at, "the")
    token, later = tokens[start], tokens[start + 1]
    verb = token.text == "fall" and later.text in {"in", "on", "by", "within", "to", "into"}
    if token.kind is not Kind.SEASON or verb or (not ends_here(later) and later.kind is not Kind.NUMBER):
        return None
    named_year, behind = year(tokens, skip(tokens, start + 1, "of"))
    return InQuarter(token.value, _QUARTER_MONTHS, named_year, season=True), behind if named_year else start + 1


def iso_week(tokens: Tokens, at: int) -> Found:
    """Read "calendar week 48", "KW 48", "week 48" (where the number leaves no doubt)."""
    ordinal = tokens[skip(tokens, at, "the")]
    if ordinal.kind is Kind.ORDINAL and ordinal.value <= _LAST_WEEK:
        start = skip(tokens, at, "the") + 1
        return (IsoWeek(ordinal.value), start + 2) if follows(tokens, start, "calendar", "week") else None
    sure = tokens[at].text in {"kw", "cw"} or follows(tokens, at, "calendar", "week")
    start = at + 1 + (tokens[at].text == "calendar")
    if not sure and tokens[at].text not in {"week", "wk"}:
        return None
    start = skip(tokens, start, "number", "no", ".")
    token = tokens[start]
    if token.kind is not Kind.NUMBER or not (1 if sure else _FIRST_SURE_WEEK) <= token.value <= _LAST_WEEK:
        return None
    named_year, behind = year(tokens, skip(tokens, start + 1, "/", "of"))
    return IsoWeek(token.value, named_year), behind if named_year else start + 1


def week_of(tokens: Tokens, at: int) -> Found:
    """Read "the week of the 24th", "week commencing 24 November", "w/c 24/11", "week ending Friday 28th"."""
    start = skip(tokens, at, "the")
    mark = phrase(tokens, start, WEEK_MARKS)
    if mark is None:
        return None
    ending, behind = mark
    behind = skip(tokens, behind, ":", "on", "-")
    behind = skip(tokens, behind, "mon", "monday", "fri", "friday", "sunday", "sun")
    behind = skip(tokens, behind, "the", ",")
    found = calendar_day(tokens, behind) or bare_day(tokens, behind) or figures(tokens, behind) or feast(tokens, behind)
    return None if found is None else (WeekOf(found[0], ending), found[1])


def plain_period(tokens: Tokens, at: int) -> Found:
    """Read a period that needs no little word before it: "next week", "the week of 24 November", "this month"."""
    return week_of(tokens, at) or cycle(tokens, at) or iso_week(tokens, at)


def whole_period(tokens: Tokens, at: int) -> Found:
    """Read any period that a part can be taken of: "next week", "May", "the month", "Q1", "2026"."""
    found = plain_period(tokens, at) or _with_which(tokens, at) or new_year(tokens, at) or quarter(tokens, at)
    named = feast(tokens, at) if tokens[skip(tokens, at, "the")].kind is Kind.MONTH else None
    found = found or named or month(tokens, skip(tokens, at, "the")) or feast(tokens, at) or season(tokens, at)
    return found or _this_unit(tokens, at) or year_alone(tokens, at)


def _with_which(tokens: Tokens, at: int) -> Found:
    """Read "next May", "this spring", "next Easter", "last quarter"."""
    found = which(tokens, at)
    if found is None:
        return None
    name, behind = found
    return (
        marked_month(tokens, behind, name)
        or _marked_season(tokens, behind, name)
        or _marked_feast(tokens, behind, name)
    )


def marked_month(tokens: Tokens, at: int, name: Which) -> Found:
    """Read a month behind "this", "next" or "last"."""
    found = month(tokens, at)
    if found is None or not isinstance(found[0], InMonth):
        return None
    return InMonth(found[0].month, found[0].year, name), found[1]


def _marked_season(tokens: Tokens, at: int, name: Which) -> Found:
    """Read a season behind "this", "next" or "last"."""
    found = season(tokens, at)
    if found is None or not isinstance(found[0], InQuarter) or name in {"following", "same"}:
        return None
    return InQuarter(found[0].first_month, _QUARTER_MONTHS, found[0].year, season=True, which=name), found[1]


def _marked_feast(tokens: Tokens, at: int, name: Which) -> Found:
    """Read a feast behind "this", "next" or "last"."""
    found = feast(tokens, at)
    if found is None or not isinstance(found[0], Feast):
        return None
    return replace(found[0], which=name), found[1]


def _this_unit(tokens: Tokens, at: int) -> Found:
    """Read "the week", "the month", "month" and the like: the current one."""
    start = skip(tokens, at, "the")
    start = skip(tokens, start, "calendar", "working", "business", "current", "school")
    unit = unit_named(tokens, start)
    if unit not in _CYCLES - {"fortnight"} or tokens[start + 1].kind is Kind.NUMBER:
        return None
    return Cycle(unit, 0, loose=True), start + 1


def year_alone(tokens: Tokens, at: int) -> Found:
    """Read a year that stands for itself ("in 2026")."""
    token = tokens[at]
    if token.kind is not Kind.NUMBER or token.value not in _YEARS_ALONE or not ends_here(tokens[at + 1]):
        return None
    return None if tokens[at + 1].text in {"%", "°", ":"} else (InYear(token.value), at + 1)
