"""The kind that is told of a mail: form first, then the likeliest; between yes and no, neither where in doubt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from afterword.reader.kinds import Kind
from afterword.reader.origin import Origin

_BY_FORM: Final = 0.97
_DOUBT: Final = 0.15
"""A rejection this likely forbids to speak of an offer or an invitation, and the other way about."""

_LEAST: Final = 0.3
"""A kind less likely than this is not claimed."""

_FEWEST_WORDS: Final = 3
_UNTOLD: Final = 0.25
_SUREST: Final = 0.99
_GOOD_NEWS: Final[tuple[Kind, ...]] = ("offer", "invitation")
_EITHER: Final = frozenset({"rejection", *_GOOD_NEWS})


@dataclass(frozen=True, slots=True)
class Verdict:
    """A kind and how likely it is."""

    kind: Kind
    confidence: float


def verdict(origin: Origin, chances: Mapping[Kind, float], words: int) -> Verdict:
    """Tell the kind; the form of a mail server's report decides alone (RFC 3464), and hardly any words tell nothing."""
    if origin.has_failed:
        return Verdict("bounce", _BY_FORM)
    if words < _FEWEST_WORDS and not origin.is_automatic:
        return Verdict("unrelated", _UNTOLD)
    likely = max(chances, key=lambda kind: chances[kind])
    good = max(chances[kind] for kind in _GOOD_NEWS)
    contrary = chances["rejection"] if likely in _GOOD_NEWS else good if likely == "rejection" else 0.0
    if contrary > _DOUBT:
        likely = max((kind for kind in chances if kind not in _EITHER), key=lambda kind: chances[kind])
    if chances[likely] < _LEAST:
        return Verdict("unrelated", _UNTOLD)
    return Verdict(likely, min(chances[likely], _SUREST))
