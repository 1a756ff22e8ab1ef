"""What is asked of the writer, and what it gives back (contract: "draft")."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from afterword.guide.finding import Finding
from afterword.record.fields import Action
from afterword.situation.routes import Need

Register = Literal["warm", "neutral", "formal"]
Form = Literal["message", "card"]
Intent = Literal["confirm", "reschedule", "send", "ask-time", "accept", "decline", "withdraw", "no-show"]


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """Which draft is wanted. An absent `purpose` means the step that is next; an absent `person`, the step's own.

    `person` and `interview` are ids of the record. Another `variant` gives another text, the same one the same text.
    `intent` says what an answer is to do; where it is absent, it follows from what was asked. A `card` is a text of
    four lines to copy by hand, an extra beside the message.
    """

    purpose: Action | None
    person: str | None
    interview: str | None = None
    variant: int = 0
    register: Register = "neutral"
    intent: Intent | None = None
    form: Form = "message"


@dataclass(frozen=True, slots=True)
class Withheld:
    """Why nothing is drafted: the rules that decided it, and the reason as one plain sentence."""

    rules: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft, and how it goes: `to` are addresses or a number, `people` those meant, `via` who it goes through.

    With `needs` or `withheld` the body is empty. `findings` are those of our own review. `step` is the id of the step
    that this draft would fulfil, `purpose` its action.
    """

    subject: str
    body: str
    to: tuple[str, ...]
    channel: str
    needs: tuple[Need, ...]
    findings: tuple[Finding, ...]
    withheld: Withheld | None
    people: tuple[str, ...]
    via: str | None
    step: str | None
    purpose: Action | None = None
