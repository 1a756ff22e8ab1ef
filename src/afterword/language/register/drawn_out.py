"""Words whose letters are multiplied: "sooo", "thaaanks", "yesss"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.language.grammar.tokens import in_capitals_of
from afterword.language.register.informality import Informality
from afterword.language.span import Span
from afterword.language.spelling.lexicon import FAIRLY_COMMON, lexicon
from afterword.language.wordlist import fold, wordlist

_THRICE: Final = re.compile(r"([^\W\d_])\1\1")
_WORD: Final = re.compile(r"[^\W\d_]+")
_RUN: Final = re.compile(r"([^\W\d_])\1+")
_FOUR: Final = re.compile(r"([^\W\d_])\1{3}")
_WARM: Final = wordlist(
    "so yes no thanks thank please very really hi hello hey good great nice love well much soon cool wow yay bye"
    " all too super you way always ever long loved lovely best amazing awesome right okay happy sweet guys again"
)
"""Words that people draw out; in others three letters in a row are a slip of the hand."""

_REACH: Final = 24


def drawn_out_in(text: str, span: Span) -> Iterator[Informality]:
    """Find the words in `text[span]` in which a letter stands three times in a row, although they are common words."""
    for match in _THRICE.finditer(text, span.start, span.end):
        start = match.start()
        while start > span.start and text[start - 1].isalpha() and match.start() - start < _REACH:
            start -= 1
        word = _WORD.match(text, start, min(span.end, start + _REACH))
        if word is not None and match.start() < word.end() and _is_running(text, word):
            plain = _plain(fold(word[0]))
            if plain is not None and (plain in _WARM or _FOUR.search(word[0]) is not None):
                yield Informality("drawn-out", Span(*word.span()), word[0], (in_capitals_of(word[0], plain),))


def _is_running(text: str, word: re.Match[str]) -> bool:
    if word[0].isupper():
        return False
    around = text[word.start() - 1 : word.start()] + text[word.end() : word.end() + 1]
    return not any(sign in "@/\\_=#" for sign in around)


def _plain(word: str) -> str | None:
    """Give the common word that was drawn out: with the letters twice, or else once."""
    bands = lexicon().bands
    for times in (r"\1\1", r"\1"):
        plain = re.sub(r"(.)\1\1+", times, word)
        if bands.get(plain, FAIRLY_COMMON + 1) <= FAIRLY_COMMON:
            return plain
    plain = _RUN.sub(r"\1", word)
    return plain if len(plain) > 1 and bands.get(plain, FAIRLY_COMMON + 1) <= FAIRLY_COMMON else None
