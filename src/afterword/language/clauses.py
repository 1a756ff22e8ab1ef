"""Clauses: the pieces of a sentence that say one thing each, so that a "not" in one says nothing about the next."""

from __future__ import annotations

import re
from typing import Final

from afterword.language.lines import trim
from afterword.language.span import Span

_SUBJECT: Final = (
    r"(?:i|we|you|he|she|it|they|there|this|that|these|those|my|our|your|please|thanks?|let|would|could|can)\b"
)
_LINK: Final = (
    r"(?:but|because|although|though|whereas|unless|while|since|if|when|where|which|who|whose|until|before|after|as|so|yet|nor"
    r"|and|or|then|however|therefore|please|given|except|especially|including)\b"
)
_HARD: Final = r"but|because|although|though|whereas|unless|so\s+that|even\s+if|except\s+that"
_SPLIT: Final = re.compile(
    r";|:(?=\s)|[\u2013\u2014](?=\s)|(?<=\w)\u2014(?=\w)|(?<=\s)-{1,2}(?=\s)"
    rf"|,(?=\s+(?:{_LINK}|{_SUBJECT}|i['’]))"
    rf"|(?<=\s)(?=(?:{_HARD})\s)|(?<=\s)(?=(?:and|or|so|if)\s+{_SUBJECT})"
    r"|[()]",
    re.IGNORECASE,
)


def clauses_in(text: str, sentence: Span) -> list[Span]:
    """Split a sentence into its clauses, in order, without the marks between them."""
    found: list[Span] = []
    start = sentence.start
    for split in _SPLIT.finditer(text, sentence.start, sentence.end):
        _add(found, text, Span(start, split.start()))
        start = split.end()
    _add(found, text, Span(start, sentence.end))
    return found or [sentence]


def _add(found: list[Span], text: str, piece: Span) -> None:
    shown = trim(text, piece)
    if any(map(str.isalnum, shown.of(text))):
        found.append(shown)
