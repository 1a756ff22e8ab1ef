"""Steps that the candidate set aside ("not this one")."""

from __future__ import annotations

from datetime import datetime

from afterword.planner.step import Objection
from afterword.record.fields import Action
from afterword.situation.situation import Situation


def set_aside(
    situation: Situation, action: Action, people: tuple[str, ...], since: datetime, rule: str
) -> tuple[Objection, ...]:
    """Give the candidate's own objection to a step that counts from `since`, or nothing."""
    for dismissed in situation.record.dismissed:
        if dismissed.action != action or not since <= dismissed.at <= situation.now:
            continue
        if dismissed.person is None or dismissed.person in people:
            because = f": {dismissed.because.strip().rstrip('.')}" if dismissed.because else ""
            return (Objection(rule, f"You set this aside{because}."),)
    return ()
