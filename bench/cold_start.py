"""How long the command takes from nothing to its answer, beside an empty Python."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from importlib import resources
from statistics import median

from bench.report import COMMAND, Row

_ROUNDS = 11


def run() -> Iterator[Row]:
    """Measure `--help` and `plan` beside `python -c pass`, interleaved in one run."""
    sample = str(resources.files("afterword.samples").joinpath("halden.json"))
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "afterword --help": [COMMAND, "--help"],
        "afterword plan RECORD": [COMMAND, "plan", sample, "--now", "2026-11-18T09:00:00-06:00"],
    }
    took: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(_ROUNDS):
        for name, command in commands.items():
            took[name].append(_milliseconds(command))
    goals = {"afterword --help": "<= 120 ms", "afterword plan RECORD": "<= 300 ms"}
    for name, times in took.items():
        yield Row(name, f"{median(times):,.0f} ms", goals.get(name, ""))


def _milliseconds(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return (time.perf_counter() - started) * 1000
