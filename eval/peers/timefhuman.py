"""timefhuman: dates, ranges and lists, of which the last day counts; it always puts the month first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from importlib import import_module

from eval.peers.worker import Answer, Finder, serve


def load() -> Finder:
    """Load the library."""
    library = import_module("timefhuman")

    def find(text: str, said_at: datetime, _day_first: bool) -> Iterator[Answer]:  # noqa: FBT001 - as all finders
        config = library.tfhConfig(now=said_at, return_matched_text=True)
        for _, (start, end), value in library.timefhuman(text, config):
            yield Answer(start, end, max(_days(value), default=None))

    return find


def _days(value: object) -> Iterator[date]:
    """Give the days of a date, a range or a list; a time of day or a length has none."""
    if isinstance(value, datetime):
        yield value.date()
    elif isinstance(value, date):
        yield value
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _days(part)


if __name__ == "__main__":
    serve(load)
