"""Don't add new qualifications."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.guide.finding import Finding
from afterword.guide.noted import named_stems, requests, topic_stems
from afterword.guide.placing import by_sentence, clauses_of, finding_at
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER
from afterword.language.acts import Act, Sentence
from afterword.language.acts.word_classes import CLASSES
from afterword.language.stems import stems_in
from afterword.record.parameters import Parameters
from afterword.situation.situation import Situation

_PAPER: Final = re.compile(f" (?:{CLASSES['qualification']}|{CLASSES['language']})(?= )")
_TWO: Final = 2
_ACHIEVED: Final = re.compile(
    r" i (?:[a-z]+ )?(?:won|built|trained|passed|led|founded|published|raised|maintain|speak|code|type"
    r"|graduated|studied|hold|was (?:[a-z]+ )?(?:of|the|voted|named|first)|came first) "
    r"| my (?:[a-z-]+ ){0,3}(?:first|fund|newsletter|designation|award|team) "
)
_ASKED: Final = re.compile(
    r" (?:as|that|which|you|since you) (?:you )?(?:have |had )?(?:asked|wanted|requested|mentioned"
    r"|wished|needed|ordered) | as requested "
)


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find certificates, prizes, languages, lists of skills and achievements that were not part of the talk."""
    subjects = topic_stems(situation) | named_stems(situation)
    asked = frozenset[str]().union(*map(stems_in, requests(situation)))
    for sentence, acts in by_sentence(reading.acts.of("self-promotion")):
        if _is_new(sentence, acts, subjects, asked):
            text = "Leave new qualifications out, and go back to one thing that you talked about."
            yield finding_at(reading, RULE.id, RULE.severity, clauses_of(sentence, acts), text)


def _is_new(sentence: Sentence, acts: list[Act], subjects: frozenset[str], asked: frozenset[str]) -> bool:
    said = sentence.said.text
    if _ASKED.search(said):
        return False
    papers = {found[0].strip() for found in _PAPER.finditer(said)}
    if any(stems_in(paper) & asked for paper in papers):
        return False
    new = {paper for paper in papers if not stems_in(paper) & subjects}
    if any(act.detail == "list" for act in acts):
        return True
    if any(act.detail == "further" for act in acts) and (new or _ACHIEVED.search(said)):
        return True
    return len(new) >= _TWO


RULE = Rule(
    id="new-qualifications",
    section=Section.OVERSHARING,
    title="Add no new qualifications",
    what="Do not add certificates, prizes, languages or lists of skills that were not part of the talk.",
    why="A note of thanks that lists achievements turns into a second application, and the thanks are lost in it.",
    instead="Go back to one thing that you did talk about. If they ask for a certificate, send it in an "
    "answer of its"
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
            "Thanks for the look at the dairy vessel, Joe. Thin stainless by TIG is what I do every day, and "
            "I would"
            " like to do it for you.",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Here are the two welding certificates that you asked for, one for TIG and one for pipe. I would "
            "still"
            " like the job.",
            purpose="answer",
            to=("joe",),
            at="2026-11-18T10:00:00+00:00",
            scene="workshop_certificate",
        ),
        message(
            "Many thanks, Maeve. You asked who taught me to hand over at the bedside: it was an old sister "
            "in Leeds,"
            " and I would love to pass it on.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thank you for telling me that your sous chefs learn French before they go to Lyon. I would love "
            "to cook"
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
            "Thank you for explaining the night tariff. My strengths are Python, SQL, AutoCAD, SolidWorks "
            "and project"
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
            "Thank you for the discussion of the survey course, which I should be glad to teach. For "
            "completeness,"
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
    yields_to=("resume-attached", "personal-details", "salary", "after-rejection", "keep-track"),
    find=find,
)
