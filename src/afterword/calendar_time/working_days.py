"""Working days by country and region: the working week and the public holidays that the holidays library knows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from holidays import HolidayBase

_SATURDAY: Final = 5
_LONGEST_REST: Final = 60
_MONDAY: Final = 0
_OCTOBER, _NOVEMBER = 10, 11
_UNREGIONED: Final = {"GB": "ENG"}
_SECOND_WEEK = range(8, 15)


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """The working days of a country and region; without a country, Monday to Friday and no holidays."""

    country: str | None = None
    region: str | None = None

    def is_working(self, day: date) -> bool:
        """Tell whether offices work there on that day."""
        return _is_working(self.country, self.region, day)

    def on_or_after(self, day: date) -> date:
        """Give the first working day that is not before `day`."""
        for offset in range(_LONGEST_REST):
            if self.is_working(day + timedelta(days=offset)):
                return day + timedelta(days=offset)
        return day

    def after(self, day: date, count: int = 1) -> date:
        """Give the working day that is `count` working days after `day`; with 0, `day` itself."""
        for _ in range(count):
            day = self.on_or_after(day + timedelta(days=1))
        return day


@lru_cache(maxsize=65536)
def _is_working(country: str | None, region: str | None, day: date) -> bool:
    known = open_calendar(country, region) if country else None
    if known is None:
        return day.weekday() < _SATURDAY
    if country == "US" and _offices_work(day, known):
        return day.weekday() < _SATURDAY
    return bool(known.is_working_day(day))


@lru_cache(maxsize=512)
def open_calendar(country: str, region: str | None, language: str | None = None) -> HolidayBase | None:
    """Open a country's calendar, or None where the library lacks it; it fills in each year when first asked for.

    The names of its days are in `language` where the library has it, else in the country's own.
    """
    from holidays import country_holidays  # noqa: PLC0415 - slow to import, and only needed for a known country

    for part in (region or _UNREGIONED.get(country), _UNREGIONED.get(country), None):
        try:
            return country_holidays(country, subdiv=part, language=language)
        except NotImplementedError:
            continue  # the library lacks this part of the country, or the country itself
    return None


def _offices_work(day: date, known: HolidayBase) -> bool:
    """American offices work on Columbus Day and Veterans Day, whatever a state calls them."""
    columbus = day.month == _OCTOBER and day.day in _SECOND_WEEK and day.weekday() == _MONDAY
    veterans = day.month == _NOVEMBER and day.day in {10, 11, 12} and "Veterans Day" in known.get(day, "")
    return columbus or veterans
