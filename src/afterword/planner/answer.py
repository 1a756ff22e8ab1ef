"""The answer: whatever the employer asks for is answered (guide: "How the plan is settled", 3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from afterword.calendar_time.moments import END_OF_DAY, days_later
from afterword.calendar_time.office_hours import Office
from afterword.guide.frequency.too_soon import back_at_work
from afterword.planner.dismissals import set_aside
from afterword.planner.hours import first_good_moment
from afterword.planner.step import Objection, Status, Step, Window, is_open, settle
from afterword.planner.words import at_time, on_day, way
from afterword.record.application import Interview
from afterword.situation.asks import Ask
from afterword.situation.routes import Need, Route
from afterword.situation.situation import Situation

_DUE_AT: Final = time(18)
_RULE_OF_THE_LOG: Final = "keep-track"


def steps(situation: Situation) -> Iterator[Step]:
    """Plan an answer to everything that was asked."""
    return (_step(situation, ask) for ask in situation.asks)


def is_due(situation: Situation) -> bool:
    """Tell whether a question of theirs waits for our answer."""
    return any(is_open(_settled(situation, ask).status) for ask in situation.asks)


@dataclass(frozen=True, slots=True)
class _Settled:
    """An ask with the way and the window of its answer, and how it stands."""

    route: Route
    office: Office
    window: Window
    objections: tuple[Objection, ...]
    status: Status


def _settled(situation: Situation, ask: Ask) -> _Settled:
    route = _route(situation, ask)
    office = situation.office_of(route.receiver or None)
    window = _window(situation, ask, route, office)
    people = (route.person,) if route.person else ()
    objections = set_aside(situation, "answer", people, ask.at, _RULE_OF_THE_LOG)
    is_done = situation.answered_by(ask) is not None
    status = settle(situation.now, window, is_done=is_done, objections=objections, needs=route.needs)
    return _Settled(route, office, window, objections, status)


def _step(situation: Situation, ask: Ask) -> Step:
    settled = _settled(situation, ask)
    route, office, window, status = settled.route, settled.office, settled.window, settled.status
    people = (route.person,) if route.person else ()
    rules = ("ignores-instruction",) if route.by_rule else ()
    return Step(
        id=ask.id,
        action="answer",
        people=people,
        interview=ask.interview,
        channel=route.channel,
        to=route.to,
        via=route.via,
        status=status,
        overdue=status == "ready" and window.due_by is not None and situation.now > window.due_by,
        optional=ask.kind == "courtesy",
        opens=window.opens,
        best_at=first_good_moment(situation, office, window) if is_open(status) else None,
        due_by=window.due_by,
        closes=window.closes,
        rules=(_RULE_OF_THE_LOG,) if status == "withheld" else rules,
        reason=settled.objections[0].reason if status == "withheld" else _reason(situation, ask, route, window, status),
        needs=route.needs if is_open(status) else (),
    )


def _route(situation: Situation, ask: Ask) -> Route:
    if ask.person is not None:
        route = situation.routes.to(ask.person, "answer")
        return route if not route.needs or ask.channel != "portal" else Route(ask.person, "portal")
    if ask.channel == "portal":
        return Route("", "portal")
    return Route("", needs=(Need("people", None, "Who asked? Note the person to answer."),))


def _window(situation: Situation, ask: Ask, route: Route, office: Office) -> Window:
    asked = ask.at.astimezone(office.zone)
    if ask.kind == "no-show":
        ends = office.at(asked.date(), END_OF_DAY)
        due = office.at(asked.date(), _DUE_AT)
        return Window(asked, ends, due if due > asked else ends)
    due_by = _due_by(ask, office)
    back = back_at_work(situation, route.receiver, office)
    opens = max(asked, back) if back is not None else asked
    if opens > due_by:
        due_by = office.at(opens.date(), _DUE_AT) if opens.time() < _DUE_AT else opens
    return Window(opens, days_later(due_by, situation.parameters.close_days, office.zone), due_by)


def _due_by(ask: Ask, office: Office) -> datetime:
    if isinstance(ask.reply_by, datetime):
        return ask.reply_by.astimezone(office.zone)
    day: date = ask.reply_by or office.days.on_or_after(office.local_day(ask.at) + timedelta(days=1))
    return office.at(day, _DUE_AT)


def _reason(situation: Situation, ask: Ask, route: Route, window: Window, status: Status) -> str:
    who, what = situation.name_of(route.person), _short(ask.what)
    due = at_time(situation, window.due_by) if window.due_by else ""
    if status == "done":
        return _done(situation, ask, what)
    if status == "missed":
        closed = situation.parameters.said("close_days")
        return f"The time to answer {who} ended on {at_time(situation, window.closes)}{closed}: {what}."
    if status == "blocked":
        return f"{who} waits for an answer by {due}, but something is missing: {route.needs[0].message}"
    way_ = way(situation, route)
    if ask.kind == "no-show":
        return f"The talk did not take place: send {who} one friendly, factual note by {due}{way_}."
    if ask.kind == "courtesy":
        return f"You have withdrawn and they wrote last: one courteous answer to {who} is a kindness{way_}."
    if window.due_by is not None and situation.now > window.due_by:
        return f"{who} has waited for an answer since {due}: {what}{way_}."
    return f"Answer {who} by {due}{way_}: {what}."


def _done(situation: Situation, ask: Ask, what: str) -> str:
    ended = situation.answered_by(ask)
    if isinstance(ended, Interview):
        return f"The talk on {on_day(ended.start)} settled this: {what}."
    return f"This is answered: {what}."


def _short(text: str, longest: int = 120) -> str:
    line = " ".join(text.split()).rstrip(" .?!")
    return line if len(line) <= longest else f"{line[: longest - 1]}…"
