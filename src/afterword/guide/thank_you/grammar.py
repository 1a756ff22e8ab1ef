"""Don't let slips of grammar and punctuation stand."""

from __future__ import annotations

from afterword.guide.rule import Rule, Section, message

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
)
