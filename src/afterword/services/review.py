"""The verb `review`: a message, with or without its record, in; findings out (contract: "The pure verbs")."""

from __future__ import annotations

from datetime import datetime

from typing_extensions import TypedDict

from afterword.guide.finding import Finding, Part, Severity
from afterword.record.parameters import DEFAULTS, Parameters
from afterword.record.parsing import message_from
from afterword.reviewer.review import Review, review
from afterword.services.asked import Asked, Plain, known


class FindingAnswer(TypedDict):
    """One thing to look at; `start` and `end` are offsets in Unicode code points into `part`."""

    rule: str
    severity: Severity
    part: Part
    start: int | None
    end: int | None
    text: str
    message: str
    fixes: list[str]


class CountsAnswer(TypedDict):
    """The length of a message's own text."""

    words: int
    sentences: int


class ReviewAnswer(TypedDict):
    """What a review found; `ok` means that nothing blocks sending."""

    ok: bool
    findings: list[FindingAnswer]
    counts: CountsAnswer
    unchecked: list[str]


def review_verb(asked: Plain, clock: datetime, parameters: Parameters = DEFAULTS) -> ReviewAnswer:
    """Answer `{"message", "record", "now"}` with a review; the record may be absent. Raises InvalidInputError."""
    fields = Asked(asked, ("message", "record", "now"))
    record = fields.record() if asked.get("record") is not None else None
    now = fields.moment("now", clock)
    message = fields.nested("message", lambda value: message_from(value, record))
    fields.refuse_faults()
    return review_answer(review(known(message), record, now=now, parameters=parameters))


def review_answer(review: Review) -> ReviewAnswer:
    """Give a review as the contract's `review` answer."""
    return {
        "ok": review.ok,
        "findings": [finding_answer(finding) for finding in review.findings],
        "counts": {"words": review.counts.words, "sentences": review.counts.sentences},
        "unchecked": list(review.unchecked),
    }


def finding_answer(finding: Finding) -> FindingAnswer:
    """Give a finding in the contract's shape."""
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "part": finding.part,
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "message": finding.message,
        "fixes": list(finding.fixes),
    }
