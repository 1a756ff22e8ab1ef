"""Numbers in words."""

from __future__ import annotations

from typing import Final

CARDINALS: Final[dict[str, int]] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
}  # fmt: skip

ORDINALS: Final[dict[str, int]] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
    "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26,
    "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31,
}  # fmt: skip

ARTICLES: Final = frozenset({"a", "an"})

FEW: Final[dict[str, tuple[float, float]]] = {
    "minute": (5, 30), "hour": (2, 5), "day": (3, 5), "working-day": (3, 5), "week": (3, 3), "fortnight": (2, 2),
    "month": (3, 3), "year": (3, 3),
}  # fmt: skip
"""What "a few" of each unit comes to: the least, and the latest reading that people still mean by it."""

SEVERAL: Final[dict[str, tuple[float, float]]] = {
    "minute": (10, 30), "hour": (3, 8), "day": (3, 7), "working-day": (3, 7), "week": (3, 5), "fortnight": (2, 3),
    "month": (3, 6), "year": (3, 7),
}  # fmt: skip
"""The same for "several"."""

COUPLE: Final = 2.0
DOZEN: Final = 12.0
