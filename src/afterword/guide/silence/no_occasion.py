"""Don't follow up where the next move is agreed, is yours, or nothing is open."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from afterword.guide.rule import Rule, Section, described
from afterword.guide.scenes import A_WEEK_LATER
from afterword.situation.situation import Situation

_OVER: Final = {
    "accepted": "You have accepted an offer, so nothing is left to ask.",
    "withdrawn": "You have withdrawn, so nothing is left to ask.",
    "closed": "This application is closed, so nothing is left to ask.",
}
_PAUSED: Final = {
    "offered": "They have made you an offer: the next word is your answer, not a follow-up.",
    "on-hold": "They have put the role on hold without a date; waiting is right.",
}


def objection(situation: Situation, *, is_answer_due: bool) -> str | None:
    """Say why there is no occasion for a follow-up now, or None."""
    kind = situation.outcome.kind if situation.outcome is not None else ""
    if kind in _OVER:
        return _OVER[kind]
    if kind == "offered" or (kind == "on-hold" and not _has_date_since(situation)):
        return _PAUSED[kind]
    if situation.facts.to_come:
        return "An interview is still to come, so the next step is agreed."
    if is_answer_due:
        return "They wait for an answer of yours, so that comes first."
    return None


def _has_date_since(situation: Situation) -> bool:
    held = situation.outcome
    return held is not None and any(promise.at >= held.at for promise in situation.promises)


def objection_to_what_is_open(situation: Situation, closes: datetime) -> str | None:
    """Say why a step that was still open when the application ended is withheld, or None."""
    outcome = situation.outcome
    if outcome is None or outcome.kind not in _OVER or closes < outcome.at:
        return None
    return _OVER[outcome.kind]


RULE = Rule(
    id="no-occasion",
    section=Section.SILENCE,
    title="When there is nothing to ask",
    what="Do not follow up while the next interview is agreed, while they wait for your answer, or once all is"
    " settled.",
    why="A reminder about something that is already under way reads as if you had missed it. It costs the manager a"
    " message to say what you know.",
    instead="See what comes next: an interview to prepare, a question of theirs to answer, an offer to decide on."
    " Where nothing comes next, you may rest.",
    severity="error",
    source="Section 8, the row `no-occasion`",
    speaks_in=frozenset({"plan", "review"}),
    timed=True,
    good=(
        described(
            "A follow-up a week after the only talk, with no word from them.", purpose="follow-up", at=A_WEEK_LATER
        ),
        described(
            "An answer to Dana's question.",
            purpose="answer",
            at="2026-11-18T15:00:00-06:00",
            scene="question_waiting",
        ),
        described(
            "A follow-up a week after the second talk.",
            purpose="follow-up",
            at="2026-12-08T10:00:00-06:00",
            scene="met_again",
        ),
        described(
            "A follow-up once the date until which the role was on hold has passed.",
            purpose="follow-up",
            at="2026-12-15T10:00:00-06:00",
            scene="on_hold_until",
        ),
        described(
            "A note to keep in touch after a rejection.", purpose="keep-in-touch", at=A_WEEK_LATER, scene="rejected"
        ),
        described("An answer to the offer.", purpose="answer", at=A_WEEK_LATER, scene="offered"),
        described(
            "An answer to a question that Dana asked after the rejection.",
            purpose="answer",
            at="2026-11-24T11:00:00-06:00",
            scene="asked_after_rejection",
        ),
    ),
    bad=(
        described(
            "A follow-up a week after the first talk, while the second is agreed.",
            purpose="follow-up",
            at="2026-11-25T10:00:00-06:00",
            scene="to_come",
        ),
        described(
            "A follow-up while Dana's question of last week waits for your answer.",
            purpose="follow-up",
            at="2026-11-25T10:00:00-06:00",
            scene="question_waiting",
        ),
        described(
            "A follow-up after the offer has come.",
            purpose="follow-up",
            at="2026-11-25T10:00:00-06:00",
            scene="offered",
        ),
        described(
            "A follow-up after you have withdrawn.",
            purpose="follow-up",
            at="2026-11-25T10:00:00-06:00",
            scene="withdrawn",
        ),
        described(
            "A follow-up after you have accepted.",
            purpose="follow-up",
            at="2026-11-25T10:00:00-06:00",
            scene="accepted",
        ),
        described(
            "A follow-up while the role is on hold without a date.",
            purpose="follow-up",
            at="2026-11-25T10:00:00-06:00",
            scene="on_hold",
        ),
        described(
            "A note to keep in touch while the decision is still open.",
            purpose="keep-in-touch",
            at="2026-11-25T10:00:00-06:00",
            scene="thanked",
        ),
    ),
)
