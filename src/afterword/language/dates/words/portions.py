"""Words for parts of a period: its beginning, middle, end, halves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.words.tables import phrase_table

if TYPE_CHECKING:
    from afterword.language.dates.grammar.nodes import Part
    from afterword.language.dates.words.almanac import Unit

_SPELLED: Final[dict[Part, tuple[str, ...]]] = {
    "early": (
        "early", "earlier", "beginning", "begining", "start", "early part", "first part", "front end", "front half",
        "top", "first few days", "first days", "opening", "opening days", "first couple of days", "first third",
        "very beginning", "very start", "early on",
    ),
    "mid": ("mid", "middle", "midst", "halfway through", "midway through", "midpoint", "around the middle",
    "early to mid", "early - to - mid",
            "early - mid", "early or mid", "early / mid", "early to middle", "middle third", "half way through",
            "halfway into", "half - way through"),
    "late": ("late", "later", "latter part", "later part", "last part", "tail", "last few days", "last days",
    "mid to late",
             "mid - to - late", "mid - late", "mid / late", "mid or late", "middle to late", "final days",
             "final few days", "last third", "final third", "late part"),
    "end": (
        "end", "close", "back end", "backend", "back", "tail end", "very end", "last day", "conclusion", "arse end",
        "butt end", "final day", "finish", "closing", "ending", "tail-end", "rear end",
    ),
    "first-half": ("first half", "1st half"),
    "second-half": ("second half", "latter half", "back half", "2nd half", "last half", "later half"),
    "whole": ("course", "rest", "remainder", "length", "duration", "balance"),
}  # fmt: skip

PORTIONS: Final = phrase_table({tuple(words.split()): part for part, spelled in _SPELLED.items() for words in spelled})

_UNIT_ENDS: Final[dict[tuple[str, ...], tuple[Part, Unit]]] = {
    ("week's", "end"): ("end", "week"), ("weeks", "end"): ("end", "week"), ("month's", "end"): ("end", "month"),
    ("month", "end"): ("end", "month"), ("months", "end"): ("end", "month"), ("month", "-", "end"): ("end", "month"),
    ("year's", "end"): ("end", "year"), ("year", "end"): ("end", "year"), ("year", "-", "end"): ("end", "year"),
    ("quarter", "end"): ("end", "quarter"), ("quarter", "-", "end"): ("end", "quarter"),
    ("midweek",): ("mid", "week"), ("mid", "-", "week"): ("mid", "week"), ("midmonth",): ("mid", "month"),
    ("midyear",): ("mid", "year"), ("monthend",): ("end", "month"), ("yearend",): ("end", "year"),
    ("week", "'", "end"): ("end", "week"), ("week's", "close"): ("end", "week"), ("month's", "close"): ("end",
    "month"),
    ("year's", "close"): ("end", "year"), ("quarter's", "end"): ("end", "quarter"),
}  # fmt: skip

UNIT_ENDS: Final = phrase_table(_UNIT_ENDS)

_STARTING: Final = (
    "containing",
    "commencing",
    "beginning",
    "starting",
    "of",
    "from",
    "begining",
    "commencing on",
    "beginning on",
)
_ENDING: Final = ("ending", "ended", "to", "ending on")

_WEEK_MARKS: Final[dict[tuple[str, ...], bool]] = (
    {(week, *mark.split()): False for week in ("week", "wk") for mark in _STARTING}
    | {(week, *mark.split()): True for week in ("week", "wk") for mark in _ENDING}
    | {("w/c",): False, ("w/b",): False, ("wc",): False, ("wb",): False, ("w/e",): True}
    | {("w", "/", "c"): False, ("w", "/", "e"): True}
)
"""How a week is marked by a day of it; True where that day ends it."""

WEEK_MARKS: Final = phrase_table(_WEEK_MARKS)

_CLOSES: Final[frozenset[tuple[str, ...]]] = frozenset(
    tuple(f"{end} {middle}{day}".split())
    for end in ("end of", "close of", "the end of", "the close of", "finish of", "end of the", "close of the")
    for middle in ("", "working ", "business ", "work ", "school ", "trading ", "office ", "normal working ")
    for day in ("business", "play", "day", "today", "work", "office", "trading", "shift", "hours")
) | {("end", "-", "of", "-", "day"), ("close", "-", "of", "-", "business"), ("close", "-", "of", "-", "play"),
     ("day's", "end"), ("day's", "out"), ("day", "is", "out"), ("day", "is", "over"), ("day", "ends"), ("end", "of",
     "the", "working", "day"), ("day", "end"), ("close",), ("business", "close"),
     ("closing", "time"), ("clocking", "off"), ("knocking", "off", "time"), ("knock", "off")}  # fmt: skip
CLOSES: Final = phrase_table(dict.fromkeys(_CLOSES, True))
