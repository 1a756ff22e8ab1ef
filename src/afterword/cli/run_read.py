"""`afterword read`: what an employer's message means, with the places that show it, and what it changes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Any, Final, NamedTuple

from afterword.cli import inputs
from afterword.cli.exits import OK
from afterword.cli.output import print_json, saying_faults, stream
from afterword.cli.run_plan import required
from afterword.cli.saving import save
from afterword.reader.mail import Mail
from afterword.reader.read import Understood, read_mail
from afterword.record import raw
from afterword.record.application import Record
from afterword.record.faults import Fault, InvalidInputError, quoted
from afterword.record.parameters import Parameters
from afterword.record.parsing import parse_record
from afterword.services.mail_file import has_header, mail_of
from afterword.services.mailbox_file import is_mbox, mails_in_mbox
from afterword.services.note_mail import entries_of, is_doubted, is_noted
from afterword.services.read import ReadAnswer, read_answer, read_verb
from afterword.services.received import mail_from
from afterword.services.record_text import with_entries

_TELLS_NOTHING: Final = frozenset({"unrelated"})
_DOUBTED: Final = (
    "{}: what it decides is not sure, so no outcome was noted; please read it, and add the outcome yourself.\n"
)


class Read(NamedTuple):
    """A mail and what it means."""

    mail: Mail
    found: Understood
    answer: ReadAnswer


@saying_faults
def run(message: str | None, *, form: str, jsonl: bool, now: str | None, settings: str | None, **given: Any) -> int:  # noqa: ANN401 - what the command line says of the message
    """Read a message from a file, each of a mailbox, or one a line."""
    clock, parameters = inputs.now_from(now), inputs.parameters(settings)
    if jsonl:
        return stream(read_verb, clock, parameters, lambda _: OK)
    path = required(message, "MESSAGE")
    record = _record(given["record"])
    several = _is_mailbox(path)
    read = (_read(plain, record, clock) for plain in _messages(path))
    if given["applied"]:
        return _apply(list(read), given["record"], form)
    if form == "json":
        answers = [one.answer for one in read]
        print_json(answers if several else answers[0])
        return OK
    for number, one in enumerate(read):
        _show(one, record, clock, parameters, is_first=number == 0)
    return OK


def _read(plain: dict[str, Any], record: Record | None, clock: datetime) -> Read:
    mail, place = mail_from(plain, record, clock)
    found = read_mail(mail, place)
    return Read(mail, found, read_answer(found, mail, record, plain.get("unread", [])))


def _record(path: str | None) -> Record | None:
    if path is None:
        return None
    with inputs.named(path):
        return inputs.read_record(path)


def _is_mailbox(path: str) -> bool:
    if path == "-":
        return False
    with inputs.named(path):
        if Path(path).is_dir():
            return True
        return is_mbox(inputs.read_start(path))


def _messages(path: str) -> Iterator[dict[str, Any]]:
    """Give each message of a file, an mbox or a Maildir."""
    if path != "-" and Path(path).is_dir():
        yield from _of_maildir(Path(path))
    elif path != "-" and _is_mailbox(path):
        with Path(path).open("rb") as lines:
            yield from map(mail_of, mails_in_mbox(lines))
    else:
        with inputs.named(path):
            data = inputs.read_bytes(path)
            is_mail = Path(path).suffix.lower() == ".eml" or has_header(data)
            yield mail_of(data) if is_mail else {"body": raw.decode(data)}


def _of_maildir(path: Path) -> Iterator[dict[str, Any]]:
    files = sorted(chain.from_iterable((path / name).glob("*") for name in ("cur", "new")))
    if not files:
        message = "holds no mail: a Maildir has its messages in cur and new"
        raise InvalidInputError([Fault(quoted(str(path), 200)[1:-1], message)])
    for file in files:
        if file.is_file():
            yield mail_of(inputs.read_bytes(str(file)))


def _show(one: Read, record: Record | None, clock: datetime, parameters: Parameters, *, is_first: bool) -> None:
    from afterword.cli import screen
    from afterword.cli.show_read import show_read

    console = screen.console()
    if not is_first:
        console.print()
        console.print(screen.styled("─" * 40, "quiet"))
    show_read(console, one.mail, one.answer)
    if record is not None and one.found.kind not in _TELLS_NOTHING:
        from afterword.cli.show_read import Planning, show_change

        known = is_noted(one.mail, record)
        gained = {} if known else entries_of(one.mail, one.found, one.answer, record)
        show_change(console, one.mail, gained, record, Planning(clock, parameters))


def _apply(read: list[Read], path: str | None, form: str) -> int:
    """Write what the mails say into the record's own file."""
    if path is None or path == "-":
        message = "needs --record with a file: what was understood is written into it"
        raise InvalidInputError([Fault("--apply", message)])
    noted = 0
    doubted: list[str] = []
    for one in read:
        data, kind = inputs.read_bytes(path), inputs.kind_of(path)
        with inputs.named(path):
            record = parse_record(data, kind)
            if one.found.kind in _TELLS_NOTHING or is_noted(one.mail, record):
                continue
            written = with_entries(data, entries_of(one.mail, one.found, one.answer, record), kind)
        save(Path(path), written, "--record")
        noted += 1
        doubted += [_DOUBTED.format(quoted(one.mail.subject or "without a subject"))] if is_doubted(one.found) else []
    if form == "json":
        print_json([one.answer for one in read] if len(read) != 1 else read[0].answer)
    left = len(read) - noted
    sys.stderr.write(
        f"Noted in {path}: {_count(noted)}."
        + (f" Left out, as known already or unrelated: {left}.\n" if left else "\n")
        + "".join(doubted)
    )
    return OK


def _count(number: int) -> str:
    return f"{number} message{'s' * (number != 1)}"
