"""Lists of sentences in text files: "= kind" above its lines, each a sentence, what is at fault in it, and the fix."""

from __future__ import annotations

from pathlib import Path


def listed(path: Path) -> list[tuple[str, str, str, str]]:
    """Give each line of a list with its kind."""
    rows: list[tuple[str, str, str, str]] = []
    kind = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            kind = line[2:]
        else:
            sentence, fault, fix = line.split(" | ")
            rows.append((kind, sentence, fault, fix))
    return rows
