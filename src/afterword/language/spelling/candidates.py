"""Common words near a word that is not known: all at one edit, and for longer words most of those at two.

An edit is a letter put in, left out or changed, or two neighbouring letters exchanged. Whatever the edits, most of the
word stays as it was: so the common words are kept by their first three letters, and by the first with the last three,
and only the few that share one of these with the word are looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from afterword.language.spelling.edit_cost import edit_cost
from afterword.language.spelling.letters import letter_bits
from afterword.language.spelling.lexicon import COMMON, COMMONEST, FAIRLY_COMMON
from afterword.language.spelling.shapes import shapes
from afterword.language.spelling.sound import sound

_END: Final = 3
_SHORTEST_FOR_INDEX: Final = 6
"""Shorter words are compared by making every string at one edit; two edits are not believed in them."""

_LONGEST: Final = 24
_RARITY: Final = (-0.2, 0.0, 0.12, 0.3, 0.6)
"""What each band adds to the weight of the edits: the rarer the word, the less likely that it was meant."""


_SURE: Final = 1.0
_SOUNDS_THE_SAME: Final = 1.05


class Candidate(NamedTuple):
    """A word that may have been meant: the weight of the edits and of its rarity together, and the word."""

    weight: float
    word: str
    band: int


class Candidates:
    """Finds the common words near a word."""

    def __init__(self, bands: Mapping[str, int]) -> None:
        """Take the known words with their bands; the index is made when it is first needed, in about 20 ms."""
        self._bands = bands
        self._by_front = _Shelves(bands, lambda word: word[:_END])
        self._by_ends = _Shelves(bands, lambda word: word[0] + word[-_END:])
        self._by_sound = _Shelves(bands, sound, COMMONEST + 1)

    def near(self, word: str, *, far: bool = True) -> list[Candidate]:
        """Give the common words near `word` (small letters, no accents), likeliest first.

        Words at two edits are looked for only with `far`, where the word is long and none at one edit is likely.
        """
        if len(word) > _LONGEST:
            return []
        if len(word) < _SHORTEST_FOR_INDEX:
            return self._weighed(word, self._listed(_one_edit(word, len(word)), COMMON))
        alike = self._by_front.alike(word, 1)
        found = self._listed(_one_edit(word, _END), FAIRLY_COMMON) | {
            other for other in alike if within(word, other, 1)
        }
        near = self._weighed(word, found)
        if far and (not near or near[0].weight > _SURE):
            alike = self._by_front.alike(word, 2) + self._by_ends.alike(word, 2)
            farther = {other for other in alike if self._bands[other] <= COMMON and other not in found}
            reached = {other for other in farther if within(word, other, 2)}
            near = sorted((*near, *self._weighed(word, reached), *self._sounding(word)))
        return near

    def _sounding(self, word: str) -> list[Candidate]:
        """Give the words of the commonest that sound the same, however they are spelt."""
        alike = [other for other in self._by_sound.alike(word, 2) if within(word, other, 3)] if sound(word) else []
        return [Candidate(_SOUNDS_THE_SAME + _RARITY[self._bands[other]], other, self._bands[other]) for other in alike]

    def very_near(self, word: str) -> list[Candidate]:
        """Give the common words that differ from `word` by two letters exchanged, or by one doubled or left single."""
        return self._weighed(word, self._listed(_slight_edits(word), COMMON))

    def _listed(self, words: Iterable[str], rarest: int) -> set[str]:
        return {word for word in words if self._bands.get(word, rarest + 1) <= rarest}

    def _weighed(self, word: str, found: set[str]) -> list[Candidate]:
        bands = self._bands
        return sorted(Candidate(edit_cost(word, other) + _RARITY[bands[other]], other, bands[other]) for other in found)


class _Shelves:
    """The common words by some of their letters, each with the set of its letters as bits."""

    def __init__(self, bands: Mapping[str, int], label: Callable[[str], str], rarest: int = FAIRLY_COMMON) -> None:
        self._bands = bands
        self._rarest = rarest
        self._label = label
        self._words: dict[str, list[str]] = {}
        self._marked: dict[str, list[tuple[int, int, str]]] = {}

    def alike(self, word: str, edits: int) -> list[str]:
        """Give the words on the shelf of `word` that so many edits may reach, by length and by letters."""
        letters, size = letter_bits(word), len(word)
        return [
            other
            for others, length, other in self._shelf(self._label(word))
            if -edits <= length - size <= edits and (letters ^ others).bit_count() <= 2 * edits
        ]

    def _shelf(self, label: str) -> list[tuple[int, int, str]]:
        if label not in self._marked:
            words = self._sorted().get(label, [])
            self._marked[label] = [(letter_bits(word), len(word), word) for word in words]
        return self._marked[label]

    def _sorted(self) -> dict[str, list[str]]:
        if not self._words:
            words: defaultdict[str, list[str]] = defaultdict(list)
            for word, band in self._bands.items():
                if band <= self._rarest and len(word) >= _SHORTEST_FOR_INDEX - 1:
                    words[self._label(word)].append(word)
            self._words = dict(words)
        return self._words


def _one_edit(word: str, last: int) -> Iterator[str]:
    """Give the strings at one edit at or before index `last`, but for those with letters in a row that no word has."""
    between = shapes().between
    marked = f"^{word}$"
    for index in range(last + 1):
        front, rest = word[:index], word[index:]
        for letter in between.get(marked[index] + marked[index + 1], ""):
            yield front + letter + rest
        if rest:
            after = rest[1:]
            yield front + after
            for letter in between.get(marked[index] + marked[index + 2], ""):
                yield front + letter + after
            if after:
                yield front + after[0] + rest[0] + after[1:]


def _slight_edits(word: str) -> Iterator[str]:
    for index, letter in enumerate(word):
        yield word[:index] + letter + word[index:]
        rest = word[index + 1 :]
        if rest and letter == rest[0]:
            yield word[:index] + rest
        elif rest:
            yield word[:index] + rest[0] + letter + rest[1:]


def within(first: str, second: str, edits: int) -> bool:
    """Tell whether at most `edits` edits lie between two words; for one or two, since the work grows with them."""
    first, second = _where_they_differ(first, second)
    if not first or not second:
        return len(first) + len(second) <= edits
    if edits <= 1:
        sizes = (len(first), len(second))
        return edits == 1 and (sizes == (1, 1) or (sizes == (2, 2) and first == second[::-1]))
    left = edits - 1
    return (
        within(first[1:], second[1:], left)
        or within(first[1:], second, left)
        or within(first, second[1:], left)
        or (first[:2] == second[1::-1] and within(first[2:], second[2:], left))
    )


def _where_they_differ(first: str, second: str) -> tuple[str, str]:
    """Take off the letters that both words begin and end with."""
    shorter = min(len(first), len(second))
    start = 0
    while start < shorter and first[start] == second[start]:
        start += 1
    end = 0
    while end < shorter - start and first[-1 - end] == second[-1 - end]:
        end += 1
    return first[start : len(first) - end], second[start : len(second) - end]
