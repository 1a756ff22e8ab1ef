"""A sentence in the form that is compared: small letters, contractions written out, marks apart, no quotations."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from afterword.language.span import Span
from afterword.language.wordlist import fold

QUOTATION: Final = "quotation"
"""The word that stands for what somebody else said, in quotation marks."""

_TOKEN: Final = re.compile(
    r"\"[^\"\n]{1,400}\"|“[^”\n]{1,400}”|«[^»\n]{1,400}»"
    r"|[^\W_]+(?:[-'’.&/][^\W_]+)*+|[$£€₹¥]|[,;:?!()…\u2013\u2014]|(?<=\s)-{1,2}(?=\s)"
)
_WHOLE: Final = {
    "can't": "can not",
    "cannot": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "ain't": "is not",
    **{
        f"{verb}nt": f"{verb} not"
        for verb in ("have", "has", "had", "do", "does", "did", "is", "are", "was", "were", "would", "could", "should")
    },
    "cant": "can not",
    "ive": "i have",
    "im": "i am",
    "youve": "you have",
    "youre": "you are",
    "theyre": "they are",
    "weve": "we have",
    "let's": "let us",
    "i'm": "i am",
    "gonna": "going to",
    "wanna": "want to",
    "thankyou": "thank you",
    "thank-you": "thank you",
    "thx": "thanks",
    "résumé": "resume",
    "résumés": "resumes",
    "resumé": "resume",
    "e-mail": "email",
    "e-mails": "emails",
    "e-mailed": "emailed",
    "c.v": "cv",
    "ma'am": "madam",
    "o'clock": "o'clock",
}
_ENDINGS: Final = (
    ("n't", " not"),
    ("'ve", " have"),
    ("'ll", " will"),
    ("'re", " are"),
    ("'d", " would"),
    ("'m", " am"),
    ("'s", " 's"),
)
_LONGEST: Final = 400


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence as it is compared.

    Attributes:
        span: where it stands in the body.
        text: its words, each with one space before it, and one behind the last; quotations are one word.
        places: for each word, where it begins in `text` and where the word that it comes from stands in the body.
    """

    span: Span
    text: str
    places: tuple[tuple[int, Span], ...]

    @property
    def words(self) -> frozenset[str]:
        """The words of it, each once."""
        return frozenset(self.text.split())

    def back(self, start: int, end: int) -> Span:
        """Give where a stretch of `text` stands in the body."""
        if not self.places:
            return self.span
        first = max(bisect_right(self.places, start + 1, key=_begins) - 1, 0)
        last = max(bisect_right(self.places, end - 2, key=_begins) - 1, first)
        return Span(self.places[first][1].start, self.places[last][1].end)


def _begins(place: tuple[int, Span]) -> int:
    return place[0]


def said(text: str, sentence: Span) -> Said:
    """Put a sentence into the form that is compared."""
    pieces: list[str] = []
    places: list[tuple[int, Span]] = []
    length = 1
    for token in _TOKEN.finditer(text, sentence.start, sentence.end):
        written = _written_out(token[0])
        places.append((length, Span(*token.span())))
        pieces.append(written)
        length += len(written) + 1
    return Said(sentence, f" {' '.join(pieces)} ", tuple(places))


def _written_out(piece: str) -> str:
    if piece[0] in '"“«':
        return QUOTATION
    if len(piece) == 1:
        return "\u2013" if piece in "-\u2014" else piece.lower()
    word = fold(piece)[:_LONGEST]
    if "'" in word:
        whole = _WHOLE.get(word)
        if whole is not None:
            return whole
        for ending, full in _ENDINGS:
            if word.endswith(ending):
                return f"{_WHOLE.get(word[: -len(ending)], word[: -len(ending)])}{full}"
        return word
    return _WHOLE.get(word, word)


def said_before(text: str, sentence: Span, position: int) -> str:
    """Give what a sentence says before a position of the body, in the form that is compared."""
    return said(text, Span(sentence.start, max(position, sentence.start))).text
