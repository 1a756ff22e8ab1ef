"""One peer's process: a phrase a line in, the dates that it found a line out, as JSON."""

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


def serve(load: Callable[[], Finder]) -> None:
    """Load the peer, say whether that went well, and answer phrase by phrase until there are no more.

    A phrase on which the peer raises, or computes for longer than a second, is answered with the reason.
    """
    out = _own_output()
    signal.signal(signal.SIGPROF, _give_up)
    try:
        find = load()
        _answer(find, {"text": "tomorrow", "said_at": "2026-11-18T09:00:00", "day_first": False}, _SECONDS_TO_START)
    except Exception as error:  # noqa: BLE001 - whatever keeps a peer from running is what is reported
        _say(out, {"not_run": _reason(error)})
        return
    _say(out, {"ready": True})
    for line in sys.stdin:
        _say(out, _answer(find, json.loads(line)))


def _own_output() -> TextIO:
    """Keep standard output for answers: what a library prints goes to standard error."""
    out = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return out


def _answer(find: Finder, phrase: dict[str, Any], seconds: float = _SECONDS_A_PHRASE) -> dict[str, Any]:
    signal.setitimer(signal.ITIMER_PROF, seconds, _SECONDS_A_PHRASE)
    try:
        found = list(find(phrase["text"], datetime.fromisoformat(phrase["said_at"]), phrase["day_first"]))
    except Exception as error:  # noqa: BLE001 - a peer that raises has no answer, and that is counted
        return {"failed": _reason(error)}
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return {"found": [(one.start, one.end, one.latest and one.latest.isoformat()) for one in found]}


def _give_up(_signal: int, _frame: FrameType | None) -> None:
    message = "took too long"
    raise TimeoutError(message)


def _reason(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0]


def _say(out: TextIO, answer: dict[str, Any]) -> None:
    out.write(json.dumps(answer) + "\n")
    out.flush()
