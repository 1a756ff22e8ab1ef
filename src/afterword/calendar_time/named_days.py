"""Feasts by name ("after Easter", "by Thanksgiving"): which days they are, in a country and year."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from afterword.calendar_time.working_days import open_calendar

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORD: Final = re.compile(r"[^\W\d_]+")
_SAYS_NOTHING: Final = frozenset({"day", "the", "of", "s", "observed", "estimated", "holiday", "first", "second"})
_EASTER_OFFSETS: Final = {
    "shrove tuesday": (-47, -47),
    "ash wednesday": (-46, -46),
    "palm sunday": (-7, -7),
    "maundy thursday": (-3, -3),
    "easter": (-2, 1),
    "orthodox easter": (-2, 1),
    "easter saturday": (-1, -1),
    "easter monday": (1, 1),
    "easter tuesday": (2, 2),
    "good friday": (-2, -2),
    "ascension": (39, 39),
    "pentecost": (49, 50),
    "whit monday": (50, 50),
    "corpus christi": (60, 60),
    "carnival": (-48, -47),
}
_ORTHODOX: Final = 2
_WESTERN: Final = 3
"""How the date of Easter is reckoned, as `dateutil.easter` counts the methods."""

_ELSEWHERE: Final = {
    "thanksgiving": "US", "diwali": "IN", "holi": "IN", "dussehra": "IN", "ganesh chaturthi": "IN",
    "lunar new year": "CN",
    "qingming": "CN", "dragon boat festival": "CN", "mid-autumn festival": "CN", "eid": "AE", "eid al-adha": "AE",
    "ashura": "IN", "prophet's birthday": "AE", "vesak day": "SG", "songkran": "TH", "matariki": "NZ",
    "rosh hashanah": "IL", "yom kippur": "IL", "passover": "IL", "sukkot": "IL", "shavuot": "IL", "nowruz": "AZ",
    "nyepi": "ID",
}  # fmt: skip
"""Countries that keep a feast which people speak of everywhere."""

_ALSO_CALLED: Final = {
    "eid": ("eid al-fitr",),
    "labor day": ("may day", "workers' day", "worker's day", "international labor day", "labor day/may day"),
    "lunar new year": ("chinese new year", "korean new year", "chinese new year (spring festival)"),
    "unity day": ("german unity day",),
    "presidents' day": ("washington's birthday", "president's day"),
    "remembrance day": ("armistice day",),
    "women's day": ("national women's day", "international women's day"),
    "bastille day": ("national day",),
    "qingming": ("tomb-sweeping day",),
    "mid-autumn festival": ("mid-autumn", "chuseok"),
    "whit monday": ("pentecost monday",),
    "passover": ("pesach",),
    "king's birthday": ("queen's birthday", "sovereign's birthday"),
    "midsummer": ("midsummer eve", "midsummer day"),
    "independence day": ("national independence day",),
    "boxing day": ("saint stephen's day", "second day of christmas"),
    "civic holiday": ("civic holiday", "british columbia day", "heritage day"),
}  # fmt: skip
"""What the calendars of some countries call a feast."""


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
    sunday = easter(year, method=_ORTHODOX if name.startswith("orthodox") else _WESTERN)
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
    labels = {day: label.casefold().split(";") for day, label in known.items() if day.year == year}
    days = _called(labels, {wanted, *map(_words, _ALSO_CALLED.get(name, ()))})
    days = days or sorted(day for day, called in labels.items() if any(wanted <= _words(label) for label in called))
    if not days:
        return None
    last = days[0]
    while last + timedelta(days=1) in days:
        last += timedelta(days=1)
    return days[0], last


def _called(labels: Mapping[date, list[str]], names: set[frozenset[str]]) -> list[date]:
    """Find the days that are called so, those on which the feast is only observed left out where there are others."""
    days = sorted(day for day, called in labels.items() if any(_words(label) in names for label in called))
    proper = [day for day in days if not all("observed" in label for label in labels[day])]
    return proper or days


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold().replace("labour", "labor"))) - _SAYS_NOTHING
