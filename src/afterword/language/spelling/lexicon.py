"""The words that are known, packaged with the program: by how common each word is, terms of trades, names.

The general list is SCOWL up to size 70 in American, British, Canadian and Australian spelling; the licences of what is
packaged lie beside the data.
"""

from __future__ import annotations

import lzma
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain
from typing import Final

_DATA: Final = "data"
_BANDS: Final = ("letters", "10", "20", "35", "50", "70", "terms", "rare")
FAVOURITE: Final = 0
"""The band of the words that letters after an interview are made of."""

FIRST_BAND: Final = 1
"""The band of the first part of the packaged list."""

COMMONEST: Final = 1
"""The band of the words that all texts use (SCOWL size 10)."""

COMMON: Final = 3
"""The last band of common words: those that anybody uses (SCOWL up to size 35)."""

FAIRLY_COMMON: Final = 4
"""The band of the words that most people know (SCOWL up to size 50)."""

TERM: Final = 6
"""The band of the terms of trades."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The known words.

    Attributes:
        bands: each known word in small letters without accents, and its band: 0 for what letters use most, up to 6
            for terms, 7 for the rarest.
        misspellings: how people misspell words so that the letters alone do not tell which, and the word meant.
        left_out: words that dictionaries have and that are slips in a letter.
    """

    bands: Mapping[str, int]
    misspellings: Mapping[str, str]
    left_out: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """Read the packaged words, once: about 60 ms."""
    bands: dict[str, int] = {}
    for title, words in sections("words"):
        bands.update(dict.fromkeys(words, _BANDS.index(title)))
    terms = chain.from_iterable(running(f"terms/{name}") for name in _term_files())
    for word in terms:
        bands.setdefault(word, TERM)
    bands |= dict.fromkeys(running("letters.txt"), FAVOURITE)
    listed = running("misspellings.txt")
    misspellings = dict(zip(listed[::2], listed[1::2], strict=True))
    left_out = frozenset(running("left_out.txt"))
    for word in (*left_out, *misspellings):
        bands.pop(word, None)
    return Lexicon(bands, misspellings, left_out)


@cache
def names() -> frozenset[str]:
    """Read the packaged names of people and places, once: small letters, no accents, those that are words left out."""
    return frozenset(word for _, words in sections("names") for word in words).difference(lexicon().misspellings)


@cache
def borrowed() -> frozenset[str]:
    """Give the words of other languages that English letters use, those that English has as well left out."""
    known = lexicon().bands
    return frozenset(word for word in running("terms/borrowed.txt") if known.get(word) == TERM)


def _term_files() -> list[str]:
    return sorted(entry.name for entry in files(__package__).joinpath(_DATA, "terms").iterdir())


def sections(name: str) -> Iterator[tuple[str, list[str]]]:
    """Read a packed list: its sections, each a title and its words."""
    text = lzma.decompress(files(__package__).joinpath(_DATA, f"{name}.xz").read_bytes()).decode()
    for section in text.removeprefix("=").split("\n="):
        title, *words = section.split("\n")
        yield title, words


def running(name: str) -> list[str]:
    """Read the words of a list written as running text under a line that says what it is."""
    return files(__package__).joinpath(_DATA, name).read_text(encoding="utf-8").partition("\n")[2].split()
