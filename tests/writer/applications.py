"""Builds the small applications of records.yaml into records of the contract's shape."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import yaml

from afterword.record.application import Record
from afterword.record.parsing import record_from

FILE: Final = Path(__file__).parent / "records.yaml"
ZONES: Final = {
    "US": "America/Chicago",
    "GB": "Europe/London",
    "IE": "Europe/Dublin",
    "NL": "Europe/Amsterdam",
    "CA": "America/Toronto",
    "AU": "Australia/Sydney",
    "IN": "Asia/Kolkata",
    "DE": "Europe/Berlin",
    "SG": "Asia/Singapore",
    "GR": "Europe/Athens",
    "ES": "Europe/Madrid",
    "FR": "Europe/Paris",
    "NZ": "Pacific/Auckland",
    "NO": "Europe/Oslo",
}
START: Final = "2026-11-17T13:00:00Z"
END: Final = "2026-11-17T14:30:00Z"
SAID: Final = "2026-11-17T14:20:00Z"
NEXT_MORNING: Final = datetime.fromisoformat("2026-11-18T09:00:00+00:00")
LATER: Final = datetime.fromisoformat("2026-12-16T12:00:00+00:00")


def applications() -> Iterator[dict[str, Any]]:
    for small in yaml.safe_load(FILE.read_text(encoding="utf-8")):
        yield plain(small)


def plain(small: dict[str, Any]) -> dict[str, Any]:
    zone = ZONES[small["in"]]
    people, topics = [], [{"text": text} for text in small.get("all", ())]
    for number, (name, part, *notes) in enumerate(small["people"]):
        identity = f"p{number}"
        people.append({
            "id": identity, "name": name, "part": part, "email": f"{identity}@firm.example", "timezone": zone,
            "country": small["in"],
        })  # fmt: skip
        topics += [{"person": identity, "text": note} for note in notes]
    statements: list[dict[str, Any]] = []
    if "said" in small:
        until = str(small["said"]) if small["said"] else None
        statements.append({"at": SAID, "person": "p0", "kind": "timeline", "until": until})
    if "step" in small:
        statements.append({"at": SAID, "person": "p0", "kind": "next-step", "text": small["step"]})
    interview = {
        "id": "talk", "kind": small["kind"], "start": START, "end": END, "people": [person["id"] for person in people],
        "topics": topics,
    }  # fmt: skip
    return {
        "format": "afterword/1",
        "candidate": {"name": "Robin Ellery", "email": "robin@mail.example", "timezone": zone, "country": small["in"]},
        "company": small["company"], "role": small["role"], "people": people, "interviews": [interview],
        "statements": statements,
    }  # fmt: skip


def records() -> list[Record]:
    return [record_from(value) for value in applications()]
