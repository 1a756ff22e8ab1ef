"""What the commands write: a file whole or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from afterword.record.faults import Fault, InvalidInputError, quoted


def save(path: Path, data: bytes, option: str = "--save") -> None:
    """Write a file in one step; one that is there keeps its permissions. Raises InvalidInputError where that fails."""
    try:
        target = path.resolve()
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            with suppress(FileNotFoundError):
                Path(temporary).chmod(target.stat().st_mode)
            Path(temporary).replace(target)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        reason = (error.strerror or "it cannot be written").lower()
        message = f"{quoted(str(path), 200)} cannot be written: {reason}"
        raise InvalidInputError([Fault(option, message)]) from None
