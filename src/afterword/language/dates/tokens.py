"""The smallest parts of a text that the grammar of dates works on."""

from __future__ import annotations

from enum import Enum, IntEnum, auto
from typing import NamedTuple


class Kind(IntEnum):
    """What sort of thing a token is."""

    WORD = auto()
    PUNCT = auto()
    DASH = auto()
    NUMBER = auto()
    ORDINAL = auto()
    CARDINAL = auto()
    WEEKDAY = auto()
    MONTH = auto()
    UNIT = auto()
    DAYWORD = auto()
    DAYPART = auto()
    CLOSE = auto()
    SEASON = auto()
    QUARTER = auto()
    CLOCK = auto()
    NUMERIC = auto()
    ISO = auto()
    END = auto()


class Shape(Enum):
    """How a word is written."""

    SMALL = auto()
    CAPITAL = auto()
    UPPER = auto()


class Token(NamedTuple):
    """One token: its kind, the word in small letters, its value, and where it stands in code points.

    ``value`` is the number, weekday, month or day offset meant. ``parts`` holds several numbers: day, month and year as
    written of a NUMERIC; hour, minute and meridiem (0 none, 1 a.m., 2 p.m.) of a CLOCK. ``glued`` says that nothing
    stands between it and the token before; ``lines`` counts the line breaks before it.
    """

    kind: Kind
    text: str
    value: int
    parts: tuple[int, ...]
    start: int
    end: int
    glued: bool
    shape: Shape
    lines: int


def end_token(at: int) -> Token:
    """Give the token that stands behind the last one."""
    return Token(Kind.END, "", 0, (), at, at, glued=False, shape=Shape.SMALL, lines=2)
