"""How likely a word that is not listed is a slip for a common one, and not a word of a trade or of another language.

The weights were fitted by logistic regression: on common words mistyped by a keyboard model and on misspellings that
people make, against words that only large dictionaries, medicine, or five other languages have.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from afterword.language.spelling.edit_cost import NEIGHBOURS
from afterword.language.spelling.shapes import shapes

_BASE: Final = 5.24
_BANDS: Final = (2.03, 2.02, 1.36, 1.09, -1.26)
"""What the commonness of the word meant adds, by its band: the last stands for all rarer ones."""

_LENGTHS: Final = (1.61, 1.61, 1.61, 1.61, 1.1, 1.82, -0.33, -0.15, 0.04, 1.15)
"""What the length of the word adds; the last stands for all longer ones."""

_WEIGHT: Final = -5.78
_WEIGHT_IF_SHORT: Final = -3.44
_SHORT: Final = 5
_PLAUSIBILITY: Final = -1.47
_APART: Final = 0.9
_MANY: Final = 0.21
_AS_NEAR: Final = 0.25
_MOST_AS_NEAR: Final = 5
_FIRST_DIFFERS: Final = 0.91
_LAST_DIFFERS: Final = -0.29
_ENDS_LIKE_OTHERS: Final = -2.81
"""Words of many languages end in a, o, i or u; few of English do, and few slips make one."""

_LOOKS_ENGLISH: Final = -0.73
_LOOKS_ODD: Final = 1.31
_FAR: Final = 1.05
_IF_FAR: Final = -0.91
_VOWELS_AT_THE_END: Final = frozenset("aoiu")


def slip_odds(word: str, near: Sequence[tuple[float, str, int]], plausibility: float) -> float:
    """Give the logarithm of the odds that `word` (small letters) is a slip for the first of the words near it."""
    weight, meant, band = near[0]
    odds = _BASE + _BANDS[min(band, len(_BANDS) - 1)] + _LENGTHS[min(len(word), len(_LENGTHS) - 1)]
    odds += weight * (_WEIGHT + (_WEIGHT_IF_SHORT if len(word) <= _SHORT else 0.0)) + plausibility * _PLAUSIBILITY
    odds += _APART * (min(1.0, near[1][0] - weight) if len(near) > 1 else 1.0)
    odds += _MANY * sum(other[0] - weight < _AS_NEAR for other in near[1:_MOST_AS_NEAR])
    odds += _IF_FAR if weight > _FAR else 0.0
    return odds + _by_ends(word, meant) + _by_shape(word)


def _by_ends(word: str, meant: str) -> float:
    """Weigh which letter the word begins and ends with, against those of the word meant."""
    odds = _FIRST_DIFFERS if word[0] != meant[0] else 0.0
    if word[-1] == meant[-1]:
        return odds
    hit_beside = word[-1] + meant[-1] in NEIGHBOURS and len(word) == len(meant)
    exchanged = word[-2:] == meant[-2:][::-1]
    is_foreign = word[-1] in _VOWELS_AT_THE_END and not hit_beside and not exchanged
    return odds + (_ENDS_LIKE_OTHERS if is_foreign else _LAST_DIFFERS)


def _by_shape(word: str) -> float:
    if shapes().looks_odd(word):
        return _LOOKS_ODD
    return _LOOKS_ENGLISH if shapes().looks_english(word) else 0.0
