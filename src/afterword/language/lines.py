"""The lines of a text, each with the place of what is visible in it.

Every kind of line break counts (LF, CRLF, a lone CR, and Unicode's own), and no offset is ever normalised. Blank
means white space of any kind, and characters that show nothing: zero-width spaces, direction marks, soft hyphens.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from afterword.language.span import Span

INVISIBLE: Final = (
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""Characters that take no room on the page."""

_SPACES: Final = " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
_WIDTHS: Final = "".join(chr(code) for code in range(0x2000, 0x200B))
BLANK: Final = _SPACES + _WIDTHS + INVISIBLE
"""White space, line breaks included, and invisible characters: what is trimmed off a line."""


class Line(NamedTuple):
    """A line without its margins: `text` is `whole[start:end]`, empty where nothing is visible."""

    start: int
    end: int
    text: str
    indent: int = 0


def split_lines(text: str, start: int = 0, end: int | None = None) -> list[Line]:
    """Split `text[start:end]` at every line break; offsets count from the start of `text`."""
    piece = text if end is None and not start else text[start:end]
    lines: list[Line] = []
    at = start
    for raw in piece.splitlines(keepends=True):
        lines.append(_trimmed(raw, at))
        at += len(raw)
    return lines


def _trimmed(raw: str, at: int) -> Line:
    margins = None if raw.isascii() else BLANK  # without an argument, Python strips all ASCII blanks, and faster
    shown = raw.lstrip(margins)
    indent = len(raw) - len(shown)
    shown = shown.rstrip(margins)
    return Line(at + indent, at + indent + len(shown), shown, indent)


def trim(text: str, span: Span) -> Span:
    """Take blank characters off both ends of a span; a span of nothing else becomes empty at its start."""
    piece = span.of(text)
    shown = piece.lstrip(BLANK)
    start = span.end - len(shown)
    return Span(start, start + len(shown.rstrip(BLANK))) if shown else Span(span.start, span.start)


def extent(lines: list[Line]) -> Span | None:
    """Give the span from the first visible character of the lines to the last; None where all are blank."""
    first = next((line for line in lines if line.text), None)
    if first is None:
        return None
    last = next(line for line in reversed(lines) if line.text)
    return Span(first.start, last.end)


def blocks(lines: list[Line]) -> list[tuple[int, int]]:
    """Give the runs of lines between blank ones, as half-open ranges of indices."""
    found: list[tuple[int, int]] = []
    begun = -1
    for index, line in enumerate(lines):
        if line.text and begun < 0:
            begun = index
        elif not line.text and begun >= 0:
            found.append((begun, index))
            begun = -1
    if begun >= 0:
        found.append((begun, len(lines)))
    return found
