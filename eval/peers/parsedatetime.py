"""parsedatetime: its search through running text; the order of day and month goes by the locale that it is given."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from importlib import import_module

from eval.peers.worker import Answer, Finder, serve


def load() -> Finder:
    """Load the library with its American and its Australian way of writing dates."""
    library = import_module("parsedatetime")
    calendars = {
        day_first: library.Calendar(library.Constants(name, usePyICU=False), version=library.VERSION_CONTEXT_STYLE)
        for day_first, name in ((False, "en_US"), (True, "en_AU"))
    }

    def find(text: str, said_at: datetime, day_first: bool) -> Iterator[Answer]:  # noqa: FBT001 - as all finders
        for moment, _, start, end, _ in calendars[day_first].nlp(text, sourceTime=said_at.timetuple()) or ():
            yield Answer(start, end, moment.date())

    return find


if __name__ == "__main__":
    serve(load)
