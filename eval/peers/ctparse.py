"""ctparse: the one likeliest date of a text; it always puts the day first."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import date, datetime
from importlib import import_module

from eval.peers.worker import Answer, Finder, serve


def load() -> Finder:
    """Load the library."""
    library = import_module("ctparse")
    logging.disable()

    def find(text: str, said_at: datetime, _day_first: bool) -> Iterator[Answer]:  # noqa: FBT001 - as all finders
        best = library.ctparse(text, ts=said_at, timeout=0)
        if best is not None:
            meant = best.resolution
            yield Answer(meant.mstart, meant.mend, _last_day(meant))

    return find


def _last_day(meant: object) -> date | None:
    """Give the day of a time, the last day of an interval, nothing for a length."""
    ends = (getattr(meant, "t_to", None), getattr(meant, "t_from", None), meant)
    for end in ends:
        year, month, day = (getattr(end, name, None) for name in ("year", "month", "day"))
        if year and month and day:
            return date(year, month, day)
    return None


if __name__ == "__main__":
    serve(load)
