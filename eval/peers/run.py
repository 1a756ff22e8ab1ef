"""Scores the peers on the same phrases in the same way; one that is absent or breaks down is said not to have run."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Timer
from typing import Any, Final, NamedTuple

from eval.dates import Answered, Case, Found, cases, dated_for_nothing, latest_exact, ours
from eval.halves import HALVES
from eval.report import Table

_ROOT: Final = Path(__file__).parent.parent.parent
_PYTHON: Final = _ROOT / ".venv-peers" / "bin" / "python"
_LONGEST_WAIT: Final = 30.0
"""Seconds after which a process that says nothing is given up; a phrase is bounded to less by the worker itself."""

PEERS: Final = {
    "dateparser": "dateparser",
    "parsedatetime": "parsedatetime",
    "timefhuman": "timefhuman",
    "ctparse": "ctparse",
    "recognizers-text-suite": "recognizers",
}
"""Each library, and the module here that runs it."""


class NotRunError(Exception):
    """A peer cannot be run, or broke down; the message says why."""


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


def ask(module: str, phrases: Iterable[Case], python: Path = _PYTHON) -> _Result:
    """Let a peer answer the phrases one by one. Raises NotRunError."""
    answered: list[Answered] = []
    failed = 0
    with _worker(module, python) as process:
        _heed(process)
        for case in phrases:
            reply = _heed(process, _question(case))
            failed += "failed" in reply
            answered.append(Answered(case, tuple(_found(*one) for one in reply.get("found", ()))))
    return _Result(answered, failed)


@contextmanager
def _worker(module: str, python: Path) -> Iterator[subprocess.Popen[str]]:
    if not python.exists():
        message = "its environment is missing; `make eval` makes it"
        raise NotRunError(message)
    command = [str(python), "-W", "ignore", "-m", f"eval.peers.{module}"]
    with subprocess.Popen(
        command, cwd=_ROOT, encoding="utf-8", stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def _heed(process: subprocess.Popen[str], question: str = "") -> dict[str, Any]:
    """Put a question, if any, and wait for one line of answer. Raises NotRunError."""
    assert process.stdin is not None  # noqa: S101 - pipes are asked for above
    assert process.stdout is not None  # noqa: S101 - as above
    patience = Timer(_LONGEST_WAIT, process.kill)
    patience.start()
    try:
        process.stdin.write(question)
        process.stdin.flush()
        line = process.stdout.readline()
    except BrokenPipeError:
        line = ""
    finally:
        patience.cancel()
    if not line:
        message = f"it stopped with exit code {process.wait()}"
        raise NotRunError(message)
    reply: dict[str, Any] = json.loads(line)
    if "not_run" in reply:
        raise NotRunError(reply["not_run"])
    return reply


def _question(case: Case) -> str:
    wall = case.said_at.astimezone(case.zone).replace(tzinfo=None)
    return json.dumps({"text": case.text, "said_at": wall.isoformat(), "day_first": case.country != "US"}) + "\n"


def _found(start: int, end: int, latest: str | None) -> Found:
    return Found(start, end, date.fromisoformat(latest) if latest is not None else None)
