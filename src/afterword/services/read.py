"""The verb `read`: a received message, with or without its record, in; what it means out (contract: "read")."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, Literal, NotRequired

from typing_extensions import TypedDict

from afterword.reader.kinds import Kind
from afterword.reader.mail import Mail
from afterword.reader.promised import Timeline
from afterword.reader.promises import day_of
from afterword.reader.read import Evidence, Understood, read_mail
from afterword.reader.statement import Statement
from afterword.record.application import Record
from afterword.record.parameters import DEFAULTS, Parameters
from afterword.record.times import shown
from afterword.services.asked import Asked, Plain, known
from afterword.services.received import mail_from, person_named


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


ReadStatementAnswer = TypedDict(
    "ReadStatementAnswer",
    {
        "kind": str,
        "text": str,
        "until": NotRequired[str | None],
        "channel": NotRequired[str],
        "to": NotRequired[str],
        "not": NotRequired[str],
        "item": NotRequired[str],
    },
)
ReadStatementAnswer.__doc__ = "A statement as a received message makes it, in the record's own fields."


class ReadAnswer(TypedDict):
    """What a received message is, promises and asks for."""

    kind: Kind
    confidence: float
    timeline: TimelineAnswer | None
    statements: list[ReadStatementAnswer]
    asks: str | None
    reply_by: str | None
    automatic: bool
    returns: str | None
    evidence: list[EvidenceAnswer]
    unread: NotRequired[list[str]]


def read_verb(asked: Plain, clock: datetime, _: Parameters = DEFAULTS) -> ReadAnswer:
    """Answer `{"message", "record", "now"}` with what the message means; the record may be absent.

    Raises InvalidInputError.
    """
    fields = Asked(asked, ("message", "record", "now"))
    record = fields.record() if asked.get("record") is not None else None
    now = fields.moment("now", clock)
    received = fields.nested("message", lambda value: mail_from(value, record, now))
    fields.refuse_faults()
    mail, place = known(received)
    return read_answer(read_mail(mail, place), mail, record, _unread(asked["message"]))


def _unread(message: Any) -> list[str]:  # noqa: ANN401 - plain data that was checked
    listed = message.get("unread") or []
    return [str(part) for part in listed] if isinstance(listed, list) else []


def read_answer(found: Understood, mail: Mail, record: Record | None, unread: list[str]) -> ReadAnswer:
    """Give what a message means as the contract's `read` answer."""
    answer: ReadAnswer = {
        "kind": found.kind,
        "confidence": round(found.confidence, 2),
        "timeline": _timeline(found.timeline, mail),
        "statements": [_statement(one, mail, record) for one in found.statements],
        "asks": found.asks,
        "reply_by": _until(found.reply_by),
        "automatic": found.automatic,
        "returns": _until(found.returns),
        "evidence": list(_evidence(found.evidence, mail)),
    }
    if unread:
        answer["unread"] = unread
    return answer


def _until(moment: date | datetime | None) -> str | None:
    return day_of(moment).isoformat() if moment is not None else None


def _timeline(timeline: Timeline | None, mail: Mail) -> TimelineAnswer | None:
    if timeline is None:
        return None
    start, end = timeline.span
    return {"until": _until(timeline.until), "text": timeline.span.of(mail.body), "start": start, "end": end}


def _statement(one: Statement, mail: Mail, record: Record | None) -> ReadStatementAnswer:
    answer: ReadStatementAnswer = {"kind": one.kind, "text": " ".join(one.span.of(mail.body).split())}
    if one.kind == "timeline" or one.until is not None:
        answer["until"] = shown(one.until) if one.until is not None else None
    if one.channel is not None:
        answer["channel"] = one.channel
    if one.to is not None:
        person = person_named(one.to, record) if record is not None else None
        answer["to"] = person.id if person is not None else one.to
    if one.forbids is not None:
        answer["not"] = one.forbids
    if one.item is not None:
        answer["item"] = one.item
    return answer


def _evidence(found: tuple[Evidence, ...], mail: Mail) -> Iterator[EvidenceAnswer]:
    for one in found:
        text = mail.subject if one.part == "subject" else mail.body
        start, end = one.span
        yield {"part": one.part, "start": start, "end": end, "text": one.span.of(text), "shows": one.shows}
