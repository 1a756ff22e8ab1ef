"""The kinds of fields that a record is made of, with their limits (contract: "The record of one application")."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated, Final, Literal, NoReturn, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainSerializer,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import no_info_before_validator_function

from afterword.record import times
from afterword.record.faults import quoted

LONGEST_TEXT: Final = 1_000
"""Longest text of a plain field, in characters."""
LONGEST_BODY: Final = 1_000_000
"""Longest body or note, in bytes of UTF-8."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_PLAIN_CLASS = r"[^\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]"
_NO_CONTROL = rf"^{_PLAIN_CLASS}*$"
_NO_CONTROL_NOT_BLANK = rf"^\s*[^\s\x00-\x08\x0E-\x1F\x7F-\x9F]{_PLAIN_CLASS}*$"
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_LINE_BREAK = re.compile(r"[\r\n\x85\u2028\u2029]")
_ADDRESS = re.compile(r"[^\s@<>,;\"()]+@[^\s@<>,;\"()]+")


class Value(BaseModel):
    """A frozen value of the record; unknown keys are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def refuse(message: str) -> NoReturn:
    """Refuse a value in validation; the message says why and what to do."""
    kind = "refused"
    raise PydanticCustomError(kind, "{why}", {"why": message})


def _checked_text(value: object) -> str:
    if not isinstance(value, str):
        refuse(f"must be text, not {_named(value)}")
    fault = None if value.isascii() and value.isprintable() else character_fault(value)
    if fault is not None:
        refuse(fault)
    return value


def character_fault(text: str) -> str | None:
    """Name a character that no text may hold: half a surrogate pair, a control character but breaks and tabs."""
    if _SURROGATE.search(text):
        return "holds half a character (a lone surrogate); take it out"
    found = _CONTROL.search(text)
    return f"holds the control character U+{ord(found[0]):04X}; take it out" if found else None


def _named(value: object) -> str:
    names = {str: "text", bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return "null" if value is None else names.get(type(value), type(value).__name__)


def text_fault(value: object) -> str:
    """Say what is wrong with the text of a plain field that was refused, and what to do."""
    if not isinstance(value, str):
        return f"must be text, not {_named(value)}"
    if not value.strip():
        return "is empty; fill it in"
    if len(value) > LONGEST_TEXT:
        return f"is {len(value):,} characters long; at most {LONGEST_TEXT:,} fit"
    return character_fault(value) or "cannot be read"


def _short(value: object) -> str:
    text = _checked_text(value)
    if len(text) > LONGEST_TEXT:
        refuse(f"is {len(text):,} characters long; at most {LONGEST_TEXT:,} fit")
    return text


def _long(value: object) -> str:
    text = _checked_text(value)
    if len(text) * 4 > LONGEST_BODY and (size := len(text.encode())) > LONGEST_BODY:
        refuse(f"is {size:,} bytes long; at most {LONGEST_BODY:,} fit")
    return text


def _one_line(value: object) -> str:
    text = _short(value)
    if _LINE_BREAK.search(text):
        refuse("holds a line break; an address is one line")
    return text


def _address(value: object) -> str:
    text = _one_line(value)
    if not _ADDRESS.fullmatch(text):
        refuse(f"{quoted(text)} is no e-mail address; leave it out where it is not known")
    return text


def _flag(value: object) -> bool:
    if value is None:
        return False
    if not isinstance(value, bool):
        refuse(f"must be true or false, not {_named(value)}")
    return value


Read = TypeVar("Read")


def _parsed(parse: Callable[[str], Read]) -> Callable[[object], Read]:
    def read(value: object) -> Read:
        if not isinstance(value, str):
            refuse(f"must be a time in quotes, not {_named(value)}")
        try:
            return parse(value)
        except ValueError as error:
            refuse(f"{quoted(value)}: {error}")

    return read


def _list_or_empty(value: object) -> object:
    if value is None:
        return ()
    if not isinstance(value, list | tuple):
        refuse(f"must be a list, not {_named(value)}")
    return value


class _EmptyIfNull:
    """Lists may be null or absent: both mean empty."""

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Turn null into an empty list before its items are looked at."""
        return no_info_before_validator_function(_list_or_empty, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Publish both: the list, and null."""
        return {"anyOf": [handler(schema), {"type": "null"}]}


EMPTY_IF_NULL = _EmptyIfNull()
"""Beside the type of a list: null or absent, it is empty."""

OBJECT_IF_NULL = BeforeValidator(lambda value: {} if value is None else value)
"""An object may be null or absent: both mean that nothing is set."""

# Plain texts are checked in one go by the library's own code; what it refuses, `text_fault` words.
Text = Annotated[str, StringConstraints(strict=True, max_length=LONGEST_TEXT, pattern=_NO_CONTROL)]
Filled = Annotated[str, StringConstraints(strict=True, max_length=LONGEST_TEXT, pattern=_NO_CONTROL_NOT_BLANK)]
LongText = Annotated[str, PlainValidator(_long), WithJsonSchema({"type": "string", "maxLength": LONGEST_BODY})]
Line = Annotated[str, PlainValidator(_one_line), WithJsonSchema({"type": "string", "maxLength": LONGEST_TEXT})]
Address = Annotated[
    str, PlainValidator(_address), WithJsonSchema({"type": "string", "format": "email", "maxLength": LONGEST_TEXT})
]
Flag = Annotated[bool, PlainValidator(_flag), WithJsonSchema({"type": ["boolean", "null"]})]
Moment = Annotated[
    datetime,
    PlainValidator(_parsed(times.parse_moment)),
    PlainSerializer(times.shown, return_type=str),
    WithJsonSchema({"type": "string", "format": "date-time"}),
]
Day = Annotated[
    date | datetime,
    PlainValidator(_parsed(times.parse_date_or_moment)),
    PlainSerializer(times.shown, return_type=str),
    WithJsonSchema({"type": "string", "anyOf": [{"format": "date"}, {"format": "date-time"}]}),
]

Part = Literal["interviewer", "hiring-manager", "recruiter", "coordinator", "agency"]
StatementKind = Literal[
    "timeline", "next-step", "only-if-interested", "instruction", "requested", "salary", "our-deadline"
]
Direction = Literal["sent", "received"]
Purpose = Literal["thank-you", "follow-up", "keep-in-touch", "answer", "other"]
OutcomeKind = Literal["rejected", "offered", "accepted", "withdrawn", "on-hold", "closed", "reopened"]
Action = Literal["thank-you", "follow-up", "keep-in-touch", "answer"]
