"""Slips of spelling in a text: its words judged where they stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator
from typing import Final, NamedTuple

from afterword.language.closings import FIRST
from afterword.language.names import TITLES
from afterword.language.span import Span
from afterword.language.spelling.joined import TORN_FIRST
from afterword.language.spelling.speller import Speller, speller
from afterword.language.spelling.verdict import Verdict
from afterword.language.wordlist import fold

_CHUNK: Final = re.compile(r"[^\s/\u2013\u2014]+")
_APART: Final = re.compile(r"[@_\\#|<>{}=~^*$%+\d]|://|\w\.\w|^www\.|^\.\w|[^\W\d_]:[^\W\d_]", re.IGNORECASE)
"""What makes a chunk no words: addresses, handles, tags, file names, code, numbers."""

_WORD: Final = re.compile(r"[^\W\d_][\w'’\u02bc\u2010\u2011\u0300-\u036f-]*")
_EDGE: Final = "'’\u02bc-\u2010\u2011"
_STOPS: Final = frozenset(".!?:\u2026\"'”’)]")
_ENDS_SENTENCE: Final = re.compile(r"[.!?:\u2026][\"'”’)\]]*\Z")
_INITIAL: Final = re.compile(r"\W*[^\W\d_]\.\Z")
_SHORTEST: Final = 3
_LONG: Final = 6
_MOST_IN_SIGN_OFF: Final = 4
_MOST_IN_NAME: Final = 5
_PATH: Final = re.compile(r"\S*(?:://|www\.|\w/\w+/)\S*", re.IGNORECASE)


class Misspelling(NamedTuple):
    """A word (or two, where the space between them is out of place) that is a slip or doubtful, and why."""

    span: Span
    text: str
    verdict: Verdict


class _Word(NamedTuple):
    start: int
    text: str
    opens: bool
    listed: bool

    @property
    def end(self) -> int:
        return self.start + len(self.text)


class Scan:
    """The words of a part of a text, judged."""

    def __init__(
        self, text: str, span: Span, expected: Container[str] = frozenset(), judge: Speller | None = None
    ) -> None:
        """Take the text, the part of it to judge, and the words that are right in it (see `Speller.check`)."""
        self._text = text
        self._expected = expected
        self._speller = judge or speller()
        self._words = list(self._read(span))

    def misspellings(self) -> Iterator[Misspelling]:
        """Give the slips and the doubtful words, in the order of the text."""
        done = 0
        for at, word in enumerate(self._words):
            if word.start < done or (word.listed and word.text not in TORN_FIRST and not self._precedes_unlisted(at)):
                continue
            found = self._torn(at) or (None if word.listed else self._judged(word))
            if found is not None:
                done = found.span.end
                yield self._among_foreign(found, at)

    def _among_foreign(self, found: Misspelling, at: int) -> Misspelling:
        """Doubt a slip that stands right beside a word of no known language: the phrase may be of another one."""
        if found.verdict.kind != "likely-slip" or not (self._is_foreign(at - 1, at) or self._is_foreign(at + 1, at)):
            return found
        if len(found.text) >= _LONG and self._speller.is_favourite(found.verdict.suggestions[0]):
            return found
        return found._replace(verdict=Verdict("doubtful", found.verdict.suggestions))

    def _is_foreign(self, at: int, beside: int) -> bool:
        """Tell whether the word before or after another is unknown, though no slip; a capital must be a sentence's."""
        if not 0 <= at < len(self._words) or self._words[at].listed:
            return False
        if self._words[at].text[0].isupper() and not self._words[at].opens:
            return False
        first, second = self._words[min(at, beside)], self._words[max(at, beside)]
        if self._text[first.end : second.start] not in (" ", "\xa0"):
            return False
        word = self._words[at]
        if len(word.text) < _SHORTEST:
            return not word.text.isascii()
        return self._check(word, repeated=False).kind == "unknown-term"

    def _precedes_unlisted(self, at: int) -> bool:
        return at + 1 < len(self._words) and not self._words[at + 1].listed

    def _judged(self, word: _Word) -> Misspelling | None:
        verdict = self._check(word, repeated=False)
        if verdict.kind in ("likely-slip", "doubtful") and self._is_repeated(word):
            verdict = self._check(word, repeated=True)
        if verdict.kind in ("known", "unknown-term"):
            return None
        return Misspelling(Span(word.start, word.end), word.text, verdict)

    def _check(self, word: _Word, *, repeated: bool) -> Verdict:
        return self._speller.check(word.text, opens=word.opens, repeated=repeated, expected=self._expected)

    def _is_repeated(self, word: _Word) -> bool:
        return Counter(fold(other.text) for other in self._words)[fold(word.text)] > 1

    def _torn(self, at: int) -> Misspelling | None:
        """Judge the space after a word."""
        if at + 1 == len(self._words):
            return None
        first, second = self._words[at], self._words[at + 1]
        if (first.listed and second.listed and first.text not in TORN_FIRST) or not second.text.islower():
            return None
        if second.start != first.end + 1 or self._text[first.end] not in " \xa0":
            return None
        verdict = self._speller.check_pair(first.text, second.text)
        if not verdict.suggestions:
            return None
        whole = Span(first.start, second.end)
        return Misspelling(whole, whole.of(self._text), verdict)

    def _read(self, span: Span) -> Iterator[_Word]:
        start = span.start
        for line in span.of(self._text).splitlines(keepends=True):
            yield from self._in_line(line, start)
            start += len(line)

    def _in_line(self, line: str, start: int) -> Iterator[_Word]:
        opens, always = True, _all_open(line)
        paths = [match.span() for match in _PATH.finditer(line)] if "/" in line or "www." in line else []
        is_listed = self._speller.is_listed
        for chunk in _CHUNK.finditer(line):
            piece, at = chunk[0], chunk.start()
            if is_listed(piece):
                yield _Word(start + at, piece, opens, listed=True)
                opens = False
                continue
            if not _APART.search(piece) and not any(begin <= at < end for begin, end in paths):
                for match in _WORD.finditer(piece):
                    word = match[0].rstrip(_EDGE)
                    opening = opens if always is None else always
                    yield _Word(start + at + match.start(), word, opening, listed=is_listed(word))
                    opens = False
            opens = _opens_after(piece) or (opens and not piece[0].isalnum())


def _all_open(line: str) -> bool | None:
    """Tell whether capitals say nothing on a line (a sign-off: True) or mean names (a signature: False), or neither."""
    words = line.split()
    if not words or len(words) > _MOST_IN_NAME:
        return None
    if len(words) <= _MOST_IN_SIGN_OFF and fold(words[0].rstrip(",")) in FIRST:
        return True
    named = len(words) > 1 and all(word[0].isupper() for word in words) and words[-1][-1] not in _STOPS
    return False if named else None


def _opens_after(piece: str) -> bool:
    if piece[-1] not in _STOPS or not _ENDS_SENTENCE.search(piece):
        return False
    return not _INITIAL.match(piece) and fold(piece).rstrip(".") not in TITLES
