"""`afterword demo`: the sample application on four days, a draft, a bad draft reviewed, and how to start."""

from __future__ import annotations

from datetime import datetime

from rich.console import Console

from afterword.cli import screen
from afterword.cli.run_draft import show_draft
from afterword.cli.run_review import show_review
from afterword.cli.show_plan import show_plan
from afterword.planner.plan import plan
from afterword.record.application import Record
from afterword.record.outgoing import OutgoingMessage
from afterword.record.parsing import message_from, parse_record, record_from, to_plain
from afterword.reviewer.review import review
from afterword.samples import sample
from afterword.services.message_file import message_from_text
from afterword.writer.draft import DraftRequest, draft

_DAYS = (
    ("2026-11-17T16:10:00-06:00", "The evening of the interview"),
    ("2026-11-20T10:00:00-06:00", "Three days later: the wish to chase"),
    ("2026-12-01T09:30:00-06:00", "The promised date has passed, and a working day more"),
    ("2026-12-08T10:00:00-06:00", "After the one follow-up"),
)
_THANKS_AT = "2026-11-17T17:05:00-06:00"
_CHASED_AT = "2026-11-20T10:05:00-06:00"
_FOLLOWED_UP_AT = "2026-12-01T10:00:00-06:00"


def run() -> None:
    """Walk through the sample without asking anything."""
    console = screen.console()
    record = parse_record(sample("halden.json"), "json")
    _title(console, 1, _DAYS[0][1])
    show_plan(console, record, plan(record, _at(_DAYS[0][0])))
    drafted = draft(record, DraftRequest("thank-you", "tobias"), _at(_DAYS[0][0]))
    console.print("\nafterword draft halden.json --to tobias\n", style="quiet")
    show_draft(console, drafted)
    record = _with_thanks(record)
    _title(console, 2, _DAYS[1][1])
    show_plan(console, record, plan(record, _at(_DAYS[1][0])))
    console.print("\nafterword review chaser.txt --record halden.json --to dana\n", style="quiet")
    _review(console, record)
    _title(console, 3, _DAYS[2][1])
    show_plan(console, record, plan(record, _at(_DAYS[2][0])))
    record = _with_message(record, "m9", _FOLLOWED_UP_AT, "follow-up", "dana")
    _title(console, 4, _DAYS[3][1])
    show_plan(console, record, plan(record, _at(_DAYS[3][0])))
    console.print("\nNow your own: write what happened into a file like the sample, then", style="head")
    console.print("  .venv/bin/afterword plan my-application.yaml")


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _title(console: Console, number: int, text: str) -> None:
    console.print()
    console.rule(f"{number}. {text}", align="left", style="quiet")
    console.print()


def _with_thanks(record: Record) -> Record:
    for number, person in enumerate(("dana", "tobias", "maeve"), 2):
        record = _with_message(record, f"m{number}", _THANKS_AT, "thank-you", person)
    return record


def _with_message(record: Record, identity: str, at: str, purpose: str, person: str) -> Record:
    plain = to_plain(record)
    message = {
        "id": identity, "at": at, "direction": "sent", "channel": "email", "people": [person], "purpose": purpose,
    }  # fmt: skip
    plain["messages"] = [*plain.get("messages", ()), message]
    return record_from(plain)


def _review(console: Console, record: Record) -> None:
    plain = message_from_text(sample("chaser.txt"), record)
    message: OutgoingMessage = message_from({**plain, "people": ["dana"], "attachments": ["Resume.pdf"]}, record)
    show_review(console, message, review(message, record, now=_at(_CHASED_AT)))
