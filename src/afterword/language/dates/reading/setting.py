"""When, where and by whose calendar something was said, and the reading of a date that comes out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from zoneinfo import ZoneInfo

    from afterword.language.dates.mention import HolidaysNamed, Precision, WorkingDays

Direction: TypeAlias = Literal["future", "past", "near", "nearest"]
"""Where to look for a date that does not say its year or week: ahead, behind, rather behind, on the nearer side."""


@dataclass(frozen=True, slots=True)
class Setting:
    """The moment of speaking (aware, in ``zone``) and the calendars that hold there."""

    said_at: datetime
    zone: ZoneInfo
    day_first: bool
    working_days: WorkingDays
    holidays_named: HolidaysNamed
    anchors: Mapping[str, date | datetime]
    direction: Direction = "future"
    previous: Reading | None = None

    @property
    def today(self) -> date:
        """The speaker's date at the moment of speaking."""
        return self.said_at.date()


@dataclass(frozen=True, slots=True)
class Reading:
    """The first and last moment that a date can mean; both are dates, or both are aware datetimes."""

    earliest: date | datetime
    latest: date | datetime
    precision: Precision

    @property
    def first_day(self) -> date:
        """The date on which it begins."""
        return day_of(self.earliest)

    @property
    def last_day(self) -> date:
        """The date on which it ends."""
        return day_of(self.latest)


def day_of(moment: date | datetime) -> date:
    """Give the date of a date or datetime."""
    return moment.date() if isinstance(moment, datetime) else moment


def one_day(day: date) -> Reading:
    """Give the reading of a single day."""
    return Reading(day, day, "day")


def days(first: date, last: date, precision: Precision) -> Reading:
    """Give the reading of several days."""
    return Reading(min(first, last), last, precision)
