"""What a date in words is once it has been understood, and what the caller hands in to understand it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

if TYPE_CHECKING:
    from datetime import date, datetime

Precision: TypeAlias = Literal[
    "minute", "hour", "part-of-day", "day", "week", "month", "quarter", "year", "range", "none"
]
"""How exact the words were; ``none`` is a promise of an answer that names no date ("soon", "in due course")."""

About: TypeAlias = Literal[
    "timeline",
    "interview",
    "deadline",
    "availability",
    "start-date",
    "closing-date",
    "past",
    "duration",
    "other",
]
"""What the date is about; only ``timeline`` (when they answer, decide or get in touch) binds the waiting."""

Speaker: TypeAlias = Literal["employer", "candidate"]
"""Who wrote the text: it decides whom "you" and "I" mean."""


class WorkingDays(Protocol):
    """Which days are worked, where the speaker works."""

    def is_working(self, day: date, /) -> bool:
        """Say whether ``day`` is a working day: neither weekend nor public holiday."""


class HolidaysNamed(Protocol):
    """Feast days by name."""

    def __call__(self, name: str, year: int, /) -> tuple[date, date] | None:
        """Give the first and last day of the feast ``name`` (one of ``HOLIDAY_NAMES``) in ``year``, None if unknown."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """One date, span of dates or undated promise, where it stands and what it is about.

    ``earliest`` and ``latest`` are of one kind: plain dates (the end of that day is meant) or, where a time of day was
    said, aware datetimes in the speaker's zone. Both are None for a duration and for a promise that cannot be dated.
    ``start`` and ``end`` count code points of the text given. Source: guide, "Calendar".
    """

    earliest: date | datetime | None
    latest: date | datetime | None
    precision: Precision
    about: About
    text: str
    start: int
    end: int
