"""The words of a mail that count: the sender's own sentences, or those passed on where there are no others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from afterword.language.acts.said import said
from afterword.language.letter import Letter, parse_letter
from afterword.language.span import Span

MOST_TEXT: Final = 50_000
"""Code points of a body that are read; no letter is longer, and what comes behind is left alone."""

_MOST_SENTENCES: Final = 80
_POINTS_DOWN: Final = re.compile(
    r"\W*(?:please\s+)?(?:see|read|cf\.?)?\s*(?:the\s+|this\s+)?(?:fyi|f\.y\.i\.?|below|forward(?:ed|ing)?|fwd|as\s+below"
    r"|for\s+(?:your\s+)?information|note\s+below|message\s+below|pls\s+see\s+below|from\s+the\s+client)\b.{0,40}",
    re.IGNORECASE | re.DOTALL,
)
_HEAD: Final = re.compile(r"[ \t>]*[A-Z][\w-]{1,20}:[ \t].*|[ \t>]*-{2,}.*|[ \t>]*")
_QUOTE: Final = re.compile(r"(?m)^[ \t]*>[> \t]?")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: where it stands in the body, and its words in the form that is compared."""

    span: Span
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Parts:
    """A body seen as a letter, with the sentences that count in it, in order."""

    letter: Letter
    sentences: tuple[Sentence, ...]


def parts_of(body: str) -> Parts:
    """Take a body apart. Any text is taken, in time proportional to its length."""
    text = body[:MOST_TEXT]
    letter = parse_letter(text)
    spans = list(letter.sentences)
    if letter.quoted and _only_points_down(text, spans):
        spans = [*spans, *_passed_on(text, letter.quoted)]
    if not spans and letter.heading is not None:
        spans = [*letter.sentences, letter.heading]
    return Parts(letter, tuple(islice(_sentences(text, spans), _MOST_SENTENCES)))


def _sentences(text: str, spans: list[Span]) -> Iterator[Sentence]:
    for span in spans:
        words = tuple(said(text, span).text.split())
        if words:
            yield Sentence(span, words)


def _only_points_down(text: str, spans: list[Span]) -> bool:
    """Tell whether the sender's own words say no more than "see below"."""
    return not spans or (
        len(spans) == 1 and _POINTS_DOWN.fullmatch(text[spans[0].start : spans[0].end].strip()) is not None
    )


def _passed_on(text: str, quoted: tuple[Span, ...]) -> Iterator[Span]:
    """Give the sentences of mail passed on, without the lines that announce it; offsets stay those of the body."""
    for region in quoted:
        start = region.start
        for line in text[region.start : region.end].splitlines(keepends=True):
            if _HEAD.fullmatch(line.rstrip("\r\n")) is None:
                break
            start += len(line)
        inner = _QUOTE.sub(lambda mark: " " * len(mark[0]), text[start : region.end])
        for sentence in parse_letter(inner).sentences:
            yield Span(sentence.start + start, sentence.end + start)
