"""What stands right before and after a word, ready to be compared with listed phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.language.span import Span
from afterword.language.wordlist import wordlist
from afterword.record.lazy import lazy

_REACH: Final = 48
"""How many characters on either side are looked at."""

_MOST_WORDS: Final = 4
_STARTS: Final = re.compile(r"(?:\A|[\n\r.!?]\s*|[.!?]['\"”’)]\s+|,\s*[\n\r]+\s*)\Z")
_CHUNK: Final = re.compile(r"\S+")
_RUN_BEFORE: Final = re.compile(r"[\w'-]*\Z")
_RUN_AFTER: Final = re.compile(r"[\w'-]*")
_NAME: Final = re.compile(r"[A-Z][\w'.-]*")
_ENDS: Final = re.compile(r"\s*(?:[.,;:!?)]|\Z|[\n\r])")
_CLOSED: Final = re.compile(r"\s*[.,!?\n\r]")
_PLAIN: Final = str.maketrans("’", "'")
_SHORTHAND: Final = {
    "{DET}": wordlist("the a an my your our his her their this that these those any some its such each every"),
    "{OBJ}": wordlist("you me him her us them it"),
}
END: Final = "{END}"
"""Stands for a mark or the end of the line."""

START: Final = "{START}"
"""Stands for the beginning of a sentence."""

TEXT: Final = "{TEXT}"
"""Stands for the beginning of the text."""

_NUMBER: Final = "{NUMBER}"
_LONGEST_NUMBER: Final = 3
_NAMED: Final = "{NAMED}"
_MORE: Final = "{MORE}"
_AND_CLOSED: Final = "{CLOSED}"


def phrases(listed: str) -> frozenset[str]:
    """Give the phrases in a list parted by bars; `{DET}` and `{OBJ}` stand for each of their words."""
    return frozenset(phrase for part in listed.split("|") if part for phrase in _spelt_out(part.strip()))


def _spelt_out(part: str) -> Iterator[str]:
    short = next((name for name in _SHORTHAND if name in part), None)
    if short is None:
        yield part.lower() if "{" not in part else part
        return
    for word in _SHORTHAND[short]:
        yield from _spelt_out(part.replace(short, word, 1))


class Surroundings:
    """The phrases before and after `text[word]` within `span`, small letters, up to four words of each length.

    A number is also `{NUMBER}`, a name `{NAMED}`, a word in -er `{MORE}`; a phrase that a mark or the line's end
    follows is also one with `{CLOSED}` behind it.
    """

    def __init__(self, text: str, span: Span, word: Span) -> None:
        """Look at the text around a word."""
        self._text, self._span, self._word = text, span, word
        self._behind = text[max(span.start, word.start - _REACH) : word.start].translate(_PLAIN)
        self._ahead = text[word.end : min(span.end, word.end + _REACH)].translate(_PLAIN)

    @lazy
    def begins(self) -> bool:
        """Whether the word begins a sentence."""
        return _STARTS.search(self._behind) is not None

    @property
    def grows_on(self) -> bool:
        """Whether the word goes on behind its end."""
        following = self._ahead[:1]
        return following.isalnum() or (following != "" and following in "_'-")

    @lazy
    def before(self) -> frozenset[str]:
        """The phrases that end right before the word."""
        found: set[str] = set()
        if self.begins:
            found.add(START)
        if not self._text[self._span.start : self._word.start].strip():
            found.add(TEXT)
        chunks = self._behind.split() if self._behind[-1:].isspace() else []
        said = ""
        for chunk in chunks[: -_MOST_WORDS - 1 : -1]:
            start = _RUN_BEFORE.search(chunk)
            run = chunk[start.start() :] if start is not None else ""
            if run:
                found.update(_variants(run, said))
            said = f"{chunk.lower()} {said}".rstrip()
        return frozenset(found)

    @lazy
    def after(self) -> frozenset[str]:
        """The phrases that begin right after the word."""
        found = {END} if _ENDS.match(self._ahead) else set()
        if not self._ahead[:1].isspace():
            return frozenset(found)
        said = ""
        for chunk in list(_CHUNK.finditer(self._ahead))[:_MOST_WORDS]:
            run = _RUN_AFTER.match(self._ahead, chunk.start(), chunk.end())
            if run is not None and run[0]:
                closed = _CLOSED.match(self._ahead, run.end()) or run.end() == len(self._ahead)
                for variant in _variants(run[0], "", said):
                    found.update((variant, variant + _AND_CLOSED) if closed else (variant,))
            said = f"{said} {chunk[0].lower()}".lstrip()
        return frozenset(found)


def _variants(word: str, behind: str, ahead: str = "") -> Iterator[str]:
    """Give the phrases that a word makes with what was read already, by what kind of word it is."""
    yield " ".join(filter(None, (ahead, word.lower(), behind)))
    if word.isdigit() and len(word) <= _LONGEST_NUMBER:
        yield " ".join(filter(None, (ahead, _NUMBER, behind)))
    if not behind and not ahead:
        if _NAME.fullmatch(word):
            yield _NAMED
        if word.endswith("er"):
            yield _MORE
