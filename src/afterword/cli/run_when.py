"""`afterword when`: the dates that words name, underlined in them, and what they are about."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from afterword.cli import inputs
from afterword.cli.exits import OK
from afterword.cli.output import print_json, saying_faults, stream
from afterword.cli.run_plan import required
from afterword.record.faults import Fault, InvalidInputError, quoted
from afterword.record.parameters import DEFAULTS
from afterword.services.when import WhenAnswer, when_verb

_ABOUT = {
    "timeline": "when they answer",
    "interview": "a talk",
    "deadline": "a deadline for you",
    "availability": "when somebody is free",
    "start-date": "a start",
    "closing-date": "when applications close",
    "past": "what has been",
    "duration": "how long something takes",
    "other": "something else",
}


@saying_faults
def run(text: str | None, *, form: str, jsonl: bool, now: str | None, settings: str | None, **given: Any) -> int:  # noqa: ANN401 - what the command line says of the text
    """Find the dates of a text, or of one a line."""
    clock, parameters = inputs.now_from(now), inputs.parameters(settings)
    if jsonl:
        return stream(when_verb, clock, parameters, lambda _: OK)
    said = required(text, "TEXT")
    said = inputs.read_text(said) if said == "-" else said
    places = {name: given[name] for name in ("zone", "country", "region") if given[name]}
    asked = {"text": said, "now": clock.isoformat(), **places, "anchors": _anchors(given["anchors"])}
    answer = when_verb(asked, clock, DEFAULTS)
    if form == "json":
        print_json(answer)
    else:
        show_dates(said, answer, clock)
    return OK


def _anchors(entries: tuple[str, ...]) -> dict[str, str]:
    anchors: dict[str, str] = {}
    for entry in entries:
        name, equals, day = entry.partition("=")
        if not equals:
            raise InvalidInputError([Fault("--anchor", f"{quoted(entry)} has no date; write interview=2026-11-17")])
        anchors[name] = day
    return anchors


def show_dates(text: str, answer: WhenAnswer, said_at: datetime) -> None:
    """Show a text with its dates to people."""
    from rich.text import Text

    from afterword.cli import screen

    console = screen.console()
    shown = Text(screen.gapped(text))
    for found in answer["dates"]:
        shown.stylize("hint-place", found["start"], found["end"])
    console.print(shown)
    if not answer["dates"]:
        console.print(screen.styled("No date is named here.", "quiet"))
    table = screen.rows()
    for found in answer["dates"]:
        table.add_row(
            screen.styled(f"“{found['text']}”", "quiet"),
            screen.styled(_meaning(found["earliest"], found["latest"], said_at, found["about"])),
        )
    console.print(table)


def _meaning(earliest: str | None, latest: str | None, said_at: datetime, about: str) -> str:
    if latest is None:
        when = "no date can be told"
    elif earliest is not None and earliest < latest and earliest[:10] <= f"{said_at:%Y-%m-%d}":
        when = f"by {_day(latest)}"
    elif earliest is not None and earliest != latest:
        when = f"{_day(earliest)} to {_day(latest)}"
    else:
        when = _day(latest)
    return f"{when}: {_ABOUT[about]}"


def _day(text: str) -> str:
    moment = datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
    clock = f", {moment:%H:%M}" if isinstance(moment, datetime) else ""
    return f"{moment:%A} {moment.day} {moment:%B} {moment.year}{clock}"
