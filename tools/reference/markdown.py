"""The few shapes of Markdown that the reference is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_WRITTEN = "<!-- Written by `python -m tools.docs` from the code: change the code, not this page. -->"


def page(title: str, introduction: str, blocks: Iterable[str]) -> str:
    """Give a whole page: its title, a first paragraph, and its blocks with an empty line between them."""
    return "\n\n".join([f"# {title}", _WRITTEN, introduction, *blocks]) + "\n"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Give a table; bars within a cell are escaped."""
    lines = [_row(head), "|" + "---|" * len(head), *map(_row, rows)]
    return "\n".join(lines)


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def bullets(items: Iterable[str]) -> str:
    """Give a list, each item on one line."""
    return "\n".join(f"- {' '.join(item.split())}" for item in items)


def literal(text: str) -> str:
    """Give text in which nothing is taken for Markdown."""
    return re.sub(r"([\\`*_\[\]<>#~|])", r"\\\1", text)


def code(text: str, language: str = "text") -> str:
    """Give a block of code, with a fence longer than any within it."""
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}{language}\n{text.rstrip()}\n{fence}"


def row_of_code(words: Iterable[str]) -> str:
    """Give words as code, with commas between them."""
    return ", ".join(f"`{word}`" for word in words)
