"""Don't misspell; above all not the name of the person, the company or the role."""

from __future__ import annotations

from afterword.guide.rule import Rule, Section, message

RULE = Rule(
    id="spelling",
    section=Section.THANK_YOU,
    title="Spell every name right",
    what="Spell every word right, and above all the name of the person, the company and the role.",
    why="People see their own name before anything else in a note. A slip there weighs more than any other, as it"
    " looks like haste.",
    instead="Compare each name with the invitation or with their last message, letter by letter, and read the rest"
    " once aloud.",
    severity="warning",
    source="Section 1, the row `spelling`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Dear Toby,\n\nThank you for going through the FMEA with me. I would be glad to finish it at Halden"
            " Castings.\n\nKind regards,\nPriya Natarajan",
            to=("tobias",),
        ),
        message(
            "Dear Zoe,\n\nThank you for the taste of the spring menu. I would love to be your Sous Chef.\n\nBest"
            " wishes,\nLuca Ferrante",
            to=("zoe",),
            scene="kitchen",
        ),
        message(
            "Dear Dana,\n\nThank you for taking me through Tobias Lindqvist's kanban board and the poka-yoke on press"
            " four. I would gladly work with both of you.\n\nKind regards,\nPriya Natarajan",
        ),
        message(
            "Dear Maeve,\n\nMany thanks for letting me follow the obs round. I'd be happy to do nights, and to learn"
            " the sepsis bundle as you teach it.\n\nKind regards,\nGrace Okafor",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Dear Helen,\n\nThank you for explaining how the labor department renews. My favorite part was the color"
            " of your pipeline chart, and I would enjoy building the next one.\n\nKind regards,\nFarid Mansour",
            to=("helen",),
            scene="sales",
        ),
        message(
            "Dear Noor,\n\nThank you for explaining how the Brixworth members were moved in one weekend. I would be"
            " glad to write to the next thousand of them.\n\nKind regards,\nSipho Dlamini",
            to=("noor",),
            scene="pensions",
        ),
    ),
    bad=(
        message(
            "Dear Danna,\n\nThank you for showing me the moulding line. I would be glad to work on it.\n\nKind"
            " regards,\nPriya Natarajan",
        ),
        message(
            "Dear Dana,\n\nThank you for showing me the moulding line. I would be glad to work at Haldon"
            " Castings.\n\nKind regards,\nPriya Natarajan",
        ),
        message(
            "Dear Tobias,\n\nThank you for explaining the night tariff. I would be glad to join you as Industrail"
            " Engineer.\n\nKind regards,\nPriya Natarajan",
            to=("tobias",),
        ),
        message(
            "Dear Maeve,\n\nMany thanks for the oportunity to see the handover. I would love to work with"
            " you.\n\nKind regards,\nGrace Okafor",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Dear Mr Tuly,\n\nThank you for letting me see the dairy vessel. I would like to weld the next"
            " one.\n\nBest wishes,\nBartek Nowak",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Dear Professor Okoro,\n\nI am gratefull for the discussion of the parish records, and should be glad to"
            " join the project.\n\nYours sincerely,\nAnneke Visser",
            to=("okoro",),
            scene="lectureship",
        ),
    ),
)
