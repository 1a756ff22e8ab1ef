"""Drafts a second on one core: written from notes that were never seen before, with and without their review."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from afterword.record.application import Record
from afterword.record.parsing import record_from
from afterword.situation.situation import situation
from afterword.writer import target, thank_you
from afterword.writer.choice import Choice
from afterword.writer.draft import DraftRequest, draft
from afterword.writer.scene import Scene
from bench.report import Row

_RECORDS, _WARM_UP = 600, 100
_END: Final = datetime(2026, 11, 17, 15, tzinfo=UTC)
_NOW: Final = _END + timedelta(hours=18)
_REQUEST: Final = DraftRequest("thank-you", "p0")
_NOTES: Final = (
    "SMED on line {}",
    "they're moving {} plants from SAP to Odoo, worried about cut-over",
    "how she got into teaching, {} pupils at first",
    "team of {}, two sites",
    "waiting list {} wks",
    "how do you keep {} machines running at night?",
    "started as an apprentice {} years ago",
    "backlog of {} applications - nobody assigned",
)


def run() -> Iterator[Row]:
    """Measure drafts as the program gives them, reviewed, and the writing alone."""
    records = [record_from(_plain(number)) for number in range(2 * (_RECORDS + _WARM_UP))]
    half = len(records) // 2
    yield Row("drafts a second, written", f"{_rate(_written, records[:half]):,.0f}", ">= 1,000")
    yield Row("drafts a second, written and reviewed", f"{_rate(_reviewed, records[half:]):,.0f}")


def _rate(write: Callable[[Record], object], records: list[Record]) -> float:
    """Give how many a second the processor does, which other processes on the machine do not lengthen."""
    for record in records[:_WARM_UP]:
        write(record)
    started = time.process_time()
    for record in records[_WARM_UP:]:
        write(record)
    return _RECORDS / (time.process_time() - started)


def _written(record: Record) -> object:
    """Write the thank-you: the situation, the plan's step, the words."""
    seen = situation(record, _NOW)
    found = target.find(seen, _REQUEST)
    return thank_you.write(Scene(seen, _REQUEST, found, Choice(record.company)))


def _reviewed(record: Record) -> object:
    written = draft(record, _REQUEST, _NOW)
    if not written.body:
        message = "a note made no draft"
        raise RuntimeError(message)
    return written


def _plain(number: int) -> dict[str, Any]:
    """Give a record with one talk and two notes; each differs, so that nothing is answered from memory."""
    notes = (_NOTES[number % len(_NOTES)], _NOTES[(number * 3 + 1) % len(_NOTES)])
    return {
        "format": "afterword/1",
        "candidate": {"name": "Priya Natarajan", "timezone": "Europe/London", "country": "GB"},
        "company": f"Halden Castings {number}",
        "role": "Industrial Engineer",
        "people": [
            {"id": "p0", "name": "Dana Ruiz", "part": "hiring-manager", "email": "dana@halden.example", "country": "GB"}
        ],
        "interviews": [
            {"id": "talk", "kind": "onsite", "start": (_END - timedelta(hours=1)).isoformat(), "end": _END.isoformat(),
             "people": ["p0"], "topics": [{"person": "p0", "text": note.format(number + 2)} for note in notes]}
        ],
    }  # fmt: skip
