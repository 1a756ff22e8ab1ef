"""How a plan says things: days and times as people write them, names in a row, and whose setting decided."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from afterword.calendar_time.moments import zone
from afterword.record.application import Message
from afterword.situation.routes import Route
from afterword.situation.situation import Situation

_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_KINDS: Final = {
    "thank-you": "a thank-you",
    "follow-up": "a follow-up",
    "keep-in-touch": "a note to keep in touch",
    "answer": "an answer",
}
_MOST_NAMED: Final = 3


def on_day(day: date) -> str:
    """Write a day: Tuesday 1 December."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"


def at_time(situation: Situation, moment: datetime) -> str:
    """Write a moment: Tuesday 1 December, 09:00; "their time" where the candidate's clock shows another."""
    home = zone(situation.record.candidate.timezone)
    is_home = moment.tzinfo is home or moment.utcoffset() == moment.astimezone(home).utcoffset()
    theirs = "" if is_home else " their time"
    return f"{on_day(moment)}, {moment.hour:02}:{moment.minute:02}{theirs}"


def row(words: tuple[str, ...]) -> str:
    """Write names in a row: Dana, Tobias and Maeve."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def names(situation: Situation, people: tuple[str, ...]) -> str:
    """Write the names of people."""
    return row(tuple(situation.name_of(person) for person in people))


def with_log(situation: Situation, reason: str, people: tuple[str, ...]) -> str:
    """Add to a step's reason what was sent before to its people (guide: `keep-track`)."""
    sent = situation.facts.sent_to(people)[-_MOST_NAMED:]
    if not sent:
        return reason
    home = zone(situation.record.candidate.timezone)
    named = tuple(f"{_kind(message)} on {_short_day(message.at.astimezone(home))}" for message in sent)
    return f"{reason.rstrip('.?')}; sent before: {row(named)}."


def _kind(message: Message) -> str:
    if message.channel == "phone":
        return "a call"
    return _KINDS.get(message.purpose or "other", "a message")


def _short_day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]}"


def way(situation: Situation, route: Route) -> str:
    """Say how a message goes where that is not plain e-mail to the person: a clause with its comma, or nothing."""
    said: list[str] = []
    if route.via is not None:
        said.append(f"through {situation.name_of(route.via)}, {route.why}")
    if route.channel == "phone":
        said.append("by phone, as you were asked to call")
    elif route.channel != "email":
        place = "in the portal" if route.channel == "portal" else f"by {route.channel}"
        said.append(f"{place}, as you were told to")
    return "".join(f", {part}" for part in said)
