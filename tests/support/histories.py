"""Random histories: valid records in which everything that the guide speaks of happens close together."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

START = datetime(2026, 10, 20, 6, tzinfo=UTC)
ZONES = (
    ("America/Chicago", "US"), ("Europe/London", "GB"), ("Europe/Berlin", "DE"), ("Asia/Jerusalem", "IL"),
    ("Asia/Dubai", "AE"), ("Asia/Kolkata", "IN"), ("Australia/Sydney", "AU"), ("Asia/Tokyo", "JP"),
    ("America/Sao_Paulo", "BR"), ("Pacific/Auckland", "NZ"), ("America/St_Johns", "CA"), ("Africa/Cairo", "EG"),
)  # fmt: skip
PARTS = ("interviewer", "interviewer", "hiring-manager", "recruiter", "coordinator", "agency")
CHANNELS = ("email", "email", "email", "phone", "portal", "post", "linkedin", "in-person")
KINDS = (
    "timeline",
    "timeline",
    "next-step",
    "only-if-interested",
    "instruction",
    "requested",
    "salary",
    "our-deadline",
)
OUTCOMES = ("rejected", "offered", "accepted", "withdrawn", "on-hold", "closed", "reopened")
PURPOSES = ("thank-you", "thank-you", "follow-up", "keep-in-touch", "answer", "other")

_minutes = st.integers(0, 60 * 24 * 60 // 15).map(lambda quarter: timedelta(minutes=15 * quarter))


@st.composite
def moments(draw: st.DrawFn) -> str:
    zone = ZoneInfo(draw(st.sampled_from(ZONES))[0])
    return (START + draw(_minutes)).astimezone(zone).isoformat()


@st.composite
def _people(draw: st.DrawFn) -> list[dict[str, Any]]:
    people = []
    for number in range(draw(st.integers(0, 4))):
        identity = f"p{number}"
        address = draw(
            st.sampled_from(
                (f"{identity}@halden.example", f"{identity}@halden.example", None, "no-reply@halden.example")
            )
        )
        person: dict[str, Any] = {
            "id": identity,
            "name": f"Person{number} Name{number}",
            "part": draw(st.sampled_from(PARTS)),
        }
        person["email"] = address
        if draw(st.booleans()):
            person["timezone"], person["country"] = draw(st.sampled_from(ZONES))
        if draw(st.booleans()):
            person["phone"] = f"+1 555 010{number}"
        people.append(person)
    return people


def _date(text: str) -> str:
    return text[:10]


@st.composite
def histories(draw: st.DrawFn) -> dict[str, Any]:
    """Draw one application's record, as plain data."""
    zone, country = draw(st.sampled_from(ZONES))
    people = draw(_people())
    ids = [person["id"] for person in people]
    some = st.lists(st.sampled_from(ids), unique=True, max_size=3) if ids else st.just([])
    one = st.sampled_from(ids) if ids else st.none()
    record: dict[str, Any] = {
        "format": "afterword/1",
        "candidate": {"name": "Priya Natarajan", "timezone": zone, "country": country},
        "company": "Halden Castings",
        "role": "Industrial Engineer",
        "people": people,
        "interviews": [draw(_interview(number, some)) for number in range(draw(st.integers(0, 3)))],
        "statements": [draw(_statement(one, ids)) for _ in range(draw(st.integers(0, 4)))],
        "messages": [draw(_message(number, some, one)) for number in range(draw(st.integers(0, 6)))],
        "outcomes": [draw(_outcome(one)) for _ in range(draw(st.sampled_from((0, 0, 0, 1, 1, 2))))],
    }
    if draw(st.integers(0, 4)) == 0:
        record["parameters"] = {
            "wait_days": draw(st.integers(3, 12)), "follow_ups": draw(st.integers(0, 2)),
            "grace_working_days": draw(st.integers(0, 3)), "close_days": draw(st.integers(5, 20)),
        }  # fmt: skip
    return record


@st.composite
def _interview(draw: st.DrawFn, number: int, some: st.SearchStrategy[list[str]]) -> dict[str, Any]:
    start = draw(moments())
    end = datetime.fromisoformat(start) + timedelta(minutes=draw(st.sampled_from((25, 60, 120))))
    return {
        "id": f"i{number}", "kind": "video", "start": start, "end": end.isoformat(), "people": draw(some),
        "cancelled": draw(st.integers(0, 9)) == 0, "no_show": draw(st.integers(0, 11)) == 0,
    }  # fmt: skip


@st.composite
def _statement(draw: st.DrawFn, one: st.SearchStrategy[Any], ids: list[str]) -> dict[str, Any]:
    kind = draw(st.sampled_from(KINDS))
    statement: dict[str, Any] = {"at": draw(moments()), "kind": kind, "person": draw(one)}
    if kind in {"timeline", "next-step", "our-deadline"}:
        until = draw(moments())
        statement["until"] = draw(st.sampled_from((_date(until), _date(until), until, None)))
    if kind == "our-deadline":
        statement["person"] = None
    if kind == "requested":
        statement["item"] = draw(st.sampled_from(("references", "resume", "portfolio")))
    if kind == "instruction":
        shape = draw(st.integers(0, 2))
        if shape == 0:
            statement["channel"] = draw(st.sampled_from(("email", "phone", "portal", "whatsapp")))
        elif shape == 1 and ids:
            statement["to"] = draw(st.sampled_from(ids))
        else:
            statement["not"] = draw(st.sampled_from(("email", "phone", "linkedin")))
    return statement


@st.composite
def _message(
    draw: st.DrawFn, number: int, some: st.SearchStrategy[list[str]], one: st.SearchStrategy[Any]
) -> dict[str, Any]:
    message: dict[str, Any] = {
        "id": f"m{number}", "at": draw(moments()), "channel": draw(st.sampled_from(CHANNELS)), "people": draw(some),
    }  # fmt: skip
    if draw(st.booleans()):
        message |= {"direction": "sent", "purpose": draw(st.sampled_from(PURPOSES))}
        message["bounced"] = draw(st.integers(0, 9)) == 0
        return message
    message |= {"direction": "received", "automatic": draw(st.integers(0, 4)) == 0}
    if draw(st.integers(0, 2)) == 0:
        message["asks"] = "your availability"
        message["reply_by"] = draw(st.sampled_from((None, _date(draw(moments())))))
        message["asks_to"] = draw(st.sampled_from((None, draw(one))))
    if message["automatic"] and draw(st.booleans()):
        message["returns"] = _date(draw(moments()))
    return message


@st.composite
def _outcome(draw: st.DrawFn, one: st.SearchStrategy[Any]) -> dict[str, Any]:
    kind = draw(st.sampled_from(OUTCOMES))
    outcome: dict[str, Any] = {"at": draw(moments()), "kind": kind, "person": draw(one)}
    if kind == "on-hold":
        outcome["until"] = draw(st.sampled_from((None, _date(draw(moments())))))
    return outcome


def nows() -> st.SearchStrategy[datetime]:
    """Draw the moment that counts as now."""
    return moments().map(datetime.fromisoformat)
