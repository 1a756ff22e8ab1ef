"""Don't assume or guess a timeline."""

from __future__ import annotations

from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER

RULE = Rule(
    id="assumed-timeline",
    section=Section.NEXT_STEPS,
    title="Leave the date to them",
    what="Name a date for their answer or decision only if they named it themselves.",
    why="A date that nobody gave makes a manager wonder what was promised, and by whom. It can also sound like a"
    " deadline.",
    instead='Write "I look forward to hearing from you" without a date, or ask politely when they expect to decide.',
    severity="warning",
    source="Section 5, the row `assumed-timeline`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Thank you for the tour of the moulding line. I would be glad to work on it, and look forward to hearing"
            " from you.",
        ),
        message(
            "Thank you for Tuesday's tour. I would be glad to join you, and look forward to your decision by 27"
            " November.",
            scene="promised",
        ),
        message(
            "Many thanks, Maeve. I would love to join the ward, and could come on Thursday or Friday of next week to"
            " see a night shift.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thank you for the look ahead to the tasting menu, which starts in March. I would love to help cook it,"
            " and could begin on 1 February.",
            to=("zoe",),
            scene="kitchen",
        ),
        message(
            "Thank you for our talk on 17 November about the survey course. I should be glad to teach it, and am"
            " happy to send anything that the committee needs.",
            to=("okoro",),
            scene="lectureship",
        ),
        message(
            "Thanks for your time, Joe. You told me that the dairy wants its vessel by the end of next week, and I"
            " would like to be the one who welds it.",
            to=("joe",),
            scene="workshop",
        ),
    ),
    bad=(
        message(
            "Thank you for the tour of the moulding line. I would be glad to work on it, and look forward to hearing"
            " from you next week.",
        ),
        message(
            "Thank you for the talk about renewals. As you will be deciding before the end of the month, I am happy"
            " to answer any question until then. I would enjoy the role.",
            to=("helen",),
            scene="sales",
        ),
        message(
            "I understand that the committee's letter goes out on Monday. I should be honoured to teach the survey"
            " course, and thank you for the discussion of it.",
            to=("okoro",),
            scene="lectureship",
        ),
        message(
            "Thank you for Tuesday's tour. I would be glad to join you, and look forward to your decision on the 24th.",
            scene="promised",
        ),
        message(
            "I am writing about the post of Staff Nurse, in which I am still very interested. I take it that we shall"
            " speak within the next few days.",
            purpose="follow-up",
            to=("maeve",),
            at=A_WEEK_LATER,
            scene="ward",
        ),
    ),
)
