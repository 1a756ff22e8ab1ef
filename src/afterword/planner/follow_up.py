"""The follow-up: one per application (guide: "How the plan is settled", 2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from afterword.calendar_time.office_hours import Office
from afterword.guide.frequency import too_many, too_soon
from afterword.guide.silence import after_rejection, no_occasion, only_if_interested, too_late
from afterword.planner import answer
from afterword.planner.dismissals import set_aside
from afterword.planner.hours import first_good_moment
from afterword.planner.step import Objection, Status, Step, Window, settle
from afterword.planner.words import at_time, on_day, way
from afterword.record.application import Message
from afterword.situation.facts import GO_BETWEENS
from afterword.situation.routes import Need, Route
from afterword.situation.situation import Situation


@dataclass(frozen=True, slots=True)
class _FollowUp:
    """The follow-up to plan: the way that it goes, and when."""

    route: Route
    office: Office
    opening: too_soon.Opening | None
    window: Window | None


def steps(situation: Situation, *, is_answer_due: bool | None = None) -> Iterator[Step]:
    """Plan the follow-ups: each that was sent is done, and one more follows.

    `is_answer_due` tells whether a question of theirs waits for our answer, where the caller knows.
    """
    further = next_step(situation, is_answer_due=is_answer_due)
    taken = {further.id} if further is not None else set[str]()
    for message in situation.facts.sent:
        then = next_step(situation.without(message)) if message.purpose == "follow-up" else None
        if then is not None:
            done = _done(situation, then, message)
            # Two that were sent before any talk had ended would both be the first.
            yield replace(done, id=f"{done.id}:{message.id}") if done.id in taken else done
            taken.add(done.id)
    if further is not None:
        yield further


def _done(situation: Situation, then: Step, message: Message) -> Step:
    """Give the step that a message fulfilled, as it stood at that moment."""
    people = message.people or then.people
    return replace(
        then,
        status="done",
        people=people,
        channel=message.channel,
        best_at=None,
        rules=(too_soon.RULE.id,),
        reason=f"You followed up on {on_day(message.at.astimezone(_zone(situation, then)))}.",
        needs=(),
    )


def _zone(situation: Situation, step: Step) -> ZoneInfo:
    return situation.office_of(step.via or next(iter(step.people), None)).zone


def next_step(situation: Situation, *, is_answer_due: bool | None = None) -> Step | None:
    """Plan the next follow-up, or None: with no interview at all there is no such step."""
    if not situation.facts.interviews:
        return None
    follow_up = _follow_up(situation)
    return _as_step(situation, follow_up, objections(situation, is_answer_due=is_answer_due))


def chain(situation: Situation) -> tuple[str, ...]:
    """Give whom a follow-up may go to, best first: who stated the timeline, the go-betweens, the interviewers."""
    promise = situation.promise
    stated = (promise.person,) if promise is not None and promise.person is not None else ()
    between = tuple(person.id for person in situation.facts.with_part(*GO_BETWEENS))
    last = situation.facts.last_round or next(iter(situation.facts.to_come), None)
    interviewers = last.people if last is not None else ()
    return tuple(dict.fromkeys((*stated, *between, *interviewers)))


def recipient(situation: Situation) -> Route:
    """Find the first of the chain who can be reached, directly or through a go-between."""
    first: Route | None = None
    for person in chain(situation):
        route = situation.routes.to(person, "follow-up")
        if not lacks_address(route):
            return route
        first = first or route
    return first or Route("", needs=(Need("people", None, "Who was there?"),))


def lacks_address(route: Route) -> bool:
    """Tell whether somebody can be reached neither directly nor through a go-between.

    A number that is missing for a call that was asked for is another matter: that blocks, rather than goes elsewhere.
    """
    return any(need.kind == "address" for need in route.needs)


def _follow_up(situation: Situation) -> _FollowUp:
    route = recipient(situation)
    office = situation.office_of(route.receiver)
    opening = too_soon.opens(situation, route, office)
    if opening is None:
        return _FollowUp(route, office, None, None)
    opening = _spaced(situation, route, office, opening)
    closes = opening.until or too_late.follow_up_closes(opening.at, office, situation.parameters)
    return _FollowUp(route, office, opening, Window(opening.at, closes))


def _spaced(situation: Situation, route: Route, office: Office, opening: too_soon.Opening) -> too_soon.Opening:
    """Keep a day's distance from another message of ours to the same people."""
    free = too_many.free_from(situation, (route.person, route.receiver))
    if free is None or free <= opening.at:
        return opening
    return replace(
        opening, at=free.astimezone(office.zone), why="a day should lie between two messages", is_spaced=True
    )


def objections(situation: Situation, *, is_answer_due: bool | None = None) -> tuple[Objection, ...]:
    """Say why the next follow-up is withheld: every rule that forbids it, the weightiest first."""
    is_due = answer.is_due(situation) if is_answer_due is None else is_answer_due
    found = (
        (after_rejection.RULE.id, after_rejection.objection_to_follow_up(situation)),
        (no_occasion.RULE.id, no_occasion.objection(situation, is_answer_due=is_due)),
        (only_if_interested.RULE.id, only_if_interested.objection(situation)),
        (too_many.RULE.id, too_many.objection(situation)),
    )
    spoken = tuple(Objection(rule, reason) for rule, reason in found if reason is not None)
    return (*spoken, *_own_objection(situation))


def _own_objection(situation: Situation) -> tuple[Objection, ...]:
    """Give the candidate's own objection, made since the last interview, the last follow-up and the last promise."""
    last, promise = situation.facts.last_round, situation.promise
    since = [message.at for message in situation.follow_ups]
    since += [moment for moment in (last.end if last else None, promise.at if promise else None) if moment is not None]
    people = chain(situation)
    return set_aside(situation, "follow-up", people, max(since), too_soon.RULE.id) if since else ()


def _as_step(situation: Situation, follow_up: _FollowUp, objections: tuple[Objection, ...]) -> Step:
    route, window = follow_up.route, follow_up.window
    status: Status = "withheld"
    if window is not None:
        status = settle(situation.now, window, is_done=False, objections=objections, needs=route.needs)
    last = situation.facts.last_round
    is_open = status in {"ready", "waiting", "blocked"}
    return Step(
        id=f"follow-up:{last.id if last else 'first'}:{len(situation.follow_ups) + 1}",
        action="follow-up",
        people=(route.person,) if route.person else (),
        interview=None,
        channel=route.channel,
        to=route.to,
        via=route.via,
        status=status,
        overdue=False,
        optional=False,
        opens=window.opens if window else None,
        best_at=first_good_moment(situation, follow_up.office, window) if window and is_open else None,
        due_by=None,
        closes=window.closes if window else None,
        rules=_rules(follow_up, status, objections),
        reason=_reason(situation, follow_up, status, objections),
        needs=route.needs if is_open else (),
    )


def _rules(follow_up: _FollowUp, status: Status, objections: tuple[Objection, ...]) -> tuple[str, ...]:
    if status == "withheld":
        return tuple(dict.fromkeys(objection.rule for objection in objections))
    instructed = ("ignores-instruction",) if follow_up.route.by_rule else ()
    missed = (too_late.RULE.id,) if status == "missed" else ()
    spaced = (too_many.RULE.id,) if follow_up.opening is not None and follow_up.opening.is_spaced else ()
    return (too_soon.RULE.id, *spaced, *missed, *instructed)


def _reason(situation: Situation, follow_up: _FollowUp, status: Status, objections: tuple[Objection, ...]) -> str:
    if objections or follow_up.window is None or follow_up.opening is None:
        return objections[0].reason if objections else "An interview is still to come."
    route, window, parameters = follow_up.route, follow_up.window, situation.parameters
    who, way_ = situation.name_of(route.person), way(situation, route)
    setting = parameters.said(*follow_up.opening.decided_by)
    closed = parameters.said("close_days")
    why = follow_up.opening.why
    if status == "missed":
        return (
            f"The time for a follow-up ended on {at_time(situation, window.closes)}{closed}; "
            "if you hear nothing for 30 days, you may close this application in good conscience."
        )
    if status == "waiting":
        return f"Wait until {at_time(situation, window.opens)}, then write to {who}{way_}: {why}{setting}."
    if status == "blocked":
        return f"A follow-up to {who} may go, but something is missing: {route.needs[0].message}"
    return f"One polite follow-up to {who} may go now{way_}: {why}{setting}."
