"""Don't ask about pay or benefits before the employer raises it or makes an offer."""

from __future__ import annotations

from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER

RULE = Rule(
    id="salary",
    section=Section.OVERSHARING,
    title="Let them raise pay",
    what="Say nothing about pay, holidays or other benefits until they raise the subject or make you an offer.",
    why="A manager who is still choosing wants to hear about the work. Once you are chosen, the subject comes by"
    " itself, and you can talk as the one they want.",
    instead="Take the question out and keep it for the offer. If they ask what you have in mind, answer plainly.",
    severity="error",
    source="Section 6, the row `salary`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Thank you for going through the benefits statement and the pension scheme with me. I would be glad to"
            " explain both to your members.",
            to=("noor",),
            scene="pensions",
        ),
        message(
            "Thank you for explaining the night tariff. That the thermal compensation pays for itself within a year"
            " surprised me, and I would like to see the benefits in the second hall.",
            to=("tobias",),
        ),
        message(
            "Thank you for the offer, which I am very glad of. Before I answer, may I ask about the salary and the"
            " days of holiday?",
            purpose="answer",
            at=A_WEEK_LATER,
            scene="offered",
        ),
        message(
            "You asked which salary I have in mind: 78,000 dollars a year would suit me well.",
            purpose="answer",
            at="2026-11-18T10:00:00-06:00",
            scene="asked_for_salary_wish",
        ),
        message(
            "Many thanks, Maeve. I would love to join the ward. Could you tell me when the early shift starts, and"
            " whether there is parking at night?",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thank you for your openness about pay on Tuesday; the range that you named suits me. I would be glad to"
            " work on the moulding line.",
            scene="pay_raised",
        ),
    ),
    bad=(
        message(
            "Thank you for the tour of the moulding line, which I would be glad to work on. Could you tell me the"
            " salary range for the role?",
        ),
        message(
            "Thank you for explaining the night tariff. I would like to plan it with you, and wonder what the package"
            " includes besides the monthly cheque.",
            to=("tobias",),
        ),
        message(
            "Many thanks, Maeve. I would love to join the ward. How many days of annual leave would I have?",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thanks for the talk about the dairy vessel, Joe. I would like the job, and at my last shop they put"
            " three pounds an hour on top for TIG.",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Thank you for the talk about renewals. I would enjoy the role. Is the commission paid by quarter, and"
            " may one work from home on Fridays?",
            to=("helen",),
            scene="sales",
        ),
        message(
            "Is there any news about the lectureship? I remain most interested, and would be glad to know on which"
            " point of the scale it would start.",
            purpose="follow-up",
            to=("okoro",),
            at=A_WEEK_LATER,
            scene="lectureship",
        ),
    ),
)
