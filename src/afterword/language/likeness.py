"""How much two messages say the same in the same words: word three-grams and the Jaccard share, names left out.

Messages of one kind by one person reach 0.17; a copy with three words in ten changed, 0.23 and more. The guide's limit
is the parameter `likeness` (0.22), rule `same-as-other`.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final

from afterword.language.span import Span
from afterword.language.wordlist import fold
from afterword.language.words import words_in

_RUN: Final = 3
_POSSESSIVES: Final = ("'s", "'")

Gram = tuple[str, ...]


def likeness(a: str, b: str, names: AbstractSet[str]) -> float:
    """Give the share of three-word sequences that two texts have in common, from 0 to 1.

    Args:
        a: one text, the part of a message that counts.
        b: the other.
        names: case-folded words that are left out of both (names of people, companies and roles).

    Texts of fewer than three words are one sequence; a text without words is like nothing.
    """
    ours, theirs = _grams(_words(a, names)), _grams(_words(b, names))
    if not ours or not theirs:
        return 0.0
    shared = len(ours & theirs)
    return shared / (len(ours) + len(theirs) - shared)


def shared_spans(a: str, b: str, names: AbstractSet[str]) -> tuple[Span, ...]:
    """Give the longest stretches of `a` whose three-word sequences stand in `b` too, in order and apart.

    A name inside a stretch belongs to it, whatever name stands in the other text.
    """
    words = _words(a, names)
    theirs = _grams(_words(b, names))
    length = min(_RUN, len(words))
    found: list[Span] = []
    covered = 0
    for first in range(len(words) - length + 1 if words else 0):
        if tuple(word for word, _ in words[first : first + length]) in theirs:
            start = found.pop().start if first < covered else words[first][1].start
            covered = first + length
            found.append(Span(start, words[covered - 1][1].end))
    return tuple(found)


def _words(text: str, names: AbstractSet[str]) -> list[tuple[str, Span]]:
    """Give the words of a text folded, with where they stand, names left out in any case ("Dana's")."""
    found = ((fold(span.of(text)), span) for span in words_in(text, Span(0, len(text))))
    return [(word, span) for word, span in found if word not in names and _bare(word) not in names]


def _bare(word: str) -> str:
    for ending in _POSSESSIVES:
        if word.endswith(ending):
            return word.removesuffix(ending)
    return word


def _grams(words: list[tuple[str, Span]]) -> frozenset[Gram]:
    folded = [word for word, _ in words]
    if 0 < len(folded) < _RUN:
        return frozenset({tuple(folded)})
    return frozenset(zip(folded, folded[1:], folded[2:], strict=False))
