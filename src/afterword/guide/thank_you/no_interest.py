"""Do restate interest in the role."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.guide.finding import Finding
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER
from afterword.guide.silence.after_rejection import is_rejected
from afterword.record.parameters import Parameters
from afterword.situation.situation import Situation

_LEAST: Final = 0.01
"""Interest is said in so many ways that only its plain lack is spoken of."""

_ASKED_OF = frozenset({"thank-you", "follow-up"})


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find a thank-you or a follow-up that does not say that the candidate wants the work."""
    if reading.purpose not in _ASKED_OF or not reading.own_text.strip():
        return
    if situation is not None and is_rejected(situation):
        return
    if not reading.acts.may_have("interest", _LEAST) and not reading.acts.have("withdrawal"):
        yield Finding(RULE.id, RULE.severity, "Say in half a sentence that you would like to do this work.")


RULE = Rule(
    id="no-interest",
    section=Section.THANK_YOU,
    title="Say that you want the work",
    what="Say in a thank-you or a follow-up that you would like to do this work.",
    why="A manager who has to choose wants to know who would say yes. Good manners alone do not say it.",
    instead='Add half a sentence about the work itself: "I would be glad to help with the second hall."',
    severity="warning",
    source="Section 1, the row `no-interest`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Thank you for the tour of the moulding line. I would be glad to work on its next changeover.",
        ),
        message(
            "Thank you for Tuesday. Seeing the furnaces at night prices made me want the role even more.",
            to=("tobias",),
        ),
        message(
            "Many thanks, Maeve. Your ward is where I would love to be.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thanks for having me round, Joe. Thin stainless is what I like best, and I can see myself at that bench.",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Thank you for the generous discussion of the survey course. After much thought I would like to withdraw"
            " my application, as I have accepted a post nearer home.",
            to=("okoro",),
            scene="lectureship",
        ),
        message(
            "Thank you for telling me, and for your time on the moulding line. I wish you and your new colleague well.",
            purpose="keep-in-touch",
            at=A_WEEK_LATER,
            scene="rejected",
        ),
    ),
    bad=(
        message(
            "Thank you for your time on Tuesday, and for explaining how the moulding line is run. I wish you a"
            " pleasant week.",
        ),
        message(
            "Thank you for explaining the night tariff. It was a pleasure to meet you, and I look forward to hearing"
            " from you.",
            to=("tobias",),
        ),
        message(
            "I was interested to hear how you cover sick days on the ward. Many thanks for a friendly talk, and"
            " please greet the night sister from me.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thank you for lunch and for the story of the Boston accounts. You said that your own people are keen to"
            " hand them over, which made me smile.",
            to=("helen",),
            scene="sales",
        ),
        message(
            "I am writing to ask whether there is any news about the post of Industrial Engineer, for which I was"
            " interviewed on 17 November. Thank you for your help.",
            purpose="follow-up",
            at=A_WEEK_LATER,
        ),
    ),
    find=find,
)
