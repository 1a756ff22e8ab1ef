"""Don't follow up where they said that they contact only those of interest."""

from __future__ import annotations

from datetime import datetime

from afterword.guide.rule import Rule, Section, described
from afterword.guide.scenes import A_WEEK_LATER
from afterword.record.application import Statement
from afterword.situation.situation import Situation


def standing(situation: Situation) -> Statement | None:
    """Give the latest "we contact only those of interest" that still holds, or None.

    A later round, a later timeline or their coming back shows that they were interested.
    """
    said = [statement for statement in situation.facts.statements if statement.kind == "only-if-interested"]
    return next((statement for statement in reversed(said) if _holds(situation, statement)), None)


def _holds(situation: Situation, said: Statement) -> bool:
    facts = situation.facts
    if any(interview.start > said.at for interview in facts.interviews):
        return False
    if any(outcome.kind == "reopened" and outcome.at > said.at for outcome in facts.outcomes):
        return False
    return not any(
        promise.kind in {"timeline", "next-step"}
        and promise.until is not None
        and promise.at > said.at
        and not _said_together(situation, said, promise)
        for promise in facts.statements
    )


def _said_together(situation: Situation, one: Statement, other: Statement) -> bool:
    if one.source is not None and one.source == other.source and _is_message(situation, one.source):
        return True
    return any(_within(talk.start, talk.end, one, other) for talk in situation.facts.interviews)


def _is_message(situation: Situation, source: str) -> bool:
    return any(message.id == source.removeprefix("message:") for message in situation.facts.messages)


def _within(start: datetime, end: datetime, *said: Statement) -> bool:
    return all(start <= statement.at <= end for statement in said)


def objection(situation: Situation) -> str | None:
    """Say why a follow-up is withheld, or None."""
    said = standing(situation)
    if said is None:
        return None
    who = situation.name_of(said.person, "They")
    return f"{who} said that they only write to those they are interested in, so silence is right."


RULE = Rule(
    id="only-if-interested",
    section=Section.SILENCE,
    title="When they write only if interested",
    what="Do not follow up where they said that they contact only those they want to see again.",
    why="They have told you in advance what their silence means. A reminder asks them to say no in person, which is"
    " what they wanted to spare you both.",
    instead="Send your thank-you, which asks for nothing, and then leave the next word to them. If they invite you"
    " again or name a date later, you may follow up as usual.",
    severity="error",
    source="Section 8, the row `only-if-interested`",
    speaks_in=frozenset({"plan", "review"}),
    timed=True,
    good=(
        described("A thank-you on the day of the talk.", scene="only_if_interested"),
        described(
            "A thank-you to Tobias the next morning.",
            to=("tobias",),
            at="2026-11-18T09:00:00-06:00",
            scene="only_if_interested_by_the_27th",
        ),
        described(
            "A follow-up after a date that Dana named some days later, which shows her interest.",
            purpose="follow-up",
            at="2026-12-01T10:00:00-06:00",
            scene="interested_after_all",
        ),
        described(
            "A follow-up a week after a second interview, which shows their interest.",
            purpose="follow-up",
            at="2026-12-08T10:00:00-06:00",
            scene="only_if_interested_met_again",
        ),
        described(
            "A follow-up a week after the talk, where nothing of the kind was said.",
            purpose="follow-up",
            at=A_WEEK_LATER,
        ),
    ),
    bad=(
        described(
            "A follow-up a week after the talk.", purpose="follow-up", at=A_WEEK_LATER, scene="only_if_interested"
        ),
        described(
            "A short follow-up two weeks after the talk, only to be sure.",
            purpose="follow-up",
            at="2026-12-02T10:00:00-06:00",
            scene="only_if_interested",
        ),
        described(
            "A follow-up after the date that Dana named in the same breath.",
            purpose="follow-up",
            at="2026-12-02T10:00:00-06:00",
            scene="only_if_interested_by_the_27th",
        ),
        described(
            "A follow-up to Tobias, who did not say it himself.",
            purpose="follow-up",
            to=("tobias",),
            at=A_WEEK_LATER,
            scene="only_if_interested",
        ),
    ),
)
