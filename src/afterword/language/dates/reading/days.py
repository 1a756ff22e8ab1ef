"""Which day a date names: by day and month, in figures, by weekday, or counted from today."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from afterword.language.dates.reading.arithmetic import (
    DAYS_A_WEEK,
    MONTHS_A_YEAR,
    SATURDAY,
    last_weekday,
    months_later,
    next_weekday,
    shifted,
    valid_date,
    week_day,
)
from afterword.language.dates.reading.setting import Reading, Setting, one_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from afterword.language.dates.grammar.nodes import FromToday, Numeric, OnDate, OnWeekday

_FAR_AHEAD: Final = timedelta(days=300)
_VERY_FAR_AHEAD: Final = timedelta(days=330)
"""A day of the year that would lie so far ahead was rather meant as the one that has just gone by."""

_A_YEAR: Final = timedelta(days=366)
_MONTHS_SEARCHED: Final = 14
_YEARS_FROM_TWO_DIGITS: Final = 2000
_CENTURY: Final = 100
_YEARS: Final = range(1900, 2101)


def on_date(node: OnDate, setting: Setting) -> Reading | None:
    """Resolve "28 November", "Tues 18 Nov 2025", "the 15th"."""
    if node.months_ahead is not None:
        month = months_later(setting.today.replace(day=1), node.months_ahead)
        return _reading(valid_date(month.year, month.month, node.day))
    if node.month is None:
        return _reading(_day_of_month(node.day, node.weekday, setting))
    if node.year is not None:
        return _reading(valid_date(node.year, node.month, node.day))
    return _reading(_without_year(node.day, node.month, node.weekday, setting))


def _reading(day: date | None) -> Reading | None:
    """Give the reading of a day, None where there is none."""
    return None if day is None else one_day(day)


def _choice(candidates: Iterable[date], setting: Setting) -> date | None:
    """Choose the nearest candidate in the direction of speech."""
    found = sorted(candidates)
    ahead = next((day for day in found if day >= setting.today), None)
    behind = next((day for day in reversed(found) if day <= setting.today), None)
    if behind is None or ahead is None:
        return ahead or behind
    since, until = setting.today - behind, ahead - setting.today
    if setting.direction == "past":
        return behind
    if setting.direction == "nearest":
        return behind if since < until else ahead
    far = _FAR_AHEAD if setting.direction == "near" else _VERY_FAR_AHEAD
    return behind if until > far and since < _A_YEAR - far else ahead


def _without_year(day: int, month: int, weekday: int | None, setting: Setting) -> date | None:
    """Find the year of a day and month; a weekday beside them is allowed to choose it."""
    years = range(setting.today.year - 1, setting.today.year + 2)
    if (month, day) == (2, 29):
        years = range(setting.today.year - 4, setting.today.year + 5)
    candidates = [found for year in years if (found := valid_date(year, month, day)) is not None]
    usual = _choice(candidates, setting)
    if weekday is None or usual is None or usual.weekday() == weekday:
        return usual
    return next((found for found in candidates if found.weekday() == weekday and _is_plausible(found, setting)), usual)


def _is_plausible(day: date, setting: Setting) -> bool:
    """Say whether a weekday may pull a date to this year: not far off, and not against the direction of speech."""
    if setting.direction == "future" and day < setting.today:
        return False
    return abs(day - setting.today) < _FAR_AHEAD


def _day_of_month(day: int, weekday: int | None, setting: Setting) -> date | None:
    """Find the month of "the 15th"; a weekday beside it is allowed to choose a later one."""
    candidates = list(_months_with(day, setting))
    if weekday is not None:
        matching = [found for found in candidates if found.weekday() == weekday]
        near = _choice(matching, setting)
        if near is not None and abs((near - setting.today).days) <= _MONTHS_SEARCHED * DAYS_A_WEEK:
            return near
    return _choice(candidates, setting)


def _months_with(day: int, setting: Setting) -> Iterator[date]:
    """Give that day of each month around today that has it; never more than a month back."""
    for month in range(-2, _MONTHS_SEARCHED):
        first = months_later(setting.today.replace(day=1), month)
        found = valid_date(first.year, first.month, day)
        if found is not None and (month >= -1 or setting.direction == "past"):
            yield found


def numeric(node: Numeric, setting: Setting) -> Reading | None:
    """Resolve "3/4", "4.3.", "12/05/2025" and "2025-11-28" by the country's order, unless only the other one works."""
    first, second = node.parts[0], node.parts[1]
    if len(node.parts) > 2:  # noqa: PLR2004 - day, month and year
        return _reading(_full(node, setting))
    orders = [(first, second), (second, first)]
    if not (setting.day_first or node.dotted):
        orders.reverse()
    read = [_in_order(day, month, node, setting) for day, month in orders]
    found = [day for day in read if day is not None]
    if node.weekday is not None:
        return _reading(next((day for day in found if day.weekday() == node.weekday), found[0] if found else None))
    return _reading(found[0] if found else None)


def _in_order(day: int, month: int, node: Numeric, setting: Setting) -> date | None:
    """Read two figures as this day and month."""
    if not 1 <= month <= MONTHS_A_YEAR:
        return None
    return _without_year(day, month, node.weekday, setting)


def _full(node: Numeric, setting: Setting) -> date | None:
    """Read three figures; the one of four digits, or the last, is the year."""
    first, second, third = node.parts[:3]
    if first in _YEARS:
        return valid_date(first, second, third)
    year = third + _YEARS_FROM_TWO_DIGITS if third < _CENTURY else third
    if year not in _YEARS:
        return None
    usual, other = valid_date(year, second, first), valid_date(year, first, second)
    if not (setting.day_first or node.dotted):
        usual, other = other, usual
    if node.weekday is not None and other is not None and other.weekday() == node.weekday != (usual or other).weekday():
        return other
    return usual or other


def on_weekday(node: OnWeekday, setting: Setting) -> Reading | None:
    """Resolve a weekday: alone it is the next one ahead, "next" puts it into next week (the latest reading)."""
    today, weekday = setting.today, node.weekday
    if node.which == "last":
        return one_day(shifted(week_day(today, weekday), -DAYS_A_WEEK))
    if node.which == "gone" or (setting.direction == "past" and node.which in {"plain", "same", "following"}):
        return one_day(last_weekday(today, weekday))
    if node.which == "this":
        return one_day(_of_this_week(today, weekday, setting))
    if node.which in {"next", "after-next"}:
        weeks = 1 if node.which == "next" else 2
        return one_day(shifted(week_day(today, weekday), DAYS_A_WEEK * weeks))
    if node.which == "following" and setting.previous is not None and setting.previous.last_day >= today:
        return one_day(next_weekday(setting.previous.last_day, weekday))
    if setting.direction == "near" and node.which == "plain":
        return one_day(_nearer(today, weekday))
    return one_day(shifted(next_weekday(today, weekday), DAYS_A_WEEK * node.weeks))


def _of_this_week(today: date, weekday: int, setting: Setting) -> date:
    """Give "this Friday": of this week, or of the week ahead where it has gone by and nothing past is told."""
    day = week_day(today, weekday)
    gone = day < today and setting.direction != "past"
    return day + timedelta(days=DAYS_A_WEEK) if gone or (today.weekday() >= SATURDAY and day < today) else day


def _nearer(today: date, weekday: int) -> date:
    """Give the last such weekday: what is told beside a thing that happened lies behind."""
    return last_weekday(today, weekday)


def from_today(node: FromToday, setting: Setting) -> Reading | None:
    """Resolve "today", "tomorrow", "the day after tomorrow", "yesterday"."""
    return one_day(shifted(setting.today, node.days))
