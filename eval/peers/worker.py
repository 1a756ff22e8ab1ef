"""One peer's process: a phrase or a text a line in, what it found there a line out, as JSON."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable, Iterable
from datetime import date, datetime
from types import FrameType
from typing import Any, NamedTuple, TextIO

_SECONDS_A_PHRASE = 1.0
_SECONDS_TO_START = 20.0
"""For a first phrase that is not scored: some load most of themselves only then."""


class Answer(NamedTuple):
    """A date that a peer found: where it stands, and the last day it can mean; None for a time or a length alone."""

    start: int
    end: int
    latest: date | None


Finder = Callable[[str, datetime, bool], Iterable[Answer]]
"""Finds dates in a text, given the speaker's wall time and whether the day comes before the month."""


class Flagged(NamedTuple):
    """A place in a text that a peer flags."""

    start: int
    end: int


Checker = Callable[[str, str], Iterable[Flagged]]
"""Finds what is wrong in a text, given the writer's country."""

_Question = dict[str, Any]
_Reply = Callable[[_Question], list[Any]]


def serve(load: Callable[[], Finder]) -> None:
    """Load a peer that finds dates, say whether that went well, and answer phrase by phrase until there are no more.

    A phrase on which the peer raises, or computes for longer than a second, is answered with the reason.
    """
    first = {"text": "tomorrow", "said_at": "2026-11-18T09:00:00", "day_first": False}
    _serve(lambda: _dates(load()), first)


def serve_checks(load: Callable[[], Checker]) -> None:
    """Load a peer that looks for faults of language and answer text by text, as `serve` does."""
    _serve(lambda: _flags(load()), {"text": "I realy liked the the tour.", "country": "GB"})


def _dates(find: Finder) -> _Reply:
    def reply(asked: _Question) -> list[Any]:
        found = find(asked["text"], datetime.fromisoformat(asked["said_at"]), asked["day_first"])
        return [(one.start, one.end, one.latest and one.latest.isoformat()) for one in found]

    return reply


def _flags(check: Checker) -> _Reply:
    def reply(asked: _Question) -> list[Any]:
        return [(one.start, one.end) for one in check(asked["text"], asked["country"])]

    return reply


def _serve(load: Callable[[], _Reply], first: _Question) -> None:
    out = _own_output()
    signal.signal(signal.SIGPROF, _give_up)
    try:
        reply = load()
        _answer(reply, first, _SECONDS_TO_START)
    except Exception as error:  # noqa: BLE001 - whatever keeps a peer from running is what is reported
        _say(out, {"not_run": _reason(error)})
        return
    _say(out, {"ready": True})
    for line in sys.stdin:
        _say(out, _answer(reply, json.loads(line)))


def _own_output() -> TextIO:
    """Keep standard output for answers: what a library prints goes to standard error."""
    out = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return out


def _answer(reply: _Reply, asked: _Question, seconds: float = _SECONDS_A_PHRASE) -> dict[str, Any]:
    signal.setitimer(signal.ITIMER_PROF, seconds, _SECONDS_A_PHRASE)
    try:
        return {"found": reply(asked)}
    except Exception as error:  # noqa: BLE001 - a peer that raises has no answer, and that is counted
        return {"failed": _reason(error)}
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _give_up(_signal: int, _frame: FrameType | None) -> None:
    message = "took too long"
    raise TimeoutError(message)


def _reason(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0]


def _say(out: TextIO, answer: dict[str, Any]) -> None:
    out.write(json.dumps(answer) + "\n")
    out.flush()
