"""Lists of words as data: written as running text, kept as frozen sets, compared without regard to case."""

from __future__ import annotations

import unicodedata
from typing import Final

from afterword.language.lines import INVISIBLE

_PLAIN: Final = str.maketrans(
    {"’": "'", "\u02bc": "'", "‘": "'", "\u2010": "-", "\u2011": "-"} | dict.fromkeys(INVISIBLE, "")
)


def wordlist(running: str) -> frozenset[str]:
    """Give the set of the words in a running text, folded as `fold` does."""
    return frozenset(fold(word) for word in running.split())


def fold(word: str) -> str:
    """Give the form in which words are compared: case folded, apostrophes and hyphens plain, accents composed."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", word.translate(_PLAIN)).casefold()
