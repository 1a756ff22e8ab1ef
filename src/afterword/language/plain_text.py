"""A text as it is read: with plain spaces and composed letters, and without the characters that show nothing.

What is found in it is given back as offsets into the text itself.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final, NamedTuple

from afterword.language.lines import INVISIBLE
from afterword.language.span import Span

_SPACES: Final = "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_EVEN: Final = str.maketrans(dict.fromkeys(_SPACES, " "))
_ODD: Final = re.compile(f"[{INVISIBLE}]+|[^\\W\\d_][\u0300-\u036f]+")


class PlainText(NamedTuple):
    """The text as it is read, and where its characters begin and end in the text given; neither where all are alike."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def back(self, span: Span) -> Span:
        """Give the span in the text given of a span that is not empty in the text read."""
        if not self.starts:
            return span
        return Span(self.starts[span.start], self.ends[span.end - 1])


def plain(text: str) -> PlainText:
    """Give a text as it is read."""
    if text.isascii():
        return PlainText(text, (), ())
    even = text.translate(_EVEN)
    if _ODD.search(even) is None:
        return PlainText(even, (), ())
    return _mapped(even)


def _mapped(text: str) -> PlainText:
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for odd in _ODD.finditer(text):
        pieces.append(text[at : odd.start()])
        starts.extend(range(at, odd.start()))
        ends.extend(range(at + 1, odd.start() + 1))
        shown = "" if odd[0][0] in INVISIBLE else unicodedata.normalize("NFC", odd[0])
        pieces.append(shown)
        starts.extend(min(odd.start() + more, odd.end() - 1) for more in range(len(shown)))
        ends.extend(min(odd.start() + more + 1, odd.end()) for more in range(len(shown) - 1))
        ends.extend([odd.end()] if shown else [])
        at = odd.end()
    pieces.append(text[at:])
    starts.extend(range(at, len(text)))
    ends.extend(range(at + 1, len(text) + 1))
    return PlainText("".join(pieces), tuple(starts), tuple(ends))
