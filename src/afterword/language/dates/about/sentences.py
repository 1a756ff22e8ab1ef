"""The sentences of a text, found in one pass; each is cut into clauses only when a date or promise stands in it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from afterword.language.dates.about.clauses import Clause, clauses
from afterword.language.dates.tokens import Kind, Token

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from afterword.language.dates.mention import Speaker

_ENDS: Final = frozenset({".", "!", "?", "…"})
_BULLETS: Final = frozenset({"-", "*", "•", "–"})
_LONGEST: Final = 120


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence cut into clauses, who speaks in it, and the places of the tokens that belong to dates."""

    tokens: Sequence[Token]
    start: int
    end: int
    clauses: tuple[Clause, ...]
    speaker: Speaker
    dates: Collection[int]


class Sentences:
    """The sentences of one text; none is longer than a bounded number of tokens."""

    def __init__(self, tokens: Sequence[Token], dates: Collection[int], speaker: Speaker) -> None:
        """Find where sentences begin; ``dates`` are the places of all tokens of dates, whose dots end none."""
        self._tokens = tokens
        self._dates = dates
        self._speaker: Speaker = speaker
        self._starts = list(_starts(tokens, dates))
        self._cut: dict[int, Sentence] = {}

    def at(self, place: int) -> Sentence:
        """Give the sentence in which a token stands."""
        number = max(0, bisect_right(self._starts, place) - 1)
        known = self._cut.get(number)
        if known is None:
            start, end = self._starts[number], self._starts[number + 1]
            parts = clauses(self._tokens, start, end, self._dates)
            known = self._cut[number] = Sentence(self._tokens, start, end, parts, self._speaker, self._dates)
        return known

    def spans(self) -> Iterator[tuple[int, int]]:
        """Give the first token of every sentence and the place behind its last."""
        return zip(self._starts, self._starts[1:], strict=False)


def _starts(tokens: Sequence[Token], dates: Collection[int]) -> Iterator[int]:
    """Give the first token of every sentence, and last the place behind all of them."""
    begun = 0
    yield 0
    for at in range(1, len(tokens)):
        token = tokens[at]
        if token.kind is Kind.END:
            yield at
            return
        plain = not token.lines and tokens[at - 1].text not in _ENDS and at - begun < _LONGEST
        if plain or (at in dates and at - 1 in dates):
            continue
        if at - begun >= _LONGEST or _ends_before(tokens, at, dates):
            begun = at
            yield at


def _ends_before(tokens: Sequence[Token], at: int, dates: Collection[int]) -> bool:
    """Say whether a sentence ends just before a token."""
    token, earlier = tokens[at], tokens[at - 1]
    if token.lines > 1 or (earlier.text in _ENDS and at - 1 not in dates):
        return True
    return token.lines == 1 and (
        token.text in _BULLETS or (tokens[at + 1].text == ":" and token.kind is not Kind.NUMBER)
    )
