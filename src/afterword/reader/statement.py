"""One thing that a mail says besides its kind, in the record's own fields."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from afterword.language.span import Span

StatementKind: TypeAlias = Literal["timeline", "next-step", "only-if-interested", "instruction", "requested", "salary"]


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement with the place that makes it; what does not apply is None."""

    kind: StatementKind
    span: Span
    until: date | datetime | None = None
    channel: str | None = None
    to: str | None = None
    forbids: str | None = None
    item: str | None = None
