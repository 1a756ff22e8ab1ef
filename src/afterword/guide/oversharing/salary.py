"""Don't ask about pay or benefits before the employer raises it or makes an offer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.guide.finding import Finding
from afterword.guide.noted import named_stems, topic_stems
from afterword.guide.placing import by_sentence, clauses_of, finding_at
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER
from afterword.language.acts import Act, Sentence
from afterword.language.acts.said import said_before
from afterword.language.stems import stems_in
from afterword.record.parameters import Parameters
from afterword.situation.situation import Situation

_OWN: Final = re.compile(
    r" (?:i|me|my|mine|myself|we|one|staff|employees?|(?!it|this)[a-z]+s get|(?:does|do|are|is|will"
    r"|would) (?:the )?(?:[a-z]+s|role|job|post|position|package|contract|agreement|company|guild|hmo)"
    r"|is there|are there|would there|you (?:pay|give|offer|have|provide|cover|match|top)|come with"
    r"|paid|includes?|included|thrown in|it would|would it|the plans?) "
)
_ASKING: Final = re.compile(
    r" (?:wonder|wondered|wondering|curious|ask|asked|asking|clarify|check|discuss|raise|know|hear"
    r"|learn|understand|see|find out|talk|talked|tell me"
    r"|tell us|let me know|advise|confirm|inform me|share|send me|explain|unsure|sure"
    r"|mind my) (?:[^ ;:?!]+ ){0,8}?$"
)
_WISHING: Final = re.compile(
    r" (?:i|and|,|:) (?:(?:would|should|could|may|might|can|do|am|was|have|had|also|just|only|still"
    r"|really|forgot|meant|want|wanted|like|love|wish|need|hope|neglected|did|not|too|be|shy|glad"
    r"|grateful|happy|curious|good"
    r"|helpful|useful|ought|a|little|bit|to|, ) ?)+(?=ask|asked|asking|know|hear|learn|understand"
    r"|clarify|check|discuss|raise|talk|wonder|wondering|find|see)| (?:wonder|wondered|wondering"
    r"|curious) | (?:could|can|would|will|please|kindly) (?:you )?"
    r"(?:please |kindly |also )*(?:tell|let|advise|confirm|clarify|inform|share|send|explain) "
    r"| since you (?:work|pay|do) "
)
_FOR_ME: Final = re.compile(r" (?:me|my|mine|staff|employees?|(?:do|would|will|could|can|should|may) i) ")
_SURE: Final = 0.5
_OPEN_TO: Final = frozenset({"offered", "accepted"})
_PAY_ASKED: Final = re.compile(r"salary|\bpay\b|wage|compensation|ctc|package|remuneration", re.IGNORECASE)


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find questions about one's own pay and benefits, and wishes for them, until the employer opened the subject."""
    if situation is not None and _is_open(situation):
        return
    subjects = topic_stems(situation) | named_stems(situation)
    for sentence, acts in by_sentence(reading.acts.of("pay")):
        if _is_about_own(sentence, acts, subjects, reading):
            text = "Leave pay and benefits out until they raise them or make you an offer."
            yield finding_at(reading, RULE.id, RULE.severity, clauses_of(sentence, acts), text)


def _is_open(situation: Situation) -> bool:
    facts = situation.facts
    if any(statement.kind == "salary" for statement in facts.statements):
        return True
    if any(outcome.kind in _OPEN_TO for outcome in facts.outcomes):
        return True
    return any(
        statement.kind == "requested" and _PAY_ASKED.search(f"{statement.item or ''} {statement.text or ''}")
        for statement in facts.statements
    )


def _is_about_own(sentence: Sentence, acts: list[Act], subjects: frozenset[str], reading: Reading) -> bool:
    if any(act.detail == "told" for act in acts) or sentence.chances.get("pay", 0) >= _SURE:
        return True
    said = sentence.said.text
    if (
        not (sentence.is_question or any(_asks_for(act, sentence, reading) for act in acts))
        or _OWN.search(said) is None
    ):
        return False
    is_subject = all(stems_in(act.span.of(reading.body)) & subjects for act in acts)
    return not is_subject or _FOR_ME.search(said) is not None


def _asks_for(act: Act, sentence: Sentence, reading: Reading) -> bool:
    """Tell whether the words before an act ask for it without a question mark ("I forgot to ask about leave")."""
    before = said_before(reading.body, sentence.span, act.span.start)
    return _WISHING.search(before) is not None and _ASKING.search(before) is not None


RULE = Rule(
    id="salary",
    section=Section.OVERSHARING,
    title="Let them raise pay",
    what="Say nothing about pay, holidays or other benefits until they raise the subject or make you an offer.",
    why="A manager who is still choosing wants to hear about the work. Once you are chosen, the subject "
    "comes by"
    " itself, and you can talk as the one they want.",
    instead="Take the question out and keep it for the offer. If they ask what you have in mind, answer plainly.",
    severity="error",
    source="Section 6, the row `salary`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Thank you for going through the benefits statement and the pension scheme with me. I would be "
            "glad to"
            " explain both to your members.",
            to=("noor",),
            scene="pensions",
        ),
        message(
            "Thank you for explaining the night tariff. That the thermal compensation pays for itself within "
            "a year"
            " surprised me, and I would like to see the benefits in the second hall.",
            to=("tobias",),
        ),
        message(
            "Thank you for the offer, which I am very glad of. Before I answer, may I ask about the salary "
            "and the"
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
            "Many thanks, Maeve. I would love to join the ward. Could you tell me when the early shift "
            "starts, and"
            " whether there is parking at night?",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thank you for your openness about pay on Tuesday; the range that you named suits me. I would be "
            "glad to"
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
            "Thank you for explaining the night tariff. I would like to plan it with you, and wonder what "
            "the package"
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
            "Thank you for the talk about renewals. I would enjoy the role. Is the commission paid by "
            "quarter, and"
            " may one work from home on Fridays?",
            to=("helen",),
            scene="sales",
        ),
        message(
            "Is there any news about the lectureship? I remain most interested, and would be glad to know on "
            "which"
            " point of the scale it would start.",
            purpose="follow-up",
            to=("okoro",),
            at=A_WEEK_LATER,
            scene="lectureship",
        ),
    ),
    find=find,
)
