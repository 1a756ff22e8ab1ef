"""Parts of periods: early, mid and late, beginning and end, halves, and the n-th of something in them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from afterword.language.dates.reading.arithmetic import (
    DAYS_A_WEEK,
    FRIDAY,
    MONDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    month_end,
    months_later,
    shifted,
    week_day,
    week_start,
)
from afterword.language.dates.reading.periods import month_third, working_week
from afterword.language.dates.reading.setting import Reading, days, one_day

if TYPE_CHECKING:
    from afterword.language.dates.grammar.nodes import Nth, Part
    from afterword.language.dates.mention import WorkingDays

_WEEK_PARTS: Final[dict[Part, tuple[int, int]]] = {
    "early": (MONDAY, TUESDAY), "mid": (TUESDAY, WEDNESDAY), "late": (THURSDAY, FRIDAY),
    "first-half": (MONDAY, WEDNESDAY), "second-half": (WEDNESDAY, FRIDAY),
}  # fmt: skip
_YEAR_PARTS: Final[dict[Part, tuple[int, int]]] = {
    "early": (1, 3), "mid": (5, 7), "late": (10, 12), "first-half": (1, 6), "second-half": (7, 12),
}  # fmt: skip
"""First and last month of each part of a year."""

_LONG: Final = 45
_MOST_WEEKDAYS: Final = 5
_WORKDAYS_OF_A_FIRST_WEEK: Final = 3


def part_of(part: Part, whole: Reading) -> Reading:
    """Give a part of a period, which is given in full."""
    if part == "end":
        return one_day(whole.last_day)
    if part == "whole":
        return whole
    if whole.precision == "week" and whole.first_day.weekday() == MONDAY:
        first, last = _WEEK_PARTS[part]
        return _range(week_day(whole.first_day, first), week_day(whole.first_day, last))
    if whole.precision == "month":
        return _range(*month_third(whole.first_day, part))
    if whole.precision == "year":
        return _months_of_year(part, whole)
    if whole.precision == "day":
        return whole
    return _range(*_third(part, whole))


def _range(first: date, last: date) -> Reading:
    """Give a range of days."""
    return days(first, last, "range")


def _months_of_year(part: Part, whole: Reading) -> Reading:
    """Give the months of a part of a year."""
    first, last = _YEAR_PARTS[part]
    year = whole.first_day.year
    return _range(date(year, first, 1), month_end(date(year, last, 1)))


def _third(part: Part, whole: Reading) -> tuple[date, date]:
    """Give a third or half of any longer period: by months where it has several, else by days."""
    first, last = whole.first_day, whole.last_day
    length = (last - first).days + 1
    halves = {"first-half": (0, 1, 2), "second-half": (1, 2, 2)}
    thirds = {"early": (0, 1, 3), "mid": (1, 2, 3), "late": (2, 3, 3)}
    start, end, of = halves.get(part) or thirds[part]
    if length > _LONG:
        months = round(length / 30.4)
        begin = months_later(first, months * start // of)
        return begin, min(last, shifted(months_later(first, months * end // of), -1))
    return shifted(first, length * start // of), shifted(first, max(0, length * end // of - 1))


def nth(node: Nth, period: Reading, working: WorkingDays) -> Reading | None:
    """Give the n-th (or last) weekday, day, working day or week of a period given in full."""
    if node.weekday is not None:
        return _nth_day([day for day in _days(period) if day.weekday() == node.weekday], node.number)
    if node.unit in {"week", "fortnight"} and period.precision == "month" and not node.full:
        return _weeks_by_count(period, node.number, 1 if node.unit == "week" else 2)
    if node.unit == "week":
        return _nth_week(period, node.number, _MOST_WEEKDAYS if node.full else _WORKDAYS_OF_A_FIRST_WEEK)
    if node.unit == "working-day":
        return _nth_day([day for day in _days(period) if working.is_working(day)], node.number)
    if node.unit == "day":
        return _nth_day(list(_days(period)), node.number)
    if node.unit == "weekend":
        found = _nth_day([day for day in _days(period) if day.weekday() == FRIDAY + 1], node.number)
        return None if found is None else days(found.first_day, shifted(found.first_day, 1), "range")
    if node.unit in {"month", "quarter"}:
        return _nth_months(period, node.number, 1 if node.unit == "month" else 3)
    return None


def _nth_months(period: Reading, number: int, months: int) -> Reading:
    """Give the n-th (or last) month or quarter of a year."""
    if number < 0:
        first = months_later(period.last_day.replace(day=1), 1 - months)
    else:
        first = months_later(period.first_day.replace(day=1), (number - 1) * months)
    return days(first, month_end(months_later(first, months - 1)), "month" if months == 1 else "quarter")


def _days(period: Reading) -> list[date]:
    """Give the days of a period, of a year at most."""
    length = min((period.last_day - period.first_day).days, 366)
    return [period.first_day + timedelta(days=number) for number in range(length + 1)]


def _nth_day(found: list[date], number: int) -> Reading | None:
    """Give the n-th day of a list, counted from its end where negative."""
    at = number - 1 if number > 0 else number
    return one_day(found[at]) if -len(found) <= at < len(found) else None


def _weeks_by_count(month: Reading, number: int, weeks: int) -> Reading:
    """Give the n-th seven (or fourteen) days of a month, for "last" those up to its end."""
    length = DAYS_A_WEEK * weeks
    last = min(month.last_day, shifted(month.first_day, length * number - 1)) if number > 0 else month.last_day
    return days(max(month.first_day, shifted(last, 1 - length)), last, "week")


def _nth_week(period: Reading, number: int, least: int) -> Reading:
    """Give the n-th (or last) week of a period; a week counts where ``least`` of its working days lie within."""
    first = week_start(period.first_day)
    inside = sum(day >= period.first_day for day in (week_day(first, weekday) for weekday in range(_MOST_WEEKDAYS)))
    if inside < least:
        first = shifted(first, DAYS_A_WEEK)
    if number < 0:
        first = week_start(period.last_day)
        inside = sum(day <= period.last_day for day in (week_day(first, weekday) for weekday in range(_MOST_WEEKDAYS)))
        first = first if inside >= least else shifted(first, -DAYS_A_WEEK)
    else:
        first = shifted(first, DAYS_A_WEEK * (number - 1))
    week = working_week(first)
    return days(max(week.first_day, period.first_day), min(week.last_day, max(period.last_day, week.first_day)), "week")
