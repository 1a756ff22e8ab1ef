"""Slips that are words ("manger", "pubic", "hear form you"), told by what stands around them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from operator import itemgetter
from typing import Final, NamedTuple

from afterword.language.grammar.tokens import Tokens, read_tokens
from afterword.language.span import Span
from afterword.language.spelling.misplaced import misplaced_words
from afterword.language.spelling.surroundings import END, START, TEXT, Surroundings, phrases
from afterword.language.wordlist import fold

_HYPHENS: Final = ("-", "\u2010", "\u2011")
_PLUS: Final = "+"
_EDGES: Final = frozenset({START, TEXT, END})


class RealWordSlip(NamedTuple):
    """A word that is right elsewhere, where it stands, and the word that was meant, in its capitals."""

    span: Span
    text: str
    meant: str


class _Pattern(NamedTuple):
    """One line of the packaged table."""

    slip: str
    meant: str
    before: frozenset[str]
    after: frozenset[str]
    not_before: frozenset[str]
    not_after: frozenset[str]
    capitals: bool
    last_before: frozenset[str] | None
    first_after: frozenset[str] | None

    def fits(self, around: Surroundings) -> bool:
        """Tell whether the slip is one between what stands before and after it."""
        return not (
            (self.before and self.before.isdisjoint(around.before))
            or (self.after and self.after.isdisjoint(around.after))
            or (self.not_before and not self.not_before.isdisjoint(around.before))
            or (self.not_after and not self.not_after.isdisjoint(around.after))
        )


class _Patterns:
    """The lines about one slip, found by the word before it or after it where that alone decides."""

    def __init__(self, patterns: list[_Pattern]) -> None:
        self._all = tuple(enumerate(patterns))
        self._by_before: dict[str, list[tuple[int, _Pattern]]] = {}
        self._by_after: dict[str, list[tuple[int, _Pattern]]] = {}
        self._others: list[tuple[int, _Pattern]] = []
        for numbered in self._all:
            pattern = numbered[1]
            kept = self._by_before if pattern.last_before is not None else self._by_after
            words = pattern.last_before if pattern.last_before is not None else pattern.first_after
            if words is None:
                self._others.append(numbered)
            for word in words or ():
                kept.setdefault(word, []).append(numbered)

    def likely(self, before: str | None, after: str | None) -> list[_Pattern]:
        """Give those that may fit between two words (None: it is not known which), in the order of the list."""
        if before is None or after is None:
            return [pattern for _, pattern in self._all]
        found = [*self._by_before.get(before, ()), *self._by_after.get(after, ()), *self._others]
        return [pattern for _, pattern in (sorted(found, key=itemgetter(0)) if len(found) > 1 else found)]


def real_word_slips(text: str, span: Span) -> Iterator[RealWordSlip]:
    """Find the words in `text[span]` that the words around them make slips; nearly certain ones only."""
    tokens = read_tokens(text, span)
    found = list(_listed(text, span, tokens))
    taken = {at for slip in found for at in range(*slip.span)}
    for index, meant in misplaced_words(tokens):
        place = Span(tokens.start(index), tokens.end(index))
        if place.start not in taken:
            found.append(RealWordSlip(place, tokens.raw[index], meant))
    return iter(sorted(found))


def _listed(text: str, span: Span, tokens: Tokens) -> Iterator[RealWordSlip]:
    """Find the slips of the packaged table, each with the words that it must stand between."""
    table = _table()
    hits = [index for index, word in enumerate(tokens.words) if word in table or "'" in word]
    for index in hits:
        word = tokens.words[index]
        patterns = table.get(word) or table.get(word.partition("'")[0])
        if patterns is None:
            continue
        likely = patterns.likely(_before(tokens, index), _after(tokens, index))
        if likely and (slip := _fitting(text, span, tokens.start(index), likely)) is not None:
            yield slip


def _before(tokens: Tokens, index: int) -> str | None:
    """Give the word before, "" where a sentence may begin; None where a phrase of the list may end otherwise."""
    if index == 0:
        return ""
    gap, word = tokens.gaps[index], tokens.words[index - 1]
    if gap == " ":
        return word if word.isalpha() else None
    return None if gap.isspace() else ""


def _after(tokens: Tokens, index: int) -> str | None:
    """Give the word after, "" where a mark stands; None where a phrase of the list may begin otherwise."""
    gap, word = tokens.gaps[index + 1], tokens.word(index + 1)
    if gap == " ":
        return word if word.isalpha() else None
    return None if not gap or gap.isspace() else ""


def _fitting(text: str, span: Span, start: int, patterns: list[_Pattern]) -> RealWordSlip | None:
    if start and text[start - 1] in _HYPHENS:
        return None
    for pattern in patterns:
        place = Span(start, start + len(pattern.slip))
        written = place.of(text)
        if fold(written) != pattern.slip:
            continue
        around = Surroundings(text, span, place)
        may_be = written.islower() or pattern.capitals or around.begins
        if may_be and not around.grows_on and pattern.fits(around):
            return RealWordSlip(place, written, _in_capitals_of(written, pattern.meant))
    return None


def _in_capitals_of(written: str, meant: str) -> str:
    if written.isupper() and len(written) > 1:
        return meant.upper()
    return meant[:1].upper() + meant[1:] if written[:1].isupper() else meant


@cache
def _table() -> dict[str, _Patterns]:
    """Read the packaged table, once."""
    text = files(__package__).joinpath("data", "real_words.txt").read_text(encoding="utf-8")
    table: dict[str, list[_Pattern]] = {}
    for line in text.splitlines()[1:]:
        pattern = _parsed(line)
        table.setdefault(pattern.slip.split(" ")[0], []).append(pattern)
    return {first: _Patterns(patterns) for first, patterns in table.items()}


def _parsed(line: str) -> _Pattern:
    slip, meant, *lists = ([part.strip() for part in line.split(";")] + [""] * 4)[:6]
    before, after, not_before, not_after = map(phrases, lists)
    word, is_one = slip.rstrip(_PLUS), " " not in slip
    return _Pattern(
        word,
        meant,
        before,
        after,
        not_before,
        not_after,
        capitals=slip.endswith(_PLUS),
        last_before=_edge_words(before, -1),
        first_after=_edge_words(after, 0) if is_one else None,
    )


def _edge_words(listed: frozenset[str], edge: int) -> frozenset[str] | None:
    """Give the words with which the phrases begin or end, "" for a sentence's start or end; None where others may."""
    if not listed or any("{" in phrase.removesuffix("{CLOSED}") for phrase in listed - _EDGES):
        return None
    return frozenset("" if phrase in _EDGES else phrase.removesuffix("{CLOSED}").split(" ")[edge] for phrase in listed)
