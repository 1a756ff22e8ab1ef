"""Joins a vague date with the exact one right behind it: "early November, on Monday the 2nd" is one date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from afterword.language.dates.reading.setting import day_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from afterword.language.dates.mention import DateMention

_JOINTS: Final = frozenset(
    {",", "-", "–", "—", "(", ", i.e.", ", ie", ", so", ", say", ", probably", ", namely", "on", ", so on"}
)
_VAGUE: Final = frozenset({"week", "month", "quarter", "year", "range"})
_EXACT: Final = frozenset({"day", "part-of-day", "hour", "minute"})
_MARGIN: Final = timedelta(days=7)
_LONGEST_JOINT: Final = 12


def sharpened(mentions: Iterable[DateMention], text: str) -> list[DateMention]:
    """Join each vague mention with an exact one that only makes it more precise."""
    kept: list[DateMention] = []
    for mention in mentions:
        if kept and _sharpens(kept[-1], mention, text):
            first = kept.pop()
            kept.append(replace(mention, start=first.start, text=text[first.start : mention.end]))
        else:
            kept.append(mention)
    return kept


def _sharpens(vague: DateMention, exact: DateMention, text: str) -> bool:
    """Say whether the second of two neighbouring mentions says more exactly when the first is."""
    between = text[vague.end : exact.start]
    if len(between) > _LONGEST_JOINT or between.strip().lower() not in _JOINTS or "\n" in between:
        return False
    if vague.precision not in _VAGUE or exact.precision not in _EXACT or vague.about != exact.about:
        return False
    return _lies_within(vague.earliest, vague.latest, exact.latest)


def _lies_within(first: date | None, last: date | None, day: date | None) -> bool:
    """Say whether a day lies within a range, or close to its end."""
    if first is None or last is None or day is None:
        return False
    return day_of(first) <= day_of(day) <= day_of(last) + _MARGIN
