"""The thank-you: one per interview and interviewer (guide: "How the plan is settled", 1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time

from afterword.calendar_time.office_hours import Office
from afterword.guide.rounds import thank_everyone
from afterword.guide.rounds.thank_everyone import Occasion
from afterword.guide.silence import after_rejection, no_occasion, too_late
from afterword.guide.thank_you import late_thanks
from afterword.planner.dismissals import set_aside
from afterword.planner.step import Objection, Status, Step, Window, settle
from afterword.planner.words import at_time, names, way
from afterword.record.lazy import lazy
from afterword.situation.routes import Need, Route
from afterword.situation.situation import Situation

_WAKES, _RESTS = time(8), time(20)


@dataclass(frozen=True)
class _Thanks:
    """One thank-you to plan: the talks that it is for, and the way that it goes."""

    occasions: tuple[Occasion, ...]
    route: Route
    office: Office
    window: Window
    thanked: frozenset[str]
    followed_up: frozenset[str] = frozenset()

    @lazy
    def people(self) -> tuple[str, ...]:
        """Those not yet thanked whom no follow-up has reached; else those not yet thanked; else everybody."""
        everybody = tuple(occasion.person for occasion in self.occasions)
        left = tuple(person for person in everybody if person not in self.thanked)
        return tuple(person for person in left if person not in self.followed_up) or left or everybody

    @property
    def is_done(self) -> bool:
        return len(self.thanked) == len(self.occasions)

    @lazy
    def last(self) -> Occasion:
        return max(self.occasions, key=lambda occasion: occasion.talk.end)


def steps(situation: Situation) -> Iterator[Step]:
    """Plan the thank-you notes of every interview that was held or is to come."""
    for group in thank_everyone.occasions(situation):
        yield _step(situation, _thanks(situation, group))
    for talk in situation.facts.talks:
        if not talk.people:
            yield _to_nobody(situation, talk.id, talk.end)


def _thanks(situation: Situation, group: thank_everyone.Group) -> _Thanks:
    office = situation.office_of(group.route.receiver)
    occasions = group.occasions
    opens = max(occasion.talk.end for occasion in occasions).astimezone(office.zone)
    first_end = min(occasion.talk.end for occasion in occasions).astimezone(office.zone)
    nexts = [occasion.next_start for occasion in occasions if occasion.next_start is not None]
    window = Window(
        opens,
        too_late.thank_you_closes(opens, min(nexts, default=None), office, situation.parameters),
        late_thanks.due_by(first_end, situation.parameters),
    )
    thanked = frozenset(
        occasion.person
        for occasion in occasions
        if situation.thanks.note_to(occasion.person, occasion.talk.end, occasion.next_start)
    )
    followed_up = frozenset(late_thanks.followed_up(situation, occasions))
    return _Thanks(occasions, group.route, office, window, thanked, followed_up - thanked)


def _step(situation: Situation, thanks: _Thanks) -> Step:
    objections = _objections(situation, thanks)
    needs = thanks.route.needs
    status = settle(situation.now, thanks.window, is_done=thanks.is_done, objections=objections, needs=needs)
    return _as_step(situation, thanks, status, objections)


def _as_step(situation: Situation, thanks: _Thanks, status: Status, objections: tuple[Objection, ...]) -> Step:
    window, now = thanks.window, situation.now
    via = thanks.route.via if len(thanks.occasions) > 1 else None
    is_open = status in {"ready", "waiting", "blocked"}
    return Step(
        id=f"thank-you:{thanks.last.talk.id}:{f'via-{via}' if via else thanks.last.person}",
        action="thank-you",
        people=thanks.people,
        interview=thanks.last.talk.id,
        channel=thanks.route.channel,
        to=thanks.route.to,
        via=thanks.route.via,
        status=status,
        overdue=status == "ready" and late_thanks.is_late(now, window.due_by),
        optional=status == "ready" and late_thanks.is_optional(now, window.due_by),
        opens=window.opens,
        best_at=best_at(situation, thanks.office, window) if is_open else None,
        due_by=window.due_by,
        closes=window.closes,
        rules=_rules(thanks.route, status, objections),
        reason=_reason(situation, thanks, status, objections),
        needs=needs if (needs := thanks.route.needs) and is_open else (),
    )


def _objections(situation: Situation, thanks: _Thanks) -> tuple[Objection, ...]:
    if situation.outcome is None and not thanks.followed_up and not situation.record.dismissed:
        return ()
    found = [
        Objection(rule, reason)
        for rule, reason in (
            (after_rejection.RULE.id, after_rejection.objection_to_thanks(situation)),
            (no_occasion.RULE.id, no_occasion.objection_to_what_is_open(situation, thanks.window.closes)),
            (late_thanks.RULE.id, late_thanks.objection_after_follow_up(thanks.people, thanks.followed_up)),
        )
        if reason is not None
    ]
    own = set_aside(situation, "thank-you", thanks.people, thanks.window.opens, late_thanks.RULE.id)
    return (*found, *own)


def best_at(situation: Situation, office: Office, window: Window) -> datetime:
    """Find the best moment to thank: in working hours, an hour after the end, and before it is due."""
    now = situation.now.astimezone(office.zone)
    if window.due_by is not None and now > window.due_by:
        found = office.first_working_moment(max(window.opens, now))
        return found if found <= window.closes else max(window.opens, now)
    start = max(late_thanks.earliest_polite(window.opens, situation.parameters), now)
    limit = min(window.due_by or window.closes, window.closes)
    for moment in (office.first_working_moment(start), office.first_waking_moment(start, _WAKES, _RESTS)):
        if moment < limit:
            return moment
    return max(window.opens, now)


def _rules(route: Route, status: Status, objections: tuple[Objection, ...]) -> tuple[str, ...]:
    if status == "withheld":
        return tuple(dict.fromkeys(objection.rule for objection in objections))
    instructed = ("ignores-instruction",) if route.by_rule else ()
    missed = (too_late.RULE.id,) if status == "missed" else ()
    return (late_thanks.RULE.id, thank_everyone.RULE.id, *missed, *instructed)


def _reason(situation: Situation, thanks: _Thanks, status: Status, objections: tuple[Objection, ...]) -> str:
    if status == "withheld":
        return objections[0].reason
    who = names(situation, thanks.people)
    if status == "done":
        return f"You have thanked {who}."
    way_ = way(situation, thanks.route)
    parameters, window = situation.parameters, thanks.window
    due = at_time(situation, window.due_by) if window.due_by else ""
    setting = parameters.said("thank_within_hours", *_hours_that_decided(situation, thanks))
    if status == "missed":
        closed = parameters.said("close_days")
        return f"The time to thank {who} for this talk ended on {at_time(situation, window.closes)}{closed}."
    if status == "waiting":
        return f"Thank {who} after the talk, by {due}{way_}{setting}."
    if status == "blocked":
        return f"A thank-you to {who} is due by {due}{way_}, but something is missing: {thanks.route.needs[0].message}"
    if late_thanks.is_optional(situation.now, window.due_by):
        return f"The thank-you to {who} was due by {due}{setting}; the follow-up can carry the thanks instead."
    if late_thanks.is_late(situation.now, window.due_by):
        return f"The thank-you to {who} was due by {due}{way_}{setting}; late thanks are still welcome."
    return f"Thank {who} by {due}{way_}{setting}."


def _hours_that_decided(situation: Situation, thanks: _Thanks) -> tuple[str, ...]:
    """Name the parameters that the best moment hangs on, where they are not the guide's own."""
    changed = situation.parameters.changed & {"thank_after_minutes", "day_starts", "day_ends"}
    if not changed:
        return ()
    best = best_at(situation, thanks.office, thanks.window)
    polite = late_thanks.earliest_polite(thanks.window.opens, situation.parameters)
    decided = {
        "thank_after_minutes": best == polite,
        "day_starts": best.time() == situation.parameters.day_starts,
        "day_ends": best != max(polite, situation.now),
    }
    return tuple(name for name, is_so in decided.items() if name in changed and is_so)


def _to_nobody(situation: Situation, talk_id: str, end: datetime) -> Step:
    office = situation.office_of(None)
    opens = end.astimezone(office.zone)
    window = Window(
        opens,
        too_late.thank_you_closes(opens, None, office, situation.parameters),
        late_thanks.due_by(opens, situation.parameters),
    )
    need = Need("people", None, "Who was there?")
    thanks = _Thanks((), Route("", needs=(need,)), office, window, frozenset())
    objections = _objections(situation, thanks)
    status = settle(situation.now, window, is_done=False, objections=objections, needs=(need,))
    is_open = status in {"ready", "waiting", "blocked"}
    reason = objections[0].reason if objections else "Nobody is noted for this interview: who was there?"
    return Step(
        id=f"thank-you:{talk_id}",
        action="thank-you",
        people=(),
        interview=talk_id,
        channel="email",
        to=(),
        via=None,
        status=status,
        overdue=False,
        optional=False,
        opens=window.opens,
        best_at=best_at(situation, office, window) if is_open else None,
        due_by=window.due_by,
        closes=window.closes,
        rules=_rules(thanks.route, status, objections),
        reason=reason,
        needs=(need,) if is_open else (),
    )
