"""Do say thank you."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.guide.finding import Finding
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER
from afterword.record.parameters import Parameters
from afterword.situation.situation import Situation

_THANKS: Final = re.compile(
    r"\b(?:thank|thanks|thanking|grateful|gratitude|gratefully|appreciat\w+|obliged)\b", re.IGNORECASE
)
_LEAST: Final = 0.15
_ASKED_OF: Final = frozenset({"thank-you", "keep-in-touch"})


def find(reading: Reading, _: Situation | None, __: Parameters) -> Iterator[Finding]:
    """Find a thank-you or a note to keep in touch without thanks; thanks in the sign-off count."""
    if reading.purpose not in _ASKED_OF or reading.acts.may_have("thanks", _LEAST) or not reading.own_text.strip():
        return
    ending = reading.letter.sign_off
    if ending is None or _THANKS.search(ending.of(reading.body)) is None:
        yield Finding(RULE.id, RULE.severity, "Say thank you, in a word or two.")


RULE = Rule(
    id="no-gratitude",
    section=Section.THANK_YOU,
    title="Say thank you",
    what="Say thank you in the text of a thank-you, and of a note to keep in touch.",
    why="Somebody gave an hour of a full day to get to know you. A note that never says thanks leaves them wondering"
    " what it is for.",
    instead='Put the thanks into the first sentence, and say what they are for: "Thank you for showing me …".',
    severity="warning",
    source="Section 1, the row `no-gratitude`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "I very much appreciate the hour that you gave me on the moulding line. I would be glad to work there.",
        ),
        message(
            "Dear Tobias,\n\nYour sketch of the cooling loop has kept me busy all evening. I would love to build it"
            " with you.\n\nWith many thanks,\nPriya Natarajan",
            to=("tobias",),
        ),
        message(
            "I am grateful that you let me sit in on the huddle, Maeve. It is a ward that I would be proud to work on.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Please accept my thanks for the kind reception in your department. I should be honoured to teach the"
            " survey course.",
            to=("okoro",),
            scene="lectureship",
        ),
        message(
            "I am writing about the post of Industrial Engineer, for which we met on 17 November. I remain very"
            " interested, and would be glad of any news.",
            purpose="follow-up",
            at=A_WEEK_LATER,
        ),
        message(
            "Thank you for telling me yourself. I enjoyed meeting you both, and would be glad to hear of other posts.",
            purpose="keep-in-touch",
            at=A_WEEK_LATER,
            scene="rejected",
        ),
    ),
    bad=(
        message(
            "It was a pleasure to meet you and Tobias on Tuesday. The moulding line impressed me, and I would be glad"
            " to work on it.",
            subject="Thank you for Tuesday",
        ),
        message(
            "Good to meet you today, Joe. A vessel like the one for the dairy is just what I want to weld.",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Thankfully I caught the early train, so I saw the whole foundry before we met. Furnaces that follow the"
            " night tariff are a fine idea, and I would like to plan them with you.",
            to=("tobias",),
        ),
        message(
            "You told me that guests write to thank you for the pastries, and I can see why. I would love to help"
            " with the tasting menu.",
            to=("zoe",),
            scene="kitchen",
        ),
        message(
            "I enjoyed meeting you all, and I hope that our paths cross again. Please keep me in mind should another"
            " post come up.",
            purpose="keep-in-touch",
            at=A_WEEK_LATER,
            scene="rejected",
        ),
    ),
    find=find,
)
