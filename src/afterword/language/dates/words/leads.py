"""The little words before a date, and what they make of it."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from afterword.language.dates.words.tables import phrase_table, word_set

Bound: TypeAlias = Literal["on", "by", "before", "after", "from", "until", "since", "within"]

_SPELLED: Final[dict[Bound, tuple[str, ...]]] = {
    "by": (
        "by", "by the time", "no later than", "not after", "never after", "not later than", "no later then",
        "not later then", "nlt", "at the latest by",
        "at the latest on", "latest by", "latest on", "max by", "maximum by", "by max", "at the max by", "by latest",
        "by the latest", "on or before", "by or before",
        "on or by", "by or on", "at latest", "at the latest", "latest", "not beyond", "no longer than", "later than",
    ),
    "until": ("until", "up to and including", "till", "til", "'til", "untill", "up to", "up until", "up till",
    "through", "thru",
    "right up to"),
    "before": ("before", "b4", "prior to", "ahead of", "in advance of", "this side of", "bfore", "befor"),
    "after": ("after", "following", "post", "beyond", "subsequent to", "past", "once past"),
    "since": ("since", "ever since"),
    "from": (
        "from", "as of", "as from", "with effect from", "wef", "per", "effective", "effective from", "starting",
        "starting from", "starting on", "beginning", "commencing", "commencing on", "not before", "no earlier than",
        "no sooner than", "not earlier than", "not sooner than", "not until", "not till", "earliest",
        "at the earliest on", "on or after", "with effect",
    ),
    "within": ("within", "inside", "inside of", "in under", "in less than", "with in", "in fewer than",
    "within next"),
    "on": (
        "on", "in", "at", "into", "well into", "between", "during", "over", "throughout", "for", "come", "around",
        "about", "circa",
        "approximately",
        "approx", "roughly", "on or around", "on or about", "somewhere around", "sometime around", "towards",
        "toward",
        "as early as", "as late as", "in and around",  "of", "dated", "@",
    ),
}  # fmt: skip

LEADS: Final = phrase_table({tuple(words.split()): bound for bound, spelled in _SPELLED.items() for words in spelled})
LEAD_WORDS: Final = frozenset(LEADS)

HEDGES: Final = word_set(
    """sometime hopefully probably maybe perhaps ideally say about around roughly approximately approx circa least
    latest likely anytime possibly c ca preferably either just realistically ~ exactly only"""
)
"""Words that may stand between such a word and its date without changing it."""

_TAILS: Final[dict[tuple[str, ...], Bound | None]] = {
    ("at", "the", "latest"): "by", ("at", "the", "very", "latest"): "by", ("at", "latest"): "by", ("latest",): "by",
    ("the", "latest"): "by", ("at", "the", "outside"): "by", ("at", "the", "absolute", "latest"): "by",
    ("or", "sooner"): "by", ("or", "earlier"): "by", ("or", "before"): "by", ("if", "not", "sooner"): "by",
    ("if", "not", "before"): "by", ("if", "not", "earlier"): "by", ("tops",): "by", ("max",): "by",
    ("maximum",): "by",
    ("at", "most"): "by", ("at", "the", "most"): "by", ("or", "thereabouts"): None, ("or", "so"): None,
    ("sharp",): None, ("inclusive",): None, ("prompt",): None, ("sometime",): None, ("some", "time"): None,
    ("ish",): None, ("onwards",): "from", ("onward",): "from", ("at", "the", "earliest"): "from",
    ("at", "earliest"): "from", ("earliest",): "from", ("or", "after"): "from", ("or", "later"): "from",
    ("at", "some", "point"): None, ("at", "the", "soonest"): "from", ("approx",): None, ("or", "around"): None,
    ("is", "out"): None, ("are", "out"): None, ("is", "over"): None, ("was", "out"): None, ("'s", "out"): None,
    ("ends",): None, ("closes",): None,
}  # fmt: skip
"""Words behind a date, and the bound that they set (None: they set none)."""

TAILS: Final = phrase_table(_TAILS)

MEASURES: Final = word_set(
    """up to at least most no not more less fewer than under over about around roughly approximately approx some
    another a further between anywhere anything from only just maybe perhaps circa nearly almost say the well
    probably good as long little typically usually normally generally maximum max c ~"""
)
"""Words that may stand before a length of time ("up to two weeks", "another three days")."""
