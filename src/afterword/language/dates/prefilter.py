"""A cheap look at a text that tells whether it can hold a date or an undated promise at all."""

from __future__ import annotations

import re
from typing import Final

from afterword.language.dates import spelling
from afterword.language.dates.about.nouns import NOUNS
from afterword.language.dates.about.vague import VAGUE_WORDS
from afterword.language.dates.about.verbs import VERBS
from afterword.language.dates.lexer import HIDDEN
from afterword.language.dates.words.almanac import (
    CLOSES_OF,
    DAYPARTS,
    DAYWORDS,
    MONTHS,
    QUARTERS,
    SEASONS,
    UNITS,
    WEEKDAYS,
)
from afterword.language.dates.words.counts import CARDINALS, ORDINALS
from afterword.language.dates.words.feasts import FEAST_MARKS
from afterword.language.dates.words.slips import SLIPS

_WORD: Final = re.compile(r"[^\W_]+")
_DIGIT: Final = re.compile(r"\d")
_ANSWERS: Final = (
    frozenset(word for word, (act, _) in VERBS.items() if act in {"answer", "decide", "hear", "know"})
    | frozenset(word for word, topic in NOUNS.items() if topic == "answer")
    | {"touch", "back", "posted", "line", "sorted"}
)
"""Words of which at least one is in every promise of an answer."""

_COUNTED_ORDINALS: Final = 3
_TABLES: Final = (WEEKDAYS, MONTHS, UNITS, DAYWORDS, DAYPARTS, CLOSES_OF, QUARTERS, SEASONS)
_TRIGGERS: Final = frozenset(
    {word.partition("'")[0] for table in _TABLES for word in table}
    | {word.partition("'")[0] for word in FEAST_MARKS}
    | {word for word, number in ORDINALS.items() if number > _COUNTED_ORDINALS}
    | {"noon", "midday", "midnight", "play", "pm", "am", "cob", "midweek", "monthend", "yearend", "wc", "wb", "kw",
    "cw", "clock", "thing", "close", "business", "c", "b"}
)  # fmt: skip
_SLIPS: Final = frozenset(slip for slip, meant in SLIPS.items() if meant in _TRIGGERS)
_HOURS: Final = frozenset(CARDINALS)
"""Numbers in letters: "before five" is a time of day."""


def may_hold_dates(text: str) -> bool:
    """Say whether any word or figure of a text could belong to a date; it may say yes wrongly, never no."""
    plain = text if text.isascii() else text.translate(HIDDEN)
    words = set(_WORD.findall(plain.lower()))
    if not _TRIGGERS.isdisjoint(words) or not _SLIPS.isdisjoint(words) or _DIGIT.search(plain) is not None:
        return True
    if not VAGUE_WORDS.isdisjoint(words) and not _ANSWERS.isdisjoint(words):
        return True
    return not _HOURS.isdisjoint(words) or any(map(spelling.meant, words))
