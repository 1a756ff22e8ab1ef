"""Don't bring unrelated personal matters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.guide.finding import Finding
from afterword.guide.noted import topic_stems
from afterword.guide.placing import by_sentence, clauses_of, finding_at
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER
from afterword.language.stems import stem, stems_in
from afterword.record.parameters import Parameters
from afterword.situation.situation import Situation

_TOO_WIDE: Final = frozenset({stem("family"), stem("my"), stem("our"), stem("own")})


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find the candidate's own family, health, money, housing, faith, politics and past, unless they were a topic."""
    topics = topic_stems(situation) - _TOO_WIDE
    for sentence, acts in by_sentence(reading.acts.of("private matter")):
        open_to = [act for act in acts if act.detail == "health" or not stems_in(act.span.of(reading.body)) & topics]
        if open_to:
            text = "Leave this private matter out; a date on which you cannot come is enough."
            yield finding_at(reading, RULE.id, RULE.severity, clauses_of(sentence, open_to), text)


RULE = Rule(
    id="personal-details",
    section=Section.OVERSHARING,
    title="Keep private matters private",
    what="Leave family, health, money, housing, religion and politics out, unless they were part of the talk.",
    why="A manager must not weigh such things, and may feel awkward for knowing them. They take the "
    "place of what"
    " speaks for you.",
    instead="Take the sentence out. If something private touches the work, such as a date on which you "
    "cannot come,"
    " name the date alone.",
    severity="warning",
    source="Section 6, the row `personal-details`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Thank you for telling me about your daughter's first day at the press. I would be glad to learn "
            "the line"
            " as she did.",
        ),
        message(
            "Many thanks for explaining how you cover sick days on the ward. I would love to help, and "
            "nights are no"
            " trouble to me.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thanks for the straight talk about work in a family firm, Joe. I would be happy to be the first "
            "at the"
            " bench who is no Tully.",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Thank you for the discussion of the parish records. How the priests of Carrick wrote down "
            "illness and"
            " debt is just what I should like to work on.",
            to=("okoro",),
            scene="lectureship",
        ),
        message(
            "Thank you for showing me how members with a mortgage or a divorce are advised. I would be glad "
            "to answer"
            " their letters with you.",
            to=("noor",),
            scene="pensions",
        ),
        message(
            "Thank you for the invitation to a trial shift. I cannot come on 3 December; any other day would "
            "suit me"
            " well.",
            purpose="answer",
            to=("zoe",),
            at="2026-11-19T12:00:00-05:00",
            scene="kitchen_trial",
        ),
    ),
    bad=(
        message(
            "Thank you for the tour of the moulding line. My daughter is ill at the moment and the nights "
            "are hard,"
            " but I would be glad to work on it.",
        ),
        message(
            "Thank you for explaining the night tariff. With the rent going up again, the role would come just in"
            " time for me, and I would like to have it.",
            to=("tobias",),
        ),
        message(
            "Many thanks, Maeve. Since my divorce I am free to work any shift, and I would love to join the ward.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thanks for the talk about the dairy vessel, Joe. My back has been fine since the operation, and "
            "I would"
            " like the job.",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Thank you for the talk about the Boston accounts. I have prayed over it with my congregation, "
            "and we all"
            " feel that the role is meant for me.",
            to=("helen",),
            scene="sales",
        ),
        message(
            "Is there any news about the lectureship? I remain most interested, and it would let us live in "
            "one house"
            " again, as my husband has taught in Carrick since spring.",
            purpose="follow-up",
            to=("okoro",),
            at=A_WEEK_LATER,
            scene="lectureship",
        ),
    ),
    yields_to=("salary", "after-rejection"),
    find=find,
)
