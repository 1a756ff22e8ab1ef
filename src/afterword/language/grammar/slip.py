"""What a check of grammar says about one place of a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from afterword.language.span import Span

Kind = Literal[
    "repeated-word",
    "a-an",
    "its",
    "your",
    "their",
    "than",
    "have",
    "too",
    "apostrophe",
    "capital",
    "pronoun",
    "calendar",
    "doubled-mark",
    "space-before-mark",
    "missing-space",
    "double-space",
    "missing-stop",
]


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip, or what may be one.

    Attributes:
        kind: what is wrong; its values name the checks, "its" that its and it's were mixed up.
        span: where it stands, in code points of the text.
        text: what stands there.
        fixes: what belongs there instead, likeliest first; empty where that is not certain.
        certain: False where the text may be right as it is.
    """

    kind: Kind
    span: Span
    text: str
    fixes: tuple[str, ...] = ()
    certain: bool = True
