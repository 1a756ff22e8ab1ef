"""What the learned model sees of a date: the words around it, near and far, and what the rules made of its clause."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from afterword.language.dates.tokens import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from afterword.language.dates.about.judge import Judgement
    from afterword.language.dates.about.sentences import Sentence
    from afterword.language.dates.about.spots import Spot
    from afterword.language.dates.grammar.nodes import Node
    from afterword.language.dates.mention import DateMention
    from afterword.language.dates.tokens import Token

_NEAR: Final = 4
_WIDE: Final = 9
_MOST: Final = 40
_SHORT: Final = 6
_CLASSES: Final = {
    Kind.NUMBER: "NUMBER",
    Kind.WEEKDAY: "DAY",
    Kind.MONTH: "MONTH",
    Kind.CLOCK: "CLOCK",
    Kind.NUMERIC: "DATE",
    Kind.ISO: "DATE",
}


def features(  # noqa: PLR0913, PLR0917 - all that is known of one date
    sentence: Sentence,
    before: Sentence | None,
    spot: Spot,
    node: Node,
    judgement: Judgement,
    ruled: DateMention,
    over: bool | None,  # noqa: FBT001 - a feature among others
) -> frozenset[str]:
    """Give the features of a date in its sentence; `ruled` is what the rules made of it."""
    tokens = sentence.tokens
    left = _words(tokens, max(sentence.start, spot.first - _MOST), spot.first, sentence)
    right = _words(tokens, spot.behind, min(sentence.end, spot.behind + _MOST), sentence)
    inner = [_class(tokens[at]) for at in range(spot.first, spot.behind)]
    fragment = before is not None and len(left) + len(right) < _SHORT
    return frozenset(
        (
            *_around(left, right),
            *(f"in:{word}" for word in inner),
            *(f"w:{word}" for word in {*left, *right}),
            *(
                f"b:{one} {other}"
                for words in (["<", *left, "@"], ["@", *right, ">"])
                for one, other in pairwise(words)
            ),
            *_clause(sentence, spot),
            *(
                f"v:{word}"
                for word in (_words(tokens, before.start, before.end, before) if fragment and before else ())
            ),
            *_told(node, judgement, ruled),
            f"over:{over}",
            f"speaker:{sentence.speaker}",
            f"bound:{spot.bound}",
        )
    )


def _around(left: list[str], right: list[str]) -> Iterator[str]:
    near_left, near_right = ["<", *left][-_NEAR:][::-1], [*right, ">"][:_NEAR]
    yield from (f"-{at}:{word}" for at, word in enumerate(near_left, 1))
    yield from (f"+{at}:{word}" for at, word in enumerate(near_right, 1))
    yield f"-12:{' '.join(near_left[1::-1])}"
    yield f"-13:{' '.join(near_left[2::-1])}"
    yield f"+12:{' '.join(near_right[:2])}"
    yield f"±:{near_left[0]} {near_right[0]}"
    yield from (f"l:{word}" for word in left[-_WIDE:])
    yield from (f"r:{word}" for word in right[:_WIDE])


def _clause(sentence: Sentence, spot: Spot) -> Iterator[str]:
    clause = next((one for one in sentence.clauses if one.first <= spot.first < one.behind), None)
    if clause is None:
        return
    words = [
        *_words(sentence.tokens, clause.first, spot.first, sentence),
        "@",
        *_words(sentence.tokens, spot.behind, clause.behind, sentence),
    ]
    yield from (f"k:{word}" for word in words)
    yield from (f"k:{one} {other}" for one, other in pairwise(words))
    yield f"opens:{clause.opener}"


def _told(node: Node, judgement: Judgement, ruled: DateMention) -> Iterator[str]:
    yield f"rule:{ruled.about}"
    yield f"rule:{ruled.about}:{judgement.about}:{judgement.tense}"
    yield f"tense:{judgement.tense}"
    yield f"node:{type(node).__name__}"
    yield f"precision:{ruled.precision}"
    yield f"dated:{ruled.latest is not None}"
    facts = judgement.facts
    if facts is None:
        return
    yield f"agent:{facts.agent}"
    yield f"act:{facts.act}"
    yield f"does:{facts.agent}:{facts.act}"
    yield f"head:{facts.head}"
    yield f"subject:{facts.subject}"
    yield f"mood:{facts.mood}"
    yield f"negated:{facts.negated}"
    yield from (f"to:{side}" for side in facts.objects)
    yield from (f"of:{topic}" for topic in facts.topics)
    yield f"does:{facts.agent}:{facts.act}:{judgement.tense}:{facts.spot.bound}"


def _words(tokens: Sequence[Token], first: int, behind: int, sentence: Sentence) -> list[str]:
    """Give the words of a stretch; each other date in it is one word."""
    words: list[str] = []
    for at in range(first, behind):
        word = "@@" if at in sentence.dates else _class(tokens[at])
        if word != "@@" or words[-1:] != ["@@"]:
            words.append(word)
    return words


def _class(token: Token) -> str:
    return _CLASSES.get(token.kind) or token.text
