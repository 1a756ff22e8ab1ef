"""Where a date stands in a text, as its clause sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_BY_BOUNDS: Final = frozenset({"by", "until", "within", "before"})


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a date stands: its first token, the place behind it, and how its little words bound it.

    ``counted`` says that it is a length of time ("within two weeks") rather than a day.
    """

    first: int
    behind: int
    bound: str | None
    counted: bool = False

    @property
    def limits(self) -> bool:
        """Say whether the date limits an action ("by Friday") rather than telling when something takes place."""
        return self.bound in _BY_BOUNDS
