"""A peer's process: started, asked a line at a time, and given up when it says nothing."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import Any, Final

_ROOT: Final = Path(__file__).parent.parent.parent
PYTHON: Final = _ROOT / ".venv-peers" / "bin" / "python"
"""The interpreter of the environment that the peers are installed in."""

_LONGEST_WAIT: Final = 30.0
"""Seconds after which a process that says nothing is given up; a phrase is bounded to less by the worker itself."""


class NotRunError(Exception):
    """A peer cannot be run, or broke down; the message says why."""


@contextmanager
def worker(module: str, python: Path = PYTHON) -> Iterator[subprocess.Popen[str]]:
    """Start a peer's module of this package in the peers' own environment. Raises NotRunError."""
    if not python.exists():
        message = "its environment is missing; `make eval` makes it"
        raise NotRunError(message)
    command = [str(python), "-W", "ignore", "-m", f"eval.peers.{module}"]
    with subprocess.Popen(
        command, cwd=_ROOT, encoding="utf-8", stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def heed(process: subprocess.Popen[str], question: str = "") -> dict[str, Any]:
    """Put a question, if any, and wait for one line of answer. Raises NotRunError."""
    assert process.stdin is not None  # noqa: S101 - pipes are asked for above
    assert process.stdout is not None  # noqa: S101 - as above
    patience = Timer(_LONGEST_WAIT, process.kill)
    patience.start()
    try:
        process.stdin.write(question)
        process.stdin.flush()
        line = process.stdout.readline()
    except BrokenPipeError:
        line = ""
    finally:
        patience.cancel()
    if not line:
        message = f"it stopped with exit code {process.wait()}"
        raise NotRunError(message)
    reply: dict[str, Any] = json.loads(line)
    if "not_run" in reply:
        raise NotRunError(reply["not_run"])
    return reply
