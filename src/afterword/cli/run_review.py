"""`afterword review`: the message with what to look at underlined, and what to do there."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text

from afterword.cli import inputs, screen
from afterword.cli.exits import ERRORS_FOUND, OK
from afterword.cli.output import print_json, saying_faults, stream
from afterword.cli.run_plan import required
from afterword.guide.finding import Finding
from afterword.record.application import Record
from afterword.record.faults import Fault, InvalidInputError
from afterword.record.outgoing import OutgoingMessage
from afterword.record.parsing import message_from
from afterword.reviewer.review import Review, review
from afterword.services.message_file import message_from_eml, message_from_text
from afterword.services.review import review_answer, review_verb

_ONLY_MENDED = "goes with --fix, which makes a message to save"
_LABELS = {"error": "Must be mended", "warning": "Better changed", "hint": "Worth a thought"}


@saying_faults
def run(message: str | None, *, form: str, jsonl: bool, now: str | None, settings: str | None, **given: Any) -> int:  # noqa: ANN401 - what the command line says of the message
    """Review a message from a file, or one a line."""
    clock, parameters = inputs.now_from(now), inputs.parameters(settings)
    if jsonl:
        return stream(review_verb, clock, parameters, _status)
    path = required(message, "MESSAGE")
    record = _record(given["record"])
    with inputs.named(path):
        read = read_message(path, record, given)
    look = partial(review, record=record, now=clock, parameters=parameters)
    found = look(read)
    if given["deep"]:
        from afterword.cli.deep import deepened

        found = deepened(found, read, record, clock)
    if given["fixing"]:
        from afterword.cli.run_fix import fix

        return fix(path, read, found, form=form, target=given["save"], again=look)
    if given["save"]:
        raise InvalidInputError([Fault("--save", _ONLY_MENDED)])
    if form == "json":
        print_json(review_answer(found))
    else:
        show_review(screen.console(), read, found)
        if given["explaining"]:
            from afterword.cli.show_acts import show_acts

            show_acts(screen.console(), read.body)
    return _status(review_answer(found))


def _status(answer: Mapping[str, Any]) -> int:
    return OK if answer["ok"] else ERRORS_FOUND


def _record(path: str | None) -> Record | None:
    if path is None:
        return None
    with inputs.named(path):
        return inputs.read_record(path)


def read_message(path: str, record: Record | None, given: Mapping[str, Any]) -> OutgoingMessage:
    """Read a message from a text or .eml file; what the command line says wins. Raises InvalidInputError."""
    data = inputs.read_bytes(path)
    is_mail = Path(path).suffix.lower() == ".eml"
    plain = message_from_eml(data, record) if is_mail else message_from_text(data, record)
    for name in ("purpose", "channel"):
        if given.get(name):
            plain[name] = given[name]
    if given.get("at"):
        plain["at"] = inputs.now_from(given["at"], "--at").isoformat()
    if given.get("attachments"):
        plain["attachments"] = [*plain.get("attachments", ()), *given["attachments"]]
    if given.get("people"):
        plain["people"] = [inputs.person_in(record, name) if record else name for name in given["people"]]
    return message_from(plain, record)


def show_review(console: Console, message: OutgoingMessage, found: Review) -> None:
    """Show a message with its findings to people."""
    if message.subject:
        subject = underlined(message.subject, "subject", found.findings)
        console.print(Text.assemble(("Subject: ", "quiet"), subject))
        console.print()
    console.print(underlined(message.body.rstrip(), "body", found.findings), soft_wrap=False)
    for severity in ("error", "warning", "hint"):
        findings = [finding for finding in found.findings if finding.severity == severity]
        if findings:
            console.print()
            console.print(screen.styled(_LABELS[severity], severity))
            for finding in findings:
                console.print(screen.indented(_line(finding), 2))
    console.print()
    console.print(_summary(found))


def underlined(text: str, part: str, findings: tuple[Finding, ...]) -> Text:
    """Underline the places of findings in a text; offsets count code points, so unsafe ones are shown as gaps."""
    shown = Text(screen.gapped(text))
    for finding in findings:
        if finding.part == part and finding.start is not None:
            shown.stylize(f"{finding.severity}-place", finding.start, finding.end)
    return shown


def _line(finding: Finding) -> Text:
    quoted = f"“{' '.join(finding.text.split())}”: " if finding.text else ""
    unsaid = [fix for fix in finding.fixes if fix and fix not in finding.message]
    fixes = f" ({' or '.join(unsaid)})" if unsaid else ""
    return Text.assemble((screen.safe(quoted), "quiet"), screen.safe(finding.message + fixes))


def _summary(found: Review) -> Text:
    words, sentences = found.counts.words, found.counts.sentences
    size = f"{words} word{'s' * (words != 1)} in {sentences} sentence{'s' * (sentences != 1)}."
    verdict = "Nothing stands in the way of sending it." if found.ok else "Please mend this before it goes out."
    unchecked = f" Not yet checked: {', '.join(found.unchecked)}." if found.unchecked else ""
    return screen.styled(f"{verdict} {size}{unchecked}", "quiet")
