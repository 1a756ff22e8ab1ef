"""Don't write informally."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from afterword.guide.finding import Finding, Part
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.language.register.check import informalities_in_letter, informalities_in_line
from afterword.language.register.informality import Informality, Kind
from afterword.record.parameters import Parameters
from afterword.situation.known_places import is_within_name, places_of_names
from afterword.situation.situation import Situation

_ADVICE: Final[dict[Kind, str]] = {
    "greeting": "Open with “Dear” or “Hello” and the name.",
    "sign-off": "Close with “Kind regards” or “Best wishes”.",
    "shorthand": "Write this in full words.",
    "slang": "Say this as you would to a colleague whom you do not know well yet.",
    "address": "Leave this word out, or use the name.",
    "drawn-out": "Write the word as the dictionary has it.",
    "emoji": "Leave the picture out, as your words say it already.",
    "marks": "Keep one mark here.",
    "many-marks": "Keep one exclamation mark or two, and let full stops do the rest.",
    "capitals": "Write this in small letters, as capitals sound loud.",
}


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find what is too familiar; quoted speech, and names that the record knows, are left as they are."""
    if reading.subject:
        yield from _findings("subject", reading.subject, informalities_in_line(reading.subject), situation)
    yield from _findings("body", reading.body, informalities_in_letter(reading.letter), situation)


def _findings(part: Part, text: str, found: Iterable[Informality], situation: Situation | None) -> Iterator[Finding]:
    if not found:
        return
    names = places_of_names(text, situation.record) if situation is not None else ()
    for one in found:
        if not is_within_name(one.span, names):
            severity = RULE.severity if one.certain else "hint"
            advice = _advice(one)
            yield Finding(RULE.id, severity, advice, part, one.span.start, one.span.end, one.text, one.fixes)


def _advice(one: Informality) -> str:
    if one.kind in ("shorthand", "slang", "drawn-out") and one.fixes and one.fixes[0]:
        return f"Write “{one.fixes[0]}” instead."
    return _ADVICE[one.kind]


RULE = Rule(
    id="informal",
    section=Section.THANK_YOU,
    title="Keep it polite",
    what="Write as you would to a colleague whom you do not know well yet: no slang, emoji, shorthand or words in"
    " capitals.",
    why="A manager often passes your note on. What was charming between two people can look careless to the third.",
    instead='Open with "Dear" or "Hello" and the name, close with "Kind regards", and let full words carry the warmth.',
    severity="warning",
    source="Section 1, the row `informal`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Hi Joe,\n\nThanks for letting me see the dairy vessel. I'd be glad to weld the next one!\n\nBest"
            " wishes,\nBartek Nowak",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Hello Tobias,\n\nThank you for the FMEA of the cooling loop. I would like to see it through with you,"
            " from the first SAP order to the last weld.\n\nKind regards,\nPriya Natarajan",
            to=("tobias",),
        ),
        message(
            'Dear Maeve,\n\nMany thanks for this morning. I smiled when the patient called out "Hey, she\'s new!" at'
            " handover, and I would love to come back.\n\nKind regards,\nGrace Okafor",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Dear Helen,\n\nThank you for showing me how you plan renewals in Slack. I would be glad to take the"
            " Boston accounts on.\n\nKind regards,\nFarid Mansour",
            to=("helen",),
            scene="sales",
        ),
        message(
            "Dear Zoë,\n\nThank you for the tasting. Keeping the butter cool while the dough rests is a trick that I"
            " would gladly learn properly in your kitchen.\n\nWarm regards,\nLuca Ferrante",
            to=("zoe",),
            scene="kitchen",
        ),
        message(
            "Dear Noor,\n\nThank you for the hour on the new pension scheme. I would be glad to explain the SIPP and"
            " the ISA to your members.\n\nKind regards,\nSipho Dlamini",
            to=("noor",),
            scene="pensions",
        ),
    ),
    bad=(
        message(
            "Hey Dana,\n\nThank you for showing me the moulding line. I would be glad to work on it.\n\nKind"
            " regards,\nPriya Natarajan",
        ),
        message(
            "Dear Dana,\n\nThank you SO MUCH for showing me the moulding line!!! I would be glad to work on"
            " it.\n\nKind regards,\nPriya Natarajan",
        ),
        message(
            "Dear Joe,\n\nThanks for letting me see the dairy vessel. I'm gonna dream of it, and I would like to weld"
            " the next one.\n\nBest wishes,\nBartek Nowak",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Dear Maeve,\n\nThank u for this morning and the huddle at seven. I would love to join you.\n\nKind"
            " regards,\nGrace Okafor",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Dear Helen,\n\nThank you for the story of the Boston accounts. I would be glad to take them on 😊\n\nKind"
            " regards,\nFarid Mansour",
            to=("helen",),
            scene="sales",
        ),
        message(
            "Dear Zoë,\n\nThank you for the taste of the spring menu. I would love to cook it with you.\n\nCheers"
            " mate,\nLuca",
            to=("zoe",),
            scene="kitchen",
        ),
    ),
    find=find,
)
