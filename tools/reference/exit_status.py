"""The page of exit statuses."""

from __future__ import annotations

from afterword.cli import exits
from tools.reference.markdown import page
from tools.reference.meanings import EXITS

_INTRODUCTION = "Every command ends with one of these. With `--jsonl` the gravest status of all lines counts."


def statuses() -> dict[int, str]:
    """Give each status and its name in the code."""
    named = {name: value for name, value in vars(exits).items() if name.isupper() and isinstance(value, int)}
    return {value: name for name, value in sorted(named.items(), key=lambda pair: pair[1])}


def write() -> str:
    """Give the page."""
    blocks = [text for value, name in statuses().items() for text in (f"## {value}", EXITS[name])]
    return page("Exit status", _INTRODUCTION, blocks)
