"""What a received message means as people see it: what it is, what it says, the places underlined, what it changes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final, NamedTuple

from rich.console import Console
from rich.text import Text

from afterword.cli import screen
from afterword.planner.plan import plan
from afterword.reader.mail import Mail
from afterword.record.application import Record
from afterword.record.parameters import Parameters
from afterword.record.parsing import record_from, to_plain
from afterword.services.note_mail import Entries
from afterword.services.read import ReadAnswer, ReadStatementAnswer

_KINDS: Final = {
    "rejection": "A rejection",
    "invitation": "An invitation to an interview",
    "scheduling": "About an interview that was agreed",
    "offer": "An offer",
    "timeline": "Says when they will answer",
    "request": "Asks you for something",
    "on-hold": "The role is on hold",
    "only-if-interested": "They write only to those of interest",
    "acknowledgement": "Something of yours has arrived",
    "auto-reply": "An automatic reply",
    "bounce": "Your mail did not arrive",
    "unrelated": "Nothing about an application, as far as can be told",
}
_SURE, _LIKELY = 0.9, 0.6
_KNOWN: Final = "The record has this message already. The plan:"
_STATEMENTS: Final = {
    "next-step": "A next step",
    "only-if-interested": "They write only to those of interest",
    "salary": "They speak of pay",
}


class Planning(NamedTuple):
    """What a plan hangs on beside the record."""

    clock: datetime
    parameters: Parameters


def show_read(console: Console, mail: Mail, answer: ReadAnswer) -> None:
    """Show a message with its evidence underlined, and what it means."""
    if mail.subject:
        console.print(Text.assemble(("Subject: ", "quiet"), _underlined(mail.subject, "subject", answer)))
        console.print()
    console.print(_underlined(mail.body.rstrip(), "body", answer), soft_wrap=False)
    console.print()
    console.print(screen.styled(f"{_KINDS[answer['kind']]} ({_surely(answer['confidence'])})", "head"))
    for line in _lines(answer):
        console.print(screen.indented(line, 2))


def _underlined(text: str, part: str, answer: ReadAnswer) -> Text:
    shown = Text(screen.gapped(text))
    for one in answer["evidence"]:
        if one["part"] == part:
            shown.stylize("hint-place", one["start"], one["end"])
    return shown


def _surely(confidence: float) -> str:
    degree = "sure" if confidence >= _SURE else "likely" if confidence >= _LIKELY else "unsure, please look yourself"
    return f"{degree}, {round(confidence * 100)} in 100"


def _lines(answer: ReadAnswer) -> Iterator[str]:
    timeline = answer["timeline"]
    if timeline is not None:
        until = f"by {_day(timeline['until'])}" if timeline["until"] else "without a date"
        yield f"They promise an answer {until}: “{' '.join(timeline['text'].split())}”"
    if answer["asks"] is not None:
        by = f" by {_day(answer['reply_by'])}" if answer["reply_by"] else ""
        yield f"They wait for you{by}: “{answer['asks']}”"
    yield from (_said(one) for one in answer["statements"] if one["kind"] != "timeline")
    if answer["returns"]:
        yield f"The writer is back on {_day(answer['returns'])}."
    if answer["automatic"] and answer["kind"] not in ("auto-reply", "bounce"):
        yield "It was sent by a machine."
    for part in answer.get("unread", []):
        yield f"Could not be read: {part}."


def _said(one: ReadStatementAnswer) -> str:
    if one["kind"] == "requested":
        until = f", by {_day(one['until'])}" if one.get("until") else ""
        return f"Asked for: {one['item']}{until}"
    if one["kind"] == "instruction":
        if "not" in one:
            return f"Please not by {one['not']}: “{one['text']}”"
        way = [one.get("channel", ""), f"to {one['to']}" if "to" in one else ""]
        return f"How to answer: {' '.join(filter(None, way))}"
    return f"{_STATEMENTS[one['kind']]}: “{one['text']}”"


def _day(text: str | None) -> str:
    moment = datetime.fromisoformat(text or "") if "T" in (text or "") else date.fromisoformat(text or "")
    clock = f", {moment:%H:%M}" if isinstance(moment, datetime) else ""
    return f"{moment:%A} {moment.day} {moment:%B} {moment.year}{clock}"


def show_change(console: Console, mail: Mail, gained: Entries, record: Record, planned: Planning) -> None:
    """Show what the plan becomes with the message in the record, which gains these entries."""
    from afterword.cli.show_plan import show_plan

    console.print()
    told = "With this message in the record (--apply notes it), the plan becomes:" if gained else _KNOWN
    console.print(screen.styled(told, "quiet"))
    plain = to_plain(record)
    for name, entries in gained.items():
        plain[name] = [*plain.get(name, []), *entries]
    grown = record_from(plain)
    console.print()
    show_plan(console, grown, plan(grown, max(planned.clock, mail.at), planned.parameters))
