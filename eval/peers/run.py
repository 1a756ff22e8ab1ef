"""Scores the peers on the same phrases in the same way; one that is absent or breaks down is said not to have run."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from eval.dates import Answered, Case, Found, cases, dated_for_nothing, latest_exact, ours
from eval.halves import HALVES
from eval.peers.process import PYTHON, NotRunError, heed, worker
from eval.report import Table

PEERS: Final = {
    "dateparser": "dateparser",
    "parsedatetime": "parsedatetime",
    "timefhuman": "timefhuman",
    "ctparse": "ctparse",
    "recognizers-text-suite": "recognizers",
}
"""Each library, and the module here that runs it."""


class _Result(NamedTuple):
    answered: list[Answered]
    failed: int


def run() -> Iterator[Table]:
    """Score Afterword and each peer: last days among all dates that name one, and dates where none stands."""
    phrases = {half: list(cases(half)) for half in HALVES}
    headings = (
        "",
        *(f"latest exact, {half}" for half in HALVES),
        *(f"dates invented, {half}" for half in HALVES),
        "no answer",
    )
    own = [_Result([Answered(case, ours(case)) for case in phrases[half]], 0) for half in HALVES]
    yield Table(headings, (("afterword", *_figures(own)), *(_row(name, phrases.values()) for name in PEERS)))


def _row(name: str, phrases: Iterable[list[Case]]) -> tuple[str, ...]:
    try:
        return (name, *_figures([ask(PEERS[name], half) for half in phrases]))
    except NotRunError as why:
        return (name, *["not run"] * (2 * len(HALVES)), str(why))


def _figures(halves: list[_Result]) -> tuple[str, ...]:
    exact = [str(latest_exact(half.answered)) for half in halves]
    invented = [str(dated_for_nothing(half.answered)) for half in halves]
    return (*exact, *invented, str(sum(half.failed for half in halves)))


def ask(module: str, phrases: Iterable[Case], python: Path = PYTHON) -> _Result:
    """Let a peer answer the phrases one by one. Raises NotRunError."""
    answered: list[Answered] = []
    failed = 0
    with worker(module, python) as process:
        heed(process)
        for case in phrases:
            reply = heed(process, _question(case))
            failed += "failed" in reply
            answered.append(Answered(case, tuple(_found(*one) for one in reply.get("found", ()))))
    return _Result(answered, failed)


def _question(case: Case) -> str:
    wall = case.said_at.astimezone(case.zone).replace(tzinfo=None)
    return json.dumps({"text": case.text, "said_at": wall.isoformat(), "day_first": case.country != "US"}) + "\n"


def _found(start: int, end: int, latest: str | None) -> Found:
    return Found(start, end, date.fromisoformat(latest) if latest is not None else None)
