"""The page of the documentation that says how well mail is read: totals, a confusion matrix, and the calibration."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from eval.report import Table

PAGE: Final = Path(__file__).parent.parent / "docs" / "explanation" / "how-well-mail-is-read.md"
_HEAD: Final = """# How well mail is read

Written by `make eval` from the labelled messages in `eval/mail/`. The first half was read while the reader was worked
on and was learned from; the second was only looked at as totals, so that it alone says what to expect of mail never
seen. Beside each accuracy stands how often nothing is claimed.
"""
_TITLES: Final = ("Totals", "Statements", "What is taken for what", "How far the confidence can be trusted")


def write_page(tables: Iterable[Table]) -> None:
    """Write the page."""
    blocks = [_HEAD]
    for title, table in zip(_TITLES, tables, strict=True):
        blocks.append(f"## {title}\n\n{_markdown(table)}\n")
    PAGE.write_text("\n".join(blocks), encoding="utf-8")


def _markdown(table: Table) -> str:
    rows = (table.headings, tuple("---" for _ in table.headings), *table.rows)
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
