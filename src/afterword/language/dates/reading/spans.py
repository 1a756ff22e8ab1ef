"""Lengths of time counted from the moment of speaking or from another date."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from afterword.language.dates.reading.arithmetic import DAYS_A_WEEK, months_later, shifted, working_days_later
from afterword.language.dates.reading.setting import Reading, Setting, day_of, days

if TYPE_CHECKING:
    from afterword.language.dates.grammar.nodes import Amount, Length, Sense
    from afterword.language.dates.mention import Precision

_MONTHS: Final = {"month": 1, "quarter": 3, "year": 12}
_MINUTES: Final = {"minute": 1, "hour": 60}
_PRECISIONS: Final[dict[str, Precision]] = {
    "minute": "minute", "hour": "hour", "day": "day", "working-day": "day", "week": "week", "fortnight": "week",
    "weekend": "week", "month": "month", "quarter": "quarter", "year": "year",
}  # fmt: skip
_MOST_MINUTES: Final = 60 * 24 * 366
_BACKWARD: Final = frozenset({"ago", "past", "before"})


def precision_of(length: Length) -> Precision:
    """Tell in which unit a length is given."""
    return _PRECISIONS[length.most.unit]


def later(day: date, amount: Amount, sign: int, setting: Setting) -> date:
    """Give the day so much later (or earlier, ``sign`` -1) than a day."""
    number = amount.number * sign
    if amount.unit == "working-day":
        return working_days_later(day, number, setting.working_days)
    if amount.unit in _MONTHS:
        whole = months_later(day, int(number * _MONTHS[amount.unit]))
        return shifted(whole, sign * 15) if number * _MONTHS[amount.unit] % 1 else whole
    return shifted(day, number * {"week": DAYS_A_WEEK, "fortnight": 2 * DAYS_A_WEEK}.get(amount.unit, 1))


def counted(least: Amount, most: Amount, sense: Sense, anchor: date | datetime | None, setting: Setting) -> Reading:
    """Give the reading of a length counted from ``anchor``, None standing for the moment of speaking."""
    sign = -1 if sense in _BACKWARD else 1
    if most.unit in _MINUTES and least.unit in _MINUTES:
        return _hours(least, most, sign, _moment(anchor, setting), within=sense in {"within", "past"})
    start = setting.today if anchor is None else day_of(anchor)
    ends = later(start, most, sign, setting)
    begins = start if sense in {"within", "past"} else later(start, least, sign, setting)
    first, last = (ends, begins) if sign < 0 else (begins, ends)
    if sense == "past" or (sense == "ago" and least == most):
        return days(first, last, _PRECISIONS[most.unit] if sense == "past" else "day")
    return days(min(first, last), max(first, last), "day" if first == last else "range")


def _moment(anchor: date | datetime | None, setting: Setting) -> datetime:
    """Give the moment from which hours are counted: a date alone counts from its end."""
    if anchor is None:
        return setting.said_at
    if isinstance(anchor, datetime):
        return anchor
    return datetime.combine(anchor, time(23, 59), setting.zone)


def _hours(least: Amount, most: Amount, sign: int, start: datetime, *, within: bool) -> Reading:
    """Count hours and minutes as elapsed time, so that a clock change does not bend them."""
    zone = start.tzinfo
    far = _elapsed(start, most, sign).astimezone(zone)
    near = start if within else _elapsed(start, least, sign).astimezone(zone)
    return Reading(min(near, far), max(near, far), "minute" if most.unit == "minute" else "hour")


def _elapsed(start: datetime, amount: Amount, sign: int) -> datetime:
    """Give the moment so many hours or minutes from another, in UTC."""
    minutes = min(amount.number * _MINUTES[amount.unit], _MOST_MINUTES)
    return start.astimezone(UTC) + sign * timedelta(minutes=minutes)
