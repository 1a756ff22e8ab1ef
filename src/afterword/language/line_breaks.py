"""Whether a single line break was set by the writer's hand or by a program that wrapped the line.

A program breaks a line where the next word would not have found room; a hand breaks it where something ends.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from afterword.language.abbreviations import STARTERS
from afterword.language.lines import Line
from afterword.language.wordlist import fold, wordlist

FULL_LINE: Final = 60
"""How long lines are at the least that a program wraps."""

_UNBROKEN: Final = 100
_RAGGED: Final = 10
_MOST_END: Final = 40
_SHORTEST_HEADING: Final = 3
_LABEL: Final = re.compile(r"[^\W\d_][\w ./-]{1,24}:\s")
_COLUMNS: Final = re.compile(r"[^\s.!?:,;](?:[ \xa0]{3,}|[ \xa0]*\t)\s*\S")
_PAGE: Final = re.compile(r"(?:https?://|www\.)\S+")
_CLOCK: Final = re.compile(r"\d{1,2}[:.]\d\d\b")
_CLOCK_END: Final = re.compile(r"\d\s?[ap]m\Z", re.IGNORECASE)
_GOES_ON: Final = (",", ";", "-", "\u2013", "\u2014", "(", "/", "&")
_OPENING: Final = "(\"“'‘"
_LAST_WORD: Final = re.compile(r"(?<!\S)([^\W\d_]+)\Z")
_FIRST_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NEVER_LAST: Final = wordlist(
    "a an the and or but nor of to at from into onto between during my your our his her their which whose if when "
    "while "
    "as than because since until und oder der die das ein eine mit von zu zum zur im et ou le la les un une de du des "
    "avec pour que"
)
_SELDOM_LAST: Final = wordlist(
    "so in on by for with without about over under through its this that these those who whom is are was were be "
    "been am "
    "has have had do does did will would can could should may might must not no very more most"
)
_SUBJECTS: Final = wordlist(
    "i i'm i'd i'll i've im ive we we're we'll we've he she they he's she's they're it's thats that's there there's "
    "please "
    "thanks thank thx let lets let's hope see"
)
_ANEW: Final = _SUBJECTS | wordlist(
    "you it can could will would do does did is are looking what when how why where if also but so sorry yes no just "
    "any"
)
_LEADING_ON: Final = wordlist(
    "of to in on at by for from with and or than that which who whom whose as into per und mit von et de du"
)
_STARTERS: Final = STARTERS - wordlist("i i'm i've i'd i'll im a may will mark bill")
_STARTING: Final = re.compile(
    r"as (?:requested|promised|agreed|discussed|you|i|we|for)\b|that (?:was|is|sounds|would|works)\b"
    r"|(?:which|who) .{0,60}\?\Z",
    re.IGNORECASE,
)


def width_of(block: list[Line]) -> int:
    """Give how wide the lines of a block are set; more than any width where most of them were ended by hand."""
    width = max(len(line.text) for line in block)
    roomy = sum(is_set_by_hand(above, below, max(width, FULL_LINE)) for above, below in pairwise(block))
    return _UNBROKEN + 1 if 1 < len(block) - 1 <= 2 * roomy else width


def begins_anew(text: str) -> bool:
    """Tell whether a line begins with a capitalised word that stands so at the start of a sentence alone ("We …")."""
    first = _FIRST_WORD.match(text)
    return first is not None and first[0].istitle() and fold(first[0]) in _STARTERS


def is_label(text: str, above: str) -> bool:
    """Tell whether a line opens with a label ("Date: …"), in small letters only where the line above does as well."""
    return _LABEL.match(text) is not None and (
        text[0].isupper() or above.endswith(":") or _LABEL.match(above) is not None
    )


def is_short(above: Line, line: Line, width: int) -> bool:
    """Tell whether a line without a stop is so short that no ragged margin explains its end."""
    needed = len(line.text.split(maxsplit=1)[0])
    return width > _UNBROKEN or len(above.text) + 1 + needed <= max(width - _RAGGED, FULL_LINE)


def is_set_by_hand(above: Line, line: Line, width: int) -> bool:
    """Tell whether the next word would have found room on the line above."""
    if width > _UNBROKEN:
        return True
    return len(above.text) + 1 + len(line.text.split(maxsplit=1)[0]) <= max(width, FULL_LINE)


def goes_on(above: str, below: str) -> bool:
    """Tell whether a line without a stop goes on below: by its last word or mark, or by a small letter."""
    if above.endswith(_GOES_ON):
        return True
    heading = above.isupper() and len(above) >= _SHORTEST_HEADING and not above[-1].isdigit()
    if (heading and (below[0].isdigit() or not below.isupper())) or (_COLUMNS.search(above) and _COLUMNS.search(below)):
        return False
    last, first = _LAST_WORD.search(above[-_MOST_END:]), _FIRST_WORD.match(below.lstrip(_OPENING))
    if last is not None and _is_joining(fold(last[1]), first[0] if first is not None else "", above):
        return True
    if below[:1].isdigit():
        return not above[:1].isdigit() and not _CLOCK.match(below)
    if not below.lstrip(_OPENING)[:1].islower() or _PAGE.fullmatch(below) or _STARTING.match(below):
        return False
    return not above[:1].islower() or (first is not None and fold(first[0]) in _LEADING_ON)


def _is_joining(last: str, first: str, above: str) -> bool:
    """Tell whether a line's last word leads on to what follows, as articles and most prepositions do."""
    if _CLOCK_END.search(above[-_MOST_END:]):
        return False
    if last in _NEVER_LAST:
        return not (first.istitle() and fold(first) in _ANEW)
    return last in _SELDOM_LAST and fold(first) not in _SUBJECTS and not (first.istitle() and fold(first) in _ANEW)
