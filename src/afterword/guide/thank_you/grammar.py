"""Don't let slips of grammar and punctuation stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from afterword.guide.finding import Finding, Part
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.language.grammar.check import slips_in_letter, slips_in_line
from afterword.language.grammar.slip import Kind, Slip
from afterword.record.parameters import Parameters
from afterword.situation.known_places import is_within_name, places_of_names
from afterword.situation.situation import Situation

_ADVICE: Final[dict[Kind, str]] = {
    "repeated-word": "Write “{fix}” once.",
    "a-an": "Write “{fix}”, as it is said.",
    "its": "Write “{fix}” here: “it's” is short for “it is”, and “its” says whose it is.",
    "your": "Write “{fix}” here: “you're” is short for “you are”, and “your” says whose it is.",
    "their": "Write “{fix}” here: “they're” is short for “they are”, “their” says whose, and “there” says where.",
    "than": "Write “{fix}” here: “than” compares, and “then” says when.",
    "have": "Write “{fix}”, which sounds much the same.",
    "too": "Write “too” here, with two o's.",
    "apostrophe": "Write “{fix}”, with its apostrophe.",
    "capital": "Begin the sentence with a capital: “{fix}”.",
    "pronoun": "Write “{fix}” with a capital.",
    "calendar": "Write “{fix}” with a capital, as a name.",
    "doubled-mark": "Keep one mark here: “{fix}”.",
    "space-before-mark": "Take out the space before the mark: “{fix}”.",
    "missing-space": "Put a space after the mark: “{fix}”.",
    "double-space": "One space is enough here.",
    "missing-stop": "End the sentence with a full stop: “{fix}”.",
}


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find slips of grammar and punctuation, nearly certain ones; names of the record are left as they are."""
    if reading.subject:
        yield from _findings("subject", reading.subject, slips_in_line(reading.subject), situation)
    yield from _findings("body", reading.body, slips_in_letter(reading.letter), situation)


def _findings(part: Part, text: str, slips: Iterable[Slip], situation: Situation | None) -> Iterator[Finding]:
    if not slips:
        return
    names = places_of_names(text, situation.record) if situation is not None else ()
    for slip in slips:
        if slip.kind == "missing-stop" or not is_within_name(slip.span, names):
            severity = RULE.severity if slip.certain else "hint"
            advice = _ADVICE[slip.kind].format(fix=slip.fixes[0] if slip.fixes else slip.text)
            yield Finding(RULE.id, severity, advice, part, slip.span.start, slip.span.end, slip.text, slip.fixes)


RULE = Rule(
    id="grammar",
    section=Section.THANK_YOU,
    title="Read it once more",
    what="Check each message for slips of grammar and punctuation before it goes.",
    why="A note of four sentences is read with care. A doubled word or a missing full stop is small, but it is what"
    " the eye stops at.",
    instead="Read the note aloud once, slowly, and let somebody else read it where you can.",
    severity="warning",
    source="Section 1, the row `grammar`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Thank you for the hour with an FMEA in front of us. I had had doubts about it, and you showed me that"
            " that worry was needless. I would be glad to write the next one.",
            to=("tobias",),
        ),
        message(
            "Dear Maeve,\n\nthank you for showing me your ward and its huddle at seven. It's a way of working that I"
            " would love to join.\n\nKind regards,\nGrace Okafor",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thanks for the look at your drawings, Joe. You're right that thin sheet, e.g. at 0.8 mm, moves more than"
            " people expect, and I would like to show you how I hold it.",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Thank you for a European view of parish records. There is a unique chance in the tithe rolls, and their"
            " gaps are as telling as the entries … I should be honoured to work on them.",
            to=("okoro",),
            scene="lectureship",
        ),
        message(
            "Thank you for explaining an 8-week renewal. Better to call once than to write twice, then! I would be"
            " glad to learn the rest from you.",
            to=("helen",),
            scene="sales",
        ),
        message(
            "Thank you for your time, Chef. The dough is its own clock, as you say: it's ready when it's ready. I"
            " would love to bake by it.",
            to=("zoe",),
            scene="kitchen",
        ),
    ),
    bad=(
        message(
            "Thank you for the the tour of the moulding line. I would be glad to work on it.",
        ),
        message(
            "Thank you for going through a FMEA with me. I would be glad to write the next one.",
            to=("tobias",),
        ),
        message(
            "Many thanks for letting me see the ward and it's huddle at seven. I would love to join you.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thanks for showing me you're drawings, Joe. I would like to weld that vessel.",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Thank you for the discussion of the parish records. i should be honoured to work on them.",
            to=("okoro",),
            scene="lectureship",
        ),
        message(
            "Thank you for the taste of the spring menu, Chef. I should of asked about the pastry section too, as I"
            " would love to work on it.",
            to=("zoe",),
            scene="kitchen",
        ),
    ),
    find=find,
)
