"""The words of an HTML mail as plain text: blocks become lines, quoted mail is marked; nothing is loaded or run.

The standard library's parser needs time in proportion to the square of hostile pages; this one looks at each
character a bounded number of times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Final, NamedTuple

LARGEST: Final = 2_000_000
"""Characters of a page that are read."""

_BLOCKS: Final = frozenset(
    {"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table", "hr", "pre",
    "section", "article", "header", "footer", "dt", "dd", "address"}
)  # fmt: skip
_UNSEEN: Final = frozenset({"script", "style", "head", "title", "template", "noscript", "svg"})
_RAW: Final = frozenset({"script", "style", "title"})
_EMPTY: Final = frozenset({"br", "hr", "img", "meta", "link", "input", "col", "area", "base", "embed", "source", "wbr"})
_TAG: Final = re.compile(r"(/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})")
_HIDDEN: Final = re.compile(
    r"display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden|mso-hide\s{0,5}:\s{0,5}all|\shidden(?:\s|=|$)",
    re.IGNORECASE,
)
_BLANKS: Final = re.compile(r"[ \t\r\n\f]+")
_LONGEST_TAG: Final = 4_000
_DEEPEST: Final = 30


class _Piece(NamedTuple):
    """A run of text, or a tag: its name, whether it closes, and what else stands in it."""

    text: str
    tag: str = ""
    closes: bool = False


def words_of_html(html: str) -> str:
    """Give the words of an HTML mail. Any text is taken, in time proportional to its length."""
    page = _Page()
    for piece in _pieces(html[:LARGEST]):
        page.take(piece)
    lines: list[str] = []
    for line in "".join(page.said).split("\n"):
        shown = line.strip()
        if shown or (lines and lines[-1]):
            lines.append(shown)
    return "\n".join(lines).strip()


def _pieces(html: str) -> Iterator[_Piece]:
    at = 0
    while at < len(html):
        start = html.find("<", at)
        if start < 0:
            yield _Piece(html[at:])
            return
        if start > at:
            yield _Piece(html[at:start])
        piece, at = _markup(html, start)
        yield piece


def _markup(html: str, start: int) -> tuple[_Piece, int]:
    """Read what stands at a "<": a comment, a declaration, a tag, or the sign itself; give where it ends too."""
    if html.startswith("<!--", start):
        end = html.find("-->", start + 4)
        return _Piece(""), end + 3 if end >= 0 else len(html)
    found = _TAG.match(html, start + 1)
    end = html.find(">", start, start + _LONGEST_TAG)
    if end < 0 or (found is None and html[start + 1 : start + 2] not in ("!", "?")):
        return _Piece("<"), start + 1
    if found is None:
        return _Piece(""), end + 1
    name, closes = found[2].lower(), bool(found[1])
    if name in _RAW and not closes:
        close = html.find(f"</{name}", end)
        close = close if close >= 0 else html.find(f"</{name.upper()}", end)
        return _Piece(""), close if close >= 0 else len(html)
    return _Piece(html[found.end() : end], name, closes), end + 1


class _Page:
    """Gathers the words that are shown."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self._open: list[tuple[str, bool]] = []
        self._hidden = 0
        self._quoted = 0
        self._at_start = True

    def take(self, piece: _Piece) -> None:
        if not piece.tag:
            self._say(piece.text)
            return
        if piece.tag in _BLOCKS:
            self.said.append("\n")
            self._at_start = True
        if piece.closes:
            self._close(piece.tag)
        elif piece.tag not in _EMPTY:
            self._begin(piece)
        if piece.tag in ("td", "th") and not self._at_start:
            self.said.append("  ")

    def _begin(self, piece: _Piece) -> None:
        is_hidden = piece.tag in _UNSEEN or _HIDDEN.search(piece.text) is not None
        self._open.append((piece.tag, is_hidden))
        self._hidden += is_hidden
        self._quoted += piece.tag == "blockquote"

    def _close(self, tag: str) -> None:
        """Close an element, and those in it that were left open."""
        if not any(name == tag for name, _ in self._open[-_DEEPEST:]):
            return
        while True:
            name, is_hidden = self._open.pop()
            self._hidden -= is_hidden
            self._quoted -= name == "blockquote"
            if name == tag:
                return

    def _say(self, text: str) -> None:
        if self._hidden or not text:
            return
        words = _BLANKS.sub(" ", unescape(text))
        if self._at_start:
            words = words.lstrip(" ")
            if words and self._quoted:
                self.said.append("> ")
        if words:
            self.said.append(words)
            self._at_start = False
