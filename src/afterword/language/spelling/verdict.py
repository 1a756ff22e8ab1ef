"""What the spelling engine says about a word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["known", "likely-slip", "doubtful", "unknown-term"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a word is taken to be.

    Attributes:
        kind: `known`; `likely-slip` (a common word is near, and the word is plausibly neither name nor term);
            `doubtful` (it may be a slip); `unknown-term` (not listed, and nothing speaks for a slip).
        suggestions: what was probably meant, likeliest first, in the capitals of the word; for slips and doubts.
    """

    kind: Kind
    suggestions: tuple[str, ...] = ()


KNOWN: Final = Verdict("known")
UNKNOWN_TERM: Final = Verdict("unknown-term")
