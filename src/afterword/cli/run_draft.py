"""`afterword draft`: a message from the candidate's own notes, shown, printed as JSON, or saved as a mail."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rich.console import Console

from afterword.cli import inputs, screen
from afterword.cli.exits import OK
from afterword.cli.output import print_json, saying_faults, stream
from afterword.cli.run_plan import required
from afterword.cli.saving import save
from afterword.services.draft import draft_answer, draft_verb
from afterword.services.mime import eml
from afterword.writer.draft import Draft, DraftRequest, draft


@saying_faults
def run(record: str | None, *, form: str, jsonl: bool, now: str | None, settings: str | None, **given: Any) -> int:  # noqa: ANN401 - what the command line asks for
    """Draft a message for a record from a file, or one a line."""
    clock, parameters = inputs.now_from(now), inputs.parameters(settings)
    if jsonl:
        return stream(draft_verb, clock, parameters, lambda _: OK)
    path = required(record, "RECORD")
    with inputs.named(path):
        read = inputs.read_record(path)
    person = inputs.person_in(read, given["person"]) if given["person"] else None
    request = DraftRequest(
        given["purpose"],
        person,
        given["interview"],
        given["variant"],
        given["register"],
        given["intent"],
        given["form_"],
    )
    drafted = draft(read, request, clock, parameters)
    if given["edited"] and drafted.body:
        from afterword.cli.run_edit import edit

        drafted = edit(drafted, read, clock, parameters)
    if given["save"] and drafted.body:
        save(Path(given["save"]), eml(drafted, read, clock))
    if form == "json":
        print_json(draft_answer(drafted))
    else:
        show_draft(screen.console(), drafted)
    return OK


def show_draft(console: Console, drafted: Draft) -> None:
    """Show a draft to people: its head, its text, and what is to be looked at."""
    if drafted.withheld is not None:
        console.print(screen.styled("Silence is right", "head"))
        console.print(screen.indented(drafted.withheld.reason, 2))
        return
    if drafted.needs:
        console.print(screen.styled("Before this can be written", "head"))
        for need in drafted.needs:
            console.print(screen.indented(need.message, 2))
        return
    console.print(screen.styled(f"To: {', '.join(drafted.to) or drafted.channel}", "quiet"))
    console.print(screen.styled(f"Subject: {drafted.subject}", "quiet"))
    console.print()
    console.print(screen.styled(drafted.body))
    if drafted.findings:
        console.print()
        for finding in drafted.findings:
            console.print(screen.indented(finding.message, 2, finding.severity))
