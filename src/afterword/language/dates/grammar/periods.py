"""Weeks, months, quarters, seasons, years and feasts, and parts of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.grammar.figures import bare_day, calendar_day, figures, month, year
from afterword.language.dates.grammar.look import ends_here, follows, is_plain, phrase, skip
from afterword.language.dates.grammar.nodes import (
    Cycle,
    Feast,
    Following,
    FromToday,
    InMonth,
    InQuarter,
    InYear,
    IsoWeek,
    NewYear,
    Nth,
    Portion,
    WeekOf,
    Which,
)
from afterword.language.dates.tokens import Kind
from afterword.language.dates.words.almanac import CLOSES_OF, QUARTERS, UNITS
from afterword.language.dates.words.feasts import FEAST_PHRASES, FEAST_TAILS
from afterword.language.dates.words.portions import (
    PORTIONS,
    UNIT_ENDS,
    WEEK_MARKS,
)

if TYPE_CHECKING:
    from afterword.language.dates.grammar.look import Found, Tokens
    from afterword.language.dates.words.almanac import Unit

WHICH: Final[dict[str, Which]] = {
    "this": "this", "next": "next", "nxt": "next", "nex": "next", "coming": "coming", "upcoming": "coming",
    "following": "following", "last": "last", "past": "last", "previous": "last", "same": "same", "that": "same",
    "current": "this", "forthcoming": "coming", "preceding": "last",
}  # fmt: skip
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
    second = WHICH.get(tokens[start + 1].text)
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
    unit = unit_named(tokens, behind)
    if unit is None:
        return None
    if name in {"following", "same"}:
        return _told_before(tokens, at, unit, behind, same=name == "same")
    if unit not in _CYCLES:
        return None
    if unit == "week" and name == "next" and tokens[behind + 1].text == "but" and follows(tokens, behind + 2, "one"):
        return Cycle(unit, 2), behind + 3
    return Cycle(unit, _STEPS[name]), _but_not_more(tokens, behind + 1)


def _told_before(tokens: Tokens, at: int, unit: Unit, behind: int, *, same: bool) -> Found:
    """Read "the following week", "that day"; "that week" as a conjunction with its noun is not told apart."""
    if unit not in _CYCLES | {"day", "working-day"} or unit == "fortnight" or tokens[at].text == "same":
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
    if unit in _CYCLES and tokens[start + 2].text == "next":
        return Cycle(unit, 2), start + 3
    alone = start > at and ends_here(tokens[start + 2]) and tokens[start + 2].text in _NOTHING_NAMED
    return (Following(unit), skip(tokens, start + 2, "that")) if alone and unit in _CYCLES | {"day"} else None


_NOTHING_NAMED: Final = frozenset(
    {"", ".", ",", ";", "!", "?", "that", ")", "and", "but", "at", "or", "so", "if", "to"}
)


def feast(tokens: Tokens, at: int) -> Found:
    """Read a feast day or break: "Easter", "Christmas 2025", "the bank holiday weekend"."""
    start = skip(tokens, at, "the")
    found = phrase(tokens, start, FEAST_PHRASES)
    if found is None:
        return None
    name, behind = found
    if tokens[behind].text in FEAST_TAILS and tokens[start].text not in FEAST_TAILS:
        behind += 1
    if name == "the holidays" and start == at and tokens[start].text == "holidays":
        return None
    if is_plain(tokens[behind]) and tokens[behind].lines == 0:
        return None if name != "new year" else (Feast(name), behind)
    named_year, further = year(tokens, behind)
    return Feast(name, named_year), further if named_year else behind


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
    found = found or month(tokens, skip(tokens, at, "the")) or feast(tokens, at) or season(tokens, at)
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
    return Feast(found[0].name, found[0].year, name), found[1]


def _this_unit(tokens: Tokens, at: int) -> Found:
    """Read "the week", "the month", "month" and the like: the current one."""
    start = skip(tokens, at, "the")
    start = skip(tokens, start, "calendar", "working", "business", "current")
    unit = unit_named(tokens, start)
    if unit not in _CYCLES - {"fortnight"} or tokens[start + 1].kind is Kind.NUMBER:
        return None
    return Cycle(unit, 0), start + 1


def year_alone(tokens: Tokens, at: int) -> Found:
    """Read a year that stands for itself ("in 2026")."""
    token = tokens[at]
    if token.kind is not Kind.NUMBER or token.value not in _YEARS_ALONE or not ends_here(tokens[at + 1]):
        return None
    return None if tokens[at + 1].text in {"%", "°", ":"} else (InYear(token.value), at + 1)


def portion(tokens: Tokens, at: int) -> Found:
    """Read a part of a period: "early May", "the end of next week", "mid-December", "EOW", "month's end", "midweek"."""
    short = _short_end(tokens, at)
    if short is not None:
        return short
    start = skip(tokens, at, "the", "a")
    found = phrase(tokens, start, PORTIONS)
    if found is None:
        return None
    part, behind = found
    behind = behind + 1 if tokens[behind].kind is Kind.DASH and tokens[behind].glued else behind
    linked = _link(tokens, start, behind)
    inner = None if linked is None else whole_period(tokens, linked)
    if inner is None or _is_idle(tokens, at, start, inner[1]):
        return None
    return Portion(part, inner[0]), inner[1]


def _link(tokens: Tokens, start: int, behind: int) -> int | None:
    """Step over the little word between a part and its period: "end of", but "early in"; None where one is missing."""
    if tokens[start].text in _PLACED:
        behind = skip(tokens, behind, "on", "part", "days")
        return skip(tokens, behind, "in", "of", "into")
    if tokens[behind].text == "of":
        return behind + 1
    return behind if tokens[start].text in _DIRECT else None


_DIRECT: Final = frozenset({"end", "beginning", "begining", "start", "back", "tail", "first", "1st", "very"})
"""Words for parts that need no "of" ("end next week"); of the others a period without it is not meant."""

_PLACED: Final = frozenset({"early", "earlier", "mid", "late", "later", "middle", "midway", "halfway", "sometime"})


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
    inner = whole_period(tokens, skip(tokens, behind, "of", ",")) or (Cycle(unit, 0), behind)
    return Portion(part, inner[0]), inner[1]


def _led_by(tokens: Tokens, at: int) -> bool:
    """Say whether "by" or the like stands before, so that what follows is a new thing ("by month end everything")."""
    return at > 0 and tokens[at - 1].text in {"by", "before", "until", "till"}


def nth(tokens: Tokens, at: int) -> Found:
    """Read "the first Monday in December", "last week of November", "the last working day of the month"."""
    start = skip(tokens, at, "the")
    token = tokens[start]
    number = -1 if token.text in {"last", "final"} else token.value if token.kind is Kind.ORDINAL else 0
    if not number or number > 5:  # noqa: PLR2004 - no period has a sixth Monday
        return None
    what = start + 1
    full = tokens[what].text in {"full", "whole", "complete"}
    what += full
    working = tokens[what].text in {"working", "business"}
    day = tokens[what + working]
    unit = "working-day" if working else unit_named(tokens, what)
    if (day.kind is not Kind.WEEKDAY and unit is None) or tokens[what + working + 1].text not in {
        "of",
        "in",
        "after",
        "back",
    }:
        return None
    inner = whole_period(tokens, what + working + 2)
    if inner is None or (
        tokens[what + working + 1].text in {"after", "back"} and not isinstance(inner[0], Feast | NewYear)
    ):
        return None
    weekday = day.value if day.kind is Kind.WEEKDAY else None
    return Nth(number, unit or "day", inner[0], weekday, full), inner[1]


def day_end(tokens: Tokens, at: int) -> Found:
    """Read "end of day tomorrow", "EOD", "close of business", and give today where no day is named."""
    start = skip(tokens, at, "the")
    token = tokens[start]
    if token.kind is Kind.CLOSE and CLOSES_OF[token.text] == "day":
        return FromToday(0), start + 1
    return None
