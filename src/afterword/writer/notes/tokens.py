"""A note in words and marks, that can be changed and put together again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from afterword.language.wordlist import fold, wordlist

_TOKEN: Final = re.compile(r"[$€£#@]?\d+(?:[.,]\d+)+(?:[\w%]*\w|%)?|[$€£#@]?\w(?:[\w'’./&+%@#:-]*[\w+%#])?[%°]?|\S")
_NUMBERS: Final = wordlist(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred"
)
_NO_SMALL_WORDS: Final = frozenset({"US", "IT", "WHO", "OR", "AM", "HE", "May"})
"""What is not the small word that it looks like: the country, the department, the month."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark; `low` is its form for comparing, `spaced` whether a space stands before it."""

    text: str
    low: str
    spaced: bool = True

    @property
    def is_word(self) -> bool:
        """Tell whether it says something."""
        return any(map(str.isalnum, self.text))

    @property
    def is_proper(self) -> bool:
        """Tell whether it is written like a name or an acronym: a capital, or a figure inside."""
        return any(map(str.isupper, self.text)) or any(map(str.isdigit, self.text))

    @property
    def is_number(self) -> bool:
        """Tell whether it is a number in figures or words."""
        return self.text.lstrip("$€£")[:1].isdigit() or self.low in _NUMBERS


def tokens(text: str) -> tuple[Token, ...]:
    """Read a text."""
    found: list[Token] = []
    end = 0
    for match in _TOKEN.finditer(text):
        low = match[0] if match[0] in _NO_SMALL_WORDS else fold(match[0])
        found.append(Token(match[0], low, spaced=match.start() > end or not found))
        end = match.end()
    return tuple(found)


def word(text: str) -> Token:
    """Give a word as a token of its own."""
    return Token(text, fold(text))


def words(text: str) -> tuple[Token, ...]:
    """Give several words, parted by spaces."""
    return tuple(word(part) for part in text.split())


def joined(parts: Iterable[Token]) -> str:
    """Put tokens together again."""
    return "".join(f" {token.text}" if token.spaced else token.text for token in parts).strip()


def low_at(parts: Sequence[Token], index: int) -> str:
    """Give the comparing form of the token at a place, empty beyond the end."""
    return parts[index].low if 0 <= index < len(parts) else ""
