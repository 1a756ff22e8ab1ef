"""What must hold between the fields of a record: ids, references, order of times, places.

It reads the plain data, not the typed record, so that it can name its faults beside those of the types.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from difflib import get_close_matches
from typing import Any, TypeGuard

from afterword.record import places
from afterword.record.faults import Fault, path_of, quoted
from afterword.record.times import parse_moment

Plain = dict[str, Any]
_Place = tuple[str | int, ...]


def faults(raw: Plain) -> Iterator[Fault]:
    """Name each thing in the record that does not agree with the rest of it."""
    lists = {name: _items(raw.get(name)) for name in _LISTS}
    yield from _repeated_ids(lists)
    yield from _unknown_people(lists)
    yield from _unknown_messages(lists)
    yield from _interviews_end_before_they_start(lists)
    yield from _unknown_places(raw, lists)
    yield from _misplaced_instructions(lists)
    yield from _empty_dismissals(lists)
    yield from _day_ends_before_it_starts(raw)


_LISTS = ("people", "interviews", "statements", "messages", "outcomes", "dismissed")
_Lists = dict[str, list[tuple[int, Plain]]]


def _items(listed: object) -> list[tuple[int, Plain]]:
    """Give the objects of a list with their places; what is no object is for the types to refuse."""
    return [(index, item) for index, item in enumerate(listed) if isinstance(item, dict)] if _is_list(listed) else []


def _is_list(value: object) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    return isinstance(value, list | tuple)


def _ids(lists: _Lists, name: str) -> list[str]:
    return [item["id"] for _, item in lists[name] if isinstance(item.get("id"), str)]


def _repeated_ids(lists: _Lists) -> Iterator[Fault]:
    for name in ("people", "interviews", "messages"):
        first: dict[str, int] = {}
        for index, item in lists[name]:
            identity = item.get("id")
            if not isinstance(identity, str):
                continue
            if identity in first:
                why = f"{quoted(identity)} is the id of {name}[{first[identity]}] already; give another"
                yield Fault(path_of((name, index, "id")), why)
            first.setdefault(identity, index)


def _references(lists: _Lists) -> Iterator[tuple[_Place, Any]]:
    for index, interview in lists["interviews"]:
        yield from _listed(("interviews", index, "people"), interview.get("people"))
        for inner, topic in _items(interview.get("topics")):
            yield ("interviews", index, "topics", inner, "person"), topic.get("person")
    for index, message in lists["messages"]:
        yield from _listed(("messages", index, "people"), message.get("people"))
        yield ("messages", index, "asks_to"), message.get("asks_to")
    for name in ("statements", "outcomes", "dismissed"):
        for index, item in lists[name]:
            yield (name, index, "person"), item.get("person")


def _listed(place: _Place, value: object) -> Iterator[tuple[_Place, object]]:
    if _is_list(value):
        yield from (((*place, index), item) for index, item in enumerate(value))


def _unknown_people(lists: _Lists) -> Iterator[Fault]:
    known = _ids(lists, "people")
    lookup = set(known)
    for place, reference in _references(lists):
        if isinstance(reference, str) and reference not in lookup:
            yield Fault(path_of(place), f"{quoted(reference)} is nobody in people; {_nearest(reference, known)}")


def _nearest(reference: str, known: Sequence[str]) -> str:
    near = get_close_matches(reference[:100], known[:500], n=1, cutoff=0.6)
    return f"did you mean {quoted(near[0])}?" if near else "use the id of a person listed there"


def _unknown_messages(lists: _Lists) -> Iterator[Fault]:
    lookup = set(_ids(lists, "messages")) if lists["dismissed"] else set[str]()
    for index, item in lists["dismissed"]:
        reference = item.get("message")
        if isinstance(reference, str) and reference not in lookup:
            yield Fault(
                f"dismissed[{index}].message",
                f"{quoted(reference)} is no message; use the id of one listed in messages",
            )


def _interviews_end_before_they_start(lists: _Lists) -> Iterator[Fault]:
    for index, interview in lists["interviews"]:
        start, end = _moment(interview.get("start")), _moment(interview.get("end"))
        if start is None or end is None or end > start:
            continue
        same_day = start.date() == end.date() and start.utcoffset() == end.utcoffset()
        clock = "%H:%M" if same_day else "%Y-%m-%d %H:%M UTC%z"
        word = "is its start" if end == start else "is before its start"
        yield Fault(f"interviews[{index}].end", f"{end.strftime(clock)} {word} {start.strftime(clock)}")


def _moment(value: object) -> datetime | None:
    if not isinstance(value, str):
        return value if isinstance(value, datetime) and value.tzinfo else None
    try:
        return parse_moment(value)
    except ValueError:
        return None


def _unknown_places(raw: Plain, lists: _Lists) -> Iterator[Fault]:
    candidate = raw.get("candidate")
    own: Plain = candidate if isinstance(candidate, dict) else {}
    home = own.get("country")
    for place, owner in (("candidate", own), *lists["people"]):
        path = place if isinstance(place, str) else f"people[{place}]"
        zone, country, region = owner.get("timezone"), owner.get("country"), owner.get("region")
        if isinstance(zone, str) and zone.strip() and (why := places.zone_fault(zone)):
            yield Fault(f"{path}.timezone", f"{quoted(zone)} {why}")
        if isinstance(country, str) and (why := places.country_fault(country)):
            yield Fault(f"{path}.country", f"{quoted(country)} {why}")
        elif isinstance(region, str) and (why := _region(region, country or home)):
            yield Fault(f"{path}.region", f"{quoted(region)} {why}")


def _region(region: str, country: object) -> str | None:
    if isinstance(country, str) and places.country_fault(country):
        return None
    return places.region_fault(region, country if isinstance(country, str) else None)


def _misplaced_instructions(lists: _Lists) -> Iterator[Fault]:
    known = _ids(lists, "people")
    for index, item in lists["statements"]:
        to, channel = item.get("to"), item.get("channel")
        if not isinstance(to, str) or to in known:
            continue
        if isinstance(channel, str) and channel not in {"email", "portal", "post"}:
            if not any(char.isdigit() for char in to):
                yield Fault(f"statements[{index}].to", f"{quoted(to)} is neither a number nor the id of a person")
        else:
            yield Fault(f"statements[{index}].to", f"{quoted(to)} is nobody in people; {_nearest(to, known)}")


def _empty_dismissals(lists: _Lists) -> Iterator[Fault]:
    for index, item in lists["dismissed"]:
        if (item.get("rule") is None) == (item.get("action") is None):
            yield Fault(f"dismissed[{index}]", "must name either a rule or an action")


def _day_ends_before_it_starts(raw: Plain) -> Iterator[Fault]:
    changes = raw.get("parameters")
    if isinstance(changes, dict):
        starts, ends = changes.get("day_starts") or "08:00", changes.get("day_ends") or "18:00"
        if isinstance(starts, str) and isinstance(ends, str) and len(starts) == len(ends) and ends <= starts:
            path = "parameters.day_ends" if changes.get("day_ends") else "parameters.day_starts"
            yield Fault(path, f"the day would end at {quoted(ends)} and start at {quoted(starts)}")
