"""Don't misspell; above all not the name of the person, the company or the role."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.guide.finding import Finding
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.guide.thank_you.greeted_names import greeted_names
from afterword.guide.thank_you.misspelt import Piece, Words, name_finding
from afterword.language.names import TITLES
from afterword.language.span import Span
from afterword.language.spelling.known_names import KnownNames, name_words
from afterword.language.spelling.name_slips import name_slips
from afterword.language.spelling.speller import plain_form
from afterword.language.wordlist import fold
from afterword.record.parameters import Parameters
from afterword.situation.situation import Situation
from afterword.situation.vocabulary import Vocabulary, vocabulary

_CODE: Final = re.compile(r"```.*?(?:```|\Z)|`[^`\n]+`", re.DOTALL)
_ENDS_NAME: Final = re.compile(r"[|•·,(/;:\d@\u2013\u2014\t\r\n]|\s-\s|\s{2,}")


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find near-misses of names that the record knows, misspelt words, and words that stand in another's place.

    Without a record words alone are looked at. Quoted mail, footers, code and addresses never are.
    """
    greeted, signed = _greeted(reading), _signed(reading)
    known = vocabulary(situation.record) if situation is not None else None
    if situation is not None and known is not None:
        yield from greeted_names(reading, situation, known)
        for slip in name_slips(reading.body, signed, known.candidate, [signed]):
            if fold(slip.text) not in TITLES:
                yield name_finding("body", slip, "warning")
    words = _words(reading, known, (*greeted, signed))
    yield from Piece("subject", reading.subject, (Span(0, len(reading.subject)),)).findings(words)
    letter = reading.letter
    greeting = letter.greeting.span if letter.greeting is not None else None
    places = _places(reading)
    yield from Piece("body", reading.body, places, greeted, greeting).findings(words)


def _greeted(reading: Reading) -> tuple[Span, ...]:
    """Give the places of the names of persons in the greeting."""
    greeting = reading.letter.greeting
    return tuple(one.span for one in greeting.addressed if one.whom == "person") if greeting is not None else ()


def _signed(reading: Reading) -> Span:
    """Give the place of the name in the signature: its first line, without a title, firm or number after it."""
    signature = reading.letter.signature
    if signature is None:
        return Span(0, 0)
    end = _ENDS_NAME.search(reading.body, signature.start, signature.end)
    return Span(signature.start, end.start() if end is not None else signature.end)


def _words(reading: Reading, known: Vocabulary | None, named: tuple[Span, ...]) -> Words:
    """Put together what is right in this message: the record's words, and the names by which it greets and signs."""
    own = {plain_form(word[0]) for span in named for word in name_words(span.of(reading.body))}
    if known is None:
        return Words(KnownNames(()), frozenset(own), frozenset())
    return Words(known.names, known.expected | own, known.noted)


def _places(reading: Reading) -> tuple[Span, ...]:
    """Give the places whose words are the writer's: greeting, text without code, and sign-off."""
    letter = reading.letter
    greeting = (letter.greeting.span,) if letter.greeting is not None else ()
    sign_off = (letter.sign_off,) if letter.sign_off is not None else ()
    return (*greeting, *(piece for region in letter.body for piece in _without_code(reading.body, region)), *sign_off)


def _without_code(text: str, region: Span) -> Iterator[Span]:
    start = region.start
    for match in _CODE.finditer(text, region.start, region.end) if "`" in text else ():
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, region.end)


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
    yields_to=("informal",),
    find=find,
)
