"""Times of day on a day, in the speaker's zone or the one that was said."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from afterword.language.dates.grammar.nodes import Clock, DayPart
from afterword.language.dates.reading.setting import Reading

if TYPE_CHECKING:
    from afterword.language.dates.mention import Precision
    from afterword.language.dates.reading.setting import Setting

_LAST_MINUTE: Final = time(23, 59)
_HOURS: Final = 24
_NOON: Final = 12


def on_day(day: date, since: Clock | DayPart, till: Clock | DayPart | None, setting: Setting) -> Reading:
    """Give the reading of a time, or of the time between two, on a day."""
    starts, ends = _bounds(day, since, setting)
    precision = _precision(since)
    if till is not None:
        ends = max(starts, _bounds(day, till, setting)[1])
        precision = "minute" if precision in {"minute", "hour"} else precision
    return Reading(starts, ends, precision)


def _precision(moment: Clock | DayPart) -> Precision:
    """Tell how exact a time of day is."""
    if isinstance(moment, DayPart):
        return "part-of-day"
    return "minute" if moment.exact else "hour"


def _bounds(day: date, moment: Clock | DayPart, setting: Setting) -> tuple[datetime, datetime]:
    """Give the first and last moment of a time of day."""
    if isinstance(moment, Clock):
        at = _zoned(day, time(moment.hour, moment.minute), moment.zone, setting)
        return at, at
    ends = time(moment.closes) if moment.closes < _HOURS else _LAST_MINUTE
    return _zoned(day, time(moment.opens), None, setting), _zoned(day, ends, None, setting)


def _zoned(day: date, at: time, zone: str | None, setting: Setting) -> datetime:
    """Give a local time in the zone that was said, as a time of the speaker's zone."""
    if zone is None:
        return datetime.combine(day, at, setting.zone)
    return datetime.combine(day, at, ZoneInfo(zone)).astimezone(setting.zone)


def next_time(since: Clock | DayPart, till: Clock | DayPart | None, setting: Setting) -> Reading:
    """Give the reading of a time without a day: on the day spoken of before, else today, else tomorrow."""
    if isinstance(since, DayPart) and since.opens < setting.said_at.hour and since.closes <= _NOON:
        return on_day(setting.today + timedelta(days=1), since, till, setting)
    previous = setting.previous
    if previous is not None and previous.first_day == previous.last_day and previous.first_day >= setting.today:
        return on_day(previous.first_day, since, till, setting)
    today = on_day(setting.today, since, till, setting)
    ahead = isinstance(today.latest, datetime) and today.latest >= setting.said_at
    if ahead or setting.direction == "past":
        return today
    return on_day(setting.today + timedelta(days=1), since, till, setting)


def end_of(day: date, setting: Setting) -> datetime:
    """Give the last minute of a day."""
    return datetime.combine(day, _LAST_MINUTE, setting.zone)
