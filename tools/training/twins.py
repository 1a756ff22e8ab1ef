"""Twins of sentences that do something: the same words with another actor, denied or reported, which do not do it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

BY_THE_CANDIDATE: Final = frozenset({"demand", "plea", "private", "qualification", "resume", "earlier"})
"""Acts that only the candidate can do: said of the addressee, they are another matter."""

DENIABLE: Final = frozenset({"demand", "plea", "resume", "qualification", "interest", "pay"})
"""Acts that a "not" undoes."""

_SWAPS: Final = (
    *(("I'm", "You're"), ("I've", "You've"), ("I'd", "You'd"), ("I'll", "You'll"), ("I am", "You are")),
    *(("I was", "You were"), ("I", "You"), ("my", "your"), ("My", "Your"), ("me", "you"), ("myself", "yourself")),
)
_OF_ONESELF: Final = re.compile(r"(?:I|My)\b")
_OF_YOU: Final = re.compile(r"\byou|so do\b", re.IGNORECASE)
_DENIED: Final = re.compile(
    r"\b(?:not|never|no|nothing|nobody|none|neither|nor|without|cannot|hardly)\b|n['’]t\b", re.IGNORECASE
)
_BEING: Final = re.compile(r"\bI(?: am|['’]m)\b")
_HELPED: Final = re.compile(r"\bI (would|will|can|could|must|should|have|had)\b")
_DOING: Final = re.compile(
    r"\bI (?:really |truly |also |just |do )?(need|want|beg|expect|hold|speak|wish|require|ask|attach|enclose)\b"
)


def twins(text: str, labels: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """Give the twins of a sentence, each with the labels that it has lost."""
    ours = labels & BY_THE_CANDIDATE
    if ours and _OF_ONESELF.match(text) and not _OF_YOU.search(text):
        yield _of_another(text), ours
    deniable = labels & DENIABLE
    if deniable and not _DENIED.search(text):
        denied = _denied(text)
        if denied != text:
            yield denied, deniable
    if "demand" in labels and text.startswith("I "):
        yield f"You told me that {text}", frozenset({"demand"})


def _of_another(text: str) -> str:
    for mine, theirs in _SWAPS:
        text = re.sub(rf"\b{mine}\b(?!['’])", theirs, text)
    return text


def _denied(text: str) -> str:
    for shape, put in ((_BEING, r"I am not"), (_HELPED, r"I \1 not"), (_DOING, r"I do not \1")):
        if shape.search(text):
            return shape.sub(put, text, count=1)
    return text
