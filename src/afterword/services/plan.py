"""The verb `plan`: a record and a moment in, the steps out (contract: "The pure verbs")."""

from __future__ import annotations

from datetime import datetime

from typing_extensions import TypedDict

from afterword.planner.plan import plan
from afterword.planner.step import Plan, Status, Step
from afterword.record.fields import Action
from afterword.record.parameters import DEFAULTS, Parameters
from afterword.record.times import shown
from afterword.services.asked import Asked, Plain, known
from afterword.services.needs import NeedAnswer, need_answer


class StepAnswer(TypedDict):
    """One planned action; times are RFC 3339 in the zone of whoever receives it."""

    id: str
    action: Action
    people: list[str]
    interview: str | None
    channel: str
    to: list[str]
    via: str | None
    status: Status
    overdue: bool
    optional: bool
    opens: str | None
    best_at: str | None
    due_by: str | None
    closes: str | None
    rules: list[str]
    reason: str
    needs: list[NeedAnswer]


class PlanAnswer(TypedDict):
    """The plan of one application at `now`."""

    now: str
    steps: list[StepAnswer]


def plan_verb(asked: Plain, clock: datetime, parameters: Parameters = DEFAULTS) -> PlanAnswer:
    """Answer `{"record", "now"}` with a plan; without `now`, the clock counts. Raises InvalidInputError."""
    fields = Asked(asked, ("record", "now"))
    record, now = fields.record(), fields.moment("now", clock)
    fields.refuse_faults()
    return plan_answer(plan(known(record), now, parameters))


def plan_answer(plan: Plan) -> PlanAnswer:
    """Give a plan as the contract's `plan` answer."""
    return {"now": shown(plan.now), "steps": [step_answer(step) for step in plan.steps]}


def step_answer(step: Step) -> StepAnswer:
    """Give one step in the contract's shape."""
    return {
        "id": step.id,
        "action": step.action,
        "people": list(step.people),
        "interview": step.interview,
        "channel": step.channel,
        "to": list(step.to),
        "via": step.via,
        "status": step.status,
        "overdue": step.overdue,
        "optional": step.optional,
        "opens": shown(step.opens) if step.opens else None,
        "best_at": shown(step.best_at) if step.best_at else None,
        "due_by": shown(step.due_by) if step.due_by else None,
        "closes": shown(step.closes) if step.closes else None,
        "rules": list(step.rules),
        "reason": step.reason,
        "needs": [need_answer(need) for need in step.needs],
    }
