"""Slips of spelling in a text: its words judged where they stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from afterword.language.closings import FIRST
from afterword.language.names import TITLES
from afterword.language.span import Span
from afterword.language.spelling.joined import NEEDED_AFTER, TORN, TORN_FIRST
from afterword.language.spelling.lexicon import borrowed
from afterword.language.spelling.speller import Speller, speller
from afterword.language.spelling.verdict import Verdict
from afterword.language.wordlist import fold
from afterword.record.lazy import lazy

_CHUNK: Final = re.compile(r"[^\s/\u2013\u2014]+")
_APART: Final = re.compile(r"[@_\\#|<>{}=~^*$%+\d]|://|\w\.\w|^www\.|^\.\w|[^\W\d_]:[^\W\d_]", re.IGNORECASE)
"""What makes a chunk no words: addresses, handles, tags, file names, code, numbers."""

_WORD: Final = re.compile(r"[^\W\d_][\w'’\u02bc\u2010\u2011\u0300-\u036f-]*")
_MARKS: Final = ".,;:!?()\"'’”“"
_EDGE: Final = "'’\u02bc-\u2010\u2011"
_STOPS: Final = frozenset(".!?:\u2026\"'”’)]")
_ENDS_SENTENCE: Final = re.compile(r"[.!?:\u2026][\"'”’)\]]*\Z")
_INITIAL: Final = re.compile(r"\W*[^\W\d_]\.\Z")
_SHORTEST: Final = 3
_LONG: Final = 6
_MOST_IN_SIGN_OFF: Final = 4
_MOST_IN_NAME: Final = 5
_MOST_MARKS: Final = 8
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
        self._words: list[_Word] = []
        self._read(span)

    def misspellings(self) -> Iterator[Misspelling]:
        """Give the slips and the doubtful words, in the order of the text."""
        done = 0
        for at in self._suspected():
            word = self._words[at]
            if word.start < done:
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
        if not 0 <= at < len(self._words):
            return False
        if self._words[at].listed:
            return fold(self._words[at].text) in borrowed()
        if self._words[at].text[0].isupper() and not self._words[at].opens:
            return False
        first, second = self._words[min(at, beside)], self._words[max(at, beside)]
        if self._text[first.end : second.start] not in (" ", "\xa0"):
            return False
        word = self._words[at]
        if len(word.text) < _SHORTEST:
            return not word.text.isascii()
        return self._check(word, repeated=False).kind in ("unknown-term", "doubtful")

    def _suspected(self) -> list[int]:
        """Give the places of the words that are not listed, of those before them, and of first parts of torn ones."""
        unlisted = [at for at, word in enumerate(self._words) if not word.listed]
        torn = [at for at, word in enumerate(self._words) if word.text in TORN_FIRST]
        return sorted({*unlisted, *torn, *(at - 1 for at in unlisted if at)})

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
        return self._counted[fold(word.text)] > 1

    @lazy
    def _counted(self) -> Counter[str]:
        return Counter(fold(other.text) for other in self._words)

    def _torn(self, at: int) -> Misspelling | None:
        """Judge the space after a word."""
        if at + 1 == len(self._words):
            return None
        first, second = self._words[at], self._words[at + 1]
        if first.text[0].isupper() and not first.opens and first.text not in TORN_FIRST:
            return None
        if (first.listed and second.listed and first.text not in TORN_FIRST) or not second.text.islower():
            return None
        if second.start != first.end + 1 or self._text[first.end] not in " \xa0":
            return None
        verdict = self._speller.check_pair(first.text, second.text)
        needed = NEEDED_AFTER.get((fold(first.text), second.text))
        if not verdict.suggestions or (needed is not None and not needed.match(self._text, second.end)):
            return None
        whole = Span(first.start, second.end)
        return Misspelling(whole, whole.of(self._text), verdict)

    def _read(self, span: Span) -> None:
        start = span.start
        for line in span.of(self._text).splitlines(keepends=True):
            pieces = line.split()
            if self._odd(pieces) or not TORN.isdisjoint(pairwise(pieces)):
                self._read_line(line, start)
            start += len(line)

    def _odd(self, pieces: list[str]) -> list[int]:
        """Give the numbers of the pieces of a line that are no known word, when the marks around them are taken off."""
        speller, expected = self._speller, self._expected
        odd = []
        for at in speller.places_of_unlisted(pieces):
            word = pieces[at].strip(_MARKS)
            small = word.lower()
            if not (speller.is_listed(small) or small in expected) or (
                word != small and word[1:] != small[1:] and not word.isupper()
            ):
                odd.append(at)
        return odd

    def _read_line(self, line: str, start: int) -> None:
        """Read the words of a line that are not known at once, their neighbours, and the parts of torn words."""
        chunks = list(_CHUNK.finditer(line))
        pieces = [chunk[0] for chunk in chunks]
        wanted = {at + step for at in self._odd(pieces) for step in (-1, 0, 1)}
        wanted.update(at + step for at, pair in enumerate(pairwise(pieces)) if pair in TORN for step in (0, 1))
        always, paths = _all_open(line), _paths(line)
        for at in sorted(wanted):
            if not 0 <= at < len(chunks):
                continue
            piece, begin = pieces[at], chunks[at].start()
            if self._speller.is_listed(piece):
                self._words.append(_Word(start + begin, piece, _opens(pieces, at), listed=True))
            elif not _APART.search(piece) and not any(first <= begin < last for first, last in paths):
                self._read_piece(piece, start + begin, opens=_opens(pieces, at), always=always)

    def _read_piece(self, piece: str, start: int, *, opens: bool, always: bool | None) -> None:
        for match in _WORD.finditer(piece):
            word = match[0].rstrip(_EDGE)
            opening = opens if always is None else always
            self._words.append(_Word(start + match.start(), word, opening, listed=self._speller.is_listed(word)))
            opens = False


def _opens(pieces: list[str], at: int) -> bool:
    """Tell whether a piece of a line begins a sentence: after a stop, or at the line's start but for marks."""
    for before in range(at - 1, max(-1, at - _MOST_MARKS), -1):
        if _opens_after(pieces[before]):
            return True
        if pieces[before][0].isalnum():
            return False
    return at < _MOST_MARKS


def _paths(line: str) -> list[tuple[int, int]]:
    return [match.span() for match in _PATH.finditer(line)] if "/" in line or "www." in line else []


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
