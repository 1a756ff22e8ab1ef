"""What a received mail adds to the record: the message, its statements, an outcome, and people not yet known."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, Final

from afterword.reader.kinds import Kind
from afterword.reader.mail import Mail, address_in
from afterword.reader.read import Understood
from afterword.record.application import Record
from afterword.record.times import shown
from afterword.services.read import ReadAnswer
from afterword.services.received import person_named, sender_in

_OUTCOMES: Final[Mapping[Kind, str]] = {"rejection": "rejected", "offer": "offered", "on-hold": "on-hold"}
_COMES_BACK: Final = frozenset({"invitation", "scheduling", "request"})
_ENDED: Final = frozenset({"rejected", "on-hold", "closed"})
_SURE_ENOUGH: Final = 0.8
"""An outcome withholds steps, so it is noted only where nine in ten such readings are right."""

_LONGEST_TEXT: Final = 1_000
_NOT_IN_ID: Final = re.compile(r"[^a-z0-9]+")
_UNSEEN: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")

Entries = dict[str, list[dict[str, Any]]]


def is_noted(mail: Mail, record: Record) -> bool:
    """Tell whether the record has this mail already: the same identity, or the same moment and subject."""
    own = mail.headers.get("message-id", "").strip()
    return any(
        (own and one.message_id == own)
        or (one.at == mail.at and one.direction == "received" and one.subject == mail.subject)
        for one in record.messages
    )


def entries_of(mail: Mail, found: Understood, answer: ReadAnswer, record: Record) -> Entries:
    """Give what the record gains, list by list."""
    entries: Entries = {"people": [], "messages": [], "statements": [], "outcomes": []}
    sender = _person(mail.sender, record, entries) if not found.automatic else _known(mail, record)
    identity = _free("mail", {one.id for one in record.messages})
    at = shown(mail.at)
    told = {"at": at, "person": sender, "source": identity}
    entries["messages"].append(_message(mail, answer, identity, sender))
    for one in answer["statements"]:
        entries["statements"].append(_statement(dict(one), told, record, entries))
    for kind in _outcomes(found, record):
        outcome = {**told, "kind": kind}
        if kind == "on-hold" and answer["timeline"] is not None:
            outcome["until"] = answer["timeline"]["until"]
        entries["outcomes"].append(_filled(outcome))
    return {name: listed for name, listed in entries.items() if listed}


def _message(mail: Mail, answer: ReadAnswer, identity: str, sender: str | None) -> dict[str, Any]:
    return _filled(
        {
            "id": identity,
            "at": shown(mail.at),
            "direction": "received",
            "channel": "email",
            "people": [sender] if sender else None,
            "subject": _text(mail.subject) or None,
            "body": _UNSEEN.sub(" ", mail.body) or None,
            "automatic": answer["automatic"] or None,
            "asks": answer["asks"],
            "reply_by": answer["reply_by"],
            "returns": answer["returns"],
            "message_id": _text(mail.headers.get("message-id", "")) or None,
        }
    )


def _statement(said: dict[str, Any], told: dict[str, Any], record: Record, entries: Entries) -> dict[str, Any]:
    to = said.get("to")
    if to is not None and said.get("channel") not in ("phone", "sms", "whatsapp"):
        known = {one.id for one in record.people}
        named = to if address_in(to) else f"{to} <{address_in(said['text'])}>"
        said["to"] = to if to in known else _person(named, record, entries)
    return _filled({**told, **said, "text": _text(said["text"])})


def is_doubted(found: Understood) -> bool:
    """Tell whether a mail seems to end or hold the application, but too unsurely to be noted as an outcome."""
    return found.kind in _OUTCOMES and found.confidence < _SURE_ENOUGH


def _outcomes(found: Understood, record: Record) -> Iterator[str]:
    if is_doubted(found):
        return
    last = max(record.outcomes, key=lambda one: one.at, default=None)
    if found.kind in _OUTCOMES:
        yield _OUTCOMES[found.kind]
    elif found.kind in _COMES_BACK and last is not None and last.kind in _ENDED:
        yield "reopened"


def _known(mail: Mail, record: Record) -> str | None:
    person = sender_in(mail, record)
    return person.id if person is not None else None


def _person(line: str, record: Record, entries: Entries) -> str | None:
    """Give the id of the person whom a line names; one who is not known is noted as a coordinator."""
    person = person_named(line, record)
    if person is not None:
        return person.id
    address = address_in(line)
    name = _text(line.partition("<")[0].strip(' "')) or address
    if not name or name == address:
        name = address.partition("@")[0].replace(".", " ").title()
    if not name:
        return None
    for one in entries["people"]:
        if one["name"] == name:
            return str(one["id"])
    identity = _free(_slug(name), {one.id for one in record.people} | {one["id"] for one in entries["people"]})
    entries["people"].append(_filled({"id": identity, "name": name, "part": "coordinator", "email": address or None}))
    return identity


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return _NOT_IN_ID.sub("-", plain).strip("-")[:30] or "person"


def _free(wanted: str, taken: set[str]) -> str:
    if wanted not in taken and wanted != "mail":
        return wanted
    number = next(number for number in range(1, len(taken) + 2) if f"{wanted}-{number}" not in taken)
    return f"{wanted}-{number}"


def _text(text: str) -> str:
    return _UNSEEN.sub(" ", " ".join(text.split()))[:_LONGEST_TEXT]


def _filled(entry: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in entry.items() if value is not None}
