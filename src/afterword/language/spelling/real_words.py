"""Slips that are words ("manger", "pubic", "hear form you"), told by what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Final, NamedTuple

from afterword.language.span import Span
from afterword.language.wordlist import fold

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_REACH: Final = 48
"""How many characters on either side are looked at."""

_SHORTHAND: Final = {
    "{DET}": r"the|an?|my|your|our|his|her|their|this|that|these|those|any|some|its|such|each|every",
    "{OBJ}": r"you|me|him|her|us|them|it",
    "{NAMED}": r"(?-i:[A-Z][\w'’.-]*)",
    "{NUMBER}": r"\d{1,3}",
    "{END}": r"[.,;:!?)]|$",
    "{START}": r"",
    "{TEXT}": r"",
}
_STARTS: Final = re.compile(r"(?:\A|[\n\r.!?]\s*|[.!?]['\"”’)]\s+|,\s*[\n\r]+\s*)\Z")
_HYPHENS: Final = ("-", "\u2010", "\u2011")
_GROWS_ON: Final = re.compile(r"[\w'’-]")
_PLUS: Final = "+"


class RealWordSlip(NamedTuple):
    """A word that is right elsewhere, where it stands, and the word that was meant, in its capitals."""

    span: Span
    text: str
    meant: str


@dataclass(frozen=True)
class _Pattern:
    """One line of the packaged table."""

    slip: str
    meant: str
    before: str
    after: str
    not_before: str
    not_after: str
    capitals: bool

    @cached_property
    def _follows(self) -> re.Pattern[str] | None:
        return _behind(self.before)

    @cached_property
    def _leads(self) -> re.Pattern[str] | None:
        return _ahead(self.after)

    @cached_property
    def _spares_behind(self) -> re.Pattern[str] | None:
        return _behind(self.not_before)

    @cached_property
    def _spares_ahead(self) -> re.Pattern[str] | None:
        return _ahead(self.not_after)

    def fits(self, behind: str, ahead: str, *, begins: bool, first: bool) -> bool:
        """Tell whether the slip is one between these two stretches of text."""
        if self.before and not (
            ("{START}" in self.before and begins)
            or ("{TEXT}" in self.before and first)
            or (self._follows is not None and self._follows.search(behind))
        ):
            return False
        if self._leads is not None and not self._leads.match(ahead):
            return False
        if self._spares_behind is not None and self._spares_behind.search(behind):
            return False
        return self._spares_ahead is None or not self._spares_ahead.match(ahead)


def real_word_slips(text: str, span: Span) -> Iterator[RealWordSlip]:
    """Find the words in `text[span]` that the words around them make slips; nearly certain ones only."""
    table = _table()
    for match in _WORD.finditer(text, span.start, span.end):
        patterns = table.get(match[0].lower())
        if patterns is None or text[match.start() - 1 : match.start()] in _HYPHENS:
            continue
        if (slip := _fitting(text, span, match, patterns)) is not None:
            yield slip


def _fitting(text: str, span: Span, match: re.Match[str], patterns: tuple[_Pattern, ...]) -> RealWordSlip | None:
    start = match.start()
    behind = text[max(span.start, start - _REACH) : start]
    begins = _STARTS.search(behind) is not None
    first = not text[span.start : start].strip()
    for pattern in patterns:
        end = start + len(pattern.slip)
        written = text[start:end]
        if fold(written) != pattern.slip or not _may_have_capitals(written, pattern, begins=begins):
            continue
        ahead = text[end : min(span.end, end + _REACH)]
        if not _GROWS_ON.match(ahead) and pattern.fits(
            fold_marks(behind), fold_marks(ahead), begins=begins, first=first
        ):
            return RealWordSlip(Span(start, end), written, _in_capitals_of(written, pattern.meant))
    return None


def fold_marks(text: str) -> str:
    """Make the apostrophes of a text plain; its length stays."""
    return text.replace("’", "'")


def _may_have_capitals(written: str, pattern: _Pattern, *, begins: bool) -> bool:
    return written.islower() or begins or pattern.capitals


def _in_capitals_of(written: str, meant: str) -> str:
    if written.isupper() and len(written) > 1:
        return meant.upper()
    return meant[:1].upper() + meant[1:] if written[:1].isupper() else meant


def _behind(words: str) -> re.Pattern[str] | None:
    alternatives = _alternatives(words)
    return re.compile(rf"(?<![\w'-])(?:{alternatives})\s+\Z", re.IGNORECASE) if alternatives else None


def _ahead(words: str) -> re.Pattern[str] | None:
    alternatives = _alternatives(words)
    if not alternatives:
        return None
    ends = "{END}" in words
    followed = rf"\s+(?:{alternatives})(?![\w'-])"
    return re.compile(rf"\s*(?:[.,;:!?)]|\Z|[\n\r])|{followed}" if ends else followed, re.IGNORECASE)


def _alternatives(words: str) -> str:
    parts = [part for part in words.split("|") if part not in ("{START}", "{TEXT}", "{END}")]
    text = "|".join(part.replace(" ", r"\s+") for part in parts)
    for shorthand, pattern in _SHORTHAND.items():
        text = text.replace(shorthand, f"(?:{pattern})")
    return text


@cache
def _table() -> dict[str, tuple[_Pattern, ...]]:
    text = files(__package__).joinpath("data", "real_words.txt").read_text(encoding="utf-8")
    table: dict[str, tuple[_Pattern, ...]] = {}
    for line in text.splitlines()[1:]:
        pattern = _parsed(line)
        first = pattern.slip.split(" ")[0]
        table[first] = (*table.get(first, ()), pattern)
    return table


def _parsed(line: str) -> _Pattern:
    slip, meant, before, after, not_before, not_after = ([part.strip() for part in line.split(";")] + [""] * 4)[:6]
    return _Pattern(slip.rstrip(_PLUS), meant, before, after, not_before, not_after, capitals=slip.endswith(_PLUS))
