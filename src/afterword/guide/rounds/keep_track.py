"""Do keep track of communications."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.guide.finding import Finding
from afterword.guide.known_dates import dates_of, day
from afterword.guide.placing import by_sentence, clauses_of, finding_at
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER
from afterword.language.acts import Sentence
from afterword.record.parameters import Parameters
from afterword.situation.situation import Situation

_CALLS: Final = re.compile(r" (?:call|calls|called|rang|rung|phoned|telephoned|voicemails?|voice|answerphone) ")


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find a claim of an earlier message that the record does not have."""
    if situation is None:
        return
    for sentence, acts in by_sentence(reading.acts.of("earlier message")):
        if not _is_logged(sentence, reading, situation):
            text = "Add this earlier message to your record if it was sent, or take the mention out."
            yield finding_at(reading, RULE.id, RULE.severity, clauses_of(sentence, acts), text)


def _is_logged(sentence: Sentence, reading: Reading, situation: Situation) -> bool:
    """Tell whether the log has a message of ours that may be meant: its day, where one is named, must fit."""
    sent = situation.facts.sent
    by_call = _CALLS.search(sentence.said.text) is not None
    if not sent or (by_call and not any(message.channel == "phone" for message in sent)):
        return False
    named = [
        (day(date.earliest), day(date.latest))
        for date in dates_of(reading, situation)
        if sentence.span.start <= date.start < sentence.span.end and day(date.latest) is not None
    ]
    past = [(first, last) for first, last in named if first and last and first <= reading.at.date()]
    days = {message.at.astimezone(reading.at.tzinfo).date() for message in sent}
    return not past or any(first <= one <= last for first, last in past for one in days)


RULE = Rule(
    id="keep-track",
    section=Section.ROUNDS,
    title="Know what you have sent",
    what="Keep a note of everything that you sent or said, and refer only to messages that are in it.",
    why="A manager who looks for a message that never came has to wonder which of you lost it.",
    instead="Add the earlier message to your record if it was sent, or take the mention out.",
    severity="hint",
    source="Section 7, the row `keep-track`",
    speaks_in=frozenset({"plan", "review"}),
    good=(
        message(
            "As I wrote last Tuesday, the twelve-minute changeover has stayed with me. Is there any news about the"
            " post of Industrial Engineer? I remain very interested.",
            purpose="follow-up",
            at=A_WEEK_LATER,
            scene="thanked",
        ),
        message(
            "Thank you for the tour of the moulding line. As we discussed, I could start in February, and would be"
            " glad to.",
        ),
        message(
            "Many thanks, Maeve. As I said when we sat in the staff room, nights suit me, and I would love to join"
            " the ward.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thank you for your message of Wednesday. I could come again on the 30th or on any day after it.",
            purpose="answer",
            at="2026-11-19T10:00:00-06:00",
            scene="question_waiting",
        ),
        message(
            "Thanks for reading out the letter that you wrote to the dairy, Joe. I would like to weld that vessel.",
            to=("joe",),
            scene="workshop",
        ),
    ),
    bad=(
        message(
            "As I wrote last week, the twelve-minute changeover has stayed with me. Is there any news about the post"
            " of Industrial Engineer? I remain very interested.",
            purpose="follow-up",
            at=A_WEEK_LATER,
        ),
        message(
            "Further to my voicemail of Thursday, may I ask whether there is any news about the post of Staff Nurse?"
            " I am still very interested.",
            purpose="follow-up",
            to=("maeve",),
            at=A_WEEK_LATER,
            scene="ward",
        ),
        message(
            "I hope that my earlier e-mail about the lectureship reached you. I remain most interested, and would be"
            " glad of any news.",
            purpose="follow-up",
            to=("okoro",),
            at=A_WEEK_LATER,
            scene="lectureship",
        ),
        message(
            "Thanks for the talk about the dairy vessel, Joe. I sent you a picture of my last seam at noon, and would"
            " like to show you more of them at your bench.",
            to=("joe",),
            scene="workshop",
        ),
    ),
    yields_to=("resume-attached", "pressure", "after-rejection", "salary"),
    find=find,
)
