"""Reading employers' mail: messages a second as plain text, and a whole mbox beside the standard library's parser."""

from __future__ import annotations

import json
import resource
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from pathlib import Path
from statistics import median
from typing import Any, Final

from afterword.services.mail_file import mail_of
from afterword.services.mailbox_file import mails_in_mbox
from afterword.services.read import read_verb
from bench.report import Row

_MAILS: Final = Path(__file__).parent.parent / "eval" / "mail" / "tune.jsonl"
_CLOCK: Final = datetime(2026, 11, 18, 15, tzinfo=UTC)
_IN_MBOX: Final = 10_000
_ROUNDS: Final = 3


def run() -> Iterator[Row]:
    """Measure plain messages, then an mbox of 10,000 mails taken apart, beside the fastest parser of the same mails."""
    messages = [json.loads(line)["message"] for line in _MAILS.open("rb")]
    asked = [{"message": {name: one for name, one in each.items() if one is not None}} for each in messages]
    _read_all(asked[:50])
    rate = len(asked) / median(_seconds(lambda: _read_all(asked)) for _ in range(_ROUNDS))
    yield Row("plain messages read, a second (median of three)", f"{rate:,.0f}", ">= 500")
    lines = _mbox(messages)
    ours = _seconds(lambda: [mail_of(mail) for mail in mails_in_mbox(lines)])
    peer = _seconds(lambda: [_parsed(mail) for mail in mails_in_mbox(lines)])
    yield Row(f"an mbox of {_IN_MBOX:,} mails taken apart", f"{ours:.1f} s")
    yield Row("as many times what the standard parser needs", f"{ours / peer:.1f} x", "<= 3 x")
    yield Row("peak memory", f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")


def _read_all(asked: list[dict[str, Any]]) -> None:
    for one in asked:
        read_verb(one, _CLOCK)


def _parsed(mail: bytes) -> list[object]:
    """Parse a mail and undo the encoding of its parts, no more."""
    return [part.get_payload(decode=True) for part in message_from_bytes(mail).walk()]


def _mbox(messages: list[dict[str, Any]]) -> list[bytes]:
    mails = [_mail(messages[number % len(messages)], number) for number in range(_IN_MBOX)]
    return "".join(mails).encode().splitlines(keepends=True)


def _mail(message: dict[str, Any], number: int) -> str:
    head = f"From: {message['from']}\nTo: {message['to']}\nSubject: {message['subject']}\n"
    body = message["body"].replace("\nFrom ", "\n>From ")
    parts = (
        f"--b{number}\nContent-Type: text/plain; charset=utf-8\n\n{body}\n"
        f"--b{number}\nContent-Type: text/html; charset=utf-8\n\n<p>{body}</p>\n--b{number}--\n"
    )
    kind = f'MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b{number}"\n'
    return f"From x@y.example Tue Nov 24 10:00:00 2026\n{head}{kind}\n{parts}\n"


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started
