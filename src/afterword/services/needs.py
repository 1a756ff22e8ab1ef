"""What is missing, in the contract's shape."""

from __future__ import annotations

from typing_extensions import TypedDict

from afterword.situation.routes import Need


class NeedAnswer(TypedDict):
    """What is missing: `kind` says what (topic, address, phone, people, ...), `person` whose."""

    kind: str
    person: str | None
    message: str


def need_answer(need: Need) -> NeedAnswer:
    """Give a need in the contract's shape."""
    return {"kind": need.kind, "person": need.person, "message": need.message}
