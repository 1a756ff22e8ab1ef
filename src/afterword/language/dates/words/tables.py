"""Tables of phrases, arranged so that a phrase is found by its first word at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")

PhraseTable: TypeAlias = "dict[str, tuple[tuple[list[str], T], ...]]"
"""Each first word, with the phrases that begin with it, the longest first."""


def phrase_table(phrases: Mapping[tuple[str, ...], T]) -> PhraseTable[T]:
    """Arrange phrases by their first word."""
    arranged: dict[str, list[tuple[list[str], T]]] = {}
    for words in sorted(phrases, key=len, reverse=True):
        arranged.setdefault(words[0], []).append((list(words), phrases[words]))
    return {first: tuple(found) for first, found in arranged.items()}


def word_set(text: str) -> frozenset[str]:
    """Give the words of a text as a set."""
    return frozenset(text.split())
