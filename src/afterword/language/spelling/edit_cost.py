"""How easily a hand or an ear turns one word into another: the weight of the edits between them."""

from __future__ import annotations

from typing import Final

_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SLANT: Final = 0.3
"""By how much of a key's width each row of the keyboard is shifted against the one above."""

_VOWELS: Final = frozenset("aeiouy")
_SOUNDS_ALIKE: Final = ("ckqx", "szcx", "gj", "dt", "bp", "vwf", "mn", "iy", "uw", "rl", "eh", "'s")

TRANSPOSED: Final = 0.6
_CHANGED_PLACES: Final = 0.9
"""Two letters with one between them exchanged ("revelant")."""

_DOUBLED: Final = 0.5
_UNDOUBLED: Final = 0.45
_VOWEL_FOR_VOWEL: Final = 0.65
_NEIGHBOURING_KEY: Final = 0.75
_ALIKE: Final = 0.75
_ANY_LETTER: Final = 1.15
_LEFT_OUT: Final = 0.75
_SILENT: Final = "h"
_SILENT_LEFT_OUT: Final = 0.62
_PUT_IN: Final = 1.0
_PUT_IN_BY_NEIGHBOUR: Final = 0.8
_AT_THE_FRONT: Final = 0.12
_FAR: Final = 9.0
_THREE: Final = 3


def _keys() -> dict[str, tuple[float, int]]:
    return {key: (column + row * _SLANT, row) for row, keys in enumerate(_ROWS) for column, key in enumerate(keys)}


def _neighbours() -> frozenset[str]:
    """Give every pair of letters whose keys touch, written together, both ways."""
    places = _keys().items()
    return frozenset(
        first + second
        for first, (x, y) in places
        for second, (other_x, other_y) in places
        if first != second and abs(y - other_y) <= 1 and abs(x - other_x) <= 1.0
    )


NEIGHBOURS: Final = _neighbours()
_ALIKE_PAIRS: Final = frozenset(
    first + second for group in _SOUNDS_ALIKE for first in group for second in group if first != second
)


def edit_cost(typed: str, meant: str) -> float:
    """Weigh the edits that lead from `meant` to `typed`: 0 for the same, about 1 for one edit of an uncommon kind.

    Adjacent letters exchanged, letters doubled or left single, vowels and like sounds mixed up and neighbouring keys
    hit are light; the first letter is rarely wrong. More than two edits give a number above any that is of use.
    """
    if abs(len(typed) - len(meant)) > 2:  # noqa: PLR2004  # two edits
        return _FAR
    start = same_start(typed, meant)
    end = _same_end(typed[start:], meant[start:])
    front = typed[:start]
    return _between(front, typed[start : len(typed) - end], meant[start : len(meant) - end], typed[len(typed) - end :])


def same_start(first: str, second: str) -> int:
    """Count the letters with which both words begin."""
    for index, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return index
    return min(len(first), len(second))


def _same_end(first: str, second: str) -> int:
    return same_start(first[::-1], second[::-1])


def _between(front: str, typed: str, meant: str, rest: str) -> float:
    """Weigh the edits between the parts that differ, `front` and `rest` being the same in both."""
    if len(typed) == len(meant) == _THREE and typed == meant[::-1]:
        return _CHANGED_PLACES
    above = [0.0]
    for index in range(len(meant)):
        above.append(above[-1] + _left_out(front, meant, index, rest))
    before_above: list[float] = []
    for row, letter in enumerate(typed):
        put_in = _put_in(front, typed, row, rest)
        line = [above[0] + put_in]
        for column, other in enumerate(meant):
            changed = above[column] + (
                0.0 if letter == other else _changed(letter, other, first=not front and not column)
            )
            best = min(changed, above[column + 1] + put_in, line[-1] + _left_out(front, meant, column, rest))
            if row and column and letter == meant[column - 1] and typed[row - 1] == other != letter:
                best = min(best, before_above[column - 1] + TRANSPOSED)
            line.append(best)
        before_above, above = above, line
    return above[-1]


def _changed(typed: str, meant: str, *, first: bool) -> float:
    front = _AT_THE_FRONT if first else 0.0
    if typed in _VOWELS and meant in _VOWELS:
        return _VOWEL_FOR_VOWEL + front
    pair = typed + meant
    if pair in NEIGHBOURS:
        return _NEIGHBOURING_KEY + front
    return (_ALIKE if pair in _ALIKE_PAIRS else _ANY_LETTER) + front


def _left_out(front: str, meant: str, index: int, rest: str) -> float:
    around = _around(front, meant, index, rest)
    if meant[index] in around:
        return _UNDOUBLED
    if meant[index] == _SILENT:
        return _SILENT_LEFT_OUT
    return _LEFT_OUT + (0.0 if front or index else _AT_THE_FRONT)


def _put_in(front: str, typed: str, index: int, rest: str) -> float:
    around = _around(front, typed, index, rest)
    letter = typed[index]
    if letter in around:
        return _DOUBLED
    cost = _PUT_IN_BY_NEIGHBOUR if any(letter + other in NEIGHBOURS for other in around) else _PUT_IN
    return cost + (0.0 if front or index else _AT_THE_FRONT)


def _around(front: str, middle: str, index: int, rest: str) -> str:
    before = middle[index - 1] if index else front[-1:]
    after = middle[index + 1] if index + 1 < len(middle) else rest[:1]
    return before + after
