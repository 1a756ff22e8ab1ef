"""Acts that words tell of together: a model that was learned from labelled sentences, beside the patterns.

A pattern's word stands unless the model finds it unlikely; an act that no pattern knows is added where the model is
sure.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

from afterword.language.acts.act import Act, Kind
from afterword.language.learned import packaged
from afterword.language.span import Span

KINDS: Final[Mapping[str, Kind]] = {
    "thanks": "thanks",
    "interest": "interest",
    "asks-next": "question about what comes next",
    "touches-next": "next step",
    "demand": "demand",
    "own-deadline": "our deadline",
    "plea": "plea",
    "reproach": "reproach",
    "waiting": "waiting",
    "expects": "expected answer",
    "private": "private matter",
    "qualification": "self-promotion",
    "resume": "enclosure",
    "pay": "pay",
    "earlier": "earlier message",
    "argues": "objection",
    "withdraws": "withdrawal",
}
"""The acts that the model tells, by the labels of its sentences."""

LEARNED: Final = "learned"
"""The detail of an act that no pattern told."""

_LEAST: Final = 0.12
_LIKELY: Final[Mapping[Kind, float]] = {
    "demand": 0.25,
    "pay": 0.3,
    "expected answer": 0.3,
    "reproach": 0.25,
    "objection": 0.3,
}
"""Down to which chance a pattern's word stands; below it, sentences that were not learned from show it wrong."""

_HALF: Final = 0.5
_SURE: Final[Mapping[Kind, float]] = {
    "reproach": 0.3,
    "demand": 0.35,
    "our deadline": 0.25,
    "thanks": 0.3,
    "plea": 0.3,
    "self-promotion": 0.3,
    "enclosure": 0.3,
    "private matter": 0.3,
    "question about what comes next": 0.35,
    "interest": 0.4,
    "waiting": 0.35,
    "earlier message": 0.3,
    "pay": 0.45,
    "expected answer": 0.45,
    "objection": 0.4,
}
"""From which chance on the model is believed alone.

Set on sentences that were not learned from, half of them near misses, of which five (reproach) to nine in ten are right
there; in whole letters, where near misses are rarer, more of them are (`make eval`).
"""


def chances(features: Collection[str]) -> dict[Kind, float]:
    """Give how likely each kind of act is, by the features of a sentence."""
    told = packaged("afterword.language.acts", "acts.json").each(features)
    return {KINDS[label]: chance for label, chance in told.items()}


def weighed(acts: Iterable[Act], likely: Mapping[Kind, float], sentence: Span) -> Iterator[Act]:
    """Keep the acts that are likely, and add those of which the model alone is sure."""
    told: set[Kind] = set()
    for act in acts:
        if likely.get(act.kind, 1) >= _LIKELY.get(act.kind, _LEAST):
            told.add(act.kind)
            yield act
    for kind, chance in likely.items():
        if kind not in told and chance >= _SURE.get(kind, _HALF):
            yield Act(kind, sentence, LEARNED)
