"""Where somebody else's words are quoted inside a text: between quotation marks of one paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from afterword.language.span import Span

_MOST: Final = 240
_QUOTED: Final = re.compile(
    rf"(?<!\w)\"[^\"\n]{{1,{_MOST}}}\"|“[^”\n]{{1,{_MOST}}}”|„[^“”\n]{{1,{_MOST}}}[“”]|«[^»\n]{{1,{_MOST}}}»"
    rf"|(?<!\w)['‘](?=\S)[^'‘’\"“”\n]{{0,{_MOST}}}(?:(?<=\w)['’](?=\w)[^'‘’\"“”\n]{{0,{_MOST}}}){{0,8}}+['’](?!\w)"
)
_MARKS: Final = ('"', "“", "„", "«", "‘", "'")


def quotations_in(text: str) -> tuple[Span, ...]:
    """Give what stands between quotation marks, with the marks, in order."""
    if not any(mark in text for mark in _MARKS):
        return ()
    return tuple(Span(*match.span()) for match in _QUOTED.finditer(text))


def is_inside(position: int, spans: tuple[Span, ...]) -> bool:
    """Tell whether one of `spans`, in order and apart, holds a place, its first sign not counted."""
    at = bisect_right(spans, Span(position, -1)) - 1
    return at >= 0 and spans[at].start < position < spans[at].end
