"""What is wrong with an input, and where: every fault has a path and a remedy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_LONGEST_KEY = 60


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that is wrong with an input: `path` names the field, `message` the reason and the remedy."""

    path: str
    message: str

    def __str__(self) -> str:
        """Give the fault in one line, as people read it."""
        return f"{self.path}: {self.message}" if self.path else self.message


class InvalidInputError(Exception):
    """An input that cannot be used; `faults` names everything that is wrong with it, all at once."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Keep the faults in the order of the input."""
        self.faults: tuple[Fault, ...] = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


def path_of(parts: Iterable[str | int]) -> str:
    """Write a place in the input as people do: `people[0].email`. Odd keys are quoted and shortened."""
    path = ""
    for part in parts:
        if isinstance(part, int):
            path += f"[{part}]"
        else:
            path += f".{shown_key(part)}" if path else shown_key(part)
    return path


def shown_key(key: str) -> str:
    """Show a key safely: as it is where it is a plain word, else quoted, escaped and shortened."""
    if key.replace("_", "").replace("-", "").isalnum() and key.isascii() and len(key) <= _LONGEST_KEY:
        return key
    return quoted(key)


def quoted(text: str, longest: int = _LONGEST_KEY) -> str:
    """Quote text of the user for a message: escaped, so that it can do no harm, and shortened."""
    shortened = text if len(text) <= longest else text[: longest - 1] + "…"
    printable = "".join(char if char.isprintable() else ascii(char)[1:-1] for char in shortened)
    return f'"{printable}"'
