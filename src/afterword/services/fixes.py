"""Certain fixes of a message: those findings of spelling, grammar and register that have exactly one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import unified_diff
from typing import Final

from afterword.guide.finding import Finding, Part
from afterword.record.outgoing import OutgoingMessage

_RULES: Final = frozenset({"spelling", "grammar", "informal"})


@dataclass(frozen=True, slots=True)
class Mended:
    """A message with the certain fixes made, and the findings that were fixed, in the order of the text."""

    message: OutgoingMessage
    fixed: tuple[Finding, ...]


def mended(message: OutgoingMessage, findings: Iterable[Finding]) -> Mended:
    """Make the certain fixes in subject and body; of two that overlap, the first in the text."""
    known = tuple(findings)
    subject = _chosen("subject", known)
    body = _chosen("body", known)
    changed = {"subject": applied(message.subject or "", subject) or None, "body": applied(message.body, body)}
    return Mended(message.model_copy(update=changed), (*subject, *body))


def _chosen(part: Part, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    certain = [finding for finding in findings if finding.part == part and is_certain(finding)]
    chosen: list[Finding] = []
    for finding in sorted(certain, key=lambda one: (one.start, one.end)):
        if not chosen or (finding.start or 0) >= (chosen[-1].end or 0):
            chosen.append(finding)
    return tuple(chosen)


def is_certain(finding: Finding) -> bool:
    """Tell whether a finding can be put right without asking: no hint, and one fix alone."""
    placed = finding.start is not None and finding.end is not None
    return placed and finding.severity != "hint" and finding.rule in _RULES and len(finding.fixes) == 1


def applied(text: str, findings: Iterable[Finding]) -> str:
    """Put the fixes of findings into the text that their offsets count; they are in order and apart."""
    pieces: list[str] = []
    done = 0
    for finding in findings:
        pieces += (text[done : finding.start], finding.fixes[0])
        done = finding.end or done
    return "".join((*pieces, text[done:]))


def diff(before: OutgoingMessage, after: OutgoingMessage) -> tuple[str, ...]:
    """Give the lines of a unified diff between two messages; none where they are the same."""
    return tuple(unified_diff(_lines(before), _lines(after), "written", "mended", lineterm="", n=1))


def _lines(message: OutgoingMessage) -> list[str]:
    return [*([f"Subject: {message.subject}", ""] if message.subject else []), *message.body.split("\n")]


def file_text(original: str, before: OutgoingMessage, after: OutgoingMessage) -> str:
    """Give the text of a message's file with what was mended; header lines above the body stay as they are."""
    head = original.removesuffix(before.body) if before.body else original
    if head == original and before.body:
        head = f"Subject: {before.subject}\n\n" if before.subject else ""
    if before.subject and after.subject:
        head = head.replace(before.subject, after.subject, 1)
    return head + after.body
