"""What a step is (contract: "step"), and how its status is settled."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from afterword.record.fields import Action
from afterword.situation.routes import Need

Status = Literal["ready", "waiting", "done", "withheld", "missed", "blocked"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One planned action with its window, its status and its reason; all times are in the receiver's zone.

    `people` are those meant, `via` is who it goes through. `rules` set or forbade it. `reason` is one plain sentence.
    """

    id: str
    action: Action
    people: tuple[str, ...]
    interview: str | None
    channel: str
    to: tuple[str, ...]
    via: str | None
    status: Status
    overdue: bool
    optional: bool
    opens: datetime | None
    best_at: datetime | None
    due_by: datetime | None
    closes: datetime | None
    rules: tuple[str, ...]
    reason: str
    needs: tuple[Need, ...] = ()


@dataclass(frozen=True, slots=True)
class Window:
    """When a step may be taken: from `opens` to `closes`, best before `due_by`."""

    opens: datetime
    closes: datetime
    due_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a step is withheld: the rule that speaks, and its reason as a full sentence."""

    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """All steps of one application at `now`, what comes next first."""

    now: datetime
    steps: tuple[Step, ...] = field(default=())


def settle(
    now: datetime, window: Window, *, is_done: bool, objections: tuple[Objection, ...], needs: tuple[Need, ...]
) -> Status:
    """Settle a status where several would fit: done > withheld > missed > waiting > blocked > ready."""
    if is_done:
        return "done"
    if objections:
        return "withheld"
    if now > window.closes:
        return "missed"
    if now < window.opens:
        return "waiting"
    return "blocked" if needs else "ready"


def is_open(status: Status) -> bool:
    """Tell whether something may still come of a step."""
    return status in {"ready", "waiting", "blocked"}
