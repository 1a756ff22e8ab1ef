"""Marks that are doubled, or stand after a space: "soon..", "patient,,", "project ."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.language.grammar.capitals import is_plain_before_stop
from afterword.language.grammar.slip import Slip
from afterword.language.span import Span
from afterword.language.wordlist import fold, wordlist

_DOUBLED: Final = re.compile(r"[.,;:](?:[ \t]*+[,;]|[.,;:])[.,;:]*+")
_STOP_AFTER: Final = re.compile(r"[?!]\.(?=\s|\Z)")
_SPACED: Final = re.compile(r"[ \t]+[,.;!?](?=\s|[\"”’')\]]|\Z)|[ \t]+,(?=[^\W\d_])")
_SINGLE: Final = {
    ",,": ",",
    ", ,": ",",
    "; ;": ";",
    "..": ".",
    ";;": ";",
    "::": ":",
    ",.": ".",
    ";.": ".",
    ":.": ".",
    ";,": ",",
    ",;": ";",
    ":,": ",",
}
_EITHER: Final = (".,",)
_AFTER_STOP: Final = {".;": ";", ".:": ":"}
_WITH_MARK: Final = wordlist("yahoo jeopardy yum oklahoma ahoy airplane mia oliver joomla wham panic westward e")
"""Names that end in an exclamation mark."""

_WORD_BEFORE: Final = re.compile(r"[^\W_][\w'’-]*\Z")
_REACH: Final = 40


def mark_slips(text: str, span: Span) -> Iterator[Slip]:
    """Find doubled marks, and marks after a space, in `text[span]`."""
    for match in _DOUBLED.finditer(text, span.start, span.end):
        yield from _doubled(text, span, match)
    for match in _STOP_AFTER.finditer(text, span.start, span.end):
        word = _word_before(text, span, match.start())
        if word and fold(word) not in _WITH_MARK and is_plain_before_stop(word):
            yield _slip("doubled-mark", text, Span(*match.span()), match[0][0])
    if " \xa0?" not in text:
        for match in _SPACED.finditer(text, span.start, span.end):
            yield from _spaced(text, span, match)


def _doubled(text: str, span: Span, match: re.Match[str]) -> Iterator[Slip]:
    run = re.sub(r"[ \t]+", " ", match[0])
    before, after = text[max(span.start, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
    if not before or not (before.isalnum() or before in "\"”’')]%") or after in ("/", "\\", ")"):
        return
    if run in _EITHER:
        word = _word_before(text, span, match.start())
        if is_plain_before_stop(word):
            goes_on = text[match.end() :].lstrip()[:1].islower()
            yield _slip("doubled-mark", text, Span(*match.span()), "," if goes_on else ".")
    elif run in _AFTER_STOP and _word_before(text, span, match.start()).islower() and after.isspace():
        if is_plain_before_stop(_word_before(text, span, match.start())):
            yield _slip("doubled-mark", text, Span(*match.span()), _AFTER_STOP[run])
    elif run in _SINGLE and not (before.isdigit() and after.isdigit()) and not (run == "::" and after.isalnum()):
        yield _slip("doubled-mark", text, Span(*match.span()), _SINGLE[run])


def _spaced(text: str, span: Span, match: re.Match[str]) -> Iterator[Slip]:
    before, mark = text[max(span.start, match.start() - 1) : match.start()], match[0][-1]
    after = text[match.end() : match.end() + 1]
    if not before or not (before.isalnum() or before in "\"”’')]%"):
        return
    if mark in "!?;" and after in ("(", ")"):
        return
    if mark in "!?" and text[match.end() : match.end() + 2].strip(" \t")[:1].islower():
        return
    word = _word_before(text, span, match.start()) or before
    place = Span(match.start() - len(word), match.end())
    joined = word + mark + (" " if after.isalpha() else "")
    yield _slip("space-before-mark", text, place, joined)


def _word_before(text: str, span: Span, at: int) -> str:
    found = _WORD_BEFORE.search(text, max(span.start, at - _REACH), at)
    return found[0] if found is not None else ""


def _slip(kind: str, text: str, place: Span, fix: str) -> Slip:
    return Slip(kind, place, place.of(text), (fix,))  # type: ignore[arg-type]
