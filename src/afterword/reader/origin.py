"""What the head of a mail and the form of its text say of who sent it: a person, a machine, a list, a server."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from afterword.reader.mail import Mail

_UNANSWERED: Final = re.compile(
    r"^(?:[\w.+-]*[._+-])?(?:no[._-]?(?:reply|response|answer)s?|do[._-]?not[._-]?(?:reply|respond|answer)|donotreply"
    r"|unattended|unmonitored|automated|auto[._-]?(?:mailer|reply|confirm)|notifications?|notify|alerts?|mailer"
    r"|bounces?|system|robot|newsletter|news|digest|noticias|keine[._-]?antwort)(?:[._+-][\w.+-]*)?@"
)
_SERVER: Final = re.compile(r"^(?:mailer-daemon|postmaster|mail-daemon|mailerdaemon|mdaemon)@|^mailer-daemon$")
_REPORT: Final = re.compile(r"^(?:final|original)-recipient:", re.IGNORECASE | re.MULTILINE)
_ACTION: Final = re.compile(r"^action:[ \t]*(\w+)", re.IGNORECASE | re.MULTILINE)
_NO_ANSWER: Final = re.compile(
    r"(?:do|please|kindly)\s+(?:do\s+)?not\s+(?:reply|respond)|un(?:attended|monitored)|not\s+(?:monitored|read\s+replies)"
    r"|(?:cannot|can't|can\s+not)\s+be\s+(?:answered|replied)|auto(?:matically|matic|-?generated|mated)\b.{0,40}"
    r"|(?:system|computer)[\s-]generated|replies\s+(?:to\s+this|are\s+not|will\s+not)|no\s+reply\s+(?:is\s+)?possible"
    r"|generated\s+by\s+(?:a|the|our)\s+(?:system|machine|portal)|unsubscribe|opt\s+out|email\s+preferences",
    re.IGNORECASE,
)
_SEEN: Final = 20_000
_BULK: Final = frozenset({"bulk", "list", "junk"})
_FAILED: Final = frozenset({"failed"})
_ON_THE_WAY: Final = frozenset({"delayed", "delivered", "relayed", "expanded"})


@dataclass(frozen=True, slots=True)
class Origin:
    """Who sent a mail, as far as its head and form tell.

    Attributes:
        facts: what was seen, by name; the learned models weigh these.
        is_report: a mail server's report on a mail of ours (RFC 3464), whatever became of that.
        has_failed: the report says that the mail did not arrive.
        is_answer: an automatic answer to a mail of ours (RFC 3834).
        is_automatic: sent by a machine, whatever for.
    """

    facts: frozenset[str]
    is_report: bool
    has_failed: bool
    is_answer: bool
    is_automatic: bool


def origin(mail: Mail) -> Origin:
    """Look at the head and form of a mail."""
    facts = frozenset((*_of_headers(mail), *_of_address(mail), *_of_form(mail)))
    is_report = "report" in facts or ("server" in facts and "read-receipt" not in facts)
    return Origin(
        facts=facts,
        is_report=is_report,
        has_failed=is_report and "action-failed" in facts,
        is_answer="auto-replied" in facts,
        is_automatic=not facts.isdisjoint(
            {"auto-replied", "auto-generated", "bulk", "list", "report", "server", "no-reply", "says-automatic"}
        ),
    )


def _of_headers(mail: Mail) -> Iterator[str]:
    heads = mail.headers
    submitted = heads.get("auto-submitted", "").strip().lower()
    if submitted and not submitted.startswith("no"):
        yield "auto-replied" if submitted.startswith("auto-replied") else "auto-generated"
    if submitted.startswith("no"):
        yield "by-hand"
    if heads.get("precedence", "").strip().lower() in _BULK:
        yield "bulk"
    if heads.get("precedence", "").strip().lower() == "auto_reply" or "x-autoreply" in heads:
        yield "auto-replied"
    if "x-autorespond" in heads or heads.get("x-auto-response-suppress", "").strip():
        yield "suppresses-answers"
    if any(name.startswith("list-") or name == "feedback-id" for name in heads):
        yield "list"
    if heads.get("return-path", "").strip() == "<>":
        yield "no-return"
    kind = heads.get("content-type", "").lower()
    if "multipart/report" in kind or "delivery-status" in kind:
        yield "read-receipt" if "disposition-notification" in kind else "report"


def _of_address(mail: Mail) -> Iterator[str]:
    address = mail.address or mail.sender.strip().lower()
    if _SERVER.search(address):
        yield "server"
    elif _UNANSWERED.search(address):
        yield "no-reply"
    if not address:
        yield "no-sender"


def _of_form(mail: Mail) -> Iterator[str]:
    text = mail.body[:_SEEN]
    if _REPORT.search(text):
        yield "report"
    actions = {found.lower() for found in _ACTION.findall(text)}
    if actions & _FAILED:
        yield "action-failed"
    elif actions & _ON_THE_WAY:
        yield "action-on-the-way"
    if _NO_ANSWER.search(text):
        yield "says-automatic"
