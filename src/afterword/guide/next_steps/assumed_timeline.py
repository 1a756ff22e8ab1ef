"""Don't assume or guess a timeline."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Final

from afterword.guide.finding import Finding
from afterword.guide.known_dates import dates_of, day, is_known
from afterword.guide.placing import clauses_of, finding_at
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER
from afterword.language.acts import Act, Sentence
from afterword.language.acts.pattern import is_reported
from afterword.language.dates import DateMention
from afterword.language.span import Span
from afterword.record.parameters import Parameters
from afterword.situation.situation import Situation

_TOLD: Final = re.compile(
    r" (?:you|they|he|she|panel|hr|was|were|been) (?:[a-z]+ )?(?:said|indicated|told|informed|thought"
    r"|mentioned|promised|hoped|meant|named|gave me) "
)
_BESIDE: Final = 2
_NONE: Final = frozenset({"past", "availability", "start-date", "duration", "closing-date"})
_ASKING: Final = re.compile(r" (?:may|can|could|would|shall|do|should|is|will) (?:i|you|we|it|there) ")


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find a date for their answer or decision that nobody named."""
    if situation is None or reading.purpose == "keep-in-touch" or not reading.acts.have("expected answer"):
        return
    sentences = reading.acts.sentences
    dates = dates_of(reading, situation)
    for date in dates:
        sentence = next((one for one in sentences if one.span.start <= date.start < one.span.end), None)
        if (
            sentence is None
            or not _is_their_answer(date, sentence, reading)
            or _is_told(date, dates, situation, reading.at.date())
        ):
            continue
        text = "Leave the date to them: write that you look forward to hearing from them, or ask when they decide."
        span = clauses_of(sentence, [Act("next step", Span(date.start, date.end))])
        yield finding_at(reading, RULE.id, RULE.severity, span, text)


def _is_told(date: DateMention, dates: Sequence[DateMention], situation: Situation, today: dt.date) -> bool:
    """Tell whether the record knows a date, or one that stands beside it and says the same ("Friday, 4 December")."""
    beside = (other for other in dates if 0 <= other.start - date.end <= _BESIDE or other is date)
    return any(is_known(other, situation, today) for other in beside)


def _is_their_answer(date: DateMention, sentence: Sentence, reading: Reading) -> bool:
    if (
        is_reported(sentence.said.text, len(sentence.said.text))
        or _TOLD.search(sentence.said.text)
        or date.about in _NONE
        or sentence.does("our deadline", "demand")
    ):
        return False
    last = day(date.latest)
    if last is None or last < reading.at.date():
        return False
    before = reading.body[sentence.span.start : date.start]
    if before.count('"') % 2 or before.count("“") > before.count("”"):
        return False
    if sentence.is_question and _ASKING.search(sentence.said.text):
        return False
    return any(_is_near(act.span, date, sentence) for act in sentence.acts if act.kind == "expected answer")


def _is_near(act: Span, date: DateMention, sentence: Sentence) -> bool:
    """Tell whether a date stands in a clause of this act, or in the clause beside it."""
    numbers = [number for number, clause in enumerate(sentence.clauses) if _meets(clause.span, act)]
    dated = [
        number for number, clause in enumerate(sentence.clauses) if _meets(clause.span, Span(date.start, date.end))
    ]
    return any(abs(one - other) <= 1 for one in numbers for other in dated)


def _meets(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


RULE = Rule(
    id="assumed-timeline",
    section=Section.NEXT_STEPS,
    title="Leave the date to them",
    what="Name a date for their answer or decision only if they named it themselves.",
    why="A date that nobody gave makes a manager wonder what was promised, and by whom. It can also "
    "sound like a"
    " deadline.",
    instead='Write "I look forward to hearing from you" without a date, or ask politely when they expect to decide.',
    severity="warning",
    source="Section 5, the row `assumed-timeline`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Thank you for the tour of the moulding line. I would be glad to work on it, and look forward to "
            "hearing"
            " from you.",
        ),
        message(
            "Thank you for Tuesday's tour. I would be glad to join you, and look forward to your decision by 27"
            " November.",
            scene="promised",
        ),
        message(
            "Many thanks, Maeve. I would love to join the ward, and could come on Thursday or Friday of next "
            "week to"
            " see a night shift.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thank you for the look ahead to the tasting menu, which starts in March. I would love to help "
            "cook it,"
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
            "Thanks for your time, Joe. You told me that the dairy wants its vessel by the end of next week, "
            "and I"
            " would like to be the one who welds it.",
            to=("joe",),
            scene="workshop",
        ),
    ),
    bad=(
        message(
            "Thank you for the tour of the moulding line. I would be glad to work on it, and look forward to "
            "hearing"
            " from you next week.",
        ),
        message(
            "Thank you for the talk about renewals. As you will be deciding before the end of the month, I "
            "am happy"
            " to answer any question until then. I would enjoy the role.",
            to=("helen",),
            scene="sales",
        ),
        message(
            "I understand that the committee's letter goes out on Monday. I should be honoured to teach the "
            "survey"
            " course, and thank you for the discussion of it.",
            to=("okoro",),
            scene="lectureship",
        ),
        message(
            "Thank you for Tuesday's tour. I would be glad to join you, and look forward to your decision on the 24th.",
            scene="promised",
        ),
        message(
            "I am writing about the post of Staff Nurse, in which I am still very interested. I take it that "
            "we shall"
            " speak within the next few days.",
            purpose="follow-up",
            to=("maeve",),
            at=A_WEEK_LATER,
            scene="ward",
        ),
    ),
    yields_to=("pressure", "complaint", "salary", "after-rejection"),
    find=find,
)
