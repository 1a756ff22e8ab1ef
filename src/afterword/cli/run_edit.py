"""`afterword draft --edit`: the draft in one's own editor, reviewed at each save until it is clean or left."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import click

from afterword.record.application import Record
from afterword.record.parameters import Parameters
from afterword.record.parsing import message_from
from afterword.reviewer.review import Review, review
from afterword.services.message_file import message_from_text
from afterword.writer.draft import Draft

_LINE = "# ---- What stands below this line is not part of the message. ----"


def edit(drafted: Draft, record: Record, now: datetime, parameters: Parameters) -> Draft:
    """Let the candidate edit a draft; give it as it was left, with what the last review found."""
    while True:
        text = click.edit(_as_text(drafted), extension=".txt", require_save=False)
        if text is None:
            return drafted
        drafted, found = _reviewed(drafted, text, record, now, parameters)
        is_clean = all(finding.severity == "hint" for finding in found.findings)
        if is_clean or not click.confirm(_question(found), default=True, err=True):
            return drafted


def _as_text(drafted: Draft) -> str:
    said = [f"# {finding.message}" + (f" “{finding.text}”" if finding.text else "") for finding in drafted.findings]
    notes = said or ["# Nothing stands in the way of sending it."]
    return "\n".join([f"Subject: {drafted.subject}", "", drafted.body, "", _LINE, *notes, ""])


def _reviewed(drafted: Draft, text: str, record: Record, now: datetime, parameters: Parameters) -> tuple[Draft, Review]:
    own = text.partition(_LINE)[0].rstrip() + "\n"
    plain = message_from_text(own.encode(), None)
    people = [*([drafted.via] if drafted.via else []), *drafted.people]
    how = {"people": people, "channel": drafted.channel, "purpose": drafted.purpose, "at": now.isoformat()}
    asked = {**plain, **how}
    found = review(message_from(asked, record), record, now=now, parameters=parameters)
    body = str(plain["body"]).rstrip("\n")
    return replace(drafted, subject=str(plain.get("subject", "")), body=body, findings=found.findings), found


def _question(found: Review) -> str:
    count = sum(finding.severity != "hint" for finding in found.findings)
    return f"{count} thing{'s' * (count != 1)} to look at. Edit once more?"
