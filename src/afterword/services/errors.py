"""Faults in the contract's shape: `{"errors": [{"path", "message"}, ...]}`."""

from __future__ import annotations

from typing_extensions import TypedDict

from afterword.record.faults import Fault, InvalidInputError


class FaultAnswer(TypedDict):
    """One thing that is wrong with an input."""

    path: str
    message: str


class ErrorsAnswer(TypedDict):
    """Everything that is wrong with an input."""

    errors: list[FaultAnswer]


def errors_answer(error: InvalidInputError) -> ErrorsAnswer:
    """Give what is wrong with an input as the contract's `errors` answer."""
    return {"errors": [_fault(fault) for fault in error.faults]}


def _fault(fault: Fault) -> FaultAnswer:
    return {"path": fault.path, "message": fault.message}
