"""Do wait a week before following up, or for the date that they named."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final

from afterword.calendar_time.moments import end_of
from afterword.calendar_time.office_hours import Office
from afterword.guide.rule import Rule, Section, described
from afterword.record.application import Interview
from afterword.situation.promises import Promise
from afterword.situation.routes import Route
from afterword.situation.situation import Situation

_OPENS_AT: Final = time(9)


@dataclass(frozen=True, slots=True)
class Opening:
    """When a follow-up opens and why: a clause for people, and the parameters that decided it.

    `until` is set where the opening lasts only until our own deadline. `is_spaced`: another message of ours moved it.
    """

    at: datetime
    why: str
    decided_by: tuple[str, ...]
    until: datetime | None = None
    is_spaced: bool = False


def opens(situation: Situation, route: Route, office: Office) -> Opening | None:
    """Give the opening of the next follow-up in the zone of whoever receives it; None before the first interview."""
    last = situation.facts.last_round
    if last is None:
        return None
    regular = _after_absence(situation, route, office, _regular(situation, last, office))
    lifted = _by_our_deadline(situation, last, office)
    if lifted is None:
        return regular
    lifted = _after_absence(situation, route, office, lifted)
    is_standing = lifted.until is not None and situation.now <= lifted.until and lifted.at < regular.at
    return lifted if is_standing else regular


def _regular(situation: Situation, last: Interview, office: Office) -> Opening:
    promise = situation.promise
    if promise is None:
        return _by_waiting(situation, last, office)
    by_promise = _by_promise(situation, promise, office)
    if any(message.at >= promise.at for message in situation.follow_ups):  # the promise is used up: follow_ups is 2
        waited = _by_waiting(situation, last, office)
        return waited if waited.at > by_promise.at else by_promise
    return by_promise


def _by_promise(situation: Situation, promise: Promise, office: Office) -> Opening:
    """Open after the stated date: on the first working day, and a working day of grace more."""
    stated = promise.until.astimezone(office.zone).date() if isinstance(promise.until, datetime) else promise.until
    first = office.days.after(stated)
    day = office.days.after(first, situation.parameters.grace_working_days)
    has_passed = situation.now > promise.ends
    who = situation.name_of(promise.person, "they")
    why = f"{who} named {_on_day(stated)}, and that has {'passed' if has_passed else 'not passed'}"
    return Opening(office.at(day, _OPENS_AT), why, ("grace_working_days",))


def _by_waiting(situation: Situation, last: Interview, office: Office) -> Opening:
    """Open some days after the later of the interview's end, our last message and their last one."""
    parameters = situation.parameters
    moments = [(last.end, "the interview")]
    moments += [(message.at, "your last message") for message in situation.facts.sent[-1:]]
    moments += [(message.at, "their last message") for message in situation.facts.written[-1:]]
    since, what = max(moments)
    day = office.days.on_or_after(office.local_day(since) + timedelta(days=parameters.wait_days))
    why = f"no date was named, and {parameters.wait_days} days after {what} is the polite wait"
    decided = ("wait_days", "follow_ups") if situation.follow_ups else ("wait_days",)
    return Opening(office.at(day, _OPENS_AT), why, decided)


def _by_our_deadline(situation: Situation, last: Interview, office: Office) -> Opening | None:
    """Our own deadline in the record lets the one follow-up go from the moment it was told, until its date."""
    deadline = situation.our_deadline_in(office.zone)
    if deadline is None or deadline.until is None:
        return None
    at = max(deadline.at, last.end).astimezone(office.zone)
    ends = end_of(deadline.until, office.zone)
    return Opening(at, f"you have a deadline of your own on {_on_day(ends)}", (), until=ends)


def _after_absence(situation: Situation, route: Route, office: Office, opening: Opening) -> Opening:
    back = back_at_work(situation, route.receiver, office)
    if back is None or back <= opening.at:
        return opening
    who = situation.name_of(route.receiver)
    return replace(opening, at=back, why=f"{who} is away until {_on_day(back)}")


def back_at_work(situation: Situation, receiver: str, office: Office) -> datetime | None:
    """Give the morning of the working day after the return date of somebody's latest absence note, or None."""
    notes = [message for message in situation.facts.received if message.returns is not None]
    latest = next((message for message in reversed(notes) if receiver in message.people), None)
    if latest is None or latest.returns is None:
        return None
    returns: date = latest.returns
    day = returns.astimezone(office.zone).date() if isinstance(returns, datetime) else returns
    return office.at(office.days.after(day), _OPENS_AT)


def _on_day(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B}"


RULE = Rule(
    id="too-soon",
    section=Section.FREQUENCY,
    title="Give them time",
    what="Wait for the date that they named and one working day more, or for 7 days where they named none.",
    why="Others have to be seen, and several people have to agree. A reminder before the date they gave says that you"
    " did not trust it.",
    instead="Note the day from which a follow-up is right, and let it go until then. If you have a deadline of your"
    " own, put it in the record: then you may write earlier.",
    severity="error",
    source="Section 2, the row `too-soon`",
    speaks_in=frozenset({"plan", "review"}),
    parameters=("wait_days", "grace_working_days"),
    timed=True,
    good=(
        described("A follow-up a week after the talk.", purpose="follow-up", at="2026-11-24T09:00:00-06:00"),
        described(
            "A follow-up two working days after the date that Dana named.",
            purpose="follow-up",
            at="2026-12-01T10:00:00-06:00",
            scene="promised",
        ),
        described(
            "A follow-up within the week, because the date that Dana named was an early one.",
            purpose="follow-up",
            at="2026-11-23T10:00:00-06:00",
            scene="promised_soon",
        ),
        described(
            "A follow-up before Dana's date, because another offer has to be answered sooner.",
            purpose="follow-up",
            at="2026-11-18T11:00:00-06:00",
            scene="our_deadline",
        ),
        described(
            "A follow-up once the date until which the role was on hold has passed.",
            purpose="follow-up",
            at="2026-12-15T10:00:00-06:00",
            scene="on_hold_until",
        ),
        described("A thank-you two hours after the talk: thanks need no wait.", scene="promised"),
    ),
    bad=(
        described("A follow-up three days after the talk.", purpose="follow-up", at="2026-11-20T10:00:00-06:00"),
        described(
            "A follow-up early on the seventh day, before anybody is at work.",
            purpose="follow-up",
            at="2026-11-24T06:30:00-06:00",
        ),
        described(
            "A follow-up eight days after the talk, while Dana's date is still to come.",
            purpose="follow-up",
            at="2026-11-25T10:00:00-06:00",
            scene="promised",
        ),
        described(
            "A follow-up on the first working day after Dana's date, without the day of grace.",
            purpose="follow-up",
            at="2026-11-30T10:00:00-06:00",
            scene="promised",
        ),
        described(
            "A follow-up while the role is on hold until a date that has not come.",
            purpose="follow-up",
            at="2026-12-02T10:00:00-06:00",
            scene="on_hold_until",
        ),
        described(
            "A follow-up to the ward manager five days after the talk.",
            purpose="follow-up",
            to=("maeve",),
            at="2026-11-23T09:30:00+00:00",
            scene="ward",
        ),
    ),
)
