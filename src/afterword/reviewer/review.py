"""The review of one message: every rule of the guide looks at it once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from afterword.guide.finding import Finding
from afterword.guide.placing import without_yielding
from afterword.guide.reading import Reading
from afterword.guide.rules import RULES
from afterword.guide.thank_you import spelling
from afterword.language.letter import parse_letter
from afterword.record.application import Message, Record
from afterword.record.outgoing import OutgoingMessage
from afterword.record.parameters import DEFAULTS, Parameters
from afterword.reviewer import timing
from afterword.reviewer.dismissed import with_dismissed
from afterword.reviewer.people import greeted
from afterword.reviewer.purpose import infer
from afterword.situation.situation import Situation, situation

_OF_WORDS = frozenset({"spelling", "grammar"})
_SEVERITIES = {"error": 0, "warning": 1, "hint": 2}


@dataclass(frozen=True, slots=True)
class Counts:
    """The length of a message's own text: greeting, sign-off, signature and quoted mail do not count."""

    words: int
    sentences: int


@dataclass(frozen=True, slots=True)
class Review:
    """What a review found; `ok` means that nothing blocks sending. `unchecked` are rules not yet looked at."""

    ok: bool
    findings: tuple[Finding, ...]
    counts: Counts
    unchecked: tuple[str, ...]


_YIELDS_TO = {rule.id: rule.yields_to for rule in RULES if rule.yields_to}
UNCHECKED = tuple(rule.id for rule in RULES if not rule.is_checked)


def review(
    message: OutgoingMessage, record: Record | None = None, *, now: datetime, parameters: Parameters = DEFAULTS
) -> Review:
    """Review a message that is to go out at its `at`, else `now` (aware).

    Without a record only the message itself is looked at. With one, every finding about time derives from the step
    that the message would fulfil, so that plan and review agree (guide, introduction).
    """
    at = message.at or now
    if record is not None and not message.people:
        message = message.model_copy(update={"people": greeted(parse_letter(message.body), record)})
    seen = None if record is None else _seen(message, record, at, parameters)
    purpose = message.purpose or infer(message, seen)
    reading = Reading(message, at, purpose, message.people)
    held = seen.parameters if seen is not None else parameters
    said = without_yielding(_about_text(reading, seen, held), _YIELDS_TO)
    found = with_dismissed(
        (*_about_time(reading, seen), *said),
        record,
        people=message.people,
        logged=_logged(message, record, at),
        at=max(at, now),
    )
    findings = _in_order(found)
    is_ok = all(finding.severity != "error" for finding in findings)
    counts = Counts(reading.letter.word_count, reading.letter.sentence_count)
    return Review(is_ok, findings, counts, UNCHECKED)


def _seen(message: OutgoingMessage, record: Record, at: datetime, parameters: Parameters) -> Situation:
    """See the record without this very message, should it be logged already, and without steps set aside."""
    own = _logged(message, record, at)
    kept = tuple(logged for logged in record.messages if logged.id not in own)
    return situation(record.model_copy(update={"messages": kept, "dismissed": ()}), at, parameters)


def _logged(message: OutgoingMessage, record: Record | None, at: datetime) -> frozenset[str]:
    """Give the ids under which the record has this very message, should it be logged already."""
    messages = () if record is None else record.messages
    return frozenset(logged.id for logged in messages if _is_same(message, logged, at))


def _is_same(message: OutgoingMessage, logged: Message, at: datetime) -> bool:
    return (
        logged.direction == "sent"
        and logged.at == at
        and logged.channel == message.channel
        and set(logged.people) == set(message.people)
        and (message.purpose is None or logged.purpose == message.purpose)
    )


def _about_time(reading: Reading, seen: Situation | None) -> Iterator[Finding]:
    if seen is not None:
        yield from timing.findings(reading, seen)


def _about_text(reading: Reading, seen: Situation | None, parameters: Parameters) -> Iterator[Finding]:
    english = reading.is_english
    for rule in RULES:
        if rule.find is not None and (english or rule.any_language):
            yield from rule.find(reading, seen, parameters)
    if not english:
        text = "This message is not in English, so its words were not looked at; have somebody read it before it goes."
        yield Finding(spelling.RULE.id, "hint", text)


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Put findings in the order of the text; those about the whole come first, the graver first."""
    unique = {_said(finding): finding for finding in reversed(tuple(findings))}
    return tuple(sorted(unique.values(), key=_place))


def _said(finding: Finding) -> tuple[object, ...]:
    """Give what makes findings the same: spelling and grammar may put one place right in one and the same way."""
    if finding.rule in _OF_WORDS and finding.fixes and finding.severity == "warning":
        return finding.part, finding.start, finding.end, finding.fixes
    return (finding,)


def _place(finding: Finding) -> tuple[bool, str, int, int, str]:
    is_placed = finding.start is not None
    return is_placed, finding.part if is_placed else "", finding.start or 0, _SEVERITIES[finding.severity], finding.rule
