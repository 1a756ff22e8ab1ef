"""Scores checkers of language on the same messages; one that is absent or breaks down is said not to have run."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import Popen
from typing import Any, Final

from eval.halves import HALVES
from eval.peers.process import PYTHON, NotRunError, heed, worker
from eval.report import Table, ratio
from eval.words import GROUPS, Flag, Text, found, good, met, ours

CHECKERS: Final = {"harper-py": "harper", "proselint": "proselint", "codespell": "codespell", "typos": "typos"}
"""Each checker, and the module here that runs it."""

_SCORED: Final = GROUPS[:5]
_HALF: Final = HALVES[1]


def run() -> Iterator[Table]:
    """Score Afterword and each checker on the messages that nobody read while working."""
    headings = ("held", *(name for name, _, _ in _SCORED), "good with an alarm", "alarms per good message")
    yield Table(headings, (("afterword", *_figures(ours)), *map(row, CHECKERS)))


def row(name: str, python: Path = PYTHON) -> tuple[str, ...]:
    """Give the figures of one checker; where it cannot be run, say why."""
    try:
        with worker(CHECKERS[name], python) as process:
            heed(process)
            return (name, *_figures(_asking(process)))
    except NotRunError as why:
        return (name, *["not run"] * (len(_SCORED) + 1), str(why))


def _asking(process: Popen[str]) -> Callable[[Text], list[Flag]]:
    """Give a check that lets a peer look at subject and body; it does not say by which rule it flags."""

    def check(text: Text) -> list[Flag]:
        return [
            Flag("", "warning", part, start, end)
            for part in ("subject", "body")
            for start, end in _places(process, text, part)
        ]

    return check


def _places(process: Popen[str], text: Text, part: str) -> list[tuple[int, int]]:
    asked = {"text": text.part(part), "country": text.record["candidate"].get("country", "")}
    reply: dict[str, Any] = heed(process, json.dumps(asked) + "\n")
    return [(start, end) for start, end in reply.get("found", ())]


def _figures(check: Callable[[Text], Any]) -> tuple[str, ...]:
    seen = list(met(check, _HALF))
    flagged = [[flag for flag in check(text) if flag.severity != "hint"] for text in good(_HALF)]
    shares = [str(found(seen, kinds)) for _, kinds, _ in _SCORED]
    return (*shares, str(ratio(map(bool, flagged))), f"{sum(map(len, flagged)) / len(flagged):.2f}")
