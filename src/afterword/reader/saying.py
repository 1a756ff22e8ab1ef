"""What else a mail says: that it waits for something, asks for papers, speaks of pay; a learned model of it all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from afterword.language.learned import Linear, packaged
from afterword.reader.kinds import Kind
from afterword.reader.parts import Sentence
from afterword.reader.seen import Seen

SAYING_MODEL: Final = "sayings.json"
ASKS: Final = "asks"
ITEMS: Final = ("references", "availability", "salary-expectation")
"""What is asked for often enough to be learned, by the contract's own names."""

OTHER_ITEM: Final = "other"
SAYINGS: Final = (
    *(ASKS, "automatic", "salary", "only-if-interested", "next-step"),
    *(f"requested {item}" for item in (*ITEMS, OTHER_ITEM)),
)


@dataclass(frozen=True)
class Sayings:
    """What a mail may say besides its kind: how likely each is, and the sentence that says it most."""

    chances: Mapping[str, float]
    _model: Linear = field(repr=False)
    _seen: Seen = field(repr=False)

    def sentence(self, label: str) -> Sentence | None:
        """Give the sentence that speaks most for a saying; None where the mail has no sentence."""
        at = self._model.labels.index(label)
        best = max(range(len(self._each)), key=lambda number: self._each[number][at], default=None)
        return self._seen.sentences[best] if best is not None else None

    @cached_property
    def _each(self) -> list[list[float]]:
        return [self._model.scores(features) for features in self._seen.sentence_features]


def sayings(seen: Seen, kind: Kind) -> Sayings:
    """Weigh everything that a mail of this kind may say besides."""
    model = packaged("afterword.reader", SAYING_MODEL)
    return Sayings(model.each(saying_features(seen, kind)), model, seen)


def saying_features(seen: Seen, kind: Kind) -> frozenset[str]:
    """Give what the model sees: the mail's features and its kind."""
    return seen.mail_features | {f"kind:{kind}"}
