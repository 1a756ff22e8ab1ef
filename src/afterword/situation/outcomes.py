"""Which outcome is in force (guide: "Outcomes")."""

from __future__ import annotations

from afterword.record.application import Outcome
from afterword.situation.facts import Facts


def in_force(facts: Facts) -> Outcome | None:
    """Give the latest outcome, unless a talk that began later was held or the employer came back."""
    latest = facts.outcomes[-1] if facts.outcomes else None
    if latest is None or latest.kind == "reopened":
        return None
    return None if any(talk.start > latest.at for talk in facts.held) else latest
