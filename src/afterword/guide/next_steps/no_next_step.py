"""Do mention the dates or steps that were agreed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.guide.finding import Finding
from afterword.guide.known_dates import dates_of, day, is_known
from afterword.guide.noted import named_stems, topic_stems
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.language.stems import telling_stems
from afterword.language.wordlist import wordlist
from afterword.record.application import Statement
from afterword.record.parameters import Parameters
from afterword.situation.situation import Situation

_NUMBER: Final = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\b")
_COMMON: Final = wordlist("we'll you'll i'll you'd i'd let's meet talk speak team job everybody let")
_WAITING: Final = re.compile(
    r" (?:hear from|hearing from|your (?:call|letter|answer|decision|reply|word|news|ring|bell|email"
    r"|mail|message)|wait|waiting|next steps?|"
    r"until then|till then|look forward to (?:hearing|your|the (?:exercise|next|second|meeting|visit"
    r"|call))) "
)


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find a thank-you that does not touch the dated timeline or step that was agreed."""
    if situation is None or reading.purpose != "thank-you":
        return
    known = agreed(situation)
    if known and not _touches(reading, situation, known):
        yield Finding(RULE.id, RULE.severity, "Mention in half a sentence the date or step that was agreed.")


def agreed(situation: Situation) -> list[Statement]:
    """Give the timelines with a date that is still to come, and the next steps that have not passed."""
    today = situation.now.date()
    return [
        statement
        for statement in situation.facts.statements
        if (statement.kind == "next-step" and (day(statement.until) or today) >= today)
        or (statement.kind == "timeline" and (until := day(statement.until)) is not None and until >= today)
    ]


def _touches(reading: Reading, situation: Situation, known: list[Statement]) -> bool:
    days = {found.day for statement in known if (found := day(statement.until)) is not None}
    if any(int(re.sub(r"\D", "", found[0])) in days for found in _NUMBER.finditer(reading.own_text)):
        return True
    if any(_WAITING.search(sentence.said.text) for sentence in reading.acts.sentences):
        return True
    if any(date.about != "past" and is_known(date, situation) for date in dates_of(reading, situation)):
        return True
    told = frozenset[str]().union(*(telling_stems(statement.text or "", _COMMON) for statement in known))
    return bool((told - topic_stems(situation) - named_stems(situation)) & telling_stems(reading.own_text))


RULE = Rule(
    id="no-next-step",
    section=Section.NEXT_STEPS,
    title="Name what was agreed",
    what="Where a date or a next step was agreed, mention it in your thank-you.",
    why="A manager who finds that date in your note knows that you understood each other, and that you "
    "will wait for"
    " it.",
    instead='Add half a sentence: "I look forward to hearing from you by the 27th, as you said."',
    severity="hint",
    source="Section 5, the row `no-next-step`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Thank you for the tour of the moulding line, which I would be glad to work on. I look forward "
            "to hearing"
            " from you by the 27th, as you said.",
            scene="promised",
        ),
        message(
            "Thank you for explaining the night tariff. I would like to plan it with you, and will gladly "
            "wait until"
            " the end of next week.",
            to=("tobias",),
            scene="promised",
        ),
        message(
            "Many thanks, Maeve. I will keep my telephone by me on Friday, and would love to join the ward.",
            to=("maeve",),
            scene="ward_promised",
        ),
        message(
            "Thank you for the taste of the spring menu, Chef. I would love to come in and cook a trial service"
            " whenever it suits you.",
            to=("zoe",),
            scene="kitchen_trial",
        ),
        message(
            "Thank you for the tour of the moulding line. I would be glad to work on it, and look forward to "
            "hearing"
            " from you.",
        ),
        message(
            "I am writing about the post of Industrial Engineer. Is there any news? I remain very interested.",
            purpose="follow-up",
            at="2026-12-01T10:00:00-06:00",
            scene="promised",
        ),
    ),
    bad=(
        message(
            "Thank you for the tour of the moulding line. I would be glad to work on it with you both.",
            scene="promised",
        ),
        message(
            "Thank you for explaining the night tariff, which I would like to plan with you. Please greet "
            "Dana from"
            " me.",
            to=("tobias",),
            scene="promised",
        ),
        message(
            "Thank you for showing me the moulding line. The twelve-minute changeover has stayed with me, "
            "and I would"
            " be glad to help with the next one.",
            scene="next_step",
        ),
        message(
            "Many thanks for this morning, Maeve. Your huddle at seven convinced me, and I would love to join the"
            " ward.",
            to=("maeve",),
            scene="ward_promised",
        ),
        message(
            "Thank you for the taste of the spring menu, Chef. I would love to cook with you, and am happy "
            "to answer"
            " any question.",
            to=("zoe",),
            scene="kitchen_trial",
        ),
    ),
    find=find,
)
