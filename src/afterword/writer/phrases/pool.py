"""A pool of phrases: one a line, with the registers that it suits before a bar (w, n, f for warm, neutral, formal)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, get_args

from afterword.writer.values import Register

_REGISTERS: Final[tuple[Register, ...]] = get_args(Register)
_WORD: Final = re.compile(r"[a-z{}_]{4,}")
_STEMS: Final = {
    "thought": "think", "thinking": "think", "heard": "hear", "hearing": "hear", "helped": "help", "helpful": "help",
    "interested": "interest", "interesting": "interest", "enjoyed": "enjoy", "grateful": "thankful",
}  # fmt: skip
_FORMS: Final = re.compile(rf"\b(?:{'|'.join(_STEMS)})\b")
_PLAIN: Final = frozenset({
    "that", "what", "with", "your", "have", "from", "this", "about", "will", "would", "could", "been", "when", "{when}",
    "thank", "thanks", "again",
    "{about}", "{hear}", "{company}", "{date}", "{said}", "very", "much", "more", "also", "which", "they", "into",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence with places to fill, and the words by which a repetition is noticed."""

    text: str
    marks: frozenset[str]


Pool = Mapping[Register, tuple[Phrase, ...]]


def pool(lines: str) -> Pool:
    """Read a pool; a phrase without a bar suits every register. Names in braces are filled in by the writer."""
    marked = [_marked(line) for line in lines.strip().splitlines()]
    return MappingProxyType(
        {
            register: tuple(Phrase(text, marks_of(text)) for registers, text in marked if register[0] in registers)
            for register in _REGISTERS
        }
    )


def _marked(line: str) -> tuple[str, str]:
    registers, bar, text = line.partition("|")
    return (registers, text.strip()) if bar else ("wnf", line.strip())


def marks_of(text: str) -> frozenset[str]:
    """Give the words of a phrase that a reader would notice twice."""
    plain = _FORMS.sub(lambda found: _STEMS[found[0]], text.lower().replace("{talk}", "conversation"))
    return frozenset(_WORD.findall(plain)) - _PLAIN
