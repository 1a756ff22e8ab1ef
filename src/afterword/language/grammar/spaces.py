"""Spaces that are missing after a mark ("up.I"), and spaces that are doubled inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.language.abbreviations import STARTERS
from afterword.language.grammar.capitals import is_plain_before_stop
from afterword.language.grammar.slip import Slip
from afterword.language.span import Span
from afterword.language.spelling.lexicon import FAIRLY_COMMON, lexicon
from afterword.language.wordlist import fold, wordlist

_TIGHT: Final = re.compile(r"[,;.!?](?=[^\W\d_])")
_LEFT: Final = re.compile(r"(?<![\w@/.\\_=&#-])[\"'“‘(]?([^\W\d_]+(?:['’][^\W\d_]+)?)\Z")
_RIGHT: Final = re.compile(r"([^\W\d_]+(?:['’][^\W\d_]+)?)(?=[,;:!?)\"”’]*(?:\s|\Z)|\.+(?:\s|\Z))")
_SMALL_STARTERS: Final = wordlist(
    "thank thanks please the this that you your our they there then but with from have would i i'm i'd i'll i've we"
)
_WIDE: Final = re.compile(r" {2,}+(?=\S)")
_SINGLE_AFTER_STOP: Final = re.compile(r"[.!?] (?=\S)")
_WORD_LEFT: Final = re.compile(r"\S+\Z")
_WORD_RIGHT: Final = re.compile(r"\S+")
_MARK_OF_LIST: Final = re.compile(r"[ \t]*(?:[^\w\s]|\w{1,3}[.):])?\Z")
_COLUMN: Final = "    "
_REACH: Final = 48
_LONGEST_LINE: Final = 200
_FEWEST_SINGLE: Final = 2


def missing_space_slips(text: str, span: Span) -> Iterator[Slip]:
    """Find marks with a word on both sides and no space in `text[span]`."""
    for match in _TIGHT.finditer(text, span.start, span.end):
        at = match.start()
        left = _LEFT.search(text, max(span.start, at - _REACH), at)
        right = _RIGHT.match(text, at + 1, min(span.end, at + _REACH))
        if left is not None and right is not None and _lacks_space(left[1], match[0], right[1]):
            place = Span(left.start(1), right.end(1))
            yield Slip("missing-space", place, place.of(text), (f"{left[1]}{match[0]} {right[1]}",))


def _lacks_space(left: str, mark: str, right: str) -> bool:
    if mark in ",;":
        named = left.istitle() and right.istitle() and len(right) > 1
        return len(left) > 1 and (
            named or (_is_known(left) and _is_known(right) and not (left.isupper() and right.isupper()))
        )
    if not is_plain_before_stop(left):
        return False
    folded = fold(right)
    if right[0].islower():
        return folded in _SMALL_STARTERS and left.islower()
    return folded in STARTERS or (left.islower() and _is_known(right) and not right.isupper())


def _is_known(word: str) -> bool:
    folded = fold(word)
    return folded in STARTERS or lexicon().bands.get(folded, FAIRLY_COMMON + 1) <= FAIRLY_COMMON


def double_space_slips(text: str, span: Span) -> Iterator[Slip]:
    """Find spaces that are doubled in `text[span]`; after a stop they are a habit, doubtful if it is not kept."""
    if "  " not in text:
        return
    singles = len(_SINGLE_AFTER_STOP.findall(text, span.start, span.end))
    for match in _WIDE.finditer(text, span.start, span.end):
        line_start = max(
            text.rfind("\n", max(0, match.start() - _LONGEST_LINE), match.start()) + 1,
            match.start() - _LONGEST_LINE,
            span.start,
        )
        line_end = text.find("\n", match.end(), match.end() + _LONGEST_LINE)
        line = text[line_start : line_end if line_end >= 0 else match.end() + _LONGEST_LINE]
        before = text[line_start : match.start()]
        if _COLUMN in line.strip() or _MARK_OF_LIST.fullmatch(before) or not _are_words(before[-1:], text[match.end()]):
            continue
        ends = before[-1:] in tuple(".!?") or before[-2:-1] in tuple(".!?")
        if ends and singles < _FEWEST_SINGLE:
            continue
        yield _doubled(text, span, match, certain=not ends)


def _are_words(before: str, after: str) -> bool:
    """Tell whether words of running text stand around a space: no columns, no drawn lines."""
    return (before.isalnum() or before in tuple(',;.!?)"”’')) and (after.isalnum() or after in "(\"“‘'")


def _doubled(text: str, span: Span, match: re.Match[str], *, certain: bool) -> Slip:
    left = _WORD_LEFT.search(text, max(span.start, match.start() - _REACH), match.start())
    right = _WORD_RIGHT.match(text, match.end(), min(span.end, match.end() + _REACH))
    start = left.start() if left is not None else match.start()
    end = right.end() if right is not None else match.end()
    fix = f"{text[start : match.start()]} {text[match.end() : end]}"
    return Slip("double-space", Span(start, end), text[start:end], (fix,), certain)
