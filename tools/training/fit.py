"""Fits the packaged linear models with scikit-learn (group `train`), and writes them as numbers that can be read."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from math import sqrt
from pathlib import Path
from typing import Any, Final

from afterword.language.learned.linear import SCALE, Linear

FEWEST: Final = 2
"""Examples in which a feature must occur."""

_LEAST_WEIGHT: Final = 50
_MOST_STEPS: Final = 400


@dataclass(frozen=True, slots=True)
class Example:
    """What a model sees, the labels that hold, those that are known not to hold, and the hand that wrote it."""

    features: frozenset[str]
    labels: frozenset[str]
    against: frozenset[str]
    hand: str = ""
    text: str = ""


def fit_each(examples: Sequence[Example], labels: Sequence[str], strength: float) -> Linear:
    """Fit one yes or no for every label; of each example only the labels count that are known either way."""
    columns = [_yes_or_no(examples, label, strength) for label in labels]
    return _together(labels, columns)


def fit_one(examples: Sequence[Example], labels: Sequence[str], strength: float) -> Linear:
    """Fit one choice among the labels; each example has exactly one."""
    names = _names(examples)
    matrix = _matrix([example.features for example in examples], names)
    model = _learner(strength)
    model.fit(matrix, [next(iter(example.labels)) for example in examples])
    order = [list(model.classes_).index(label) for label in labels]
    return _together(
        labels, [(float(model.intercept_[at]), dict(zip(names, model.coef_[at], strict=True))) for at in order]
    )


def save(model: Linear, path: Path) -> None:
    """Write a model, one feature a line, in order: the same numbers give the same file."""
    lines = ",\n".join(
        f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(list(model.weights[name]), separators=(',', ':'))}"
        for name in sorted(model.weights)
    )
    head = f'"labels": {json.dumps(model.labels)},\n"bias": {json.dumps(model.bias)}'
    path.write_text(f'{{{head},\n"weights": {{\n{lines}\n}}}}\n', encoding="utf-8")


def _yes_or_no(examples: Sequence[Example], label: str, strength: float) -> tuple[float, dict[str, float]]:
    known = [one for one in examples if label in one.labels or label in one.against]
    names = _names(known)
    model = _quick_learner(strength)
    model.fit(_matrix([one.features for one in known], names), [label in one.labels for one in known])
    return float(model.intercept_[0]), dict(zip(names, model.coef_[0], strict=True))


def _learner(strength: float) -> Any:  # noqa: ANN401 - the library is there only for training
    linear: Any = import_module("sklearn.linear_model")
    return linear.LogisticRegression(C=strength, max_iter=_MOST_STEPS)


def _quick_learner(strength: float) -> Any:  # noqa: ANN401 - as above
    linear: Any = import_module("sklearn.linear_model")
    return linear.LogisticRegression(C=strength, solver="liblinear", random_state=0)


def _names(examples: Iterable[Example]) -> list[str]:
    counts = Counter(feature for example in examples for feature in example.features)
    return sorted(feature for feature, count in counts.items() if count >= FEWEST)


def _matrix(rows: Sequence[frozenset[str]], names: Sequence[str]) -> Any:  # noqa: ANN401 - as above
    sparse: Any = import_module("scipy.sparse")
    places = {name: at for at, name in enumerate(names)}
    columns, starts, values = [], [0], []
    for row in rows:
        seen = sorted(places[feature] for feature in row if feature in places)
        columns.extend(seen)
        values.extend([1 / sqrt(len(row) or 1)] * len(seen))
        starts.append(len(columns))
    return sparse.csr_matrix((values, columns, starts), shape=(len(rows), len(names)))


def _together(labels: Sequence[str], columns: Sequence[tuple[float, dict[str, float]]]) -> Linear:
    weights: dict[str, list[int]] = {}
    for at, (_, column) in enumerate(columns):
        for name, weight in column.items():
            whole = round(weight * SCALE)
            if abs(whole) >= _LEAST_WEIGHT:
                weights.setdefault(name, []).extend((at, whole))
    return Linear(tuple(labels), tuple(round(bias * SCALE) for bias, _ in columns), weights)
