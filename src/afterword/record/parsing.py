"""Plain data to typed values: every fault is named at once, by its path, with what to do about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from afterword.record import consistency, raw
from afterword.record.application import FORMAT, Record
from afterword.record.faults import Fault, InvalidInputError, path_of, quoted, shown_key
from afterword.record.fields import text_fault
from afterword.record.outgoing import OutgoingMessage

_Model = TypeVar("_Model", bound=BaseModel)


def parse_record(data: bytes, kind: str | None = None) -> Record:
    """Read a record from the bytes of a JSON, YAML or TOML file; `kind` names which, else it is seen from the text.

    Raises InvalidInputError, which names every fault at once.
    """
    return record_from(raw.load(data, kind))


def record_from(value: object) -> Record:
    """Make a record of plain data. Raises InvalidInputError, which names every fault at once."""
    _require_object(value, "the record")
    return _validated(Record, value, consistency.faults(value))  # type: ignore[arg-type]


def message_from(value: object, record: Record | None = None) -> OutgoingMessage:
    """Make a message to review of plain data. Raises InvalidInputError; ids must be known to the record."""
    _require_object(value, "the message")
    return _validated(OutgoingMessage, value, _unknown_ids(value, record))  # type: ignore[arg-type]


def _unknown_ids(value: Mapping[str, Any], record: Record | None) -> Iterator[Fault]:
    if record is None:
        return
    people = {person.id for person in record.people}
    listed = value.get("people")
    for index, person in enumerate(listed if isinstance(listed, list) else ()):
        if isinstance(person, str) and person not in people:
            yield Fault(f"people[{index}]", f"{quoted(person)} is nobody in the record; use the id of a person there")
    interview = value.get("interview")
    if isinstance(interview, str) and interview not in {known.id for known in record.interviews}:
        yield Fault("interview", f"{quoted(interview)} is no interview of the record")


def _require_object(value: object, what: str) -> None:
    if not isinstance(value, dict):
        message = f"{what} must be an object with named fields"
        raise InvalidInputError([Fault("", message)])


def _validated(model: type[_Model], value: object, others: Iterable[Fault]) -> _Model:
    faults = list(others)
    try:
        result = model.model_validate(value)
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=True)
        named = [_fault(model, details) for details in found]
        known = {fault.path for fault in named}
        raise InvalidInputError(sorted({*named, *(other for other in faults if other.path not in known)})) from None
    if faults:
        raise InvalidInputError(faults)
    return result


def _fault(model: type[BaseModel], details: ErrorDetails) -> Fault:
    location = [part for part in details["loc"] if isinstance(part, int) or not part.startswith("function-")]
    return Fault(path_of(location), _message(model, details, location))


def _message(model: type[BaseModel], details: ErrorDetails, location: list[int | str]) -> str:
    kind, given = details["type"], details["input"]
    if kind == "extra_forbidden":
        return _unknown_key(str(location[-1]), _keys_at(model, location[:-1]))
    if kind == "missing":
        return "is missing; fill it in"
    if kind == "literal_error":
        return _unknown_choice(given, location, details)
    if kind in {"model_type", "model_attributes_type", "dict_type"}:
        return "must be an object with named fields"
    if kind.startswith("string_"):
        return text_fault(given)
    if kind in {"int_type", "int_from_float", "greater_than_equal", "less_than_equal"}:
        return "must be a whole number, zero or more"
    return details["msg"]


def _unknown_key(key: str, known: tuple[str, ...]) -> str:
    near = get_close_matches(key[:100], known, n=1, cutoff=0.5) or get_close_matches(key.lower()[:100], known, n=1)
    if near:
        return f"is no known key; did you mean {shown_key(near[0])}?"
    return f"is no known key; known here are {', '.join(known)}"


def _unknown_choice(given: object, location: list[int | str], details: ErrorDetails) -> str:
    if location == ["format"]:
        return f"this program reads {FORMAT}, not {quoted(given) if isinstance(given, str) else 'this'}"
    choices = _choices(details)
    if not isinstance(given, str):
        return f"must be one of {', '.join(choices)}"
    near = get_close_matches(given[:100].lower(), choices, n=1, cutoff=0.6)
    hint = f"did you mean {near[0]}?" if near else f"use one of {', '.join(choices)}"
    return f"{quoted(given)} is not known; {hint}"


def _choices(details: ErrorDetails) -> list[str]:
    expected = str(details["ctx"]["expected"])
    return [choice.strip().strip("'") for choice in expected.replace(" or ", ", ").split(",")]


def _keys_at(model: type[BaseModel], location: list[int | str]) -> tuple[str, ...]:
    for part in location:
        if isinstance(part, int):
            continue
        field = next((f for name, f in model.model_fields.items() if part in {name, f.alias}), None)
        inner = None if field is None else _model_in(field.annotation)
        if inner is None:
            return ()
        model = inner
    return _keys(model)


def _model_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part))), None)


@cache
def _keys(model: type[BaseModel]) -> tuple[str, ...]:
    return tuple(field.alias or name for name, field in model.model_fields.items())


def to_plain(record: Record) -> dict[str, Any]:
    """Give the record as plain data in the contract's shape; what is absent or empty is left out."""
    return record.model_dump(mode="json", by_alias=True, exclude_defaults=True)
