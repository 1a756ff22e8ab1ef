"""Feasts by name ("after Easter", "by Thanksgiving"): which days they are, in a country and year."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from afterword.calendar_time.working_days import open_calendar

_WORD: Final = re.compile(r"[^\W\d_]+")
_SAYS_NOTHING: Final = frozenset({"day", "the", "of", "s", "observed", "estimated", "holiday", "first", "second"})
_EASTER_OFFSETS: Final = {
    "easter": (-2, 1),
    "easter monday": (1, 1),
    "good friday": (-2, -2),
    "ascension": (39, 39),
    "pentecost": (49, 50),
    "whit monday": (50, 50),
    "corpus christi": (60, 60),
    "carnival": (-48, -47),
}
_ELSEWHERE: Final = {"thanksgiving": "US", "diwali": "IN", "lunar new year": "CN", "eid": "AE", "eid al-adha": "AE"}


@dataclass(frozen=True, slots=True)
class NamedDays:
    """The feasts of a country and region, as somebody there means them by name."""

    country: str | None = None
    region: str | None = None

    def __call__(self, name: str, year: int, /) -> tuple[date, date] | None:
        """Give the first and last day of a feast in a year, or None where it is not known there."""
        return _find(self.country, self.region, name, year)


@lru_cache(maxsize=4096)
def _find(country: str | None, region: str | None, name: str, year: int) -> tuple[date, date] | None:
    if name in _EASTER_OFFSETS:
        return _around_easter(name, year)
    own = _in_country(country, region, name, year) if country else None
    if own is not None or name not in _ELSEWHERE:
        return own
    return _in_calendar(_ELSEWHERE[name], None, name, year)


def _around_easter(name: str, year: int) -> tuple[date, date]:
    from dateutil.easter import easter  # type: ignore[import-untyped] # noqa: PLC0415 - needed by few texts

    first, last = _EASTER_OFFSETS[name]
    sunday = easter(year)
    return sunday + timedelta(days=first), sunday + timedelta(days=last)


def _in_country(country: str, region: str | None, name: str, year: int) -> tuple[date, date] | None:
    """Find a feast in a region, in the whole country, or in the first of its regions that has it."""
    found = _in_calendar(country, region, name, year)
    known = open_calendar(country, None)
    if found is not None or known is None:
        return found
    regions = (part for part in known.subdivisions if part != region)
    elsewhere = (_in_calendar(country, part, name, year) for part in regions)
    return next((days for days in elsewhere if days is not None), None)


def _in_calendar(country: str, region: str | None, name: str, year: int) -> tuple[date, date] | None:
    """Find the run of holidays whose name has all the telling words of the feast's."""
    known = open_calendar(country, region, language="en_US")
    wanted = _words(name)
    if known is None or not wanted:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # as for working days: some years are beyond what the library knows
        known.get(date(year, 6, 30))  # fills the year in
    days = sorted(day for day, label in known.items() if day.year == year and wanted <= _words(label))
    if not days:
        return None
    last = days[0]
    while last + timedelta(days=1) in days:
        last += timedelta(days=1)
    return days[0], last


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold().replace("labour", "labor"))) - _SAYS_NOTHING
