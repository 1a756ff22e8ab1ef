"""Arithmetic of moments that stays right when clocks change: elapsed time in UTC, calendar time on the wall."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

END_OF_DAY = time(23, 59, 59)
"""The last second of a day, where a date without a time ends."""


@lru_cache(maxsize=1024)
def zone(name: str) -> ZoneInfo:
    """Give the IANA time zone of that name, which a checked record has made sure exists."""
    return ZoneInfo(name)


def after(moment: datetime, elapsed: timedelta) -> datetime:
    """Give the moment that lies `elapsed` later in real time, in the moment's own zone."""
    return (moment.astimezone(UTC) + elapsed).astimezone(moment.tzinfo)


def on_wall(day: date, clock: time, where: ZoneInfo) -> datetime:
    """Give the moment at which a wall clock in that zone shows this time on this day.

    A time that a clock change skips is moved on by the gap; of a time that comes twice, the first is meant.
    """
    wall = datetime.combine(day, clock, where)
    return wall.astimezone(UTC).astimezone(where)


def days_later(moment: datetime, days: int, where: ZoneInfo) -> datetime:
    """Give the same local time in that zone, a number of calendar days later."""
    local = moment.astimezone(where)
    return on_wall(local.date() + timedelta(days=days), local.time(), where)


def end_of(value: date | datetime, where: ZoneInfo) -> datetime:
    """Give the moment that a date or moment means at the latest: a date without a time is the end of that day there."""
    if isinstance(value, datetime):
        return value.astimezone(where)
    return on_wall(value, END_OF_DAY, where)
