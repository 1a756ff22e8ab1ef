"""A received message as a program hands it in, checked: the mail, and where its words were said."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from afterword.calendar_time.moments import zone
from afterword.reader.mail import Mail, Place, address_in
from afterword.record.application import Person, Record
from afterword.record.faults import Fault, InvalidInputError
from afterword.services.asked import Asked, known
from afterword.services.html_words import words_of_html
from afterword.services.when import zone_of
from afterword.situation.names import folded

_FIELDS: Final = ("from", "to", "cc", "subject", "body", "html", "at", "headers", "attachments", "unread")
_LARGEST: Final = 2_000_000
_LONGEST: Final = 10_000


def mail_from(value: object, record: Record | None, clock: datetime) -> tuple[Mail, Place]:
    """Make a mail of plain data; without `at` it was received at `clock`. Raises InvalidInputError."""
    if not isinstance(value, Mapping):
        message = "the message must be an object with named fields"
        raise InvalidInputError([Fault("", message)])
    fields = Asked(value, _FIELDS)
    at = fields.moment("at", clock)
    sender, subject = fields.text("from") or "", fields.text("subject") or ""
    body, html = fields.text("body"), fields.text("html")
    headers = _headers(fields, value.get("headers"))
    for name, text, most in (("body", body, _LARGEST), ("html", html, _LARGEST), ("subject", subject, _LONGEST)):
        if text is not None and len(text) > most:
            fields.fault(name, f"is {len(text):,} characters long; at most {most:,} fit")
    if body is None and html is None and not subject:
        fields.fault("body", "is missing; fill in body, or html where there is no plain text")
    fields.refuse_faults()
    words = body if body is not None and body.strip() else words_of_html(html) if html else body or ""
    mail = Mail(known(sender), known(subject), words, at, headers)
    return mail, place_of(mail, record)


def _headers(fields: Asked, value: Any) -> dict[str, str]:  # noqa: ANN401 - whatever was handed in
    if value is None:
        return {}
    if not isinstance(value, Mapping) or not all(isinstance(text, str) for text in value.values()):
        fields.fault("headers", 'must be an object of texts by name, such as {"Auto-Submitted": "auto-replied"}')
        return {}
    return {name.lower(): text for name, text in value.items()}


def place_of(mail: Mail, record: Record | None) -> Place:
    """Give the sender's zone and country where the record knows them, else the candidate's, else the offset of `at`."""
    if record is None:
        return Place(zone_of(mail.at))
    person, candidate = sender_in(mail, record), record.candidate
    name = (person.timezone if person is not None else None) or candidate.timezone
    if person is not None and person.country is not None:
        return Place(zone(name), person.country, person.region)
    return Place(zone(name), candidate.country, candidate.region)


def sender_in(mail: Mail, record: Record) -> Person | None:
    """Find who sent a mail: by address, else by a name that the From line names."""
    return person_named(mail.sender, record)


def person_named(line: str, record: Record) -> Person | None:
    """Find the person whom a line names: by address, else by full name."""
    address = address_in(line)
    for person in record.people:
        if address and address in {own.lower() for own in (person.email, *person.aliases) if own}:
            return person
    name = folded(line.partition("<")[0].strip(' "'))
    return next((person for person in record.people if name and folded(person.name) == name), None)
