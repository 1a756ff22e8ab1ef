"""Don't add new qualifications."""

from __future__ import annotations

from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER

RULE = Rule(
    id="new-qualifications",
    section=Section.OVERSHARING,
    title="Add no new qualifications",
    what="Do not add certificates, prizes, languages or lists of skills that were not part of the talk.",
    why="A note of thanks that lists achievements turns into a second application, and the thanks are lost in it.",
    instead="Go back to one thing that you did talk about. If they ask for a certificate, send it in an answer of its"
    " own.",
    severity="warning",
    source="Section 6, the row `new-qualifications`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Thank you for going through the FMEA of the cooling loop with me. It was close to those that I write"
            " now, and I would be glad to write yours.",
            to=("tobias",),
        ),
        message(
            "Thanks for the look at the dairy vessel, Joe. Thin stainless by TIG is what I do every day, and I would"
            " like to do it for you.",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Here are the two welding certificates that you asked for, one for TIG and one for pipe. I would still"
            " like the job.",
            purpose="answer",
            to=("joe",),
            at="2026-11-18T10:00:00+00:00",
            scene="workshop_certificate",
        ),
        message(
            "Many thanks, Maeve. You asked who taught me to hand over at the bedside: it was an old sister in Leeds,"
            " and I would love to pass it on.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thank you for telling me that your sous chefs learn French before they go to Lyon. I would love to cook"
            " the spring menu with you.",
            to=("zoe",),
            scene="kitchen",
        ),
        message(
            "Is there any news about the Account Manager role? I remain very interested, and have gone on reading"
            " about renewals in the public sector.",
            purpose="follow-up",
            to=("helen",),
            at=A_WEEK_LATER,
            scene="sales",
        ),
    ),
    bad=(
        message(
            "Thank you for the tour of the moulding line. I forgot to mention that I also hold a Six Sigma Black"
            " Belt, and I would be glad to work with you.",
        ),
        message(
            "Thank you for explaining the night tariff. My strengths are Python, SQL, AutoCAD, SolidWorks and project"
            " planning, and I would like to bring them to you.",
            to=("tobias",),
        ),
        message(
            "Many thanks, Maeve. You may like to know that I was Nurse of the Year at my last hospital, and speak"
            " Polish and Tagalog. I would love to join the ward.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thank you for the discussion of the survey course, which I should be glad to teach. For completeness,"
            " two further articles of mine have been accepted since, and a third is under review.",
            to=("okoro",),
            scene="lectureship",
        ),
        message(
            "Thank you for the taste of the spring menu, Chef. We never came to speak of it, but I trained as a"
            " butcher before I cooked, and I would love to work with you.",
            to=("zoe",),
            scene="kitchen",
        ),
        message(
            "I remain very interested in the Account Manager role. Is there any news? By the way, I passed my"
            " negotiation diploma last Friday, with distinction.",
            purpose="follow-up",
            to=("helen",),
            at=A_WEEK_LATER,
            scene="sales",
        ),
    ),
)
