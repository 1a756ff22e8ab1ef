"""Mails out of files: a single one, an mbox (RFC 4155), or the messages of a Maildir, one at a time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

_FROM: Final = re.compile(rb"From \S+.{0,80}\b\d{4}\b.{0,12}\r?\n?")
_ESCAPED: Final = re.compile(rb">+From ")
LARGEST_MAIL: Final = 30_000_000
"""Bytes of one mail that are kept; what comes behind is left out."""


def is_mbox(start: bytes) -> bool:
    """Tell whether bytes begin like an mbox."""
    return _FROM.fullmatch(start.partition(b"\n")[0] + b"\n") is not None


def mails_in_mbox(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Give the mails of an mbox, whose lines are handed in, one at a time; memory holds one mail."""
    kept: list[bytes] = []
    size = 0
    is_open, after_blank = False, True
    for line in lines:
        if after_blank and _FROM.fullmatch(line):
            if is_open:
                yield b"".join(kept)
            kept, size, is_open, after_blank = [], 0, True, False
            continue
        after_blank = not line.strip()
        if size < LARGEST_MAIL:
            kept.append(line[1:] if _ESCAPED.match(line) else line)
            size += len(line)
    if is_open:
        yield b"".join(kept)
