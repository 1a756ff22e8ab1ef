"""A received mail from its bytes (RFC 5322, RFC 2045 to 2047): whatever is broken in it, what can be read is read.

Parts that cannot be read are named. Attached messages count as passed on, a mail server's report as text (RFC 3464).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import Any, Final

from afterword.services.html_words import words_of_html

LARGEST_BODY: Final = 1_000_000
"""Characters of a body that are read."""

_LONGEST_HEADER: Final = 4_000
_MOST_PARTS: Final = 500
_KEPT: Final = re.compile(
    r"auto-submitted|precedence|list-.*|x-auto.*|x-failed-recipients|return-path|content-type|message-id|in-reply-to"
    r"|references|feedback-id|reply-to|x-.*"
)
_MOST_HEADERS: Final = 100
_OWN_LINES: Final = re.compile(
    rb"(?:(?:from|to|cc|bcc|subject|date|sender|reply-to|return-path|received|message-id|in-reply-to|references|mime-version"
    rb"|content-[\w-]+|auto-submitted|precedence|list-[\w-]+|x-[\w-]+|delivered-to|dkim-signature|importance|feedback-id)"
    rb"[ \t]*:.*|[ \t]+\S.*)\r?",
    re.IGNORECASE,
)
_BREAK: Final = re.compile(r"\r\n|\r|\n")
_UNPRINTED: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_STUB: Final = 30
"""A plain part with fewer letters than this says no more than that there is an HTML part."""


@dataclass(slots=True)
class _Found:
    plain: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    attachments: list[str] = field(default_factory=list)


def has_header(data: bytes) -> bool:
    """Tell whether bytes begin with the header of a mail: nothing but known header lines before an empty one."""
    seen = 0
    for line in data[:100_000].split(b"\n"):
        if not line.strip():
            return seen > 0
        if _OWN_LINES.fullmatch(line) is None or (seen == 0 and line[:1] in b" \t"):
            return False
        seen += 1
    return seen > 0


def mail_of(data: bytes) -> dict[str, Any]:
    """Make a message to read of a mail's bytes; nothing in them makes this fail.

    Beside the contract's fields it holds `unread`, the parts that could not be read, where there are any.
    """
    try:
        mime = message_from_bytes(data)
        found = _parts(mime)
    except (MessageError, RecursionError, ValueError, TypeError, LookupError, AttributeError, AssertionError):
        return _as_it_is(data)
    body = _body(found)
    message: dict[str, Any] = {"body": body[:LARGEST_BODY], "headers": _headers(mime)}
    for name in ("from", "to", "subject"):
        message[name] = _header(mime, name)
    at = _date(_header(mime, "date"))
    if at is not None:
        message["at"] = at
    if found.unread:
        message["unread"] = found.unread
    if found.attachments:
        message["attachments"] = found.attachments
    return message


def _as_it_is(data: bytes) -> dict[str, Any]:
    """Read a mail whose structure cannot be followed: its first header lines, and everything else as text."""
    head, _, rest = data.partition(b"\n\n") if b"\n\n" in data else data.partition(b"\r\n\r\n")
    message: dict[str, Any] = {"body": _decoded(rest[:LARGEST_BODY], ""), "unread": ["the structure of the mail"]}
    for name in ("from", "to", "subject"):
        found = re.search(rb"(?im)^" + name.encode() + rb":[ \t]*([^\r\n]{0,500})", head[:100_000])
        message[name] = _clean(_decoded(found[1], "")) if found else ""
    return message


def _headers(mime: Message) -> dict[str, str]:
    kept: dict[str, str] = {}
    for name in list(mime.keys())[: 10 * _MOST_HEADERS]:
        if len(kept) < _MOST_HEADERS and _KEPT.fullmatch(name.lower()):
            kept.setdefault(_clean(name)[:100], _header(mime, name))
    return kept


def _header(mime: Message, name: str) -> str:
    value = mime.get(name)
    if value is None:
        return ""
    text = str(value)[:_LONGEST_HEADER]
    try:
        return _clean(str(make_header(decode_header(text))))
    except (MessageError, LookupError, ValueError, TypeError, AttributeError, RecursionError):
        return _clean(text)


def _clean(text: str) -> str:
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())[:1000]


def _date(text: str) -> str | None:
    try:
        moment = parsedate_to_datetime(text)
        return moment.isoformat(timespec="seconds") if moment.tzinfo is not None else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _parts(mime: Message) -> _Found:
    found = _Found()
    for number, (part, passed_on) in enumerate(_leaves(mime, passed_on=False), 1):
        if number > _MOST_PARTS:
            found.unread.append(f"every part behind the first {_MOST_PARTS}")
            break
        _take(part, number, found, passed_on=passed_on)
    return found


def _leaves(mime: Message, *, passed_on: bool) -> Iterator[tuple[Message, bool]]:
    """Give the parts that hold something; a message that is attached begins with a line that says so."""
    kind = mime.get_content_type()
    payload = mime.get_payload()
    if not isinstance(payload, list):
        yield mime, passed_on
        return
    is_report = kind == "multipart/report"
    for inner in payload:
        if isinstance(inner, str):
            continue
        if kind == "message/delivery-status":
            yield inner, False
        elif inner.get_content_type() in ("message/rfc822", "text/rfc822-headers", "message/global") and is_report:
            continue
        elif kind in ("message/rfc822", "message/global"):
            yield inner, True
            yield from _leaves(inner, passed_on=True) if inner.is_multipart() else ()
        else:
            yield from _leaves(inner, passed_on=passed_on)


def _take(part: Message, number: int, found: _Found, *, passed_on: bool) -> None:
    kind = part.get_content_type()
    name = _file_name(part)
    heading = _announced(part) if passed_on and part.get("from") else ""
    if part.is_multipart():
        found.plain.append(heading)
        return
    fields = "\n".join(f"{key}: {_clean(str(value))}" for key, value in part.items())
    if "recipient:" in fields.lower():  # the fields of a mail server's report stand where a header would
        found.plain.append(fields)
        return
    if kind.startswith("multipart/"):  # its parts cannot be told apart: all of it is text
        found.unread.append(f"the structure of part {number}")
        kind = "text/plain"
    if name is not None or kind not in ("text/plain", "text/html"):
        if kind != "text/calendar" or name is not None:
            found.attachments.append(name or kind)
        return
    text = _text(part)
    if text is None:
        found.unread.append(
            f"part {number} ({kind}, {_clean(str(part.get('content-transfer-encoding', '7bit')))[:40]})"
        )
    elif kind == "text/html":
        found.html.append(heading + text)
    else:
        found.plain.append(heading + text)


def _announced(part: Message) -> str:
    lines = (f"{name.title()}: {_header(part, name)}" for name in ("from", "date", "subject", "to") if part.get(name))
    return "\n".join(["", "---------- Forwarded message ----------", *lines, "", ""])


def _file_name(part: Message) -> str | None:
    try:
        name = part.get_filename()
        shown = _clean(name) if isinstance(name, str) and name else None
        return shown or ("attachment" if part.get_content_disposition() == "attachment" else None)
    except (MessageError, LookupError, ValueError, TypeError, AttributeError):
        return "attachment"


def _text(part: Message) -> str | None:
    """Give the text of a part, None where its encoding cannot be undone."""
    try:
        payload = part.get_payload(decode=True)
        charset = part.get_content_charset() or ""
    except (MessageError, LookupError, ValueError, TypeError, AttributeError, AssertionError):
        return None
    if not isinstance(payload, bytes):
        return None
    encoding = str(part.get("content-transfer-encoding", "")).strip().lower()
    if encoding == "base64" and not payload.strip() and str(part.get_payload()).strip():
        return None
    text = _BREAK.sub("\n", _decoded(payload[: 4 * LARGEST_BODY], charset))
    return _UNPRINTED.sub(" ", text)


def _decoded(data: bytes, charset: str) -> str:
    """Decode by the charset named, else by what the bytes look like."""
    for name in (charset, "utf-8", "cp1252"):
        try:
            if name and name.lower() not in ("us-ascii", "ascii", "unknown-8bit"):
                return data.decode(name)
        except (LookupError, ValueError, TypeError):
            continue
    return data.decode("latin-1")


def _body(found: _Found) -> str:
    plain = "\n".join(found.plain).strip("\n")
    if found.html and sum(char.isalpha() for char in plain[:1000]) < _STUB:
        words = words_of_html("\n".join(found.html))
        return words or plain
    return plain
