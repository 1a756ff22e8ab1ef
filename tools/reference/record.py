"""The page of the record: one heading for each of its fields, and for those of a message to review."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from afterword.record.application import Record
from afterword.record.fields import LONGEST_BODY, LONGEST_TEXT
from afterword.record.outgoing import OutgoingMessage
from afterword.record.raw import LARGEST_RECORD
from afterword.record.times import FIRST_YEAR, LAST_YEAR
from tools.reference.markdown import bullets, page, row_of_code
from tools.reference.meanings import FIELDS, OBJECTS

_INTRODUCTION = (
    "A record says what happened in one application: one role at one company. It is a JSON, YAML or TOML file; the"
    " names are the same in all three. What is not required may be absent or null, and a list that is absent is empty."
    " Unknown names are refused, with the nearest known one named, and everything that is wrong with a file is named"
    " at once. `afterword schema record` prints the same as JSON Schema. How to write one:"
    " [Write a record](../how-to/write-a-record.md)."
)
_LIMITS = (
    f"A record is at most {LARGEST_RECORD:,} bytes, a body or a note at most {LONGEST_BODY:,} bytes, any other text at"
    f" most {LONGEST_TEXT:,} characters; years go from {FIRST_YEAR} to {LAST_YEAR}. Text holds no control characters"
    " but line breaks and tabs, and addresses hold no line breaks. A *time* is RFC 3339 with its offset from UTC, such"
    " as `2026-11-17T14:00:00-06:00`; a *date* such as `2026-11-27` means the end of that day for whoever it is about."
)
MESSAGE = "message to review"


def paths() -> Iterator[tuple[str, str, Mapping[str, Any], bool]]:
    """Give each field as its object, its path, its schema and whether it is required, in the order of the types."""
    yield from _fields(Record, "record", "")
    yield from _fields(OutgoingMessage, MESSAGE, "message.")


def _fields(model: type[BaseModel], name: str, prefix: str) -> Iterator[tuple[str, str, Mapping[str, Any], bool]]:
    schema = model.model_json_schema(by_alias=True, mode="serialization")
    yield from _of_object(schema, schema.get("$defs", {}), name, prefix)


def _of_object(
    schema: Mapping[str, Any], known: Mapping[str, Any], name: str, prefix: str
) -> Iterator[tuple[str, str, Mapping[str, Any], bool]]:
    required = schema.get("required", ())
    inner: list[tuple[str, str, str]] = []
    for field, shape in schema["properties"].items():
        yield name, f"{prefix}{field}", shape, field in required
        reference, is_list = _reference(shape)
        if reference and reference != "ParameterChanges":
            inner.append((reference, field, f"{prefix}{field}{'[]' if is_list else ''}."))
    for reference, field, path in inner:
        yield from _of_object(known[reference], known, field, path)


def _reference(shape: Mapping[str, Any]) -> tuple[str, bool]:
    plain = _plain(shape)
    found = plain.get("$ref") or plain.get("items", {}).get("$ref", "")
    return str(found).rpartition("/")[2], "items" in plain


def write() -> str:
    """Give the page."""
    blocks = [_LIMITS]
    last = ""
    for name, path, shape, required in paths():
        if name != last:
            blocks += [f"## {_title(name)}", OBJECTS[name]]
            last = name
        blocks += [f"### `{path}`", FIELDS[path], bullets(_facts(shape, required=required))]
    return page("The record", _INTRODUCTION, blocks)


def _title(name: str) -> str:
    return f"The {name}" if name in {"record", MESSAGE} else f"Fields of `{name}`"


def _facts(shape: Mapping[str, Any], *, required: bool) -> list[str]:
    facts = ["Required" if required else "Optional", _kind(shape)]
    values = _values(shape)
    if values:
        facts.append(f"Values: {row_of_code(values)}")
    if isinstance(shape.get("default"), str):
        facts.append(f"Default: `{shape['default']}`")
    return facts


def _values(shape: Mapping[str, Any]) -> list[str]:
    plain = _plain(shape)
    return [plain["const"]] if "const" in plain else list(plain.get("enum", ()))


def _plain(shape: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give the shape of a value that is there: null is said by "Optional"."""
    choices = [choice for choice in shape.get("anyOf", ()) if choice.get("type") != "null"]
    return _plain(choices[0]) if len(choices) == 1 else shape


def _kind(shape: Mapping[str, Any]) -> str:
    plain = _plain(shape)
    if "$ref" in plain:
        return "An object"
    if plain.get("type") == "array":
        return f"A list: {_kind(plain['items']).lower()} each" if "items" in plain else "A list"
    if {"format": "date"} in plain.get("anyOf", ()):
        return "A date or a time"
    if plain.get("type") == "string":
        return _text(plain)
    return {"integer": "A whole number", "number": "A number"}.get(str(plain.get("type")), "True or false")


def _text(plain: Mapping[str, Any]) -> str:
    formats = {"date-time": "A time", "email": "An e-mail address"}
    if plain.get("format") in formats:
        return formats[plain["format"]]
    if "enum" in plain or "const" in plain:
        return "One of the values"
    return "Long text" if plain.get("maxLength", 0) > LONGEST_TEXT else "Text"
