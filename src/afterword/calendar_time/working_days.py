"""Working days by country and region: the working week and the public holidays that the holidays library knows."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
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
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it knows the moon only until some year, and says so
        return bool(known.is_working_day(day))


@lru_cache(maxsize=512)
def open_calendar(country: str, region: str | None, language: str | None = None) -> HolidayBase | None:
    """Open a country's calendar, or None where the library lacks it; it fills in each year when first asked for.

    The names of its days are in `language` where the library has it, else in the country's own.
    """
    opened = _class_of(country)
    if opened is None:
        return None
    for part in (region or _UNREGIONED.get(country), _UNREGIONED.get(country), None):
        try:
            return opened(subdiv=part, language=language)
        except NotImplementedError:
            continue  # the library lacks this part of the country
    return None


@lru_cache(maxsize=256)
def _class_of(country: str) -> type[HolidayBase] | None:
    """Load one country's calendar alone: asking the library by code loads all 250 of them, which takes 50 ms."""
    from holidays.registry import COUNTRIES  # noqa: PLC0415 - slow to import, and only needed for a known country

    for module, (name, *codes) in COUNTRIES.items():
        if country in codes:
            path = Path(_folder(), "countries", f"{module}.py")
            spec = spec_from_file_location(f"holidays.countries.{module}", path)
            if spec is None or spec.loader is None or not path.is_file():
                return _from_all(name)
            loaded = module_from_spec(spec)
            spec.loader.exec_module(loaded)
            found: type[HolidayBase] = getattr(loaded, name)
            return found
    return None


def _folder() -> str:
    """Give the folder of the holidays library."""
    import holidays  # noqa: PLC0415 - as above

    return str(Path(holidays.__file__).parent)


def _from_all(name: str) -> type[HolidayBase]:
    """Load a calendar as the library does, where its files lie otherwise than known."""
    import holidays.countries  # noqa: PLC0415 - as above

    found: type[HolidayBase] = getattr(holidays.countries, name)
    return found


def _offices_work(day: date, known: HolidayBase) -> bool:
    """American offices work on Columbus Day and Veterans Day, whatever a state calls them."""
    columbus = day.month == _OCTOBER and day.day in _SECOND_WEEK and day.weekday() == _MONDAY
    veterans = day.month == _NOVEMBER and day.day in {10, 11, 12} and "Veterans Day" in known.get(day, "")
    return columbus or veterans
