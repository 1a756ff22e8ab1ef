"""Don't press for a decision."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.guide.finding import Finding
from afterword.guide.known_dates import dates_of, is_known
from afterword.guide.placing import by_sentence, clauses_of, finding_at
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER
from afterword.guide.silence.after_rejection import is_rejected
from afterword.language.acts import Sentence
from afterword.language.span import Span
from afterword.record.parameters import Parameters
from afterword.situation.situation import Situation

_ASK: Final = "Could you tell me what the next step is?"
_MANY: Final = 3


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find demands, ultimatums and guilt (errors), a row of questions, and a deadline that no record has (a hint)."""
    if situation is not None and is_rejected(situation):
        return
    for sentence, acts in by_sentence(reading.acts.of("demand")):
        if not all(act.detail == "date" and _names_known_day(sentence, reading, situation) for act in acts):
            text = "Ask once and openly, without a deadline or a reproach."
            fixes = (_ASK,) if reading.purpose == "follow-up" else ()
            yield finding_at(reading, RULE.id, RULE.severity, clauses_of(sentence, acts), text, fixes)
    yield from _row_of_questions(reading)
    if situation is None or situation.our_deadline is None:
        for sentence, acts in by_sentence(reading.acts.of("our deadline")):
            if not sentence.does("demand"):
                text = "Note this deadline in your record first, so that everything you send agrees with it."
                yield finding_at(reading, RULE.id, "hint", clauses_of(sentence, acts), text)


def _names_known_day(sentence: Sentence, reading: Reading, situation: Situation | None) -> bool:
    """Tell whether the dates of a request are the employer's own ("by the 20th, as you said")."""
    if situation is None:
        return False
    inside = [date for date in dates_of(reading, situation) if sentence.span.start <= date.start < sentence.span.end]
    ahead = [date for date in inside if date.latest is not None]
    return bool(ahead) and all(is_known(date, situation) for date in ahead)


def _row_of_questions(reading: Reading) -> Iterator[Finding]:
    if reading.purpose != "follow-up":
        return
    asked = [sentence for sentence in reading.acts.sentences if sentence.is_question]
    if len(asked) >= _MANY:
        span = Span(asked[0].span.start, asked[-1].span.end)
        text = "Keep one question and leave the others out."
        yield finding_at(reading, RULE.id, RULE.severity, span, text, (_ASK,))


RULE = Rule(
    id="pressure",
    section=Section.FREQUENCY,
    title="Ask without pressing",
    what="Ask for news once and politely, without a deadline, an ultimatum or a reproach for waiting.",
    why="A manager who is pushed for an answer gives the safe one, and that is no. A question that leaves them free"
    " gets a better one.",
    instead='Ask one open question: "Could you tell me what the next step is?" If another offer sets you a date,'
    " note it in your record and mention it kindly.",
    severity="error",
    source="Section 2, the row `pressure`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Could you tell me what the next step is for the post of Industrial Engineer? There is no hurry on my"
            " side, and I am still very interested.",
            purpose="follow-up",
            at=A_WEEK_LATER,
        ),
        message(
            "Another company has asked me for an answer by 25 November. Working at Halden as Industrial Engineer is"
            " what I would like best, so I would be grateful for any word before then, if that is possible for you.",
            purpose="follow-up",
            at="2026-11-18T11:00:00-06:00",
            scene="our_deadline",
        ),
        message(
            "You kindly said that I would have your answer by the 27th. Is there any news about the post of"
            " Industrial Engineer? I remain very interested.",
            purpose="follow-up",
            at="2026-12-01T10:00:00-06:00",
            scene="promised",
        ),
        message(
            "Thanks for showing me how you pressure-test every vessel, Joe. I need to know more about that, and would"
            " be glad to learn it on the job.",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Thank you for the talk about the spring menu, Chef. Service leaves you no time before Sunday, so please"
            " write whenever it suits you. I would love to cook with you.",
            to=("zoe",),
            scene="kitchen",
        ),
        message(
            "Many thanks for this morning. I could work a trial day on Thursday if that would help you, and I would"
            " love to join the ward.",
            to=("maeve",),
            scene="ward",
        ),
    ),
    bad=(
        message(
            "I am still interested in the post of Industrial Engineer. Please let me know your decision by Friday.",
            purpose="follow-up",
            at=A_WEEK_LATER,
        ),
        message(
            "I need to know where I stand with the Account Manager role before I can plan anything else. I remain"
            " interested.",
            purpose="follow-up",
            to=("helen",),
            at=A_WEEK_LATER,
            scene="sales",
        ),
        message(
            "I would still like the job as Welder. Unless I hear from you this week, I shall have to say yes to"
            " somebody else.",
            purpose="follow-up",
            to=("joe",),
            at=A_WEEK_LATER,
            scene="workshop",
        ),
        message(
            "Is there any news about the lectureship? Have you decided? Could you tell me either way, and if not,"
            " when you will? I remain most interested.",
            purpose="follow-up",
            to=("okoro",),
            at=A_WEEK_LATER,
            scene="lectureship",
        ),
        message(
            "I turned down two other wards so as to be free for yours, and I trust that you will not leave me"
            " waiting. I remain very keen on the post of Staff Nurse.",
            purpose="follow-up",
            to=("maeve",),
            at=A_WEEK_LATER,
            scene="ward",
        ),
        message(
            "Thank you for the tour of the moulding line, which I would be glad to work on. Kindly confirm by return"
            " that I have been selected.",
        ),
    ),
    find=find,
)
