"""The contract as JSON Schema, generated from the program's own types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from pydantic import TypeAdapter

from afterword.record.application import FORMAT, Record
from afterword.services.draft import DraftAnswer
from afterword.services.plan import PlanAnswer
from afterword.services.read import ReadAnswer
from afterword.services.review import ReviewAnswer
from afterword.services.when import WhenAnswer

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def _of(answer: Any) -> Callable[[], dict[str, Any]]:  # noqa: ANN401 - a TypedDict's own type
    return lambda: TypeAdapter(answer).json_schema(mode="serialization")


_SCHEMAS: Final[Mapping[str, Callable[[], dict[str, Any]]]] = MappingProxyType(
    {
        "record": lambda: Record.model_json_schema(by_alias=True),
        "plan": _of(PlanAnswer),
        "review": _of(ReviewAnswer),
        "draft": _of(DraftAnswer),
        "read": _of(ReadAnswer),
        "when": _of(WhenAnswer),
    }
)

NAMES: Final = tuple(_SCHEMAS)
"""What there is a schema of."""


def schema(name: str) -> dict[str, Any]:
    """Give the JSON Schema of the record or of a verb's answer; `name` is one of NAMES."""
    return {"$schema": _DIALECT, "$id": f"urn:{FORMAT.replace('/', ':')}:{name}", **_SCHEMAS[name]()}
