"""When somebody is back, by their own absence note."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from afterword.reader.promises import within
from afterword.reader.seen import Seen
from afterword.reader.senses import senses_of

_STATES: Final = frozenset({"past", "duration"})


def return_of(seen: Seen) -> date | datetime | None:
    """Give the last day that an absence note names in a sentence on being away or back; None where it names none."""
    today = seen.mail.at.astimezone(seen.place.zone).date()
    found: list[date | datetime] = []
    for sentence in seen.sentences:
        if not any("away" in meant or "again" in meant for meant in senses_of(sentence.words)) and found:
            continue
        found += [
            mention.latest
            for mention in seen.dates
            if within(mention, sentence.span) and mention.latest is not None and mention.about not in _STATES
        ]
    ahead = [day for day in found if _day(day) >= today]
    return max(ahead, key=_day, default=None)


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
