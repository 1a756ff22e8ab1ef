"""How answers leave: JSON for programs, lines of JSON in a stream, and faults on standard error."""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import wraps
from typing import Any

from pydantic_core import PydanticSerializationError, to_json

from afterword.cli.exits import BAD_INPUT, OK
from afterword.record import raw
from afterword.record.faults import Fault, InvalidInputError
from afterword.record.parameters import Parameters
from afterword.services.errors import errors_answer

# The collector is off in this process; answers hold no cycles, so that a look now and then keeps memory flat.
_LINES_BETWEEN_COLLECTIONS = 2_000

Verb = Callable[[Mapping[str, Any], datetime, Parameters], Mapping[str, Any]]


def print_json(answer: object) -> None:
    """Print an answer as JSON that people can read too."""
    sys.stdout.write(json.dumps(answer, indent=2, ensure_ascii=False) + "\n")


def saying_faults(run: Callable[..., int]) -> Callable[..., int]:
    """Turn bad input into its faults on standard error (as JSON on standard output too, where asked) and status 2."""

    @wraps(run)
    def guarded(*arguments: Any, **options: Any) -> int:  # noqa: ANN401 - whatever the command takes
        try:
            return run(*arguments, **options)
        except InvalidInputError as error:
            sys.stderr.write("".join(f"{fault}\n" for fault in error.faults))
            if options.get("form") == "json":
                print_json(errors_answer(error))
            return BAD_INPUT

    return guarded


def stream(verb: Verb, clock: datetime, parameters: Parameters, status_of: Callable[[Mapping[str, Any]], int]) -> int:
    """Answer each line of standard input on a line of standard output, in order; a faulty line names its faults."""
    gc.freeze()
    worst = OK
    for number, line in enumerate(sys.stdin.buffer, 1):
        answer, status = _answer(line, verb, clock, parameters, status_of)
        sys.stdout.buffer.write(_as_line(answer))
        sys.stdout.buffer.flush()
        worst = max(worst, status)
        if number % _LINES_BETWEEN_COLLECTIONS == 0:
            gc.collect()
    return worst


def _answer(
    line: bytes, verb: Verb, clock: datetime, parameters: Parameters, status_of: Callable[[Mapping[str, Any]], int]
) -> tuple[Mapping[str, Any], int]:
    identity: dict[str, Any] = {}
    try:
        asked = _object(line)
        identity = {"id": asked["id"]} if "id" in asked else {}
        answer = verb(asked, clock, parameters)
    except InvalidInputError as error:
        return {**identity, **errors_answer(error)}, BAD_INPUT
    return {**identity, **answer}, status_of(answer)


def _object(line: bytes) -> dict[str, Any]:
    if not line.strip():
        message = "the line is empty; each line must be a JSON object"
        raise InvalidInputError([Fault("", message)])
    value = raw.load(line, "json")
    if not isinstance(value, dict):
        message = "each line must be a JSON object"
        raise InvalidInputError([Fault("", message)])
    return value


def _as_line(answer: Mapping[str, Any]) -> bytes:
    try:
        return to_json(answer) + b"\n"
    except PydanticSerializationError:  # half a character, repeated from the asker's own id
        return json.dumps(answer, separators=(",", ":")).encode() + b"\n"
