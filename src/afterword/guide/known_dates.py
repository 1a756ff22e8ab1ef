"""The dates in a message's words, and which of them the record knows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from afterword.calendar_time.named_days import NamedDays
from afterword.calendar_time.working_days import WorkingDays
from afterword.guide.reading import Reading
from afterword.language.dates import DateMention, find_dates
from afterword.record.places import is_day_first
from afterword.situation.situation import Situation

_A_DAY: Final = timedelta(days=1)
_A_WEEK: Final = timedelta(days=6)


def dates_of(reading: Reading, situation: Situation) -> tuple[DateMention, ...]:
    """Give the dates in the body, as the candidate means them; found once for a reading."""
    found = reading.found_dates.get(id(situation))
    if found is None:
        found = reading.found_dates[id(situation)] = _dates_in(reading.body, reading.at, situation, by_employer=False)
    return found


def _dates_in(text: str, said_at: datetime, situation: Situation, *, by_employer: bool) -> tuple[DateMention, ...]:
    candidate = situation.record.candidate
    return find_dates(
        text,
        said_at,
        zone=ZoneInfo(candidate.timezone),
        day_first=is_day_first(candidate.country),
        working_days=WorkingDays(candidate.country, candidate.region),
        anchors={},
        holidays_named=NamedDays(candidate.country, candidate.region),
        speaker="employer" if by_employer else "candidate",
    )


def day(moment: date | datetime | None) -> date | None:
    """Give the day of a date or moment."""
    return moment.date() if isinstance(moment, datetime) else moment


def told_days(situation: Situation) -> frozenset[date]:
    """Give the days that stand in fields of the record: what was promised or set, interviews, returns."""
    record = situation.record
    known = [day(statement.until) for statement in situation.facts.statements]
    known += [day(interview.start) for interview in record.interviews]
    known += [day(outcome.until) for outcome in situation.facts.outcomes]
    known += [day(message.reply_by) for message in situation.facts.received]
    return frozenset(found for found in known if found is not None)


def days_in_words(situation: Situation) -> Iterator[date]:
    """Give the last days of the dates in words of the record: statements, topics, and what the employer wrote."""
    facts = situation.facts
    said = [(statement.text or "", statement.at) for statement in facts.statements]
    said += [(topic.text, talk.start) for talk in situation.record.interviews for topic in talk.topics]
    said += [(f"{message.subject or ''}\n{message.body or ''}", message.at) for message in facts.received]
    for text, at in said:
        for mention in _dates_in(text, at, situation, by_employer=True) if text.strip() else ():
            last = day(mention.latest)
            if last is not None:
                yield last


def is_known(mention: DateMention, situation: Situation, since: date | None = None) -> bool:
    """Tell whether the record knows a date: a day of it, after `since`, lies at the end of the span that is meant."""
    first, last = day(mention.earliest), day(mention.latest)
    if first is None or last is None:
        return False
    first = max(first, last - _A_WEEK, since + _A_DAY if since is not None else first)
    if any(first <= known <= last for known in told_days(situation)):
        return True
    return any(first <= known <= last for known in days_in_words(situation))
