"""Reads the stories: Markdown timelines of an application, and what must happen at each moment of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from afterword.record.yaml_loader import StrictLoader

STORIES = Path(__file__).parent.parent / "stories"

_TIME = r"(\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?(?:[+-]\d{2}:\d{2})?)(?: \(([\w/+-]+)\))?"
_END = r"((?:\d{4}-\d{2}-\d{2} )?\d{2}:\d{2}(?:[+-]\d{2}:\d{2})?)(?: \(([\w/+-]+)\))?"
_EVENT = re.compile(rf"{_TIME}(?: to {_END})?: (.*)")
_STEP = re.compile(r"(thank-you|follow-up|keep-in-touch|answer)(?: to (.+?))?(?: for (\S+))?: (\w+)")
_NO_STEP = re.compile(r"no (thank-you|follow-up|keep-in-touch|answer)(?: to (\S.*))?")
_REVIEW = re.compile(rf"Reviewing an? (\S+)(?: to (.+?))? at {_TIME} by (\S+?)((?:; .*)?):$")


@dataclass
class Check:
    """What must hold at a moment: of the plan, or (with a message) of a review."""

    line: int
    at: datetime
    claims: list[tuple[int, str]] = field(default_factory=list)
    message: dict[str, Any] | None = None


@dataclass
class Story:
    """One application's timeline and its checks."""

    file: str
    title: str
    line: int
    record: dict[str, Any]
    zone: ZoneInfo
    checks: list[Check] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


def read_stories() -> Iterator[Story]:
    for path in sorted(STORIES.glob("*.md")):
        yield from _read_file(path)


def _read_file(path: Path) -> Iterator[Story]:
    chunks: list[tuple[int, list[tuple[int, str]]]] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("## "):
            chunks.append((number, []))
        if chunks and line.strip():
            chunks[-1][1].append((number, line.rstrip()))
    for number, lines in chunks:
        yield _read_story(path.name, number, lines)


def _read_story(file: str, number: int, lines: list[tuple[int, str]]) -> Story:
    title = lines[0][1][3:]
    record: dict[str, Any] = {
        "format": "afterword/1", "company": "Halden Castings", "role": "Industrial Engineer",
        "people": [], "interviews": [], "statements": [], "messages": [], "outcomes": [], "dismissed": [],
    }  # fmt: skip
    story = Story(file, title, number, record, ZoneInfo("UTC"))
    section = ""
    for line_number, line in lines[1:]:
        if not line.startswith("- "):
            section = line
            if line.startswith("At ") and (found := re.fullmatch(rf"At {_TIME}:", line)):
                story.checks.append(Check(line_number, _moment(story, found[1], found[2])))
            elif line.startswith("Reviewing "):
                story.checks.append(_review(story, line_number, line))
            continue
        text = line[2:]
        if section == "Who:":
            _who(story, text)
        elif section == "What happened:":
            _happened(story, text)
        elif section == "Refused:":
            story.refused.append(text)
        elif story.checks:
            story.checks[-1].claims.append((line_number, text))
        else:
            message = f"{file}:{line_number}: not understood: {line}"
            raise ValueError(message)
    return story


def _moment(story: Story, wall: str, zone: str | None) -> datetime:
    moment = datetime.fromisoformat(wall)
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone) if zone else story.zone)


def split_fields(text: str) -> tuple[str, dict[str, Any]]:
    """Split `head; key: value; flag` at semicolons outside quotes and brackets."""
    parts, depth, quote, current = [], 0, False, ""
    for char in text:
        quote ^= char == '"'
        depth += (char in "[{") - (char in "]}") if not quote else 0
        if char == ";" and not quote and depth == 0:
            parts.append(current)
            current = ""
        else:
            current += char
    parts.append(current)
    fields: dict[str, Any] = {}
    for part in parts[1:]:
        key, colon, value = part.strip().partition(":")
        fields[key] = _value(value.strip()) if colon else True
    return parts[0].strip(), fields


def _value(text: str) -> Any:
    if text.startswith(('"', "[", "{")):
        return yaml.load(text, Loader=StrictLoader)  # noqa: S506 - a SafeLoader
    if re.fullmatch(r"\d\.\d+", text):
        return float(text)
    return {"true": True, "false": False, "none": None, "null": None}.get(text, int(text) if text.isdigit() else text)


def _who(story: Story, text: str) -> None:
    identity, rest = text.split(": ", 1)
    name, fields = split_fields(rest)
    if identity == "candidate":
        story.record["candidate"] = {"name": name, **fields}
        story.zone = ZoneInfo(fields["timezone"])
    else:
        story.record["people"].append({"id": identity, "name": name, "part": "interviewer", **fields})


def _ids(text: str | None) -> list[str]:
    return [] if text is None or text == "nobody" else re.split(r", | and ", text)


def _happened(story: Story, text: str) -> None:
    for special in ("parameters", "dismissed"):
        if text.startswith(f"{special}: "):
            rest = text.removeprefix(f"{special}: ")
            if special == "dismissed":
                story.record["dismissed"].append(_value(rest))
            else:
                story.record["parameters"] = split_fields(f"; {rest}")[1]
            return
    found = _EVENT.fullmatch(text)
    if found is None:
        message = f"{story.file}: {story.title}: not understood: {text}"
        raise ValueError(message)
    head, fields = split_fields(found[5])
    fields = {key: _with_offset(story, value) for key, value in fields.items()}
    at = _moment(story, found[1], found[2]).isoformat()
    closing = found[3] if not found[3] or "-" in found[3][:5] else f"{found[1][:10]} {found[3]}"
    end = _moment(story, closing, found[4] or found[2]).isoformat() if closing else None
    _event(story, head, at, end, fields)


def _with_offset(story: Story, value: Any) -> Any:
    wall = value if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}", value) else None
    return _moment(story, wall, None).isoformat() if wall else value


def _event(story: Story, head: str, at: str, end: str | None, fields: dict[str, Any]) -> None:
    record = story.record
    if match := re.fullmatch(r"interview (\S+) with (.+)", head):
        new = {"id": match[1], "kind": "video", "start": at, "end": end, "people": _ids(match[2]), **fields}
        record["interviews"].append(new)
    elif match := re.fullmatch(r"(\S+) says (\S+)", head):
        speaker = {} if match[1] == "ours" else {"person": match[1]}
        record["statements"].append({"at": at, "kind": match[2], **speaker, **fields})
    elif match := re.fullmatch(r"sent (\S+) (\S+)(?: to (.+?))? by (\S+)", head):
        new = {"id": match[1], "at": at, "direction": "sent", "purpose": match[2], "people": _ids(match[3]),
               "channel": match[4], **fields}  # fmt: skip
        record["messages"].append(new)
    elif match := re.fullmatch(r"received (\S+)(?: from (.+?))? by (\S+)", head):
        new = {
            "id": match[1],
            "at": at,
            "direction": "received",
            "people": _ids(match[2]),
            "channel": match[3],
            **fields,
        }
        record["messages"].append(new)
    elif match := re.fullmatch(r"outcome (\S+)(?: by (\S+))?", head):
        teller = {"person": match[2]} if match[2] else {}
        record["outcomes"].append({"at": at, "kind": match[1], **teller, **fields})
    else:
        message = f"{story.file}: {story.title}: not understood: {head}"
        raise ValueError(message)


def _review(story: Story, number: int, line: str) -> Check:
    found = _REVIEW.fullmatch(line)
    if found is None:
        fault = f"{story.file}:{number}: not understood: {line}"
        raise ValueError(fault)
    purpose, people, wall, zone, channel, rest = found.groups()
    at = _moment(story, wall, zone)
    _, fields = split_fields(rest)
    body = "Dear Dana,\n\nThank you for your time. I remain interested in the role.\n\nKind regards,\nPriya Natarajan"
    message: dict[str, Any] = {
        "purpose": purpose,
        "people": _ids(people),
        "channel": channel,
        "at": at.isoformat(),
        "body": body,
        **fields,
    }
    return Check(number, at, message=message)


def parse_step_claim(text: str) -> tuple[re.Match[str] | None, re.Match[str] | None, dict[str, Any]]:
    """Read a claim about the plan: the step's head or the absence of one, and its fields."""
    head, fields = split_fields(text)
    return _STEP.fullmatch(head), _NO_STEP.fullmatch(head), fields


def people_in(text: str | None) -> list[str]:
    return _ids(text)
