"""What a review says about one place of a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "hint"]
Part = Literal["subject", "body", "message"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at; `start` and `end` are code points into `part`, None where it is about the whole.

    `error` blocks sending. `message` is one sentence that says what to do; `fixes` are replacements for `text`.
    """

    rule: str
    severity: Severity
    message: str
    part: Part = "message"
    start: int | None = None
    end: int | None = None
    text: str = ""
    fixes: tuple[str, ...] = ()
