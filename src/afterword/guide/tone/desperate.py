"""Don't sound desperate."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.guide.finding import Finding
from afterword.guide.placing import by_sentence, clauses_of, finding_at
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER
from afterword.record.parameters import Parameters
from afterword.situation.situation import Situation


def find(reading: Reading, _: Situation | None, __: Parameters) -> Iterator[Finding]:
    """Find begging, need, any place at all, making oneself small, and praise without measure."""
    for sentence, acts in by_sentence(reading.acts.of("plea")):
        text = "Leave this out, and say calmly what you would like to do there."
        yield finding_at(reading, RULE.id, RULE.severity, clauses_of(sentence, acts), text)


RULE = Rule(
    id="desperate",
    section=Section.TONE,
    title="Write as an equal",
    what="Write as somebody who has something to give: without begging, without making yourself small, without"
    " flattery.",
    why="A manager looks for a colleague and reads a plea as doubt about the work. Calm words let them see what you"
    " can do.",
    instead="Say once what you would like to do there and why, and leave out how much you need it.",
    severity="warning",
    source="Section 4, the row `desperate`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Thank you for telling me how desperate the night shift is for a second setter. I would be glad to be the"
            " one.",
        ),
        message(
            "Thank you for your message, and sorry for the late reply; I was on nights. I would love to see the ward"
            " again.",
            purpose="answer",
            to=("maeve",),
            at="2026-11-19T09:00:00+00:00",
            scene="ward",
        ),
        message(
            "Thanks for the tour, Joe. That old press is begging for a new bed, as you said, and I would enjoy"
            " building it one.",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Thank you for an excellent discussion. Your account of the parish records is the clearest that I have"
            " heard, and I should be glad to work on them.",
            to=("okoro",),
            scene="lectureship",
        ),
        message(
            "Thanks for your time, Chef. I need a good deal of practice with sugar work, and would be glad of the"
            " chance to get it with you.",
            to=("zoe",),
            scene="kitchen",
        ),
        message(
            "Thank you for letting me try any position on the moulding line that I liked. I would be glad to come"
            " back as your Industrial Engineer.",
        ),
    ),
    bad=(
        message(
            "Thank you for the tour of the moulding line. I really need this job, and I hope with all my heart that"
            " you choose me.",
        ),
        message(
            "Thank you for explaining the night tariff. Should the role go to somebody else, I would take any"
            " position at all, in any hall and on any shift.",
            to=("tobias",),
        ),
        message(
            "Many thanks for this morning. I am sorry that I answered so badly; I am hopeless at interviews and you"
            " must have had far better people. I would love to work on the ward.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Please, I beg you, give me one chance. I would do anything to cook the spring menu with you, and I thank"
            " you for your time.",
            to=("zoe",),
            scene="kitchen",
        ),
        message(
            "Thank you for the discussion of the survey course. You are without doubt the greatest scholar I have"
            " ever met, and to breathe the same air was the honour of my life. I should be glad to teach it.",
            to=("okoro",),
            scene="lectureship",
        ),
        message(
            "I am writing about the Account Manager role. Nobody else has even invited me this year, so everything I"
            " have rests on you. I remain very interested.",
            purpose="follow-up",
            to=("helen",),
            at=A_WEEK_LATER,
            scene="sales",
        ),
    ),
    yields_to=("pressure", "personal-details", "after-rejection"),
    find=find,
)
