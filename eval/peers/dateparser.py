"""dateparser: every date is searched for; the country's order of day and month is handed in, and dates lie ahead."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from importlib import import_module

from eval.peers.worker import Answer, Finder, serve


def load() -> Finder:
    """Load the library."""
    search = import_module("dateparser.search")

    def find(text: str, said_at: datetime, day_first: bool) -> Iterator[Answer]:  # noqa: FBT001 - as all finders
        settings = {
            "RELATIVE_BASE": said_at,
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": "DMY" if day_first else "MDY",
        }
        end = 0
        for words, moment in search.search_dates(text, languages=["en"], settings=settings) or ():
            start = max(text.find(words, end), 0)
            end = start + len(words)
            yield Answer(start, end, moment.date())

    return find


if __name__ == "__main__":
    serve(load)
