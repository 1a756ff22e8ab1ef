"""harper-py: all its rules, spelling among them, in the writer's own English."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any

from eval.peers.worker import Checker, Flagged, serve_checks

_DIALECTS = {"US": "AMERICAN", "CA": "CANADIAN", "AU": "AUSTRALIAN", "NZ": "AUSTRALIAN", "IN": "INDIAN"}


def load() -> Checker:
    """Load the library."""
    harper = import_module("harper")

    @cache
    def linter(dialect: str) -> Any:  # noqa: ANN401 - the library's own
        return harper.Linter(harper.Dialect[dialect])

    def check(text: str, country: str) -> Iterator[Flagged]:
        for lint in linter(_DIALECTS.get(country, "BRITISH")).lint(text, language=harper.Language.PLAINTEXT):
            yield Flagged(lint.span.start, lint.span.end)

    return check


if __name__ == "__main__":
    serve_checks(load)
