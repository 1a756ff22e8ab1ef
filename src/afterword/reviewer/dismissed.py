"""Findings that the candidate set aside: they stay to be seen, and block nothing (guide: "Skipping")."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from afterword.guide.finding import Finding
from afterword.record.application import Dismissed, Record


def with_dismissed(
    findings: Iterable[Finding],
    record: Record | None,
    *,
    people: Collection[str],
    logged: Collection[str],
    at: datetime,
) -> Iterator[Finding]:
    """Make hints of the findings that were set aside at `at` (aware) or before, each saying so and why.

    `people` are the ids of those the message goes to, `logged` the ids under which the record has this very message.
    """
    dismissed = () if record is None else record.dismissed
    for finding in findings:
        because = next((one for one in dismissed if _is_meant(one, finding, people, logged, at)), None)
        yield finding if because is None else _as_hint(finding, because)


def _is_meant(
    dismissed: Dismissed, finding: Finding, people: Collection[str], logged: Collection[str], at: datetime
) -> bool:
    return (
        dismissed.rule == finding.rule
        and dismissed.at <= at
        and (dismissed.person is None or dismissed.person in people)
        and (dismissed.message is None or dismissed.message in logged)
    )


def _as_hint(finding: Finding, dismissed: Dismissed) -> Finding:
    because = " ".join((dismissed.because or "").split()).rstrip(".")
    why = f": {because}" if because else ""
    return replace(finding, severity="hint", message=f"You set this aside{why}. It said: {finding.message}")
