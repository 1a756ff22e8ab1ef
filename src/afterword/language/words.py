"""Words as mail programs count them: what stands between spaces, if it says anything.

"thank-you", "O'Sullivan", "and/or", an address and a number are one word each; a dash on its own is none. Where a
script sets no spaces, each sign counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Final

from afterword.language.span import Span

# Vowel signs and accents of scripts whose words end in them; Python's \w leaves these out.
_MARKS: Final = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0900-\u0963\u0966-\u0dff"
    "\u0e31-\u0e4e\u1037-\u103e\u20d0-\u20f0"
)
_SIGNS: Final = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD: Final = re.compile(rf"[^\W_{_SIGNS}](?:[^\s\u2014{_SIGNS}]*[^\W_{_SIGNS}])?[{_MARKS}]*|[{_SIGNS}]")
_as_span: Final[Callable[[tuple[int, int]], Span]] = partial(tuple.__new__, Span)
_PLAIN_WORD: Final = re.compile(r"[^\W_](?:\S*[^\W_])?", re.ASCII)


def words_in(text: str, span: Span) -> list[Span]:
    """Give the words in a stretch of `text`, without the marks around them, in order."""
    pattern = _PLAIN_WORD if text.isascii() else _WORD
    return [_as_span(match.span()) for match in pattern.finditer(text, span.start, span.end)]
