"""A draft as a mail that any mail program opens (RFC 5322); header text cannot break out of its header."""

from __future__ import annotations

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from afterword.record.application import Record
from afterword.writer.draft import Draft


def eml(draft: Draft, record: Record, now: datetime) -> bytes:
    """Give the bytes of an unsent message; without an address of the candidate it has no From."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = _one_line(draft.subject)
    if record.candidate.email is not None:
        message["From"] = _address(record.candidate.name, record.candidate.email)
    named = {person.email: person.name for person in record.people if person.email}
    if draft.channel == "email" and draft.to:
        message["To"] = [_address(named.get(address, ""), address) for address in draft.to]
    message["Date"] = format_datetime(now)
    message["X-Unsent"] = "1"
    message.set_content(draft.body + "\n", charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _address(name: str, address: str) -> Address:
    return Address(display_name=_one_line(name), addr_spec=address)
