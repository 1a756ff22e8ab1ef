"""What a learned model sees of a sentence: its words and their neighbours, who acts in each clause, its patterns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from afterword.language.acts.act import Act, Clause
from afterword.language.acts.said import Said
from afterword.language.learned.kinds import kinds
from afterword.language.learned.word_class import word_class
from afterword.language.stems import FUNCTION_WORDS, stem
from afterword.language.wordlist import wordlist

_MARKS: Final = frozenset(",;:()…\u2013")
_NEGATION: Final = wordlist("not never no nobody nothing nor neither none without hardly barely cannot")
_WHO: Final = {
    **dict.fromkeys(wordlist("i me my mine myself we us our ours"), "I"),
    **dict.fromkeys(wordlist("you your yours yourself u ur"), "YOU"),
    **dict.fromkeys(wordlist("he she they him her them his their"), "THEY"),
}
_REACH: Final = 5
_MOST: Final = 60


def features(said: Said, clauses: Sequence[Clause], acts: Iterable[Act]) -> frozenset[str]:
    """Give the features of a sentence."""
    words = [word_class(word) for word in said.text.split()[:_MOST]]
    return frozenset(
        (
            *_neighbours(words),
            *_together(words),
            *(f"p:{pattern}" for act in acts for pattern in (act.kind, f"{act.kind}:{act.detail}", f"{act.kind}!")),
            *(f"c:{clause.actor}:{clause.mood}:{clause.tense}:{clause.is_negative:d}" for clause in clauses),
        )
    )


def _neighbours(words: list[str]) -> Iterator[str]:
    """Give the words alone, in twos and in threes, and their stems alone and in twos."""
    framed = ["<", *words, ">"]
    yield from words
    yield from (f"{one} {other}" for one, other in pairwise(framed))
    yield from (" ".join(three) for three in zip(framed, framed[1:], framed[2:], strict=False))
    stems = [stem(word) if word.islower() else word for word in words]
    yield from (f"s:{one}" for one in stems)
    yield from (f"s:{one} {other}" for one, other in pairwise(stems))


def _together(words: list[str]) -> Iterator[str]:
    """Join each telling word with who was named last, with a denial before it, and with the telling word before."""
    who, denied, last = "-", 0, ""
    for word in words:
        if word in _MARKS:
            denied = 0
            continue
        if word in _WHO:
            who = _WHO[word]
        elif word in _NEGATION:
            denied = _REACH
        elif word not in FUNCTION_WORDS:
            root = stem(word) if word.islower() else word
            yield f"{who}>{root}"
            yield from kinds().get(word, ())
            if denied:
                yield f"not>{root}"
            if last:
                yield f"{last}+{root}"
            last = root
        denied = max(denied - 1, 0)
