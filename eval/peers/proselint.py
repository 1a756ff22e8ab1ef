"""proselint: all the checks that are on by default."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from eval.peers.worker import Checker, Flagged, serve_checks

_SHIFT = 1
"""The library puts a line break before the text, and counts from there."""


def load() -> Checker:
    """Load the library."""
    checks = import_module("proselint.checks")
    tools = import_module("proselint.tools")
    import_module("proselint.registry").CheckRegistry().register_many(checks.__register__)

    def check(text: str, _: str) -> Iterator[Flagged]:
        for found in tools.LintFile("text", text).lint() if text.strip() else ():
            start, end = found.check_result.span
            yield Flagged(max(start - _SHIFT, 0), end - _SHIFT)

    return check


if __name__ == "__main__":
    serve_checks(load)
