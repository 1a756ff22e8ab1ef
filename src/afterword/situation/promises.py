"""Which promise of the employer is in force: the timeline, the next step or the hold that the follow-up waits for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from afterword.calendar_time.moments import end_of
from afterword.record.application import Interview, Outcome
from afterword.situation.facts import Facts
from afterword.situation.offices import office_of


@dataclass(frozen=True, slots=True)
class Promise:
    """A date that the employer named: said `at` by `person`, kept by the end of `until` in that person's zone."""

    at: datetime
    until: date | datetime
    person: str | None
    ends: datetime


def promises(facts: Facts, outcome: Outcome | None) -> tuple[Promise, ...]:
    """Give every dated promise until now, oldest first: timelines, next steps with a date, a hold's end."""
    said = [
        _promise(facts, statement.at, statement.until, statement.person)
        for statement in facts.statements
        if statement.kind in {"timeline", "next-step"} and statement.until is not None
    ]
    if outcome is not None and outcome.kind == "on-hold" and outcome.until is not None:
        said.append(_promise(facts, outcome.at, outcome.until, outcome.person))
    return tuple(sorted(said, key=lambda promise: (promise.at, promise.ends)))


def _promise(facts: Facts, at: datetime, until: date | datetime, person: str | None) -> Promise:
    return Promise(at, until, person, end_of(until, office_of(facts, person).zone))


def in_force(facts: Facts, known: tuple[Promise, ...]) -> Promise | None:
    """Give the promise that the follow-up waits for, or None.

    A later one replaces an earlier one; of two made at the same moment the later date counts. One made before the last
    interview holds only if its date lies after that interview. It ends when the employer writes after its date.
    """
    if not known:
        return None
    latest = known[-1]
    if _is_outdated(latest, facts.last_round) or any(message.at > latest.ends for message in facts.written):
        return None
    return latest


def _is_outdated(promise: Promise, last: Interview | None) -> bool:
    return last is not None and promise.at < last.start and promise.ends <= last.end
