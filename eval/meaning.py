"""Scores the fifteen rules of meaning on whole messages, each reviewed with its record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

from afterword.guide.finding import Finding
from afterword.record.parsing import message_from, record_from
from afterword.reviewer.review import review
from eval.halves import SETS, Half, labelled
from eval.report import Hits, Ratio, Table, add_up, ratio

RULES: Final = (
    "not-personal",
    "no-gratitude",
    "no-interest",
    "pressure",
    "desperate",
    "complaint",
    "no-next-step",
    "assumed-timeline",
    "unclear-next-step",
    "personal-details",
    "new-qualifications",
    "resume-attached",
    "salary",
    "keep-track",
    "after-rejection",
)
_HINT: Final = "hint"


class Marked(NamedTuple):
    """A finding that a message must have; without a span it is about the whole message."""

    rule: str
    severity: str
    start: int | None
    end: int | None


class Reviewed(NamedTuple):
    """A message with what must be found in it and what was."""

    name: str
    marked: tuple[Marked, ...]
    found: tuple[Finding, ...]


def run() -> Iterator[Table]:
    """Score both halves as totals, and each rule of the one that may be read."""
    halves = {half: tuple(reviewed(half)) for half in SETS}
    yield Table(
        ("", *SETS, "goal"),
        (
            ("errors and warnings: precision", *(str(grave(half).precision) for half in halves.values()), ">= 0.95"),
            ("errors and warnings: recall", *(str(grave(half).recall) for half in halves.values()), ">= 0.85"),
            ("all findings: precision", *(str(every(half).precision) for half in halves.values()), ""),
            ("all findings: recall", *(str(every(half).recall) for half in halves.values()), ""),
            (
                "clean messages with a false error or warning",
                *(str(spoilt(half)) for half in halves.values()),
                "<= 0.05",
            ),
        ),
    )
    yield Table(
        ("rule (tune)", "precision", "recall", "goal"),
        tuple(
            (rule, str(hits.precision), str(hits.recall), ">= 0.80 / 0.70")
            for rule in RULES
            for hits in [of_rule(halves["tune"], rule)]
        ),
    )


def reviewed(half: Half) -> Iterator[Reviewed]:
    """Review the messages of one half."""
    return map(reviewed_row, labelled("meaning", half))


def reviewed_row(row: dict[str, Any]) -> Reviewed:
    """Review one labelled message, and keep what is said about the fifteen rules and in the body."""
    record = record_from(row["record"])
    message = message_from(row["message"], record)
    found = review(message, record, now=datetime.fromisoformat(row["message"]["at"])).findings
    kept = tuple(finding for finding in found if finding.rule in RULES and not _is_timed(finding))
    return Reviewed(row["id"], tuple(_marked(row["message"]["body"], entry) for entry in row["expect"]), kept)


def _is_timed(finding: Finding) -> bool:
    return finding.rule == "after-rejection" and finding.start is None


def _marked(body: str, entry: dict[str, Any]) -> Marked:
    if entry["text"] is None:
        return Marked(entry["rule"], entry["severity"], None, None)
    start = body.index(entry["text"])
    return Marked(entry["rule"], entry["severity"], start, start + len(entry["text"]))


def is_hit(marked: Marked, found: Finding) -> bool:
    """Tell whether a finding is the marked one: its rule, its place and, graver than a hint or not, its weight."""
    if marked.rule != found.rule or (marked.severity == _HINT) != (found.severity == _HINT):
        return False
    if marked.start is None or marked.end is None or found.start is None or found.end is None:
        return True
    return found.start < marked.end and marked.start < found.end


def hits(messages: Iterable[Reviewed], rules: Sequence[str] = RULES, *, grave_only: bool = False) -> Hits:
    """Count the marked findings, the right ones and those found; two in one marked place count as one."""
    return add_up(_hits(one, rules, grave_only=grave_only) for one in messages)


def _hits(one: Reviewed, rules: Sequence[str], *, grave_only: bool) -> Hits:
    marked = [entry for entry in one.marked if entry.rule in rules and not (grave_only and entry.severity == _HINT)]
    found = [
        finding for finding in one.found if finding.rule in rules and not (grave_only and finding.severity == _HINT)
    ]
    matched = sum(any(is_hit(entry, finding) for finding in found) for entry in marked)
    false = sum(not any(is_hit(entry, finding) for entry in marked) for finding in found)
    return Hits(matched, matched + false, len(marked))


def grave(messages: Sequence[Reviewed]) -> Hits:
    """Count errors and warnings."""
    return hits(messages, grave_only=True)


def every(messages: Sequence[Reviewed]) -> Hits:
    """Count all findings."""
    return hits(messages)


def of_rule(messages: Sequence[Reviewed], rule: str) -> Hits:
    """Count the findings of one rule."""
    return hits(messages, (rule,))


def spoilt(messages: Sequence[Reviewed]) -> Ratio:
    """Count the clean messages in which an error or a warning is found."""
    return ratio(any(finding.severity != _HINT for finding in one.found) for one in messages if not one.marked)
