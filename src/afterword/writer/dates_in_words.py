"""Dates and times as people write them, by the habits of whoever reads them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

_AMERICAN: Final = frozenset({"US", "PR", "GU", "VI", "AS", "MP", "UM", "PH", "FM", "PW", "MH", "LR"})
_WEEK: Final = 7
_NOON, _EVENING = 12, 18
_WORDS: Final = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def is_american(country: str | None) -> bool:
    """Tell whether American habits hold in a country (ISO 3166); where none is known, British ones do."""
    return country in _AMERICAN


def day_in_words(day: date, *, american: bool, today: date | None = None) -> str:
    """Write a date: Friday 27 November, Friday, November 27; with the year where `today` lies in another."""
    year = f"{day.year}" if today is not None and abs((day - today).days) > 300 else ""  # noqa: PLR2004
    if american:
        return f"{day:%A}, {day:%B} {day.day}" + (f", {year}" if year else "")
    return f"{day:%A} {day.day} {day:%B}" + (f" {year}" if year else "")


def date_in_words(day: date, *, american: bool) -> str:
    """Write a date without its weekday: 27 November, November 27."""
    return f"{day:%B} {day.day}" if american else f"{day.day} {day:%B}"


def clock_in_words(moment: datetime, *, american: bool) -> str:
    """Write a time of day: 14:30, 2:30 p.m."""
    if not american:
        return f"{moment:%H:%M}"
    minutes = f":{moment:%M}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes} {'a.m.' if moment.hour < _NOON else 'p.m.'}"


def since_in_words(then: datetime, now: datetime, *, american: bool) -> str:
    """Say when something was, as an adverb: this morning, yesterday, on Tuesday, on 17 November. Same zone expected."""
    days = (now.date() - then.date()).days
    if days <= 0:
        part = "morning" if then.hour < _NOON else "afternoon" if then.hour < _EVENING else "evening"
        return f"this {part}"
    if days == 1:
        return "yesterday"
    if days < _WEEK:
        return f"on {then:%A}"
    return f"on {date_in_words(then, american=american)}"
