"""Do mention the dates or steps that were agreed."""

from __future__ import annotations

from afterword.guide.rule import Rule, Section, message

RULE = Rule(
    id="no-next-step",
    section=Section.NEXT_STEPS,
    title="Name what was agreed",
    what="Where a date or a next step was agreed, mention it in your thank-you.",
    why="A manager who finds that date in your note knows that you understood each other, and that you will wait for"
    " it.",
    instead='Add half a sentence: "I look forward to hearing from you by the 27th, as you said."',
    severity="hint",
    source="Section 5, the row `no-next-step`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Thank you for the tour of the moulding line, which I would be glad to work on. I look forward to hearing"
            " from you by the 27th, as you said.",
            scene="promised",
        ),
        message(
            "Thank you for explaining the night tariff. I would like to plan it with you, and will gladly wait until"
            " the end of next week.",
            to=("tobias",),
            scene="promised",
        ),
        message(
            "Many thanks, Maeve. I will keep my telephone by me on Friday, and would love to join the ward.",
            to=("maeve",),
            scene="ward_promised",
        ),
        message(
            "Thank you for the taste of the spring menu, Chef. I would love to come in and cook a trial service"
            " whenever it suits you.",
            to=("zoe",),
            scene="kitchen_trial",
        ),
        message(
            "Thank you for the tour of the moulding line. I would be glad to work on it, and look forward to hearing"
            " from you.",
        ),
        message(
            "I am writing about the post of Industrial Engineer. Is there any news? I remain very interested.",
            purpose="follow-up",
            at="2026-12-01T10:00:00-06:00",
            scene="promised",
        ),
    ),
    bad=(
        message(
            "Thank you for the tour of the moulding line. I would be glad to work on it with you both.",
            scene="promised",
        ),
        message(
            "Thank you for explaining the night tariff, which I would like to plan with you. Please greet Dana from"
            " me.",
            to=("tobias",),
            scene="promised",
        ),
        message(
            "Thank you for showing me the moulding line. The twelve-minute changeover has stayed with me, and I would"
            " be glad to help with the next one.",
            scene="next_step",
        ),
        message(
            "Many thanks for this morning, Maeve. Your huddle at seven convinced me, and I would love to join the"
            " ward.",
            to=("maeve",),
            scene="ward_promised",
        ),
        message(
            "Thank you for the taste of the spring menu, Chef. I would love to cook with you, and am happy to answer"
            " any question.",
            to=("zoe",),
            scene="kitchen_trial",
        ),
    ),
)
