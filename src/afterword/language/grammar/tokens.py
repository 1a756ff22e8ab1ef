"""The words of a stretch of text in a row, with what stands between them."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Final

from afterword.language.grammar.slip import Kind, Slip
from afterword.language.span import Span
from afterword.language.wordlist import fold

# Signs that join what stands on both sides of them without a space: "O'Neil", "8-week", "e.g", "S/4HANA", "R&D".
_WORD: Final = re.compile(r"([\w\u0300-\u036f]+(?:['’\u02bc\u2010\u2011./&@-][\w\u0300-\u036f]+)*+)")
_ENDS_SENTENCE: Final = re.compile(r"[.!?\u2026]|\n\s*\n")
_ENDS_CLAUSE: Final = re.compile(r"[.!?\u2026,;:()\u2013\u2014\"“”\[\]*\u2022]|\n\s*\n|\s-")

MOST_LOOKED_AT: Final = 60
"""How many words back a check looks: sentences are seldom longer."""


class Tokens:
    """The words of `text[span]`: as written (`raw`), folded (`words`), and the text around them (`gaps`).

    `gaps[i]` stands before word `i`, and the last one after the last word. Each index may be asked for outside the
    row: there is the empty word.
    """

    def __init__(self, text: str, span: Span) -> None:
        """Read the words."""
        parts = _WORD.split(span.of(text))
        self.text = text
        self.raw = parts[1::2]
        self.gaps = parts[::2]
        self.words = [word.lower() if word.isascii() else fold(word) for word in self.raw]
        self._start = span.start
        self._parts = parts

    @cached_property
    def _edges(self) -> list[int]:
        return list(accumulate(map(len, self._parts), initial=self._start))

    def start(self, index: int) -> int:
        """Give where a word starts in the text."""
        return self._edges[2 * index + 1]

    def end(self, index: int) -> int:
        """Give where a word ends in the text."""
        return self._edges[2 * index + 2]

    def __len__(self) -> int:
        """Give the number of words."""
        return len(self.words)

    def word(self, index: int) -> str:
        """Give a word, folded; the empty word outside the row."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def follows(self, index: int) -> str:
        """Give the word that follows a word with nothing but a space between; the empty word where none does."""
        return self.word(index + 1) if self.are_neighbours(index, index + 1) else ""

    def precedes(self, index: int) -> str:
        """Give the word that precedes a word with nothing but a space between; the empty word where none does."""
        return self.word(index - 1) if self.are_neighbours(index - 1, index) else ""

    def are_neighbours(self, first: int, second: int) -> bool:
        """Tell whether nothing but white space of one line, or one line's end, stands between two words in a row."""
        if first < 0 or second >= len(self.words):
            return False
        gap = self.gaps[second]
        return gap == " " or (gap.isspace() and gap.count("\n") < 2)  # noqa: PLR2004 - a blank line parts

    def opens_sentence(self, index: int) -> bool:
        """Tell whether a sentence begins with a word."""
        return index == 0 or _ENDS_SENTENCE.search(self.gaps[index]) is not None

    def opens_clause(self, index: int) -> bool:
        """Tell whether something ends before a word: a sentence, or what a comma, a dash or a bracket parts off."""
        return index == 0 or _ENDS_CLAUSE.search(self.gaps[index]) is not None

    def ends_sentence(self, index: int) -> bool:
        """Tell whether a stop, or the end of the text, follows a word."""
        gap = self.gaps[index + 1]
        return index + 1 == len(self.words) or gap[:1] in ".!?;:\u2026" or "\n\n" in gap

    def slip(self, kind: Kind, first: int, last: int, *fixes: str, certain: bool = True) -> Slip:
        """Make a slip that reaches from the start of one word to the end of another."""
        span = Span(self.start(first), self.end(last))
        return Slip(kind, span, span.of(self.text), fixes, certain)

    @cached_property
    def sentence_starts(self) -> list[int]:
        """The index of the word with which each word's sentence begins."""
        starts: list[int] = []
        for index in range(len(self.words)):
            starts.append(index if self.opens_sentence(index) else starts[-1])
        return starts

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words, each once."""
        return frozenset(self.words)

    def sentence_before(self, index: int) -> list[str]:
        """Give the words before a word in its sentence, the nearest ones of a very long one."""
        return self.words[max(self.sentence_starts[index], index - MOST_LOOKED_AT) : index]


@lru_cache(maxsize=8)
def read_tokens(text: str, span: Span) -> Tokens:
    """Read the words of `text[span]`, once for all checks of one text."""
    return Tokens(text, span)


def in_capitals_of(written: str, meant: str) -> str:
    """Give `meant` with the capitals of what was written: "Its" makes "It's" of "it's"."""
    if written.isupper() and len(written) > 1:
        return meant.upper()
    return meant[:1].upper() + meant[1:] if written[:1].isupper() else meant
