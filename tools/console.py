"""The console blocks of the documentation: what a reader would type, run, and what the program answers.

In a page, a block that opens with ```` ```console ```` shows commands after `$ ` and their answers; `$ echo $?` shows
the exit status of the command before it. A block whose opening names a file (```` ```yaml my-application.yaml ````) is
that file, or with `+` behind the name its next lines. An answer that ends with `…` shows only its first lines.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from contextlib import chdir, contextmanager
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from click.testing import CliRunner

from afterword.cli.main import afterword

PROGRAM: Final = ("afterword", ".venv/bin/afterword")
SAMPLES: Final = Path("src/afterword/samples")

_BLOCK: Final = re.compile(r"^```(\w+)(?: (\S+)( \+)?)?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_MORE: Final = "…"
_STATUS: Final = "echo $?"


@dataclass(frozen=True, slots=True)
class Shown:
    """A command as a page shows it, with the answer shown below it, and the exit status that the page says."""

    command: str
    answer: tuple[str, ...]
    status: int


@dataclass(frozen=True, slots=True)
class Answered:
    """What the program really answers, and its exit status."""

    answer: tuple[str, ...]
    status: int


def run(command: str, **environment: str) -> Answered:
    """Run a command line of the program within this process, in the current folder."""
    words = shlex.split(command, comments=True)
    if words[0] not in PROGRAM:
        message = f"a console block runs {PROGRAM[0]} alone, not {words[0]}"
        raise ValueError(message)
    given = None
    if "<" in words:
        place = words.index("<")
        given = Path(words[place + 1]).read_bytes()
        words = words[:place]
    plain = {"COLUMNS": "80", "AFTERWORD_HOME": ".", "FORCE_COLOR": None, "NO_COLOR": None}
    result = CliRunner().invoke(
        afterword, words[1:], input=given, prog_name=PROGRAM[0], env={**plain, **environment}
    )  # fmt: skip
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Answered(tuple(line.rstrip() for line in result.output.rstrip().split("\n")), result.exit_code)


@contextmanager
def folder() -> Iterator[Path]:
    """Work in a folder of its own that holds the samples, both at hand and where a checkout has them."""
    with TemporaryDirectory() as name, chdir(name):
        SAMPLES.mkdir(parents=True)
        for sample in resources.files("afterword.samples").iterdir():
            if sample.name.endswith((".json", ".txt")):
                for place in (Path(sample.name), SAMPLES / sample.name):
                    place.write_bytes(sample.read_bytes())
        yield Path(name)


def shown(page: str) -> Iterator[Shown]:
    """Give every command of a page in its order, writing the page's files before the commands that use them."""
    for block in _BLOCK.finditer(page):
        _keep(block)
        if block[1] == "console":
            yield from _commands(block[4])


def refreshed(page: str) -> str:
    """Give a page with every answer as the program gives it now."""
    with folder():
        return _BLOCK.sub(_renewed, page)


def _keep(block: re.Match[str]) -> None:
    if block[2]:
        with Path(block[2]).open("a" if block[3] else "w", encoding="utf-8") as file:
            file.write(block[4])


def _renewed(block: re.Match[str]) -> str:
    _keep(block)
    if block[1] != "console":
        return block[0]
    lines: list[str] = []
    for command in _commands(block[4]):
        answered = run(command.command)
        lines += [f"$ {command.command}", *_as_long_as(command.answer, answered.answer)]
        if answered.status:
            lines += [f"$ {_STATUS}", str(answered.status)]
    return "\n".join([block[0].partition("\n")[0], *lines, "```"])


def _as_long_as(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    if old and old[-1] == _MORE and len(old) <= len(new):
        return (*new[: len(old) - 1], _MORE)
    return new if any(new) else ()


def _commands(block: str) -> Iterator[Shown]:
    """Read the commands of one block; a line after `$ echo $?` is the status of the command before it."""
    parts = [part.split("\n") for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]]
    for index, lines in enumerate(parts):
        if lines[0] == _STATUS:
            continue
        follows = parts[index + 1] if index + 1 < len(parts) else [""]
        status = int(follows[1]) if follows[0] == _STATUS else 0
        answer = "\n".join(lines[1:]).rstrip().split("\n")
        yield Shown(lines[0], tuple(answer) if any(answer) else (), status)
