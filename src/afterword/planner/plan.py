"""The plan: everything that is to do, that waits, and that is better left, with its reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from afterword.calendar_time.moments import zone
from afterword.planner import answer, follow_up, keep_in_touch, thank_you
from afterword.planner.step import Plan, Status, Step, is_open
from afterword.planner.words import with_log
from afterword.record.application import Record
from afterword.record.parameters import DEFAULTS, Parameters
from afterword.situation.situation import Situation, situation

_ORDER: Final[dict[Status, int]] = {"ready": 0, "blocked": 1, "waiting": 2, "withheld": 3, "missed": 4, "done": 5}
_NEVER: Final = datetime.max.replace(tzinfo=UTC)


def plan(record: Record, now: datetime, parameters: Parameters = DEFAULTS) -> Plan:
    """Plan an application at `now` (aware). Times in the answer are in the zone of whoever receives the step."""
    return plan_of(situation(record, now, parameters))


def plan_of(seen: Situation) -> Plan:
    """Plan a situation that is already known."""
    answers = tuple(answer.steps(seen))
    is_due = any(is_open(step.status) for step in answers)
    follow_ups = follow_up.steps(seen, is_answer_due=is_due)
    planned = (*thank_you.steps(seen), *answers, *follow_ups, *keep_in_touch.steps(seen))
    steps = (_with_log(seen, step) for step in planned)
    home = zone(seen.record.candidate.timezone)
    return Plan(seen.now.astimezone(home), tuple(sorted(steps, key=_precedence)))


def _with_log(seen: Situation, step: Step) -> Step:
    """Let each step that may still be taken, or that silence replaces, name what was sent before."""
    if step.status == "done" or not seen.facts.sent:
        return step
    reason = with_log(seen, step.reason, step.people)
    return step if reason is step.reason else replace(step, reason=reason)


def _precedence(step: Step) -> tuple[int, bool, datetime, str]:
    moment = (step.due_by or step.closes) if step.status == "ready" else step.opens
    return _ORDER[step.status], step.optional, moment or _NEVER, step.id
