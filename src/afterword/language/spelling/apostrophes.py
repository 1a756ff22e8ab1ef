"""Apostrophes: contractions written without theirs ("dont", "youre"), with one in the wrong place, and possessives."""

from __future__ import annotations

from functools import cache
from typing import Final

from afterword.language.spelling.lexicon import lexicon

_OWN: Final = {
    "im": "I'm",
    "ive": "I've",
    "its'": "its",
    "your's": "yours",
    "our's": "ours",
    "her's": "hers",
    "their's": "theirs",
    "i'am": "I am",
}
"""Slips that no rule gives."""

_PLAIN: Final = str.maketrans({"’": "'", "\u02bc": "'", "‘": "'"})


def apostrophe_slip(word: str) -> str | None:
    """Give the contraction that `word` (small letters, plain apostrophes, not known) was meant to be, or None."""
    if word in _OWN:
        return _OWN[word]
    return _contractions().get(word.replace("'", ""))


@cache
def _contractions() -> dict[str, str]:
    """Give the contractions by their letters alone, but for those whose letters make a word of their own."""
    known = lexicon().bands
    bare = {word.replace("'", ""): word for word in known if "'" in word}
    return {letters: word for letters, word in bare.items() if letters not in known}


def without_possessive(word: str) -> str | None:
    """Give what stands before a possessive ending ("Dana's", "the engineers'"); None where there is none."""
    plain = word.translate(_PLAIN)
    if plain.lower().endswith("'s"):
        return word[:-2]
    return word[:-1] if plain.endswith("'") and len(word) > 1 else None
