"""Spans: where something stands, counted in code points of the text given."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points: `text[start:end]` is what stands there."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Give what stands there in `text`, the text that the span was found in."""
        return text[self.start : self.end]
