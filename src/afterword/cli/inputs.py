"""What the commands read: files, standard input, settings, the clock."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from afterword.record import raw
from afterword.record.application import Record
from afterword.record.faults import Fault, InvalidInputError, quoted
from afterword.record.parameters import DEFAULTS, Parameters
from afterword.record.parsing import parse_record
from afterword.record.times import parse_moment
from afterword.services.settings import FILE_NAME, parameters_from

_KINDS = {".json": "json", ".yaml": "yaml", ".yml": "yaml", ".toml": "toml"}


def read_bytes(path: str) -> bytes:
    """Read a file, or standard input for "-". Raises InvalidInputError where that fails."""
    try:
        if path == "-":
            return sys.stdin.buffer.read(raw.LARGEST_RECORD + 1)
        with Path(path).open("rb") as file:
            return file.read(raw.LARGEST_RECORD + 1)
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        message = f"cannot be read: {reason}"
        raise InvalidInputError([Fault(quoted(path, 200), message)]) from None
    except ValueError:
        message = "is no path of a file"
        raise InvalidInputError([Fault(quoted(path, 200), message)]) from None


def read_start(path: str, size: int = 500) -> bytes:
    """Read the first bytes of a file. Raises InvalidInputError where that fails."""
    try:
        with Path(path).open("rb") as file:
            return file.read(size)
    except (OSError, ValueError):
        read_bytes(path)
        raise


@contextmanager
def named(path: str) -> Iterator[None]:
    """Name the file where a fault is about the whole of it; a fault of a field names that field alone."""
    try:
        yield
    except InvalidInputError as error:
        where = quoted("standard input" if path == "-" else path, 200)[1:-1]
        raise InvalidInputError(Fault(fault.path or where, fault.message) for fault in error.faults) from None


def read_text(path: str) -> str:
    """Read a file, or standard input for "-", as text. Raises InvalidInputError."""
    with named(path):
        return raw.decode(read_bytes(path))


def read_record(path: str) -> Record:
    """Read a record from a file; its ending says what it is, else its text does. Raises InvalidInputError."""
    data = read_bytes(path)
    return parse_record(data, kind_of(path))


def kind_of(path: str) -> str | None:
    """Tell from a file's ending in which notation it is; None where the ending says nothing."""
    return _KINDS.get(Path(path).suffix.lower())


def now_from(text: str | None, option: str = "--now") -> datetime:
    """Read the moment that counts as now; without one, the machine's clock counts. Raises InvalidInputError."""
    if text is None:
        return datetime.now(UTC)
    try:
        return parse_moment(text)
    except ValueError as error:
        raise InvalidInputError([Fault(option, f"{quoted(text)}: {error}")]) from None


def parameters(path: str | None) -> Parameters:
    """Read the settings: the file named, else the user's own where there is one. Raises InvalidInputError."""
    chosen = path or _own_settings()
    if chosen is None:
        return DEFAULTS
    try:
        return parameters_from(read_bytes(chosen))
    except InvalidInputError as error:
        where = quoted(chosen, 200)[1:-1]
        faults = (Fault(f"{where}: {fault.path}" if fault.path else where, fault.message) for fault in error.faults)
        raise InvalidInputError(faults) from None


def _own_settings() -> str | None:
    home = os.environ.get("AFTERWORD_HOME")
    if home:
        own = Path(home) / FILE_NAME
    else:
        from platformdirs import user_config_path

        own = user_config_path("afterword", appauthor=False) / FILE_NAME
    return str(own) if own.is_file() else None


def person_in(record: Record, text: str, option: str = "--to") -> str:
    """Find a person by id, or by a name that only one person has. Raises InvalidInputError."""
    from afterword.situation.names import folded, name_words

    ids = [person.id for person in record.people]
    if text in ids:
        return text
    wanted = folded(text)
    full = [person.id for person in record.people if folded(person.name) == wanted]
    fitting = full or [
        person.id for person in record.people if wanted in name_words(person) or folded(person.id) == wanted
    ]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        message = f"{quoted(text)} may be {' or '.join(fitting)}; use the id"
    else:
        message = f"{quoted(text)} is nobody in the record; known are {', '.join(map(quoted, ids)) or 'nobody'}"
    raise InvalidInputError([Fault(option, message)])
