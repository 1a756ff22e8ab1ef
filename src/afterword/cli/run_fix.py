"""`afterword review --fix`: the certain fixes made; what changed, and the message as it stands then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from rich.console import Console

from afterword.cli import inputs, screen
from afterword.cli.exits import ERRORS_FOUND, OK
from afterword.cli.output import print_json
from afterword.cli.saving import save
from afterword.record.outgoing import OutgoingMessage
from afterword.reviewer.review import Review
from afterword.services.fixes import Mended, diff, file_text, mended
from afterword.services.review import finding_answer, review_answer

_STYLES = {"+": "ready", "-": "error", "@": "quiet"}


def fix(  # noqa: PLR0913 - what the command line says
    path: str,
    message: OutgoingMessage,
    found: Review,
    *,
    form: str,
    target: str | None,
    again: Callable[[OutgoingMessage], Review],
) -> int:
    """Mend a reviewed message, review it again, show what changed, and save it where asked.

    Raises InvalidInputError where it cannot be saved.
    """
    done = mended(message, found.findings)
    left = again(done.message)
    if target is not None:
        save(Path(target), _file(path, message, done).encode())
    if form == "json":
        fixed = [finding_answer(finding) for finding in done.fixed]
        said = {"subject": done.message.subject, "body": done.message.body}
        print_json({**said, "fixed": fixed, "review": review_answer(left)})
    else:
        _show(screen.console(), message, done, left)
    return OK if left.ok else ERRORS_FOUND


def _file(path: str, message: OutgoingMessage, done: Mended) -> str:
    """Give the text to save: a text file's own with its head, of anything else subject and body."""
    is_text = path != "-" and Path(path).suffix.lower() != ".eml"
    return file_text(inputs.read_text(path) if is_text else "", message, done.message)


def _show(console: Console, message: OutgoingMessage, done: Mended, left: Review) -> None:
    from afterword.cli.run_review import show_review

    if not done.fixed:
        console.print(screen.styled("There is nothing that can be put right without asking you.", "quiet"))
    for line in diff(message, done.message):
        console.print(screen.styled(line, _STYLES.get(line[:1], "")))
    console.print()
    show_review(console, done.message, left)
