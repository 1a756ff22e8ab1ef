"""What a check of register says about one place of a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from afterword.language.span import Span

Kind = Literal[
    "greeting", "sign-off", "shorthand", "slang", "address", "drawn-out", "emoji", "marks", "many-marks", "capitals"
]


@dataclass(frozen=True, slots=True)
class Informality:
    """Something informal.

    Attributes:
        kind: what it is; `address` is a familiar word for the reader ("mate"), `drawn-out` a word with its letters
            multiplied, `marks` several marks in a row, `many-marks` an exclamation too many.
        span: where it stands, in code points of the text.
        text: what stands there.
        fixes: what would do instead; empty where that is not certain.
        certain: False where it is usual in some places, or may be meant otherwise.
    """

    kind: Kind
    span: Span
    text: str
    fixes: tuple[str, ...] = ()
    certain: bool = True
