"""The settings file: TOML with a `[parameters]` table, as strict as a record."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import ValidationError

from afterword.record import raw
from afterword.record.faults import Fault, InvalidInputError, path_of
from afterword.record.fields import OBJECT_IF_NULL, Value
from afterword.record.parameters import DEFAULTS, ParameterChanges, Parameters


class Settings(Value):
    """What a settings file may hold."""

    parameters: Annotated[ParameterChanges, OBJECT_IF_NULL] = ParameterChanges()


FILE_NAME: Final = "settings.toml"


def parameters_from(data: bytes) -> Parameters:
    """Give the guide's parameters as a settings file changes them. Raises InvalidInputError."""
    value = raw.load_toml(raw.decode(data))
    try:
        settings = Settings.model_validate(value)
    except ValidationError as error:
        faults = [
            Fault(path_of(details["loc"]), _message(details["type"], details["msg"])) for details in error.errors()
        ]
        raise InvalidInputError(faults) from None
    return settings.parameters.applied_to(DEFAULTS)


def _message(kind: str, message: str) -> str:
    return "is no known setting" if kind == "extra_forbidden" else message
