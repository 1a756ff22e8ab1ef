"""recognizers-text-suite: dates and ranges of its American English, the only one it has; it puts the month first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from importlib import import_module

from eval.peers.worker import Answer, Finder, serve


def load() -> Finder:
    """Load the library."""
    _restore_emoji_table()
    library = import_module("recognizers_date_time")

    def find(text: str, said_at: datetime, _day_first: bool) -> Iterator[Answer]:  # noqa: FBT001 - as all finders
        for one in library.recognize_datetime(text, "en-us", reference=said_at):
            values = one.resolution["values"] if one.resolution else []
            yield Answer(one.start, one.end + 1, _first_ahead(values, said_at.date()))

    return find


def _restore_emoji_table() -> None:
    """Give back a table that the library imports and newer versions of emoji no longer have under this name."""
    emoji = import_module("emoji")
    if not hasattr(emoji, "UNICODE_EMOJI"):
        vars(emoji)["UNICODE_EMOJI"] = emoji.EMOJI_DATA


def _first_ahead(values: list[dict[str, str]], today: date) -> date | None:
    """Give the last day of the first reading that does not lie behind; the library offers one of each direction."""
    days = [day for value in values if (day := _last_day(value)) is not None]
    return next((day for day in days if day >= today), days[-1] if days else None)


def _last_day(value: dict[str, str]) -> date | None:
    """Give the last day of one reading; a week, month, quarter or year ends on the first day of the next."""
    start, end = _day(value.get("start", "")), _day(value.get("end", ""))
    if start is None or end is None:
        return end or start or _day(value.get("value", ""))
    of_months = start.day == end.day == 1
    of_weeks = start.weekday() == end.weekday() == 0
    return end - timedelta(days=1) if of_months or of_weeks else end


def _day(text: str) -> date | None:
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return None  # a time of day, or a length


if __name__ == "__main__":
    serve(load)
