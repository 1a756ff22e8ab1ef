"""Bytes to plain data: JSON, YAML and TOML, each strict, so that nothing is lost or guessed on the way in."""

from __future__ import annotations

import json
import tomllib
from datetime import date, datetime, time
from typing import Any, Final

from afterword.record.faults import Fault, InvalidInputError, quoted

LARGEST_RECORD: Final = 10_000_000
"""Largest record, in bytes."""


def _refuse(message: str, path: str = "") -> InvalidInputError:
    return InvalidInputError([Fault(path, message)])


def decode(data: bytes) -> str:
    """Read bytes as UTF-8, with or without a byte-order mark. Raises InvalidInputError."""
    if len(data) > LARGEST_RECORD:
        message = f"the input is {len(data):,} bytes; at most {LARGEST_RECORD:,} fit"
        raise _refuse(message)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"the input is not UTF-8 text (byte {error.start:,}); save it as UTF-8"
        raise _refuse(message) from None


def load_json(text: str) -> Any:  # noqa: ANN401 - any JSON value; the types come with validation
    """Read JSON; repeated keys, NaN and depth beyond reason are refused. Raises InvalidInputError."""
    try:
        return json.loads(text, object_pairs_hook=_without_repeats, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        message = f"this is not JSON: {error.msg} (line {error.lineno}, column {error.colno})"
        raise _refuse(message) from None
    except RecursionError:
        message = "the input is nested too deeply"
        raise _refuse(message) from None
    except ValueError:
        message = "a number in it is too long to read"
        raise _refuse(message) from None


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                message = f"the key {quoted(key)} stands twice in one object; keep one"
                raise _refuse(message)
            seen.add(key)
    return found


def _no_constant(name: str) -> Any:  # noqa: ANN401 - the hook's own type
    message = f"{name} is no JSON value"
    raise _refuse(message)


def load_toml(text: str) -> Any:  # noqa: ANN401 - as above
    """Read TOML; its dates become text again. Raises InvalidInputError."""
    try:
        return _dates_as_text(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        message = f"this is not TOML: {error}"
        raise _refuse(message) from None
    except (RecursionError, ValueError):
        message = "the TOML is nested too deeply or holds a value that is too long"
        raise _refuse(message) from None


def _dates_as_text(value: Any) -> Any:  # noqa: ANN401 - any TOML value
    if isinstance(value, dict):
        return {key: _dates_as_text(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_dates_as_text(inner) for inner in value]
    return value.isoformat() if isinstance(value, datetime | date | time) else value


def load_yaml(text: str) -> Any:  # noqa: ANN401 - as above
    """Read YAML by the rules of JSON: `NO` and dates stay text, repeated keys are refused. Raises InvalidInputError."""
    import yaml  # noqa: PLC0415 - slow to import, and most records are JSON

    from afterword.record.yaml_loader import StrictLoader  # noqa: PLC0415 - as above

    try:
        return yaml.load(text, Loader=StrictLoader)  # noqa: S506 - a SafeLoader with fewer types
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = f" (line {mark.line + 1}, column {mark.column + 1})" if mark else ""
        message = f"this is not YAML: {error.problem}{place}"
        raise _refuse(message) from None
    except yaml.YAMLError:
        message = "this is not YAML: it holds a character that YAML does not allow"
        raise _refuse(message) from None
    except (RecursionError, ValueError):
        message = "the YAML is nested too deeply or holds a value that is too long"
        raise _refuse(message) from None


def load(data: bytes, kind: str | None = None) -> Any:  # noqa: ANN401 - as above
    """Read a record's bytes as `kind` ("json", "yaml" or "toml"); without a kind, as what they look like."""
    text = decode(data)
    if not text.strip():
        message = "the input is empty"
        raise _refuse(message)
    chosen = kind or kind_of(text)
    loaders = {"json": load_json, "yaml": load_yaml, "toml": load_toml}
    return loaders[chosen](text)


def kind_of(text: str) -> str:
    """Tell from a record's text whether it is "json", "yaml" or "toml"."""
    if text.lstrip().startswith(("{", "[")):
        return "json"
    first = next((line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")), "")
    key = first.partition("=")[0]
    return "toml" if "=" in first and ":" not in key else "yaml"
