"""codespell: the words of its dictionaries of clear and of rare misspellings, found as its command finds words."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from re import compile as pattern
from typing import Any

from eval.peers.worker import Checker, Flagged, serve_checks


def load() -> Checker:
    """Load the library."""
    codespell = import_module("codespell_lib._codespell")
    words = pattern(codespell.word_regex_def)
    misspellings: dict[str, Any] = {}
    for name in ("", "_rare"):
        file = Path(codespell._data_root) / f"dictionary{name}.txt"  # noqa: SLF001 - it has no other door
        codespell.build_dict(str(file), misspellings, set())

    def check(text: str, _: str) -> Iterator[Flagged]:
        for word in words.finditer(text):
            if word[0].lower() in misspellings:
                yield Flagged(*word.span())

    return check


if __name__ == "__main__":
    serve_checks(load)
