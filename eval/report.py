"""How an evaluation reports: figures with the counts behind them, in small tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple


class Ratio(NamedTuple):
    """So many of so many: an accuracy, a precision, a recall or a share of faults."""

    counted: int
    of: int

    @property
    def share(self) -> float:
        """The part of the whole, 0 of nothing."""
        return self.counted / self.of if self.of else 0.0

    def __str__(self) -> str:
        """Give the share with its counts; a dash where nothing was asked."""
        return f"{self.share:.3f} ({self.counted}/{self.of})" if self.of else "–"


def ratio(answers: Iterable[bool]) -> Ratio:
    """Count how many of the answers are true."""
    known = tuple(answers)
    return Ratio(sum(known), len(known))


class Hits(NamedTuple):
    """Things marked in the data and things found, and how many of them are the same."""

    matched: int
    found: int
    marked: int

    @property
    def precision(self) -> Ratio:
        """How much of what was found is marked."""
        return Ratio(self.matched, self.found)

    @property
    def recall(self) -> Ratio:
        """How much of what is marked was found."""
        return Ratio(self.matched, self.marked)


def add_up(several: Iterable[Hits]) -> Hits:
    """Add up counts over several texts."""
    known = tuple(several)
    return Hits(*(sum(column) for column in zip(*known, strict=True))) if known else Hits(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of figures under headings; the first column names the row."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A named evaluation: `run` measures and gives its tables."""

    name: str
    title: str
    run: Callable[[], Iterable[Table]]


def show(evaluation: Evaluation) -> None:
    """Run an evaluation and print its tables."""
    print(f"\n{evaluation.title}")
    for table in evaluation.run():
        print("\n".join(lines(table)), flush=True)


def lines(table: Table) -> list[str]:
    """Give a table as lines of text, its columns under one another."""
    every = (table.headings, *table.rows)
    widths = [max(len(cell) for cell in column) for column in zip(*every, strict=True)]
    return ["", *("  " + _line(row, widths) for row in every)]


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    first, *others = zip(row, widths, strict=True)
    cells = [first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)]
    return "   ".join(cells).rstrip()
