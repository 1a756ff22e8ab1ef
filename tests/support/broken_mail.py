"""Broken mails of our own making: every part of a mail wrong in every way that programs get it wrong, and mutations."""

from __future__ import annotations

import base64
import quopri
from collections.abc import Iterator
from itertools import product
from random import Random

WORDS = """Dear Priya,

We have decided to go with another candidate. Café, naïve, Zürich: 5 € spent.

Kind regards
Dana
"""
HEADS = {
    "plain": "From: Dana Ruiz <dana@halden.example>\nTo: priya@example.com\nSubject: Your application\n"
    "Date: Tue, 24 Nov 2026 10:00:00 -0600\n",
    "no-from": "Subject: Your application\nDate: yesterday\n",
    "empty-id": "From: dana@halden.example\nMessage-ID: <>\nSubject: =?x-unknown?q?H=E9?=\nDate: Tue, 99 Foo 2026\n",
    "brackets": f"From: {'(' * 2000}dana@halden.example\nSubject: {'=?utf-8?b?' * 300}\nTo: <<<>>>\n",
    "folded": "From: Dana\n\t<dana@halden.example>\nSubject: =?utf-8?b?w4k=?=\n =?utf-8?q?t=C3=A9?=\nDate:\n",
    "twice": "From: a@b.example\nFrom: c@d.example\nSubject: one\nSubject: two\nContent-Type: text/plain\n",
    "long": f"From: {'a' * 5000}@b.example\nSubject: {'word ' * 4000}\nReferences: {'<x@y> ' * 3000}\n",
    "raw": "From: Dän@ß.example\nSubject: Ünter\nDate: Tue, 24 Nov 2026 25:61:61 +9999\n",
}
CHARSETS = (
    "utf-8",
    "iso-8859-1",
    "us-ascii",
    "x-unknown-9",
    "utf-16",
    "windows-1252",
    '"',
    "utf-8; x",
    "idna",
    "base64",
)
ENCODINGS = ("7bit", "8bit", "quoted-printable", "base64", "x-uuencode", "BASE64 ", "none", "binary")


def corpus() -> Iterator[tuple[str, bytes]]:
    """Give every broken mail with its name."""
    for head, charset, encoding in product(HEADS, CHARSETS[:6], ENCODINGS[:4]):
        yield f"{head} {charset} {encoding}", _single(HEADS[head], charset, encoding)
    for charset in CHARSETS:
        for encoding in ENCODINGS:
            yield f"charset {charset} {encoding}", _single(HEADS["plain"], charset, encoding)
    yield from _structures()


def _single(head: str, charset: str, encoding: str) -> bytes:
    body = WORDS.encode("utf-8")
    if encoding == "quoted-printable":
        body = quopri.encodestring(body) + b"=ZZ =\n=4"
    elif encoding == "base64":
        body = base64.encodebytes(body)[:-7] + b"!!\n"
    return (
        f"{head}Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\n".encode() + body
    )


def _structures() -> Iterator[tuple[str, bytes]]:
    head = HEADS["plain"].encode()
    text = b"Content-Type: text/plain; charset=utf-8\n\n" + WORDS.encode()
    multi = head + b'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n'
    yield "no end", multi + b"--b\n" + text
    yield "no boundary", head + b"Content-Type: multipart/mixed\n\n" + text
    yield "empty boundary", head + b'Content-Type: multipart/mixed; boundary=""\n\n--\n' + text
    yield "wrong boundary", multi + b"--c\n" + text + b"--c--\n"
    yield "no parts", multi + b"--b--\n"
    yield (
        "only html",
        head + b"Content-Type: text/html\n\n<p>We have decided to go with <b>another candidate</b>." + b"<div>" * 500,
    )
    yield (
        "attached mail",
        multi + b"--b\n" + text + b"\n--b\nContent-Type: message/rfc822\n\n" + head + text + b"\n--b--\n",
    )
    yield "deep", _nested(head, text, 60)
    yield "very deep", _nested(head, text, 3000)
    yield "no header", WORDS.encode()
    yield "nothing", b""
    yield "only breaks", b"\r\n" * 50
    yield "only zeros", b"\x00" * 500
    yield "all bytes", bytes(range(256)) * 20
    yield "carriage returns", (head + text).replace(b"\n", b"\r")
    yield "mixed breaks", head.replace(b"\n", b"\r\n") + b"\n" + WORDS.encode()
    yield "header alone", head
    yield "report", head + (
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n--b\n' + text
        + b"\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\n"
        b"Final-Recipient: rfc822; a@b\nAction: failed\nStatus: 5.1.1\n\n--b--\n"
    )  # fmt: skip


def _nested(head: bytes, text: bytes, depth: int) -> bytes:
    opened = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (one, one) for one in range(depth))
    return head + opened + text + b"".join(b"\n--b%d--\n" % one for one in reversed(range(depth)))


def mutated(data: bytes, seed: int) -> bytes:
    """Give a mail with bytes changed, cut, doubled or moved, the same for the same seed."""
    random = Random(seed)  # noqa: S311 - the same for the same seed
    mail = bytearray(data)
    for _ in range(random.randint(1, 12)):
        at = random.randrange(len(mail) + 1)
        what = random.randrange(4)
        if what == 0 and at < len(mail):
            mail[at] = random.randrange(256)
        elif what == 1:
            del mail[at : at + random.randint(1, 40)]
        elif what == 2:
            mail[at:at] = mail[max(at - 30, 0) : at]
        else:
            mail[at:at] = random.choice((b"\n\n", b"--b\n", b"=?", b"Content-Type: ", b"\x00", b"\xff", b"<", b"("))
    return bytes(mail)
