"""The dates in a mail's words, as its sender means them, and the promise among them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from afterword.calendar_time.named_days import NamedDays
from afterword.calendar_time.working_days import WorkingDays
from afterword.language.dates import DateMention, find_dates
from afterword.language.span import Span
from afterword.reader.mail import Mail, Place
from afterword.reader.parts import Parts, Sentence
from afterword.record.places import is_day_first


def dates_of(mail: Mail, parts: Parts, place: Place) -> tuple[DateMention, ...]:
    """Find the dates in the sentences that count; places are those of the body."""
    text = _own(mail.body, parts.sentences)
    return find_dates(
        text,
        mail.at,
        zone=place.zone,
        day_first=is_day_first(place.country),
        working_days=WorkingDays(place.country, place.region),
        holidays_named=NamedDays(place.country, place.region),
        speaker="employer",
    )


def _own(body: str, sentences: Sequence[Sentence]) -> str:
    """Give the body with everything that does not count made blank, so that places stay as they are."""
    pieces: list[str] = []
    behind = 0
    for sentence in sorted(sentences, key=lambda one: one.span.start):
        start = max(sentence.span.start, behind)
        gap = body[behind:start]
        pieces.append("".join(char if char in "\n\r" else " " for char in gap))
        pieces.append(body[start : sentence.span.end])
        behind = max(behind, sentence.span.end)
    return "".join(pieces)


def within(mention: DateMention, span: Span) -> bool:
    """Tell whether a date stands in a stretch of the body."""
    return span.start <= mention.start < span.end


def day_of(moment: date | datetime) -> date:
    """Give the day of a date or moment."""
    return moment.date() if isinstance(moment, datetime) else moment
