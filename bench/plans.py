"""Plans a second through `afterword plan --jsonl`: one process, three interviews a record, parsing included."""

from __future__ import annotations

import json
import resource
import subprocess
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from statistics import median
from typing import Any

from bench.report import COMMAND, Row

_LINES = 4_000
_ROUNDS = 3


def run() -> Iterator[Row]:
    """Measure plans a second, with a first small run taken off as the cold start, and peak memory."""
    small, large = _lines(50), _lines(_LINES)
    rates = []
    for _ in range(_ROUNDS):
        start_up = _seconds(small)
        rates.append((_LINES - 50) / (_seconds(large) - start_up))
    yield Row("plans a second (median of three)", f"{median(rates):,.0f}", ">= 2,000")
    echo = _echoes_a_second(large)
    yield Row("peer: the same lines read and written as JSON, a second", f"{echo:,.0f}")
    yield Row("a plan costs as much as so many of those", f"{echo / median(rates):,.1f}")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    yield Row("peak memory of the process", f"{peak:,.0f} MB")


def _echoes_a_second(lines: bytes) -> float:
    """Read and write the same lines as JSON alone, in this process: what this machine can do."""
    started = time.perf_counter()
    for line in lines.splitlines():
        json.dumps(json.loads(line))
    return _LINES / (time.perf_counter() - started)


def _seconds(lines: bytes) -> float:
    started = time.perf_counter()
    done = subprocess.run([COMMAND, "plan", "--jsonl"], input=lines, capture_output=True, check=True)
    took = time.perf_counter() - started
    answers = done.stdout.splitlines()
    if len(answers) != len(lines.splitlines()) or any(b'"errors"' in answer for answer in answers):
        message = "an answer is missing or faulty"
        raise RuntimeError(message)
    return took


def _lines(count: int) -> bytes:
    return b"".join(json.dumps(_asked(number)).encode() + b"\n" for number in range(count))


def _asked(number: int) -> dict[str, Any]:
    """Give one record with three interviews; each differs in its days, so that nothing is answered from memory."""
    first = datetime(2026, 3, 2, 15, tzinfo=UTC) + timedelta(days=number % 200)

    def at(days: float) -> str:
        return (first + timedelta(days=days)).isoformat()

    people = [
        {"id": f"p{index}", "name": f"Person Name{index}", "part": part, "email": f"p{index}@halden.example",
         "timezone": "America/Chicago", "country": "US"}
        for index, part in enumerate(("recruiter", "hiring-manager", "interviewer", "interviewer"))
    ]  # fmt: skip
    interviews = [
        {"id": f"i{index}", "kind": "video", "start": at(index * 6), "end": at(index * 6 + 0.05), "people": met,
         "topics": [{"person": met[0], "text": f"topic {index} of talk {number}"}]}
        for index, met in enumerate((["p0"], ["p1", "p2"], ["p1", "p2", "p3"]))
    ]  # fmt: skip
    messages = [
        {"id": "m0", "at": at(0.2), "direction": "sent", "channel": "email", "people": ["p0"], "purpose": "thank-you"},
        {"id": "m1", "at": at(6.3), "direction": "sent", "channel": "email", "people": ["p1"], "purpose": "thank-you"},
        {"id": "m2", "at": at(8), "direction": "received", "channel": "email", "people": ["p0"],
         "asks": "your availability"},
        {"id": "m3", "at": at(8.1), "direction": "sent", "channel": "email", "people": ["p0"], "purpose": "answer"},
    ]  # fmt: skip
    until = (first + timedelta(days=20)).date().isoformat()
    return {
        "record": {
            "format": "afterword/1",
            "candidate": {"name": "Priya Natarajan", "timezone": "America/Chicago", "country": "US"},
            "company": "Halden Castings",
            "role": "Industrial Engineer",
            "people": people,
            "interviews": interviews,
            "statements": [{"at": at(12.04), "person": "p1", "kind": "timeline", "until": until}],
            "messages": messages,
        },
        "now": at(13),
    }
