"""A message from a file: plain text with optional header lines, or an .eml file (contract: "The command line")."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message as Mime
from email.utils import getaddresses, parsedate_to_datetime
from typing import Any, Final

from afterword.record import raw
from afterword.record.application import Record
from afterword.services.html_words import words_of_html
from afterword.situation.names import folded, name_words

_HEADER: Final = re.compile(r"(subject|from|to|cc|date):[ \t]*(.*)", re.IGNORECASE)
_BREAK: Final = re.compile(r"\r\n|\r|\n")


def message_from_text(data: bytes, record: Record | None) -> dict[str, Any]:
    """Make a message to review of a text file: headers if it starts with any, an empty line, the body."""
    text = raw.decode(data)
    headers, body = _split(text)
    return _with_headers(headers, {"body": body}, record)


def _split(text: str) -> tuple[dict[str, str], str]:
    headers: dict[str, str] = {}
    position = 0
    while True:
        found = _BREAK.search(text, position)
        line = text[position : found.start() if found else len(text)]
        after = found.end() if found else len(text)
        header = _HEADER.fullmatch(line)
        if header is not None:
            headers[header[1].lower()] = header[2].strip()
            position = after
            if found:
                continue
            return headers, ""
        if headers and not line.strip():
            return headers, text[after:]
        return ({}, text) if headers else (headers, text)


def message_from_eml(data: bytes, record: Record | None) -> dict[str, Any]:
    """Make a message to review of a mail's bytes (RFC 5322); nothing in it can make this fail."""
    mime = message_from_bytes(data)
    headers = {name: _header(mime, name) for name in ("subject", "to", "cc", "date")}
    parts = [part for part in mime.walk() if not part.is_multipart()]
    message: dict[str, Any] = {"body": _body(parts)}
    attachments = [name for part in parts if (name := _file_name(part))]
    if attachments:
        message["attachments"] = attachments
    return _with_headers({name: value for name, value in headers.items() if value}, message, record)


def _header(mime: Mime, name: str) -> str:
    value = mime.get(name)
    if value is None:
        return ""
    try:
        return _clean(str(make_header(decode_header(str(value)))))
    except (LookupError, ValueError, UnicodeError):
        return _clean(str(value))


def _clean(text: str) -> str:
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())[:1000]


def _file_name(part: Mime) -> str | None:
    try:
        name = part.get_filename()
    except (LookupError, ValueError, TypeError):
        name = None
    return _clean(name) if name else None


def _body(parts: list[Mime]) -> str:
    for kind in ("text/plain", "text/html"):
        texts = [_text(part) for part in parts if part.get_content_type() == kind and not _file_name(part)]
        if texts:
            joined = "\n".join(texts)
            return joined if kind == "text/plain" else words_of_html(joined)
    return ""


def _text(part: Mime) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset() or "utf-8"
    try:
        text = data.decode(charset)
    except (LookupError, UnicodeError):
        text = data.decode("utf-8", "replace")
    text = _BREAK.sub("\n", text)  # the line ends of mail are CRLF, whatever the writer's were (RFC 5322, section 2.3)
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]", " ", text)


def _with_headers(headers: Mapping[str, str], message: dict[str, Any], record: Record | None) -> dict[str, Any]:
    if headers.get("subject"):
        message["subject"] = headers["subject"]
    moment = _date(headers.get("date", ""))
    if moment is not None:
        message["at"] = moment.isoformat()
    people = people_at(f"{headers.get('to', '')},{headers.get('cc', '')}", record)
    if people:
        message["people"] = people
    return message


def _date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return moment if moment.tzinfo is not None else None


def people_at(addresses: str, record: Record | None) -> list[str]:
    """Give the ids of the people whom a line of addresses names, by address first, then by name."""
    if record is None:
        return []
    found: list[str] = []
    for name, address in getaddresses([addresses]):
        for person in record.people:
            own = {known.casefold() for known in (person.email, *person.aliases) if known}
            is_meant = address.casefold() in own or (name and folded(name) == folded(person.name))
            if is_meant or (not name and folded(address) in {folded(person.name), *name_words(person)}):
                found.append(person.id)
    return list(dict.fromkeys(found))
