"""Says a sentence at a moment, somewhere, and gives what was understood; reads the tables of sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.language.dates import DateMention, Speaker, find_dates

TABLES = Path(__file__).parent / "tables"
TUESDAY = "2025-11-18T10:00"
BRITISH_HOLIDAYS = {
    date(2025, 12, 25), date(2025, 12, 26), date(2026, 1, 1), date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 4),
    date(2026, 5, 25), date(2026, 8, 31),
}  # fmt: skip
AMERICAN_HOLIDAYS = {date(2025, 11, 27), date(2025, 12, 25), date(2026, 1, 1)}
EASTERS = {2025: date(2025, 4, 20), 2026: date(2026, 4, 5), 2027: date(2027, 3, 28)}


class Days:
    """Monday to Friday but for the holidays given."""

    def __init__(self, holidays: set[date]) -> None:
        self._holidays = holidays

    def is_working(self, day: date) -> bool:
        return day.weekday() < 5 and day not in self._holidays


def named(name: str, year: int) -> tuple[date, date] | None:
    """Know Easter, Thanksgiving, Labor Day and Diwali."""
    if name == "easter" and year in EASTERS:
        return EASTERS[year] - timedelta(days=2), EASTERS[year] + timedelta(days=1)
    if name == "thanksgiving":
        first = date(year, 11, 1)
        fourth = first + timedelta(days=(3 - first.weekday()) % 7 + 21)
        return fourth, fourth
    if name == "labor day":
        first = date(year, 9, 1)
        monday = first + timedelta(days=-first.weekday() % 7)
        return monday, monday
    diwali = {2025: date(2025, 10, 20), 2026: date(2026, 11, 8)}
    return (diwali[year], diwali[year]) if name == "diwali" and year in diwali else None


def said(  # noqa: PLR0913 - everything that the same words can depend on
    text: str,
    at: str = TUESDAY,
    zone: str = "Europe/London",
    *,
    day_first: bool = True,
    anchors: Mapping[str, date | datetime] | None = None,
    speaker: Speaker | None = None,
) -> tuple[DateMention, ...]:
    """Give every mention of a text."""
    where = ZoneInfo(zone)
    return find_dates(
        text,
        datetime.fromisoformat(at).replace(tzinfo=where),
        zone=where,
        day_first=day_first,
        working_days=Days(AMERICAN_HOLIDAYS if zone.startswith("America") else BRITISH_HOLIDAYS),
        holidays_named=named,
        anchors=anchors or {},
        speaker=speaker,
    )


def last_day(mention: DateMention) -> str:
    """Give the day on which a mention ends, "-" where it names none."""
    latest = mention.latest
    return "-" if latest is None else str(latest.date() if isinstance(latest, datetime) else latest)


def latest(text: str, at: str = TUESDAY, zone: str = "Europe/London", *, day_first: bool = True) -> str:
    """Give the last day of the only date in a text."""
    mentions = said(text, at, zone, day_first=day_first)
    assert len(mentions) == 1, mentions
    return last_day(mentions[0])


class Row(NamedTuple):
    """One line of a table: when and where it was said, the text, and what it is about, with its last day."""

    at: str
    zone: str
    day_first: bool
    text: str
    expected: tuple[tuple[str, str], ...]


def table(name: str) -> Iterator[Row]:
    """Read a table: a line with @ says when, where and by whose order of day and month the lines under it are said."""
    at, zone, order = "", "", ""
    for line in (TABLES / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            _, at, zone, order = line.split()
        elif line:
            facts, text = line.split(" | ", 1)
            pairs = tuple((about, day) for about, day in (fact.split() for fact in facts.split(" ; ")))
            yield Row(at, zone, order == "day-first", text.replace("\\n", "\n"), pairs)


def mentions_of(row: Row) -> tuple[DateMention, ...]:
    """Give the mentions of a table's line."""
    return said(row.text, row.at, row.zone, day_first=row.day_first)
