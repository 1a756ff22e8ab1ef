"""Don't send boilerplate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.guide.finding import Finding, Part
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER
from afterword.language.boilerplate import is_boilerplate
from afterword.language.placeholders import Placeholder, find_placeholders
from afterword.language.wordlist import fold, wordlist
from afterword.record.parameters import Parameters
from afterword.situation.names import folded
from afterword.situation.situation import Situation

_WORD: Final = re.compile(r"\w+")
_TELLING: Final = 4
_BY_NAME: Final = "Greet the person by name, as this would fit anybody."
_OFFICE: Final = re.compile(
    r"\b(?:hiring|recruit(?:ing|ment)|talent(?: acquisition)?|hr|human resources|selection|search|interview(?:ing)?)"
    r" (?:manager|team|committee|panel|department|staff|people)\b|\b(?:recruiter|interviewer)s?\b",
    re.IGNORECASE,
)
_MATTERS: Final = wordlist("""
    interview interviews interviewed conversation conversations talk talks talked meeting met meet call discussion spoke
    speaking visit visited visiting tour presentation chat role position post job vacancy opening application
""")


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find gaps of a template (an error), greetings and texts that fit anybody, a follow-up without a role or talk."""
    yield from (_about(found, "subject") for found in find_placeholders(reading.subject))
    for found in find_placeholders(reading.body):
        if not reading.is_quoted(found.span.start):
            yield _about(found, "body")
    if situation is not None and situation.record.people:
        yield from _to_an_office(reading)
    if reading.purpose == "thank-you" and is_boilerplate(reading.body, reading.letter.body, _names(situation)):
        yield Finding(RULE.id, RULE.severity, "Say one thing that fits this firm alone, as these words would fit any.")
    if reading.purpose == "follow-up" and situation is not None and not _names_the_matter(reading, situation):
        advice = "Name the role or the interview, so that they know at once what it is about."
        yield Finding(RULE.id, RULE.severity, advice)


def _names(situation: Situation | None) -> frozenset[str]:
    """Give the words of names in the record, folded."""
    if situation is None:
        return frozenset()
    record = situation.record
    named = (record.company, record.role, record.candidate.name, *(person.name for person in record.people))
    return frozenset(fold(word) for name in named for word in name.split())


def _about(found: Placeholder, part: Part) -> Finding:
    start, end = found.span.start, found.span.end
    if found.kind == "blank":
        return Finding(RULE.id, "error", f"Fill in “{found.text}”, or take it out.", part, start, end, found.text)
    return Finding(RULE.id, RULE.severity, _BY_NAME, part, start, end, found.text)


def _to_an_office(reading: Reading) -> Iterator[Finding]:
    """Find a greeting to an office ("Dear Hiring Manager") where the record knows the person."""
    greeting = reading.letter.greeting
    found = _OFFICE.search(reading.body, greeting.span.start, greeting.span.end) if greeting is not None else None
    if found is not None:
        yield Finding(RULE.id, RULE.severity, _BY_NAME, "body", found.start(), found.end(), found[0])


def _names_the_matter(reading: Reading, situation: Situation) -> bool:
    """Tell whether subject or body names the role (one word of it is enough) or a talk."""
    words = set(_WORD.findall(folded(f"{reading.subject}\n{reading.own_text}")))
    role = {word for word in _WORD.findall(folded(situation.record.role)) if len(word) >= _TELLING}
    return bool(words & (role | _MATTERS))


RULE = Rule(
    id="generic",
    section=Section.THANK_YOU,
    title="Write to this person",
    what="Write words that fit this person and this role, and leave no gap of a template unfilled.",
    why="A line that would fit any company tells a manager that many others got it too. A gap such as [Name] is often"
    " the only thing that stays in mind.",
    instead="Greet the person by name, name the role or the day that you met, and read the note once for brackets and"
    " blanks.",
    severity="warning",
    source="Section 1, the row `generic`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Dear Dana,\n\nThank you for showing me the moulding line. I would be glad to work on its next"
            " changeover.\n\nKind regards,\nPriya Natarajan",
        ),
        message(
            "Dear Joe,\n\nThank you for letting me look at the dairy drawing [rev. C]. I would gladly weld that"
            " vessel for you.\n\nBest wishes,\nBartek Nowak",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Dear Hiring Manager,\n\nThank you for showing me the sand-casting cell this afternoon. I would like to"
            " work there, and I am sorry that I did not write down your name.\n\nKind regards,\nPriya Natarajan",
            to=(),
            scene="nobody_noted",
        ),
        message(
            "Dear Dana,\n\nI am writing about our talk on 17 November. Could you tell me whether there is any news? I"
            " remain very interested.\n\nKind regards,\nPriya Natarajan",
            purpose="follow-up",
            at=A_WEEK_LATER,
        ),
        message(
            "Dear Professor Okoro,\n\nThank you for the discussion of the survey course. I laughed at the student who"
            ' opened every essay with "To whom it may concern", and I should like to teach the next one.\n\nYours'
            " sincerely,\nAnneke Visser",
            to=("okoro",),
            scene="lectureship",
        ),
        message(
            "Dear Helen,\n\nMany thanks for Tuesday. How you name each renewal after the person who has to sign it is"
            " a habit that I would bring to the Account Manager role at once.\n\nKind regards,\nFarid Mansour",
            to=("helen",),
            scene="sales",
        ),
        message(
            "Dear Tobias,\n\nThank you for explaining why no other company in the state casts at night. I would be"
            " glad to help you keep that lead.\n\nKind regards,\nPriya Natarajan",
            to=("tobias",),
        ),
    ),
    bad=(
        message(
            "Dear [Name],\n\nThank you for showing me the moulding line. I would be glad to work on it.\n\nKind"
            " regards,\nPriya Natarajan",
        ),
        message(
            "Dear Dana,\n\nThank you for explaining how the moulding line is run. I would be proud to do the same at"
            " {company}.\n\nKind regards,\nPriya Natarajan",
        ),
        message(
            "Dear Maeve,\n\nThank you for telling me about handover at XYZ. I would be happy to join you.\n\nKind"
            " regards,\nGrace Okafor",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "To whom it may concern,\n\nThank you for the talk about the dairy vessels. I would like to take the"
            " job.\n\nYours faithfully,\nBartek Nowak",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Dear Sir or Madam,\n\nThank you for the discussion of the parish records. I should be glad to join the"
            " project.\n\nYours faithfully,\nAnneke Visser",
            to=("okoro",),
            scene="lectureship",
        ),
        message(
            "Dear Hiring Manager,\n\nThank you for explaining how the moulding line is run. I would be glad to work"
            " on it.\n\nKind regards,\nPriya Natarajan",
        ),
        message(
            "Dear Dana,\n\nI hope that you are well. I wanted to ask whether there is any news yet. I remain very"
            " keen and look forward to your reply.\n\nKind regards,\nPriya Natarajan",
            purpose="follow-up",
            at=A_WEEK_LATER,
        ),
    ),
    find=find,
)
