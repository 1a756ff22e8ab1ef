"""Counting days, working days, weeks and months; every count is bounded and stays between the years 1 and 9999."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from afterword.language.dates.mention import WorkingDays

MONDAY: Final = 0
TUESDAY: Final = 1
WEDNESDAY: Final = 2
THURSDAY: Final = 3
FRIDAY: Final = 4
SATURDAY: Final = 5
SUNDAY: Final = 6
DAYS_A_WEEK: Final = 7
MONTHS_A_YEAR: Final = 12
_MOST_DAYS: Final = 40_000
_LONGEST_BREAK: Final = 30
_DAYS_SEARCHED_PER_WORKING_DAY: Final = 3
_OPEN_END_MARGIN: Final = 3


def shifted(day: date, number: float) -> date:
    """Give the day so many days later (half days count as whole ones)."""
    whole = int(number) + (number > int(number)) if number >= 0 else -int(-number)
    return day + timedelta(days=max(-_MOST_DAYS, min(_MOST_DAYS, whole)))


def week_start(day: date) -> date:
    """Give the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def week_day(day: date, weekday: int) -> date:
    """Give the day of a date's week (Monday first) that is ``weekday``."""
    return week_start(day) + timedelta(days=weekday)


def next_weekday(day: date, weekday: int) -> date:
    """Give the first ``weekday`` strictly after a day."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % DAYS_A_WEEK + 1)


def last_weekday(day: date, weekday: int) -> date:
    """Give the last ``weekday`` strictly before a day."""
    return day - timedelta(days=(day.weekday() - weekday - 1) % DAYS_A_WEEK + 1)


def months_later(day: date, number: int) -> date:
    """Give the same day so many months later, or the last day of that month where it is shorter."""
    month = day.year * MONTHS_A_YEAR + day.month - 1 + max(-1200, min(1200, number))
    year, month = divmod(month, MONTHS_A_YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_end(day: date) -> date:
    """Give the last day of a day's month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def valid_date(year: int, month: int, day: int) -> date | None:
    """Give the date, None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def working_days_later(day: date, number: float, working: WorkingDays) -> date:
    """Give the n-th working day after a day (before it, where ``number`` is negative)."""
    step = timedelta(days=1 if number >= 0 else -1)
    left = min(abs(int(number)) + (number > int(number)), _MOST_DAYS // 100)
    for _ in range(_DAYS_SEARCHED_PER_WORKING_DAY * left + _LONGEST_BREAK):
        if left == 0:
            break
        day += step
        left -= working.is_working(day)
    return day


def working_week_after(day: date) -> date:
    """Give the Friday of the first working week that is left whole by a day off; a Monday off leaves its own."""
    return week_day(day, FRIDAY) if day.weekday() == MONDAY else shifted(week_start(day), DAYS_A_WEEK + FRIDAY)


def open_end(day: date) -> date:
    """Give the latest day that "after ``day``" reasonably means: the Friday of the first week that is mostly left."""
    margin = day + timedelta(days=_OPEN_END_MARGIN)
    return margin if margin.weekday() == FRIDAY else next_weekday(margin, FRIDAY)
