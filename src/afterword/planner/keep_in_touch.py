"""The keep-in-touch note: only after a rejection, optional, one (guide: "How the plan is settled", 4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta
from typing import Final

from afterword.calendar_time.moments import days_later
from afterword.calendar_time.office_hours import Office
from afterword.guide.frequency.too_soon import back_at_work
from afterword.guide.silence import after_rejection, no_occasion, too_late
from afterword.planner import follow_up
from afterword.planner.dismissals import set_aside
from afterword.planner.hours import first_good_moment
from afterword.planner.step import Objection, Status, Step, Window, is_open, settle
from afterword.planner.words import at_time, on_day, way
from afterword.record.application import Outcome
from afterword.situation.routes import Route
from afterword.situation.situation import Situation

_OPENS_AT: Final = time(9)


def steps(situation: Situation) -> Iterator[Step]:
    """Plan the one note after a rejection."""
    rejection = after_rejection.rejection(situation)
    if rejection is not None:
        yield _step(situation, rejection)


def _step(situation: Situation, rejection: Outcome) -> Step:
    route = _recipient(situation, rejection)
    office = situation.office_of(route.receiver or None)
    window = _window(situation, rejection, route, office)
    people = (route.person,) if route.person else ()
    note = after_rejection.note_after(situation, rejection)
    objections = _objections(situation, rejection, window, people)
    status = settle(situation.now, window, is_done=note is not None, objections=objections, needs=route.needs)
    return Step(
        id=f"keep-in-touch:{rejection.at:%Y%m%dT%H%M%S}",
        action="keep-in-touch",
        people=people,
        interview=None,
        channel=route.channel,
        to=route.to,
        via=route.via,
        status=status,
        overdue=False,
        optional=True,
        opens=window.opens,
        best_at=first_good_moment(situation, office, window) if is_open(status) else None,
        due_by=None,
        closes=window.closes,
        rules=_rules(route, status, objections),
        reason=objections[0].reason if status == "withheld" else _reason(situation, route, window, status),
        needs=route.needs if is_open(status) else (),
    )


def _recipient(situation: Situation, rejection: Outcome) -> Route:
    told = after_rejection.told_by(situation, rejection)
    people = (*(() if told is None else (told,)), *follow_up.chain(situation))
    routes = [situation.routes.to(person, "keep-in-touch") for person in people]
    reachable = next((route for route in routes if not follow_up.lacks_address(route)), None)
    return reachable or next(iter(routes), None) or follow_up.recipient(situation)


def _window(situation: Situation, rejection: Outcome, route: Route, office: Office) -> Window:
    day = office.days.on_or_after(office.local_day(rejection.at) + timedelta(days=1))
    opens = office.at(day, _OPENS_AT)
    back = back_at_work(situation, route.receiver, office)
    closes = days_later(rejection.at, situation.parameters.close_days, office.zone)
    return Window(max(opens, back) if back is not None else opens, closes)


def _objections(
    situation: Situation, rejection: Outcome, window: Window, people: tuple[str, ...]
) -> tuple[Objection, ...]:
    closed = no_occasion.objection_to_what_is_open(situation, window.closes)
    found = (Objection(no_occasion.RULE.id, closed),) if closed is not None else ()
    return (*found, *set_aside(situation, "keep-in-touch", people, rejection.at, after_rejection.RULE.id))


def _rules(route: Route, status: Status, objections: tuple[Objection, ...]) -> tuple[str, ...]:
    if status == "withheld":
        return tuple(dict.fromkeys(objection.rule for objection in objections))
    missed = (too_late.RULE.id,) if status == "missed" else ()
    return (after_rejection.RULE.id, *missed, *(("ignores-instruction",) if route.by_rule else ()))


def _reason(situation: Situation, route: Route, window: Window, status: Status) -> str:
    who, way_ = situation.name_of(route.person), way(situation, route)
    closed = situation.parameters.said("close_days")
    if status == "done":
        return f"You have sent {who} your note to keep in touch; nothing more is needed."
    if status == "missed":
        return f"The time for a note to keep in touch ended on {at_time(situation, window.closes)}{closed}."
    if status == "blocked":
        return f"If you like, one note to keep in touch may go, but something is missing: {route.needs[0].message}"
    last = on_day(window.closes)
    if status == "waiting":
        first = at_time(situation, window.opens)
        return f"If you like, from {first} until {last}, send {who} one note to keep in touch{way_}."
    return f"If you like, send {who} one short note of thanks to keep in touch, until {last}{way_}{closed}."
