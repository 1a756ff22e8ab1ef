"""Choosing among phrases: the same for the same question, different for the next person, variant or round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar
from zlib import crc32

_Item = TypeVar("_Item")
_WINDOW: Final = 2


@dataclass(frozen=True, slots=True)
class Choice:
    """A way through the pools of phrases.

    `salt` stands for the application: it sets where each pool is entered. `turn` counts the notes of one application,
    so that each has phrases of its own; `variant` moves on by a step of each pool's own, so that no pair of a turn and
    a variant takes the same way through all pools.
    """

    salt: str
    turn: int = 0
    variant: int = 0

    def of(self, slot: str, pool: Sequence[_Item]) -> _Item:
        """Choose from a pool that is not empty; `slot` names what the phrase is for."""
        return pool[self._place(slot, len(pool), 1)]

    def windows(self, slot: str, pool: Sequence[_Item]) -> Iterator[tuple[_Item, ...]]:
        """Give the phrases that this turn may choose from, two by two; no turn near it begins with the same two."""
        place = self._place(slot, len(pool), _WINDOW)
        for start in range(0, len(pool), _WINDOW):
            yield tuple(pool[(place + start + step) % len(pool)] for step in range(min(_WINDOW, len(pool))))

    def moved(self, by: int) -> Choice:
        """Give the way that other variants take."""
        return Choice(self.salt, self.turn, self.variant + by)

    def _place(self, slot: str, size: int, width: int) -> int:
        stride = 1 + crc32(slot.encode()) % (size - 1) if size > 1 else 0
        start = crc32(f"{self.salt}\n{slot}".encode())
        return (start + width * self.turn + self.variant * stride) % size
