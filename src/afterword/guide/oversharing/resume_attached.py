"""Don't resend the résumé unless asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.guide.finding import Finding
from afterword.guide.placing import by_sentence, clauses_of, finding_at
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, described, message
from afterword.guide.scenes import A_WEEK_LATER
from afterword.record.parameters import Parameters
from afterword.situation.names import folded
from afterword.situation.situation import Situation

_KINDS: Final = {
    "resume": re.compile(r"(?<![a-z])(?:resume|cv|curriculum|vitae|lebenslauf|bewerbung)(?![a-z])"),
    "portfolio": re.compile(r"(?<![a-z])portfolio(?![a-z])"),
}
_SAME_THING: Final = {
    "resume": re.compile(r"\b(?:resume|cv|curriculum|vitae|lebenslauf|application)\b"),
    "portfolio": re.compile(r"\b(?:portfolio|work[- ]samples?|samples? of (?:your|my) work)\b"),
}


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find a résumé or portfolio, attached or announced, that nobody asked for."""
    for name in reading.message.attachments:
        kind = _kind(name)
        if kind is not None and not (situation is not None and _is_requested(kind, situation)):
            yield Finding(RULE.id, RULE.severity, _advice(kind), text=name)
    yield from _announced(reading, situation)


def _announced(reading: Reading, situation: Situation | None) -> Iterator[Finding]:
    """Find a résumé or portfolio that the words announce and nobody asked for."""
    if not reading.is_english:
        return
    for sentence, acts in by_sentence(reading.acts.of("enclosure")):
        said = sentence.said.text
        kinds = [kind for kind, pattern in _KINDS.items() if pattern.search(said)] or ["resume"]
        unasked = [kind for kind in kinds if situation is None or not _is_requested(kind, situation)]
        if unasked:
            yield finding_at(reading, RULE.id, RULE.severity, clauses_of(sentence, acts), _advice(unasked[0]))


def _advice(kind: str) -> str:
    what = "résumé" if kind == "resume" else "portfolio"
    return f"Leave your {what} out, as nobody asked for it again."


def _kind(name: str) -> str | None:
    """Tell what a file is by its name; capitals inside a name start a word (PriyaCV.pdf)."""
    split = re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", name.rpartition("/")[2])
    words = folded(split)
    return next((kind for kind, pattern in _KINDS.items() if pattern.search(words)), None)


def _is_requested(kind: str, situation: Situation) -> bool:
    asked = [
        statement.item or statement.text or ""
        for statement in situation.facts.statements
        if statement.kind == "requested"
    ]
    asked += [message.asks for message in situation.facts.received if message.asks]
    return any(_SAME_THING[kind].search(folded(text).replace("_", " ")) for text in asked)


RULE = Rule(
    id="resume-attached",
    section=Section.OVERSHARING,
    title="Leave the résumé out",
    what="Do not send your résumé or portfolio again unless they asked for it.",
    why="They have it, and have spoken with you since. Sending it again suggests that you think they "
    "lost it, or"
    " forgot you.",
    instead="Take the attachment out. A link to your work below your name is fine.",
    severity="error",
    source="Section 6, the row `resume-attached`",
    speaks_in=frozenset({"review"}),
    any_language=True,
    good=(
        described("A thank-you with nothing attached."),
        described(
            "An answer with the résumé that Dana asked for.",
            purpose="answer",
            at="2026-11-18T10:00:00-06:00",
            scene="asked_for_resume",
            attachments=("Natarajan_resume.pdf",),
        ),
        described(
            "An answer with the two references that Dana asked for.",
            purpose="answer",
            at="2026-11-18T10:00:00-06:00",
            scene="asked_for_references",
            attachments=("references.pdf",),
        ),
        message(
            "Dear Dana,\n\nThank you for your good questions about the press shop in my résumé. I would be "
            "glad to do"
            " the same work on the moulding line.\n\nKind regards,\nPriya Natarajan\nnatarajan.example/portfolio",
        ),
        described(
            "A thank-you with the sketch that you drew together.",
            to=("tobias",),
            attachments=("cooling-loop-sketch.pdf",),
        ),
    ),
    bad=(
        described("A thank-you with the résumé attached once more.", attachments=("Priya_Natarajan_CV.pdf",)),
        described(
            "A follow-up with a portfolio that nobody asked for.",
            purpose="follow-up",
            at=A_WEEK_LATER,
            attachments=("portfolio-2026.pdf",),
        ),
        described(
            "An answer with the references that Dana asked for, and a résumé besides.",
            purpose="answer",
            at="2026-11-18T10:00:00-06:00",
            scene="asked_for_references",
            attachments=("references.pdf", "resume.docx"),
        ),
        described(
            "A thank-you to the workshop manager with a curriculum vitae.",
            to=("joe",),
            scene="workshop",
            attachments=("Curriculum Vitae Bartek Nowak.doc",),
        ),
    ),
    find=find,
)
