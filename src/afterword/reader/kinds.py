"""Which kind a mail is of, and how likely: a learned model of sentences and one of whole mails speak together."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import exp, log
from typing import Final, Literal, TypeAlias, get_args

from afterword.language.learned import Linear, packaged

Kind: TypeAlias = Literal[
    "rejection",
    "invitation",
    "scheduling",
    "offer",
    "timeline",
    "request",
    "on-hold",
    "only-if-interested",
    "acknowledgement",
    "auto-reply",
    "bounce",
    "unrelated",
]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
SAYS_NOTHING: Final = "none"
"""The label of sentences that do not tell what a mail is."""

MAIL_MODEL: Final = "mails.json"
SENTENCE_MODEL: Final = "sentences.json"
_PACKAGE: Final = "afterword.reader"
_EVENNESS: Final = 1.6
"""Both models see the same words, so that together they are surer than they should be: found by cross-validation."""

_LEAST: Final = -9.0


@dataclass(frozen=True, slots=True)
class Weighed:
    """How likely each kind is, and how much each sentence speaks for it (logarithms)."""

    chances: Mapping[Kind, float]
    sentences: tuple[Mapping[str, float], ...]


def weigh(mail: Collection[str], sentences: Sequence[Collection[str]]) -> Weighed:
    """Weigh the features of a mail and of its sentences."""
    return weigh_with(packaged(_PACKAGE, MAIL_MODEL), packaged(_PACKAGE, SENTENCE_MODEL), mail, sentences)


def weigh_with(whole: Linear, single: Linear, mail: Collection[str], sentences: Sequence[Collection[str]]) -> Weighed:
    """Weigh with the models given."""
    each = tuple(_logarithms(single, features) for features in sentences)
    of_whole = _logarithms(whole, mail)
    said = {kind: of_whole[kind] + max((one[kind] for one in each), default=_LEAST) for kind in KINDS}
    return Weighed(_shares({kind: score / _EVENNESS for kind, score in said.items()}), each)


def _logarithms(model: Linear, features: Collection[str]) -> dict[str, float]:
    scores = model.scores(features)
    highest = max(scores)
    whole = highest + log(sum(exp(score - highest) for score in scores))
    return {label: max(score - whole, _LEAST) for label, score in zip(model.labels, scores, strict=True)}


def _shares(scores: Mapping[Kind, float]) -> dict[Kind, float]:
    highest = max(scores.values())
    shares = {kind: exp(score - highest) for kind, score in scores.items()}
    whole = sum(shares.values())
    return {kind: share / whole for kind, share in shares.items()}
