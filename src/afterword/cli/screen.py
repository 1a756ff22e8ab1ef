"""The terminal: colour and tables for people, plain text when piped; user text can do nothing to it."""

from __future__ import annotations

import sys
from typing import IO, cast

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from rich.theme import Theme

_THEME = Theme(
    {
        "ready": "bold green",
        "late": "bold yellow",
        "quiet": "dim",
        "head": "bold",
        "error": "bold red",
        "warning": "yellow",
        "hint": "cyan",
        "error-place": "bold red underline",
        "warning-place": "yellow underline",
        "hint-place": "cyan underline",
        "name": "bold",
    }
)
_BEYOND = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def console() -> Console:
    """Open the terminal, or whatever standard output is: what is piped has no colour and no blanks at line ends."""
    is_terminal = sys.stdout.isatty()
    file = sys.stdout if is_terminal else _Plain(sys.stdout)
    return Console(theme=_THEME, highlight=False, markup=False, emoji=False, file=cast("IO[str]", file))


class _Plain:
    """Standard output that drops the blanks at the end of each line."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file

    def write(self, text: str) -> int:
        lines = text.split("\n")
        self._file.write("\n".join([*(line.rstrip(" ") for line in lines[:-1]), lines[-1]]))
        return len(text)

    def flush(self) -> None:
        self._file.flush()


def safe(text: str) -> str:
    """Show user text without what a terminal would obey: control characters and marks that turn the direction."""
    return "".join(char for char in text if (char.isprintable() and char not in _BEYOND) or char in "\n\t ")


def gapped(text: str) -> str:
    """Show user text with a mark for each unsafe character, so that offsets into it stay right."""
    return "".join(char if safe(char) else "\N{REPLACEMENT CHARACTER}" for char in text)


def styled(text: str, style: str = "") -> Text:
    """Give user text in a style."""
    return Text(safe(text), style=style)


def rows() -> Table:
    """Give a plain grid whose first column never wraps."""
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    return table


def indented(text: str | Text, by: int, style: str = "") -> Padding:
    """Indent user text; lines that do not fit are indented too, and none gets blanks at its end."""
    return Padding(text if isinstance(text, Text) else styled(text, style), (0, 0, 0, by), expand=False)
