"""Do ask when the next step is unclear."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.guide.finding import Finding
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER
from afterword.record.parameters import Parameters
from afterword.situation.situation import Situation

_TOLD = frozenset({"timeline", "next-step"})
_LEAST: Final = 0.05


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find a thank-you that does not ask what comes next, where nobody told it."""
    if situation is None or reading.purpose != "thank-you" or not reading.own_text.strip():
        return
    if any(statement.kind in _TOLD for statement in situation.facts.statements) or situation.facts.to_come:
        return
    if not reading.acts.may_have("question about what comes next", _LEAST) and not _asks_otherwise(reading):
        text = "Close with one open question about what comes next."
        yield Finding(RULE.id, RULE.severity, text, fixes=("Could you tell me what the next step is?",))


def _asks_otherwise(reading: Reading) -> bool:
    """Tell whether there is a question already; one about pay is none that should stand."""
    return any(sentence.does("question") and not sentence.does("pay") for sentence in reading.acts.sentences)


RULE = Rule(
    id="unclear-next-step",
    section=Section.NEXT_STEPS,
    title="Ask what comes next",
    what="Where nobody told you what comes next, ask for it politely in your thank-you.",
    why="Managers often forget to say it, and answer such a question gladly. It spares you both a reminder later.",
    instead='Close with one open question: "Could you tell me what the next step is?"',
    severity="hint",
    source="Section 5, the row `unclear-next-step`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Thank you for the tour of the moulding line, which I would be glad to work on. Could you tell "
            "me what"
            " the next steps are?",
        ),
        message(
            "Many thanks, Maeve. I would love to join the ward, and would be grateful to know how things go "
            "on from"
            " here, whenever it suits you.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thanks for showing me the dairy vessel, Joe. I would like the job. When do you expect to decide?",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Thank you for the tour of the moulding line. I would be glad to work on it, and look forward to "
            "hearing"
            " from you by the 27th.",
            scene="promised",
        ),
        message(
            "Is there any news about the lectureship, for which we spoke on 17 November? I remain most interested.",
            purpose="follow-up",
            to=("okoro",),
            at=A_WEEK_LATER,
            scene="lectureship",
        ),
    ),
    bad=(
        message(
            "Thank you for the tour of the moulding line. I would be glad to work on it.",
        ),
        message(
            "Thank you for explaining the night tariff. I would like to plan it with you, and look forward "
            "to hearing"
            " from you.",
            to=("tobias",),
        ),
        message(
            "Many thanks, Maeve. I would love to join the ward. If you have any further questions, please "
            "ask me at"
            " any time.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thank you for the talk about the Boston accounts. You showed me each step of a renewal, and I "
            "would be"
            " glad to take the next ones on.",
            to=("helen",),
            scene="sales",
        ),
        message(
            "Thank you for the taste of the spring menu, Chef. Who would have thought that rhubarb could do "
            "that? I"
            " would love to cook it with you.",
            to=("zoe",),
            scene="kitchen",
        ),
    ),
    find=find,
)
