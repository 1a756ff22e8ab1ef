"""Whose clock and calendar count: the recipient's, else the candidate's (guide: "Calendar")."""

from __future__ import annotations

from afterword.calendar_time.moments import zone
from afterword.calendar_time.office_hours import Office
from afterword.calendar_time.working_days import WorkingDays
from afterword.record.application import Person
from afterword.situation.facts import Facts


def office_of(facts: Facts, person_id: str | None) -> Office:
    """Give the office of a person by id; of nobody, the candidate's."""
    known = facts.offices.get(person_id)
    if known is None:
        known = facts.offices[person_id] = _find(facts, person_id)
    return known


def _find(facts: Facts, person_id: str | None) -> Office:
    person = facts.people.get(person_id) if person_id is not None else None
    name = person.timezone if person is not None and person.timezone else facts.record.candidate.timezone
    hours = facts.parameters
    return Office(zone(name), _working_days(facts, person), hours.day_starts, hours.day_ends)


def _working_days(facts: Facts, person: Person | None) -> WorkingDays:
    home = facts.record.candidate
    if person is None:
        return WorkingDays(home.country, home.region)
    if person.country:
        return WorkingDays(person.country, person.region)
    return WorkingDays(home.country, person.region or home.region)
