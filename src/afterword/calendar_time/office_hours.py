"""Office hours of whoever receives a message: zone, working days and hours of the day together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.calendar_time.moments import on_wall
from afterword.calendar_time.working_days import WorkingDays

_LONGEST_REST = 60


@dataclass(frozen=True, slots=True)
class Office:
    """Where and when somebody works; all answers are in `zone`."""

    zone: ZoneInfo
    days: WorkingDays
    day_starts: time = time(8)
    day_ends: time = time(18)

    def local_day(self, moment: datetime) -> date:
        """Give the calendar day that this moment falls on there."""
        return moment.astimezone(self.zone).date()

    def at(self, day: date, clock: time) -> datetime:
        """Give the moment of a wall-clock time on a day there."""
        return on_wall(day, clock, self.zone)

    def first_working_moment(self, start: datetime) -> datetime:
        """Give the first moment from `start` on that lies in working hours there."""
        return self._first(start, self.day_starts, self.day_ends, self.days.is_working)

    def first_waking_moment(self, start: datetime, wakes: time, rests: time) -> datetime:
        """Give the first moment from `start` on that lies between two times of any day there."""
        return self._first(start, wakes, rests, lambda _: True)

    def _first(self, start: datetime, opens: time, ends: time, is_open: Callable[[date], bool]) -> datetime:
        local = start.astimezone(self.zone)
        if is_open(local.date()) and opens <= local.time() < ends:
            return local
        day = local.date() if local.time() < opens else local.date() + timedelta(days=1)
        for offset in range(_LONGEST_REST):
            if is_open(day + timedelta(days=offset)):
                return self.at(day + timedelta(days=offset), opens)
        return local
