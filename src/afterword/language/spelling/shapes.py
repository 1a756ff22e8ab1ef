"""Whether a string of letters looks like a word of English: typing slips often make sequences that no word has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from afterword.language.spelling.lexicon import sections


@dataclass(frozen=True, slots=True)
class Shapes:
    """The sequences of three letters in known words, `^` and `$` standing for the ends.

    Attributes:
        often: those that many words have.
        seldom: the others.
        between: for each two letters, those that stand between them in some word.
    """

    often: frozenset[str]
    seldom: frozenset[str]
    between: Mapping[str, str]

    def looks_odd(self, word: str) -> bool:
        """Tell whether `word` has a sequence that no known word has."""
        return any(trigram not in self.often and trigram not in self.seldom for trigram in _trigrams(word))

    def looks_english(self, word: str) -> bool:
        """Tell whether every sequence in `word` is one that many words have."""
        return all(trigram in self.often for trigram in _trigrams(word))


@cache
def shapes() -> Shapes:
    """Read the packaged sequences, once."""
    read = dict(sections("trigrams"))
    between: defaultdict[str, str] = defaultdict(str)
    for trigram in (*read["often"], *read["seldom"]):
        between[trigram[0] + trigram[2]] += trigram[1]
    return Shapes(frozenset(read["often"]), frozenset(read["seldom"]), dict(between))


def _trigrams(word: str) -> list[str]:
    marked = f"^{word}$"
    return [marked[index : index + 3] for index in range(len(marked) - 2)]
