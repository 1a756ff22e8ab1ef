"""What the learned models see of a mail: its words, their neighbours, what they mean, and where it came from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from typing import Final

from afterword.language.learned.kinds import kinds
from afterword.language.learned.word_class import word_class
from afterword.language.stems import FUNCTION_WORDS
from afterword.language.wordlist import wordlist
from afterword.reader.senses import senses_of

_MOST_WORDS: Final = 60
_MOST_SENSES: Final = 20
_MANY: Final = 6
_MOST_IN_CLAUSE: Final = 12
_SHORTEST_CLAUSE: Final = 2
_PARTS: Final = frozenset(",;:()\u2013!?…") | wordlist(
    "and but so while because as that which who if when although though or since"
)
"""Where a clause begins."""


def of_sentence(words: Sequence[str], abouts: Iterable[str]) -> frozenset[str]:
    """Give the features of a sentence in the form that is compared; `abouts` is what its dates are about."""
    classed = [word_class(word) for word in words[:_MOST_WORDS]]
    return frozenset((*_neighbours(classed), *_together(classed), *(f"d:{about}" for about in abouts)))


def of_mail(sentences: Iterable[frozenset[str]], subject: Sequence[str], facts: Iterable[str]) -> frozenset[str]:
    """Give the features of a whole mail: those of its sentences, its subject, and the facts of its head."""
    found = list(sentences)
    classed = [word_class(word) for word in subject[:_MOST_WORDS]]
    return frozenset().union(
        *found,
        (f"S:{word}" for word in classed),
        (f"S:{one} {other}" for one, other in pairwise(classed)),
        (f"S:{meant}" for meaning in senses_of(classed) for meant in sorted(meaning)),
        (f"h:{fact}" for fact in facts),
        (f"length:{min(len(found), _MANY)}",),
    )


def _neighbours(words: list[str]) -> Iterator[str]:
    """Give the words alone and in twos."""
    known = kinds()
    yield from words
    yield from (f"{one} {other}" for one, other in pairwise(["<", *words, ">"]))
    yield from (kind for word in words if word not in FUNCTION_WORDS for kind in known.get(word, ()))


def _together(words: list[str]) -> Iterator[str]:
    """Give what the words mean: alone, by twos that follow one another, by twos of a sentence and of a clause."""
    meanings = senses_of(words)
    in_order = [meaning for meaning in meanings if meaning]
    meant = sorted(frozenset[str]().union(*in_order))[:_MOST_SENSES]
    yield from (f"c:{one}" for one in meant)
    yield from (f"c:{one}+{other}" for one, other in combinations(meant, 2))
    yield from (f"c:{one}>{other}" for first, second in pairwise(in_order) for one in first for other in second)
    for clause in _clauses(words, meanings):
        yield from (f"k:{one}+{other}" for one, other in combinations(sorted(clause)[:_MOST_IN_CLAUSE], 2))


def _clauses(words: list[str], meanings: list[frozenset[str]]) -> Iterator[set[str]]:
    """Give what the words of each clause mean."""
    clause: set[str] = set()
    length = 0
    for word, meaning in zip(words, meanings, strict=True):
        if word in _PARTS and length > _SHORTEST_CLAUSE:
            yield clause
            clause, length = set(), 0
        clause |= meaning
        length += 1
    yield clause
