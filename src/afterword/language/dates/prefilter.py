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
from afterword.language.dates.words.counts import ORDINALS
from afterword.language.dates.words.feasts import FEASTS
from afterword.language.dates.words.tables import word_set

_WORD: Final = re.compile(r"[^\W_]+")
_FIGURES: Final = re.compile(
    r"\d[ ]?(?:[./:-][ ]?\d|st\b|nd\b|rd\b|th\b|[ap]\.?m\b|o[’']clock|[hdw]\b|hr|wk|day|week|min|mo?nth|mth|ye?a?r)"
    r"|\b(?:19|20)\d\d\b|\bat \d",
    re.IGNORECASE,
)
_ANSWERS: Final = (
    frozenset(word for word, (act, _) in VERBS.items() if act in {"answer", "decide", "hear", "know"})
    | frozenset(word for word, topic in NOUNS.items() if topic == "answer")
    | {"touch", "back", "posted", "line", "sorted"}
)
"""Words of which at least one is in every promise of an answer."""

_BARE_FEASTS: Final = word_set(
    "new st all good long public s ul al jr winter break season period golden burns boxing turkey king"
)
_COUNTED_ORDINALS: Final = 3
_TABLES: Final = (WEEKDAYS, MONTHS, UNITS, DAYWORDS, DAYPARTS, CLOSES_OF, QUARTERS, SEASONS)
_TRIGGERS: Final = frozenset(
    {word.partition("'")[0] for table in _TABLES for word in table}
    | {word.partition("'")[0] for name in FEASTS for word in name.split()} - _BARE_FEASTS
    | {word for word, number in ORDINALS.items() if number > _COUNTED_ORDINALS}
    | {"noon", "midday", "midnight", "play", "pm", "cob", "midweek", "monthend", "yearend", "wc", "wb", "kw", "cw",
    "clock", "thing", "q1", "c", "b"}
)  # fmt: skip


def may_hold_dates(text: str) -> bool:
    """Say whether any word or figure of a text could belong to a date; it may say yes wrongly, never no."""
    plain = text if text.isascii() else text.translate(HIDDEN)
    words = set(_WORD.findall(plain.lower()))
    if not _TRIGGERS.isdisjoint(words):
        return True
    if not VAGUE_WORDS.isdisjoint(words) and not _ANSWERS.isdisjoint(words):
        return True
    if any(word[0].isdigit() for word in words) and _FIGURES.search(text) is not None:
        return True
    return any(map(spelling.meant, words))
