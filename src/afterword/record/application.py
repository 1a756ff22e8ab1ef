"""What happened in one application: the record, as the contract describes it (format `afterword/1`)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from afterword.record.fields import (
    EMPTY_IF_NULL,
    OBJECT_IF_NULL,
    Action,
    Address,
    Day,
    Direction,
    Filled,
    Flag,
    Line,
    LongText,
    Moment,
    OutcomeKind,
    Part,
    Purpose,
    StatementKind,
    Text,
    Value,
)
from afterword.record.parameters import ParameterChanges

FORMAT = "afterword/1"


class Candidate(Value):
    """The user, who was interviewed."""

    name: Filled
    timezone: Filled
    email: Address | None = None
    country: Text | None = None
    region: Text | None = None
    nicknames: Annotated[tuple[Filled, ...], EMPTY_IF_NULL] = ()
    aliases: Annotated[tuple[Address, ...], EMPTY_IF_NULL] = ()


class Person(Value):
    """Somebody on the employer's side. An absent time zone or country is taken to be the candidate's."""

    id: Filled
    name: Filled
    part: Part
    title: Text | None = None
    email: Address | None = None
    phone: Line | None = None
    timezone: Filled | None = None
    country: Text | None = None
    region: Text | None = None
    nicknames: Annotated[tuple[Filled, ...], EMPTY_IF_NULL] = ()
    aliases: Annotated[tuple[Address, ...], EMPTY_IF_NULL] = ()
    notes: LongText | None = None
    source: Text | None = None


class Topic(Value):
    """One thing that was talked about; without a person it belongs to the whole interview."""

    text: Filled
    person: Filled | None = None


class Interview(Value):
    """One round: when it started and ended, with whom, what was talked about."""

    id: Filled
    kind: Filled
    start: Moment
    end: Moment
    people: Annotated[tuple[Filled, ...], EMPTY_IF_NULL] = ()
    cancelled: Flag = False
    no_show: Flag = False
    topics: Annotated[tuple[Topic, ...], EMPTY_IF_NULL] = ()
    uid: Text | None = None
    sequence: int | None = Field(default=None, strict=True, ge=0, le=2**31)
    place: Text | None = None
    link: Text | None = None
    notes: LongText | None = None
    source: Text | None = None


class Statement(Value):
    """What the employer said that binds us (and one that is ours, `our-deadline`); `person` is the speaker."""

    at: Moment
    kind: StatementKind
    person: Filled | None = None
    text: Text | None = None
    until: Day | None = None
    channel: Filled | None = None
    to: Line | None = None
    forbids: Filled | None = Field(default=None, alias="not")
    item: Text | None = None
    source: Text | None = None


class Message(Value):
    """Anything sent or received over any channel, calls included."""

    id: Filled
    at: Moment
    direction: Direction
    channel: Filled
    people: Annotated[tuple[Filled, ...], EMPTY_IF_NULL] = ()
    purpose: Purpose | None = None
    subject: Text | None = None
    body: LongText | None = None
    attachments: Annotated[tuple[Text, ...], EMPTY_IF_NULL] = ()
    automatic: Flag = False
    asks: Text | None = None
    reply_by: Day | None = None
    asks_to: Filled | None = None
    bounced: Flag = False
    returns: Day | None = None
    message_id: Line | None = None
    thread: Line | None = None
    to: Annotated[tuple[Line, ...], EMPTY_IF_NULL] = ()
    cc: Annotated[tuple[Line, ...], EMPTY_IF_NULL] = ()
    source: Text | None = None


class Outcome(Value):
    """How the application ended, paused or came back; `until` is the end of a hold where one was named."""

    at: Moment
    kind: OutcomeKind
    person: Filled | None = None
    until: Day | None = None
    source: Text | None = None


class Dismissed(Value):
    """A step (`action`) or a finding (`rule`) that the candidate set aside, and why."""

    at: Moment
    rule: Filled | None = None
    action: Action | None = None
    person: Filled | None = None
    message: Filled | None = None
    because: Text | None = None


class Record(Value):
    """The record of one application: one role at one company."""

    format: Literal["afterword/1"]
    candidate: Candidate
    company: Filled
    role: Filled
    people: Annotated[tuple[Person, ...], EMPTY_IF_NULL] = ()
    interviews: Annotated[tuple[Interview, ...], EMPTY_IF_NULL] = ()
    statements: Annotated[tuple[Statement, ...], EMPTY_IF_NULL] = ()
    messages: Annotated[tuple[Message, ...], EMPTY_IF_NULL] = ()
    outcomes: Annotated[tuple[Outcome, ...], EMPTY_IF_NULL] = ()
    parameters: Annotated[ParameterChanges, OBJECT_IF_NULL] = Field(default_factory=ParameterChanges)
    dismissed: Annotated[tuple[Dismissed, ...], EMPTY_IF_NULL] = ()
    id: Filled | None = None
    notes: LongText | None = None
    source: Text | None = None
