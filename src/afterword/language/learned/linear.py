"""A linear model: each feature adds its weights to the labels it speaks for; the sum tells how likely a label is.

The sum is divided by the root of the number of features, so that a long sentence says no more than a short one.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp, sqrt
from typing import Final

SCALE: Final = 100
"""Weights are kept as whole hundredths."""

_STEEPEST: Final = 30.0


@dataclass(frozen=True, slots=True)
class Linear:
    """The weights of a model.

    Attributes:
        labels: what it tells apart.
        bias: for each label, what speaks for it before any feature is seen, in hundredths.
        weights: for each feature, number of a label and weight in hundredths, by turns.
    """

    labels: tuple[str, ...]
    bias: tuple[int, ...]
    weights: Mapping[str, Sequence[int]]

    def scores(self, features: Collection[str]) -> list[float]:
        """Add up what the features say of each label."""
        sums, weights = [0] * len(self.bias), self.weights
        for feature in features:
            found = weights.get(feature)
            if found is not None:
                turns = iter(found)
                for label, weight in zip(turns, turns, strict=True):
                    sums[label] += weight
        size = sqrt(len(features) or 1)
        return [(bias + one / size) / SCALE for bias, one in zip(self.bias, sums, strict=True)]

    def each(self, features: Collection[str]) -> dict[str, float]:
        """Give the probability of each label by itself; several may hold at once."""
        return {label: logistic(score) for label, score in zip(self.labels, self.scores(features), strict=True)}

    def one(self, features: Collection[str]) -> dict[str, float]:
        """Give the probabilities of the labels where exactly one holds."""
        scores = self.scores(features)
        highest = max(scores)
        shares = [exp(score - highest) for score in scores]
        whole = sum(shares)
        return {label: share / whole for label, share in zip(self.labels, shares, strict=True)}


def logistic(score: float) -> float:
    """Turn a score into a probability."""
    return 1 / (1 + exp(-max(-_STEEPEST, min(_STEEPEST, score))))


@cache
def packaged(package: str, name: str) -> Linear:
    """Load the model `name` that lies in `package`."""
    kept = json.loads(files(package).joinpath(name).read_text(encoding="utf-8"))
    return Linear(tuple(kept["labels"]), tuple(kept["bias"]), kept["weights"])
