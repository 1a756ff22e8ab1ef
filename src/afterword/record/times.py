"""Moments and dates of a record: RFC 3339 in, aware values out, RFC 3339 out again."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Final

FIRST_YEAR: Final = 1990
LAST_YEAR: Final = 2100

_MOMENT = re.compile(
    r"(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}):(\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})",
    re.ASCII,
)
_PLAIN_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:[0-5]\d[+-]\d{2}:\d{2}", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_NO_OFFSET = re.compile(r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?", re.ASCII)
_LEAP_SECOND = "60"
_EXAMPLE = "write it as 2026-11-17T14:00:00-06:00"


def parse_moment(text: str) -> datetime:
    """Read a moment with its offset from UTC (RFC 3339, section 5.6).

    A leap second counts as the second after it; fractions finer than a microsecond are cut.
    Raises ValueError with the reason and the remedy.
    """
    if _PLAIN_MOMENT.fullmatch(text):
        return _moment(text)
    match = _MOMENT.fullmatch(text)
    if match is None:
        raise ValueError(_why_no_moment(text))
    day, clock, seconds, fraction, offset = match.groups()
    leap = seconds == _LEAP_SECOND
    plain = f"{day}T{clock}:{'59' if leap else seconds}{(fraction or '')[:7]}{'+00:00' if offset in 'Zz' else offset}"
    moment = _moment(plain)
    return moment + timedelta(seconds=1) if leap else moment


def _moment(plain: str) -> datetime:
    try:
        moment = datetime.fromisoformat(plain)
    except ValueError:
        message = f"there is no such moment; {_EXAMPLE}"
        raise ValueError(message) from None
    _within_years(moment)
    return moment


def _why_no_moment(text: str) -> str:
    if _NO_OFFSET.fullmatch(text):
        return f"the offset from UTC is missing; {_EXAMPLE}"
    if _DATE.fullmatch(text):
        return f"this is a date without a time; {_EXAMPLE}"
    return f"this is no time; {_EXAMPLE}"


def parse_date(text: str) -> date:
    """Read a calendar date, `2026-11-27`. Raises ValueError with the reason and the remedy."""
    if not _DATE.fullmatch(text):
        message = "this is no date; write it as 2026-11-27"
        raise ValueError(message)
    try:
        day = date.fromisoformat(text)
    except ValueError:
        message = "there is no such date; write it as 2026-11-27"
        raise ValueError(message) from None
    _within_years(day)
    return day


def parse_date_or_moment(text: str) -> date | datetime:
    """Read a date, or a moment with its offset. Raises ValueError with the reason and the remedy."""
    if _DATE.fullmatch(text):
        return parse_date(text)
    try:
        return parse_moment(text)
    except ValueError as error:
        message = (
            str(error)
            if "offset" in str(error) or "moment" in str(error) or "year" in str(error)
            else ("this is neither a date nor a time; write 2026-11-27 or 2026-11-27T12:00:00-06:00")
        )
        raise ValueError(message) from None


def _within_years(day: date) -> None:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        message = f"the year {day.year} is outside {FIRST_YEAR} to {LAST_YEAR}"
        raise ValueError(message)


def shown(value: date | datetime) -> str:
    """Write a date or an aware moment as RFC 3339 does."""
    return value.isoformat()
