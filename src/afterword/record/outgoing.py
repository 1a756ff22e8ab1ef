"""A message that is to be reviewed before it goes out (contract: "message to review")."""

from __future__ import annotations

from typing import Annotated

from afterword.record.fields import EMPTY_IF_NULL, Filled, LongText, Moment, Purpose, Text, Value


class OutgoingMessage(Value):
    """A message before it goes out; what is absent is inferred or, for `at`, taken to be now."""

    body: LongText = ""
    subject: Text | None = None
    purpose: Purpose | None = None
    people: Annotated[tuple[Filled, ...], EMPTY_IF_NULL] = ()
    interview: Filled | None = None
    channel: Filled = "email"
    at: Moment | None = None
    attachments: Annotated[tuple[Text, ...], EMPTY_IF_NULL] = ()
