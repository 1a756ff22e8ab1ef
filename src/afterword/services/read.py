"""The answer of the verb `read`, as the contract publishes it."""

from __future__ import annotations

from typing import Literal, NotRequired

from typing_extensions import TypedDict


class TimelineAnswer(TypedDict):
    """When the employer says that an answer comes: the latest date meant, and where the text says so."""

    until: str | None
    text: str
    start: int
    end: int


class EvidenceAnswer(TypedDict):
    """A place of a received message that shows something."""

    part: Literal["subject", "body"]
    start: int
    end: int
    text: str
    shows: str


class ReadStatementAnswer(TypedDict):
    """A statement as a received message makes it, in the record's own fields."""

    kind: str
    text: NotRequired[str]
    until: NotRequired[str | None]
    channel: NotRequired[str]
    to: NotRequired[str]
    item: NotRequired[str]


class ReadAnswer(TypedDict):
    """What a received message is, promises and asks for."""

    kind: Literal[
        "rejection",
        "invitation",
        "scheduling",
        "offer",
        "timeline",
        "request",
        "on-hold",
        "only-if-interested",
        "acknowledgement",
        "auto-reply",
        "bounce",
        "unrelated",
    ]
    confidence: float
    timeline: TimelineAnswer | None
    statements: list[ReadStatementAnswer]
    asks: str | None
    automatic: bool
    evidence: list[EvidenceAnswer]
