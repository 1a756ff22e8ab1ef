"""What a program asks of a verb: one object, whose faults are gathered so that all of them are named at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from difflib import get_close_matches
from typing import Any

from afterword.record.application import Record
from afterword.record.faults import Fault, InvalidInputError, quoted, shown_key
from afterword.record.parsing import record_from
from afterword.record.times import parse_moment

Plain = Mapping[str, Any]


def known(value: Any) -> Any:  # noqa: ANN401 - whatever was asked for: faults were refused before
    """Give a value that is there, as `refuse_faults` has made sure."""
    return value


class Asked:
    """The fields of one asked object; faults are gathered, so that all of them are named at once."""

    def __init__(self, asked: Plain, known: tuple[str, ...]) -> None:
        """Take the object and the keys that it may have. Raises InvalidInputError where it is no object."""
        if not isinstance(asked, Mapping):
            message = "each line must be a JSON object"
            raise InvalidInputError([Fault("", message)])
        self._asked = asked
        self._faults: list[Fault] = []
        for key in asked:
            if key not in {*known, "id"}:
                near = get_close_matches(key[:100], known, n=1, cutoff=0.5)
                hint = f"did you mean {near[0]}?" if near else f"known here are {', '.join(known)}"
                self.fault(shown_key(key), f"is no known key; {hint}")

    def fault(self, path: str, message: str) -> None:
        """Note a fault."""
        self._faults.append(Fault(path, message))

    def refuse_faults(self) -> None:
        """Raise InvalidInputError if anything was noted."""
        if self._faults:
            raise InvalidInputError(self._faults)

    def nested(self, name: str, read: Callable[[Any], Any]) -> Any:  # noqa: ANN401 - as `read` gives it
        """Read a nested value; its faults are noted with their own paths."""
        if self._asked.get(name) is None:
            self.fault(name, "is missing; fill it in")
            return None
        try:
            return read(self._asked[name])
        except InvalidInputError as error:
            for fault in error.faults:
                self.fault(fault.path or name, fault.message)
        return None

    def record(self) -> Record | None:
        """Read the record."""
        found: Record | None = self.nested("record", record_from)
        return found

    def moment(self, name: str, otherwise: datetime) -> datetime:
        """Read a moment (RFC 3339), else give the other one."""
        value = self.text(name)
        if value is None:
            return otherwise
        try:
            return parse_moment(value)
        except ValueError as error:
            self.fault(name, f"{quoted(value)}: {error}")
            return otherwise

    def text(self, name: str) -> str | None:
        """Read a text, or None where it is absent."""
        value = self._asked.get(name)
        if value is not None and not isinstance(value, str):
            self.fault(name, "must be text")
            return None
        return value

    def whole(self, name: str) -> int:
        """Read a whole number, 0 where it is absent."""
        value = self._asked.get(name)
        if value is None:
            return 0
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            self.fault(name, "must be a whole number, zero or more")
            return 0
        return value

    def choice(self, name: str, choices: tuple[str, ...]) -> Any:  # noqa: ANN401 - one of the choices, or None
        """Read one of some words, or None where it is absent."""
        value = self.text(name)
        if value is not None and value not in choices:
            near = get_close_matches(value[:100], choices, n=1)
            hint = f"did you mean {near[0]}?" if near else f"use one of {', '.join(choices)}"
            self.fault(name, f"{quoted(value)} is not known; {hint}")
            return None
        return value
