"""Applications as people scribble them (data/*.txt), made into records of the contract's shape.

A block opens with `== Company | Role | Country | kind`, then `said DATE`, `step WORDS`, `agency NAME`, `asks WORDS`,
`rejected`, `offered` or `noshow`, parted by bars. Below it each line is a person and the notes on them, parted by `//`:
`Name (hiring-manager): note // note`; with `second` before it, the notes are those of a second round a week later.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).parent / "data"
FIRST: Final = ("2026-11-17T13:00:00Z", "2026-11-17T14:30:00Z")
SECOND: Final = ("2026-11-24T13:00:00Z", "2026-11-24T14:00:00Z")
ZONES: Final = {
    "AE": "Asia/Dubai", "AT": "Europe/Vienna", "AU": "Australia/Sydney", "BE": "Europe/Brussels",
    "CA": "America/Toronto", "CH": "Europe/Zurich", "CL": "America/Santiago", "DE": "Europe/Berlin",
    "DK": "Europe/Copenhagen", "EG": "Africa/Cairo", "ES": "Europe/Madrid", "FI": "Europe/Helsinki",
    "FR": "Europe/Paris", "GB": "Europe/London", "GR": "Europe/Athens", "IE": "Europe/Dublin", "IN": "Asia/Kolkata",
    "IT": "Europe/Rome", "JP": "Asia/Tokyo", "KE": "Africa/Nairobi", "MV": "Indian/Maldives",
    "MX": "America/Mexico_City", "NL": "Europe/Amsterdam", "NO": "Europe/Oslo", "NZ": "Pacific/Auckland",
    "PL": "Europe/Warsaw", "PT": "Europe/Lisbon", "SE": "Europe/Stockholm", "SG": "Asia/Singapore",
    "TH": "Asia/Bangkok", "TR": "Europe/Istanbul", "TW": "Asia/Taipei", "US": "America/New_York",
    "VN": "Asia/Ho_Chi_Minh", "ZA": "Africa/Johannesburg",
}  # fmt: skip
_PERSON: Final = re.compile(r"(?P<round>second )?(?P<name>[^:(]+?)(?: \((?P<part>[a-z-]+)\))?(?:: (?P<notes>.*))?$")


def scribbled() -> Iterator[dict[str, Any]]:
    """Give every application of every file as a plain record."""
    for file in sorted(FOLDER.glob("*.txt")):
        for block in re.split(r"^== ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            yield _record(block.strip().splitlines())


def _record(lines: list[str]) -> dict[str, Any]:
    company, role, country, kind, *events = (part.strip() for part in lines[0].split("|"))
    happened = dict(event.partition(" ")[::2] for event in events)
    people: dict[str, dict[str, Any]] = {}
    talks = [_talk("talk", kind, FIRST), _talk("again", "onsite", SECOND)]
    for line in lines[1:]:
        found = _PERSON.match(line)
        assert found, line
        person = people.setdefault(
            found["name"], _person(f"p{len(people)}", found["name"], found["part"] or "interviewer", country)
        )
        talk = talks[1 if found["round"] else 0]
        talk["people"].append(person["id"])
        talk["topics"] += [{"person": person["id"], "text": note} for note in (found["notes"] or "").split(" // ")]
    if "noshow" in happened:
        talks[0] |= {"no_show": True, "topics": []}
    if "agency" in happened:
        for person in people.values():
            person["email"] = None
        people["agency"] = _person("agency", happened["agency"], "agency", country)
    held = [talk for talk in talks if talk["people"]]
    return {
        "format": "afterword/1",
        "candidate": {"name": "Robin Ellery", "email": "robin@mail.example", "timezone": ZONES[country],
                      "country": country},
        "company": company, "role": role, "people": list(people.values()), "interviews": held,
        **_happenings(happened, held[-1]["start"].replace("T13:00", "T13:55")),
    }  # fmt: skip


def _person(identity: str, name: str, part: str, country: str) -> dict[str, Any]:
    return {
        "id": identity, "name": name, "part": part, "email": f"{identity}@firm.example", "timezone": ZONES[country],
        "country": country,
    }  # fmt: skip


def _talk(identity: str, kind: str, time: tuple[str, str]) -> dict[str, Any]:
    return {"id": identity, "kind": kind, "start": time[0], "end": time[1], "people": [], "topics": []}


def _happenings(happened: dict[str, str], said_at: str) -> dict[str, Any]:
    """Give statements, messages and outcomes."""
    statements: list[dict[str, Any]] = []
    if "said" in happened:
        statements.append({"at": said_at, "person": "p0", "kind": "timeline", "until": happened["said"]})
    if "step" in happened:
        statements.append({"at": said_at, "person": "p0", "kind": "next-step", "text": happened["step"]})
    asked = {
        "id": "m1", "at": "2026-11-19T10:00:00Z", "direction": "received", "channel": "email", "people": ["p0"],
        "subject": "Your application", "asks": happened.get("asks"), "body": "Could you help us with one thing?",
    }  # fmt: skip
    outcomes = [
        {"at": "2026-11-26T10:00:00Z", "kind": kind, "person": "p0"}
        for kind in ("rejected", "offered")
        if kind in happened
    ]
    return {"statements": statements, "messages": [asked] if "asks" in happened else [], "outcomes": outcomes}
