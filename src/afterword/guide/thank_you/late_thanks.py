"""Do thank within 24 hours of the interview's end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from afterword.calendar_time.moments import after
from afterword.guide.rounds.thank_everyone import Occasion
from afterword.guide.rule import Rule, Section, described
from afterword.record.parameters import Parameters
from afterword.situation.situation import Situation

_STILL_WORTH_IT: Final = timedelta(days=3)


def due_by(end: datetime, parameters: Parameters) -> datetime:
    """Give the moment by which an interview that ended at `end` is to be thanked for: exact elapsed hours."""
    return after(end, timedelta(hours=parameters.thank_within_hours))


def earliest_polite(end: datetime, parameters: Parameters) -> datetime:
    """Give the earliest moment that is not hasty."""
    return after(end, timedelta(minutes=parameters.thank_after_minutes))


def is_late(now: datetime, due: datetime | None) -> bool:
    """Tell whether thanks sent now come after they were due; at that very moment they are in time."""
    return due is not None and now > due


def is_optional(now: datetime, due: datetime | None) -> bool:
    """Tell whether the thanks are overdue by more than three days, so that the follow-up can carry them."""
    return due is not None and now > due and now > after(due, _STILL_WORTH_IT)


def followed_up(situation: Situation, occasions: tuple[Occasion, ...]) -> Iterator[str]:
    """Give the interviewers to whom a follow-up went after their talk and before their next one."""
    sent = [message for message in situation.facts.sent if message.purpose == "follow-up"]
    if not sent:
        return
    for occasion in occasions:
        if any(_is_between(message.at, occasion) and occasion.person in message.people for message in sent):
            yield occasion.person


def _is_between(moment: datetime, occasion: Occasion) -> bool:
    return occasion.talk.end <= moment and (occasion.next_start is None or moment < occasion.next_start)


def objection_after_follow_up(people: tuple[str, ...], followed_up: frozenset[str]) -> str | None:
    """Say why thanks are withheld once a follow-up went to the same people, or None."""
    if not people or not followed_up.issuperset(people):
        return None
    return "Your follow-up has gone out already; a thank-you after it would come too late to help."


RULE = Rule(
    id="late-thanks",
    section=Section.THANK_YOU,
    title="Thank within a day",
    what="Send your thank-you within 24 hours of the end of the interview.",
    why="Whoever met you forms a view while the talk is fresh, often on the same day. A note that comes in that time"
    " is read as part of the talk.",
    instead="Write three or four sentences an hour or more after the talk and send them the same day or the next"
    " morning. If the day has passed, send them now all the same: late thanks are better than none.",
    severity="warning",
    source="Section 1, the row `late-thanks`",
    speaks_in=frozenset({"plan", "review"}),
    parameters=("thank_within_hours", "thank_after_minutes", "day_starts", "day_ends"),
    timed=True,
    good=(
        described("A thank-you two hours after the talk.", at="2026-11-17T17:00:00-06:00"),
        described("A thank-you the next morning.", at="2026-11-18T09:15:00-06:00"),
        described("A thank-you exactly 24 hours after the end of the talk.", at="2026-11-18T15:00:00-06:00"),
        described(
            "A thank-you to Tobias the next day, when Dana has had hers.",
            to=("tobias",),
            at="2026-11-18T11:00:00-06:00",
            scene="half_thanked",
        ),
        described(
            "A thank-you on the day after the second talk; the first one was a week ago and had its own.",
            at="2026-11-18T10:00:00-06:00",
            scene="second_round",
        ),
        described(
            "A follow-up a week later, which is no thank-you.", purpose="follow-up", at="2026-11-24T10:00:00-06:00"
        ),
    ),
    bad=(
        described("A thank-you ten minutes after the 24 hours are over.", at="2026-11-18T15:10:00-06:00"),
        described("A thank-you on the evening of the next day.", at="2026-11-18T20:00:00-06:00"),
        described(
            "A thank-you to Tobias two days after the talk, when Dana has had hers in good time.",
            to=("tobias",),
            at="2026-11-19T09:00:00-06:00",
            scene="half_thanked",
        ),
        described(
            "A thank-you a day and a half after a talk on the ward.",
            to=("maeve",),
            at="2026-11-18T22:00:00+00:00",
            scene="ward",
        ),
        described("A thank-you ten days later.", at="2026-11-27T10:00:00-06:00"),
    ),
)
