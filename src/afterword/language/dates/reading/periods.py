"""Which days a week, month, quarter, year or feast covers, and which of them a part of it."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from afterword.language.dates.reading.arithmetic import (
    DAYS_A_WEEK,
    FRIDAY,
    MONTHS_A_YEAR,
    SATURDAY,
    SUNDAY,
    last_weekday,
    month_end,
    months_later,
    next_weekday,
    shifted,
    valid_date,
    week_day,
    week_start,
)
from afterword.language.dates.reading.setting import Reading, Setting, days, one_day
from afterword.language.dates.words.almanac import SOUTHERN_ZONES
from afterword.language.dates.words.feasts import BEFORE_CHRISTMAS, BY_WEEKDAY, FIXED, HOLIDAYS_END, HOLIDAYS_START

if TYPE_CHECKING:
    from afterword.language.dates.grammar.nodes import (
        Cycle,
        Feast,
        InMonth,
        InQuarter,
        InYear,
        IsoWeek,
        NewYear,
        Which,
    )
    from afterword.language.dates.mention import Precision

_CHRISTMAS: Final = (12, 25)
_QUARTER: Final = 3
_HALF_YEAR: Final = 6
_SEARCHED_FOR_HOLIDAY: Final = 150
_HALF_YEAR_OF_DAYS: Final = 220
_WEEKEND_AROUND: Final = {0: (2, 0), 3: (0, 3), 4: (0, 2)}
"""By the weekday of a day off: the days that a long weekend has before and behind it."""

_AHEAD: Final = frozenset({"future", "near"})
_YEARS_AROUND: Final = (-1, 0, 1, 2)


def working_week(day: date) -> Reading:
    """Give Monday to Friday of a day's week."""
    return days(week_start(day), week_day(day, FRIDAY), "week")


def _this_week(today: date) -> date:
    """Give a day of the week that "this week" means: on a weekend the week ahead."""
    return today + timedelta(days=2) if today.weekday() >= SATURDAY else today


def cycle(node: Cycle, setting: Setting) -> Reading | None:
    """Resolve this, next, last or the after-next week, month, quarter, year or weekend."""
    today, steps = setting.today, node.steps
    if node.unit == "week":
        base = _this_week(today) if steps == 0 and setting.direction in _AHEAD else today
        week = working_week(shifted(base, DAYS_A_WEEK * steps))
        over = setting.direction == "past" and week.first_day <= today < week.last_day
        return days(week.first_day, today, "week") if over else week
    if node.unit == "weekend":
        gone = setting.direction == "past" and steps == 0 and today.weekday() < SATURDAY
        return _weekend(shifted(today, DAYS_A_WEEK * (steps - gone)))
    if node.unit == "fortnight":
        return days(today, shifted(today, 2 * DAYS_A_WEEK * steps), "range") if steps > 0 else None
    lengths = {"month": 1, "quarter": _QUARTER, "year": MONTHS_A_YEAR}
    months = lengths.get(node.unit)
    if months is None:
        return None
    first_month = (today.month - 1) // months * months + 1
    first = months_later(date(today.year, first_month, 1), steps * months)
    return _months(first, months)


def _weekend(day: date) -> Reading:
    """Give Saturday and Sunday of a day's week."""
    return days(week_day(day, SATURDAY), week_day(day, SUNDAY), "range")


def _months(first: date, number: int) -> Reading:
    """Give so many months from the first of one on."""
    precisions: dict[int, Precision] = {1: "month", _QUARTER: "quarter", MONTHS_A_YEAR: "year"}
    return days(first, month_end(months_later(first, number - 1)), precisions.get(number, "range"))


def _year_of(month: int, which: Which, setting: Setting, length: int = 1) -> int:
    """Find the year of a month or quarter that names none."""
    today = setting.today
    over = month + length - 1 < today.month
    if which == "last" or (which == "plain" and setting.direction == "past"):
        begun = month <= today.month if which == "plain" else month < today.month
        return today.year if begun else today.year - 1
    if which == "next":
        return today.year + (month <= today.month)
    return today.year + over


def in_month(node: InMonth, setting: Setting) -> Reading | None:
    """Resolve a month: the next one of that name that is not over, the last one where the past is told."""
    year = node.year or _year_of(node.month, node.which, setting)
    return _months(date(year, node.month, 1), 1)


def in_quarter(node: InQuarter, setting: Setting) -> Reading | None:
    """Resolve a quarter, half year or season (which the south of the world has half a year later)."""
    first_month = node.first_month
    if node.season and str(setting.zone.key).startswith(SOUTHERN_ZONES):
        first_month = (first_month + _HALF_YEAR - 1) % MONTHS_A_YEAR + 1
    year = node.year or _year_of(first_month, node.which, setting, node.months)
    if node.year is None and first_month == MONTHS_A_YEAR and setting.today.month <= 2 and node.which != "next":  # noqa: PLR2004
        year -= 1
    return _months(date(year, first_month, 1), node.months)


def in_year(node: InYear, _setting: Setting) -> Reading | None:
    """Resolve a year."""
    return days(date(node.year, 1, 1), date(node.year, MONTHS_A_YEAR, 31), "year")


def new_year(_node: NewYear, setting: Setting) -> Reading | None:
    """Resolve "the new year": January of the year to come, or of this one while January lasts."""
    year = setting.today.year + (setting.today.month > 1)
    return _months(date(year, 1, 1), 1)


def iso_week(node: IsoWeek, setting: Setting) -> Reading | None:
    """Resolve a calendar week (ISO 8601): the next one of that number that is not over."""
    years = (node.year,) if node.year else (setting.today.year, setting.today.year + 1)
    for year in years:
        try:
            monday = date.fromisocalendar(year, node.number, 1)
        except ValueError:
            continue
        if node.year or week_day(monday, SUNDAY) >= setting.today:
            return working_week(monday)
    return None


def feast(node: Feast, setting: Setting) -> Reading | None:
    """Resolve a feast, with the weekend that it makes longer where that is meant."""
    found = _clock_change(setting) if node.name == "clock change" else _feast_days(node, setting)
    if found is None or not node.weekend:
        return found
    before, behind = _WEEKEND_AROUND.get(found.first_day.weekday(), (0, 0))
    single = found.first_day == found.last_day
    return days(shifted(found.first_day, -before), shifted(found.last_day, behind), "range") if single else found


def _clock_change(setting: Setting) -> Reading | None:
    """Find the next day on which the clocks of the zone are changed."""
    noons = (
        datetime.combine(shifted(setting.today, number), time(12), setting.zone) for number in range(_HALF_YEAR_OF_DAYS)
    )
    offsets = ((noon.date(), noon.utcoffset()) for noon in noons)
    return next((one_day(day) for (_, old), (day, new) in pairwise(offsets) if old != new), None)


def _feast_days(node: Feast, setting: Setting) -> Reading | None:
    """Find a feast in the caller's calendar, by its rule, or, for a bank holiday, by the days off."""
    if node.name == "bank holiday":
        return _bank_holiday(setting)
    years = (node.year,) if node.year else tuple(setting.today.year + step for step in _YEARS_AROUND)
    found = [span for year in years if (span := _feast_in(node.name, year, setting)) is not None]
    ahead = [span for span in found if span[1] >= setting.today]
    behind = [span for span in found if span[0] <= setting.today]
    if node.year and found:
        return _covering(*found[0])
    told_past = node.which == "last" or setting.direction == "past"
    if told_past and behind:
        return _covering(*behind[-1])
    return _covering(*ahead[0]) if ahead else None


def _covering(first: date, last: date) -> Reading:
    """Give the reading of a feast of one day or several."""
    return one_day(first) if first == last else days(first, last, "range")


def _feast_in(name: str, year: int, setting: Setting) -> tuple[date, date] | None:
    """Ask the caller for a feast in a year, and the table of fixed ones after that."""
    named = setting.holidays_named(name, year)
    if named is not None:
        return named
    if name == "the holidays":
        return date(year, *HOLIDAYS_START), date(year + 1, *HOLIDAYS_END)
    if name in FIXED:
        first, last = FIXED[name]
        return date(year, *first), date(year, *last)
    day = _by_weekday(name, year)
    return None if day is None else (day, day)


def _by_weekday(name: str, year: int) -> date | None:
    """Reckon a feast that is bound to a weekday: the n-th of a month, or a Sunday before Christmas."""
    if name in BEFORE_CHRISTMAS:
        return shifted(last_weekday(date(year, *_CHRISTMAS), SUNDAY), -BEFORE_CHRISTMAS[name])
    if name not in BY_WEEKDAY:
        return None
    month, weekday, number, later = BY_WEEKDAY[name]
    if number < 0:
        return shifted(last_weekday(shifted(month_end(date(year, month, 1)), 1), weekday), later)
    first = next_weekday(shifted(date(year, month, 1), -1), weekday)
    return shifted(first, DAYS_A_WEEK * (number - 1) + later)


def _bank_holiday(setting: Setting) -> Reading | None:
    """Find the bank holiday: the next day off that is neither Saturday nor Sunday."""
    step = -1 if setting.direction == "past" else 1
    around = (shifted(setting.today, step * number) for number in range(1, _SEARCHED_FOR_HOLIDAY))
    return next((one_day(day) for day in around if _is_day_off(day, setting)), None)


def _is_day_off(day: date, setting: Setting) -> bool:
    """Say whether a weekday is not worked while its weekday usually is."""
    usual = any(setting.working_days.is_working(shifted(day, DAYS_A_WEEK * weeks)) for weeks in (1, 2))
    return day.weekday() < SATURDAY and usual and not setting.working_days.is_working(day)


def month_third(first: date, part: str) -> tuple[date, date]:
    """Give the days of early (to the 10th), mid (to the 20th) or late (to the last) of a month."""
    last = monthrange(first.year, first.month)[1]
    bounds = {"early": (1, 10), "mid": (11, 20), "late": (21, last), "first-half": (1, 15), "second-half": (16, last)}
    start, end = bounds.get(part, (1, last))
    return first.replace(day=start), valid_date(first.year, first.month, end) or month_end(first)
