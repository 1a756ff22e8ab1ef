"""Choosing among phrases: the same for the same question, different for the next person, variant or round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeVar
from zlib import crc32

_Item = TypeVar("_Item")
_WINDOW: Final = 2


@dataclass(frozen=True, slots=True)
class Choice:
    """A way through the pools of phrases.

    `salt` stands for the application: it sets where each pool is entered. `turn` counts the notes of one application,
    of which there are `turns`, so that each has phrases of its own; `variant` moves on by a step of each pool's own, so
    that no pair of a turn and a variant takes the same way through all pools. `attempt` counts what was tried before.
    """

    salt: str
    turn: int = 0
    variant: int = 0
    turns: int = 1
    attempt: int = 0

    def of(self, slot: str, pool: Sequence[_Item]) -> _Item:
        """Choose from a pool that is not empty; `slot` names what the phrase is for."""
        return pool[(self._start(slot, len(pool)) + self.turn + self.attempt) % len(pool)]

    def windows(self, slot: str, pool: Sequence[_Item]) -> Iterator[tuple[_Item, ...]]:
        """Give the phrases that this turn may choose from, two by two: first those that are no other turn's.

        A pool that is too small for that gives them one by one. Another attempt begins with the next ones of its own.
        """
        start = self._start(slot, len(pool))
        width = max(1, min(_WINDOW, len(pool) // self.turns))
        count = -(-len(pool) // width)
        places = sorted(range(count), key=lambda place: (place - self.turn) % count)
        own = [place for place in places if (place - self.turn) % self.turns == 0]
        others = [place for place in places if (place - self.turn) % self.turns]
        lead = self.attempt // max(len(own), 1)
        for window in (*_turned(own, self.attempt), *others):
            within = _turned(list(range(window * width, min((window + 1) * width, len(pool)))), lead)
            yield tuple(pool[(start + place) % len(pool)] for place in within)

    def again(self, attempt: int) -> Choice:
        """Give the way that another attempt at the same message takes."""
        return replace(self, attempt=attempt)

    def _start(self, slot: str, size: int) -> int:
        stride = 1 + crc32(slot.encode()) % (size - 1) if size > 1 else 0
        return (crc32(f"{self.salt}\n{slot}".encode()) + self.variant * stride) % size


def _turned(places: list[int], by: int) -> list[int]:
    start = by % len(places) if places else 0
    return [*places[start:], *places[:start]]
