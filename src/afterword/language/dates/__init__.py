"""Dates in words: what employers and candidates mean by "the end of next week", and what it is about."""

from __future__ import annotations

from afterword.language.dates.find import find_dates, no_holidays
from afterword.language.dates.mention import (
    About,
    DateMention,
    HolidaysNamed,
    Precision,
    Speaker,
    WorkingDays,
)
from afterword.language.dates.words.events import EVENT_NAMES
from afterword.language.dates.words.feasts import HOLIDAY_NAMES

__all__ = [
    "EVENT_NAMES",
    "HOLIDAY_NAMES",
    "About",
    "DateMention",
    "HolidaysNamed",
    "Precision",
    "Speaker",
    "WorkingDays",
    "find_dates",
    "no_holidays",
]
