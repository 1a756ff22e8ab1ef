"""Don't send several messages or calls: one follow-up after the thank-you is enough."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from afterword.calendar_time.moments import after
from afterword.guide.rule import Rule, Section, described
from afterword.guide.scenes import A_WEEK_LATER
from afterword.situation.situation import Situation

_APART: Final = timedelta(hours=24)
_LONG_SILENCE: Final = timedelta(days=30)


def allowance(situation: Situation) -> int:
    """Count the follow-ups that are left since the last interview: a promise made after one gives one back."""
    most = situation.parameters.follow_ups
    events = sorted(
        [(message.at, -1) for message in situation.follow_ups] + [(promise.at, +1) for promise in situation.promises]
    )
    left = most
    for _, change in events:
        left = min(most, max(0, left + change))
    return left


def objection(situation: Situation) -> str | None:
    """Say why a further follow-up is withheld, or None."""
    if allowance(situation) > 0:
        return None
    if not situation.follow_ups:
        return f"You chose to send no follow-up{situation.parameters.said('follow_ups')}."
    if situation.now - _last_word(situation) > _LONG_SILENCE:
        return "You have followed up and 30 days have passed without a word; you may close this application."
    return "You have followed up; more would press, so wait for their word unless they name a new date."


def _last_word(situation: Situation) -> datetime:
    """Give the moment of the last message between us that somebody wrote."""
    return max(message.at for message in (*situation.facts.sent[-1:], *situation.facts.written[-1:]))


def free_from(situation: Situation, people: Iterable[str]) -> datetime | None:
    """Give the moment from which another message to one of these people is not one too many, or None.

    Only unasked messages since the last interview count; thanks and answers do not.
    """
    last = situation.facts.last_round
    reached = set(people)
    recent = [
        message.at
        for message in situation.facts.sent
        if message.purpose not in {"thank-you", "answer"}
        and reached & set(message.people)
        and (last is None or message.at >= last.end)
    ]
    return after(recent[-1], _APART) if recent else None


RULE = Rule(
    id="too-many",
    section=Section.FREQUENCY,
    title="One follow-up is enough",
    what="After the thank-you send one follow-up, and leave a day between one message or call and the next.",
    why="A manager who has not answered is waiting for something, and a second reminder cannot speed it up. It only"
    " makes an open decision feel like a debt.",
    instead="Let your follow-up stand. If they name a new date and it passes, you may write once more.",
    severity="error",
    source="Section 2, the row `too-many`",
    speaks_in=frozenset({"plan", "review"}),
    parameters=("follow_ups",),
    timed=True,
    good=(
        described("The one follow-up, a week after the thanks.", purpose="follow-up", at=A_WEEK_LATER, scene="thanked"),
        described(
            "A second follow-up, once the new date that Dana named has passed.",
            purpose="follow-up",
            at="2026-12-15T10:00:00-06:00",
            scene="promised_again",
        ),
        described(
            "A follow-up a week after a further interview, which starts the count anew.",
            purpose="follow-up",
            at="2026-12-08T10:00:00-06:00",
            scene="met_again",
        ),
        described(
            "An answer to Dana's question, on the day after you thanked her.",
            purpose="answer",
            at="2026-11-18T10:00:00-06:00",
            scene="question_waiting",
        ),
        described(
            "A thank-you to Tobias, an hour after the one to Dana.",
            to=("tobias",),
            at="2026-11-17T17:10:00-06:00",
            scene="half_thanked",
        ),
        described(
            "A follow-up a little more than a day after another message of yours to Dana.",
            purpose="follow-up",
            at="2026-12-02T11:00:00-06:00",
            scene="wrote_to_dana",
        ),
    ),
    bad=(
        described(
            "A second follow-up, a week after the first was not answered.",
            purpose="follow-up",
            at="2026-12-02T10:00:00-06:00",
            scene="followed_up",
        ),
        described(
            "A second follow-up, more than two weeks after the first.",
            purpose="follow-up",
            at="2026-12-10T10:00:00-06:00",
            scene="followed_up",
        ),
        described(
            "A follow-up on the morning after another message of yours to Dana.",
            purpose="follow-up",
            at="2026-12-02T09:00:00-06:00",
            scene="wrote_to_dana",
        ),
        described(
            "A follow-up by e-mail a few hours after you left Dana a voicemail.",
            purpose="follow-up",
            at="2026-12-01T16:00:00-06:00",
            scene="called_dana",
        ),
        described(
            "A second note to keep in touch, a week after the first.",
            purpose="keep-in-touch",
            at="2026-12-01T10:00:00-06:00",
            scene="kept_in_touch",
        ),
    ),
)
