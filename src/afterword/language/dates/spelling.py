"""Weekdays and months that were mistyped by one letter ("Wendesday", "Febuary")."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from afterword.language.dates.words.almanac import MONTHS, WEEKDAYS
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONG: Final = 8
_SHORTEST: Final = 5
_LONGEST: Final = 11
_TARGETS: Final = (
    *(name for name in WEEKDAYS if name.endswith("day")),
    *(name for name, month in MONTHS.items() if month in {1, 2, 9, 10, 11, 12} and name[-1] in "ry"),
    "tomorrow",
)
_REAL_WORDS: Final = word_set(
    """sundry frida friary munday monda sunda sundae midday mondo monad monody decembers octobers novembers septembers
    sudary frijay fridge tuesdays wednesdays thursdays saturdays mondays fridays sundays sunny muddy manday sunray
    mayday someday noonday unday saturate saturated moday sundari octuber januarys satday's friday's monday's
    sunday's tuesday's thursday's saturday's wednesday's"""
) - {"moday", "octuber"}
"""Words one letter off that are words of their own, or that the word lists know already."""


def _shortened(word: str) -> Iterator[str]:
    """Give the word with each of its letters left out in turn."""
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _index() -> dict[str, str]:
    """Map every name, whole and with one letter (two, where it is long) left out, to the name."""
    index: dict[str, str] = {}
    for name in _TARGETS:
        for once in _shortened(name):
            index.setdefault(once, name)
            if len(name) >= _LONG:
                for twice in _shortened(once):
                    index.setdefault(twice, name)
    return {**index, **{name: name for name in _TARGETS}}


_INDEX: Final = _index()
_FIRST: Final = frozenset(name[0] for name in _TARGETS)
_ENDINGS: Final = ("y", "r", "a", "e", "d", "u", "g", "t", "w")


def _may_be(word: str) -> bool:
    """Say, at small cost, whether a word could be such a slip at all."""
    return (
        _SHORTEST <= len(word) <= _LONGEST
        and word[0] in _FIRST
        and word.endswith(_ENDINGS)
        and (
            "d" in word
            or "ar" in word
            or "be" in word
            or "eb" in word
            or "ob" in word
            or "br" in word
            or "an" in word
            or "mo" in word
        )
        and word not in _REAL_WORDS
    )


@lru_cache(maxsize=8192)
def meant(word: str) -> str | None:
    """Give the weekday or month that a word in small letters was most likely meant to be, None if none is near."""
    if not _may_be(word):
        return None
    found = _INDEX.get(word) or next((_INDEX[less] for less in _shortened(word) if less in _INDEX), None)
    return found if found is not None and found[0] == word[0] and found[-1] == word[-1] else None
