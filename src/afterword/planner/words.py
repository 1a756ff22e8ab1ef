"""How a plan says things: days and times as people write them, names in a row, and whose setting decided."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Final

from afterword.calendar_time.moments import zone
from afterword.record.parameters import Parameters
from afterword.situation.routes import Route
from afterword.situation.situation import Situation

_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


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


def by_setting(parameters: Parameters, *decided: str) -> str:
    """Name the changed parameters among those that decided something; nothing where all are the guide's own."""
    if not parameters.changed:
        return ""
    changed = [name for name in decided if name in parameters.changed]
    said = row(tuple(f"{name} is {_value(getattr(parameters, name))}" for name in changed))
    return f" (your setting: {said})" if said else ""


def _value(value: object) -> str:
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


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
