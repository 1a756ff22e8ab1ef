"""How a benchmark reports: rows of what was measured, the figure, and the goal where there is one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

COMMAND = str(Path(__file__).parent.parent / ".venv" / "bin" / "afterword")


@dataclass(frozen=True, slots=True)
class Row:
    """One figure, with the goal that it is held against, if any."""

    what: str
    figure: str
    goal: str = ""


@dataclass(frozen=True, slots=True)
class Benchmark:
    """A named benchmark: `run` measures and gives its rows."""

    name: str
    title: str
    run: Callable[[], Iterable[Row]]


def show(benchmark: Benchmark) -> None:
    """Run a benchmark and print its rows."""
    print(f"\n{benchmark.title}")
    for row in benchmark.run():
        goal = f"   goal {row.goal}" if row.goal else ""
        print(f"  {row.what:<58} {row.figure:>16}{goal}", flush=True)
