"""`afterword review --deep`: a second look at grammar by harper-py, where the extra `deep` is installed.

Only rules that never flagged a good letter are asked; names and spelling are left to our own lists. Its findings bear
our rule id `grammar`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from importlib import import_module
from typing import Any, Final

from afterword.guide.finding import Finding
from afterword.guide.rules import RULES_BY_ID
from afterword.language.detect import is_english
from afterword.language.letter import parse_letter
from afterword.language.span import Span
from afterword.record.application import Record
from afterword.record.faults import Fault, InvalidInputError
from afterword.record.outgoing import OutgoingMessage
from afterword.reviewer.dismissed import with_dismissed
from afterword.reviewer.review import Review

_ASKED: Final = frozenset(
    "BestRegards DespiteOf DidPast DoesOrDose HadOf HopHope ItsContraction KindRegards LookForwardTo"  # noqa: SIM905 - read as running text
    " LookingForwardTo ModalOf MoreBetter PiqueInterest PleasRequestVerb QuiteQuiet SimplePastToPastParticiple"
    " SupposedTo TheWhetherWeather TheirToTheyre ThenThan ThereOwn TheyreToTheir ThingThink ThoughThought"
    " ToLoseTooLoose ToTooIdioms UseToUsedTo WasAloud WereWhere".split()
)
_DIALECTS: Final = {"US": "AMERICAN", "CA": "CANADIAN", "AU": "AUSTRALIAN", "NZ": "AUSTRALIAN", "IN": "INDIAN"}
_RULE: Final = RULES_BY_ID["grammar"]
_ADVICE: Final = "Read this place once more; another word or form may be meant here."
_MISSING: Final = "needs the extra `deep`, which is not installed; everything else works without it"


def deepened(found: Review, message: OutgoingMessage, record: Record | None, now: datetime) -> Review:
    """Add what the second look finds where nothing was found before. Raises InvalidInputError without the extra."""
    letter = parse_letter(message.body)
    own = "\n".join(span.of(message.body) for span in letter.body)
    looked = _look(message.body, letter.body, record) if is_english(own) else []
    known = [(one.start, one.end) for one in found.findings if one.part == "body" and one.start is not None]
    fresh = [one for one in looked if not any(_overlaps(one, start, end) for start, end in known)]
    kept = tuple(with_dismissed(fresh, record, people=message.people, logged=(), at=message.at or now))
    return replace(found, findings=(*found.findings, *kept))


def _overlaps(finding: Finding, start: int, end: int | None) -> bool:
    return (finding.start or 0) < (end or start) and start < (finding.end or 0)


def _look(text: str, places: tuple[Span, ...], record: Record | None) -> list[Finding]:
    with _silence():
        try:
            harper: Any = import_module("harper")
        except ImportError:
            raise InvalidInputError([Fault("--deep", _MISSING)]) from None
        country = record.candidate.country if record is not None else None
        linter = harper.Linter(harper.Dialect[_DIALECTS.get(country or "", "BRITISH")])
        linter.set_lint_config({name: name in _ASKED for name in linter.get_lint_config()})
        return [_finding(text, place, lint) for place in places for lint in linter.lint(place.of(text))]


def _finding(text: str, place: Span, lint: Any) -> Finding:  # noqa: ANN401 - the library's own, there only with the extra
    span = Span(place.start + lint.span.start, place.start + lint.span.end)
    return Finding(_RULE.id, _RULE.severity, _ADVICE, "body", *span, span.of(text))


@contextmanager
def _silence() -> Iterator[None]:
    """Keep standard output for the answer: the library prints what it is doing."""
    kept = os.dup(1)
    nothing = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nothing, 1)
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nothing)
