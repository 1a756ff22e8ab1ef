"""The line with which mail programs open a quotation: "On Tue, 17 Nov 2026 at 10:02, Dana Ruiz wrote:".

An attribution is told by its mechanism, not by a list of programs: it ends in a colon, and it names who wrote and
when. A program always gives a clock time, a year or an address; a person who writes "On Monday you wrote:" does not,
and is believed only where marked lines follow.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from afterword.language.lines import Line

_MOST_LINES: Final = 4
_MOST_CHARACTERS: Final = 320
_COLONS: Final = (":", "\uff1a")
_DRAWN: Final = "-_=*\u2013\u2014"

# How an attribution of more than one line begins: its preposition, or a date.
_BEGINS: Final = re.compile(
    r"[-*\u2014\s]*"
    r"(?:(?:on|am|le|el|il|em|op|den|p\u00e5|w|dnia|dne|v|\u0432|la|vom|in a message dated|\u5728|\u65bc)\s"
    r"|\d|\W{0,3}(?:mon|tue|wed|thu|fri|sat|sun)\w{0,6},?\s)",
    re.IGNORECASE,
)
# Programs that do not say "wrote" put a date first and the address, or the date, last.
_DATED_ADDRESS: Final = re.compile(
    r"[-*\u2014\s]*(?:\d|\u5728|\u65bc|\*|(?:mon|tue|wed|thu|fri|sat|sun)\b)", re.IGNORECASE
)
_ADDRESS_LAST: Final = re.compile(r"(?:@[\w.-]{1,80}[>)\]\s]{0,3}|\d\])[:\uff1a]\Z")
_WROTE: Final = re.compile(
    r"\b(?:wrote|writes|schrieb(?:en)?|geschrieben|a\s+[\u00e9e]crit|escribi[\u00f3o]|ha\s+scritto|escreveu|schreef|"
    r"skrev|skriver|escribe|scrive|pisze|napisa\u0142[ao(]*|kirjoitti|yazd\u0131|a\s+scris|napsala?|\u00edrta|"
    r"\u043d\u0430\u043f\u0438\u0441\u0430\u043b[\u0430(]*|\u043f\u0438\u0448\u0435\u0442)\b"
    r"|\u5199\u9053|\u5beb\u9053|\ub2d8\uc774 \uc791\uc131",
    re.IGNORECASE,
)
_INLINE: Final = re.compile(rf"(?:{_WROTE.pattern})[:\uff1a]\s+\S", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"[^\s@<>]@[\w-]")
_CLOCK_OR_YEAR: Final = re.compile(r"\b(?:[01]?\d|2[0-3])[:.h][0-5]\d|\b(?:19|20)\d\d\b|\d[/.]\d{1,2}[/.]\d\d\b")
_PERSONAL: Final = re.compile(r"\b(?:you|we|i|they|she|he)\s+(?:\w+\s+)?(?:wrote|writes)\b", re.IGNORECASE)


class Attribution(NamedTuple):
    """Where an attribution ends (the index of the line after it), and whether it speaks for itself."""

    after: int
    certain: bool


def attribution_at(lines: list[Line], index: int) -> Attribution | None:
    """Read the attribution that begins on the line at `index`; it may be wrapped over up to four lines."""
    text = lines[index].text
    if text.endswith(_COLONS) or (text[0] in _DRAWN and text[-1] in _DRAWN):
        return _read(lines, index, index + 1)
    if not _BEGINS.match(text):
        return None
    if _INLINE.search(text) or (index + 1 < len(lines) and _INLINE.search(lines[index + 1].text)):
        return _read_inline(lines, index)
    for last in range(index + 1, min(index + _MOST_LINES, len(lines))):
        if not lines[last].text or lines[last].text.startswith(">"):
            return None
        if lines[last].text.endswith(_COLONS):
            return _read(lines, index, last + 1)
    return None


def _read(lines: list[Line], first: int, after: int) -> Attribution | None:
    if lines[after - 1].end - lines[first].start > _MOST_CHARACTERS:
        return None
    said = " ".join(line.text for line in lines[first:after])
    if _WROTE.search(said):
        return Attribution(after, certain=_is_dated(said) and not _PERSONAL.search(said))
    if not _ADDRESS.search(said):
        return None
    dated = _DATED_ADDRESS.match(said) and _ADDRESS_LAST.search(said) and _is_dated(said)
    return Attribution(after, certain=bool(dated))


def _read_inline(lines: list[Line], index: int) -> Attribution | None:
    """Read an attribution behind which the quoted text goes on, on its line ("On …, Dana Ruiz <…> wrote:   Hi,")."""
    after = index + (1 if _INLINE.search(lines[index].text) else 2)
    said = " ".join(line.text for line in lines[index:after])[:_MOST_CHARACTERS]
    certain = _ADDRESS.search(said) is not None and _is_dated(said) and not _PERSONAL.search(said)
    return Attribution(after, certain=True) if certain else None


def _is_dated(said: str) -> bool:
    """Tell whether the words name a moment as programs do, at their start or beside an address."""
    return bool(_CLOCK_OR_YEAR.search(said) and (_BEGINS.match(said) or _ADDRESS.search(said)))
