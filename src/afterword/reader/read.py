"""Reads an employer's mail: what it is and how surely, what it promises and asks, and where it shows that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

from afterword.language.span import Span
from afterword.reader.absence import return_of
from afterword.reader.kinds import Kind, Weighed, weigh
from afterword.reader.mail import Mail, Place
from afterword.reader.orders import orders_in
from afterword.reader.parts import Sentence
from afterword.reader.pay import pay_in
from afterword.reader.promised import Timeline, timeline_of
from afterword.reader.requests import requests_in
from afterword.reader.saying import ASKS, Sayings, sayings
from afterword.reader.seen import Seen
from afterword.reader.statement import Statement
from afterword.reader.verdict import Verdict, verdict

_LIKELY: Final = 0.5
_SALARY, _ONLY, _NEXT = 0.2, 0.3, 0.2
_WAITS: Final = frozenset({"invitation", "offer", "request"})
_TELLS_NOTHING: Final = frozenset({"unrelated", "bounce"})
_LONGEST_ASK: Final = 200


@dataclass(frozen=True, slots=True)
class Evidence:
    """A place of the mail, and what it shows."""

    part: Literal["subject", "body"]
    span: Span
    shows: str


@dataclass(frozen=True, slots=True)
class Understood:
    """What a received mail means (contract: `read`).

    Attributes:
        kind: what it is; `unrelated` with a low confidence where nothing can be told.
        confidence: how likely that is, between 0 and 1.
        timeline: when they say that an answer comes, or None.
        statements: everything that it says for the record, the timeline among it.
        asks: what it waits for from the candidate, in its own words, or None.
        reply_by: the date named for that, or None.
        automatic: whether a machine sent it.
        returns: the day on which the writer of an absence note is back, or None.
        evidence: where it shows its kind and its statements.
    """

    kind: Kind
    confidence: float
    timeline: Timeline | None
    statements: tuple[Statement, ...]
    asks: str | None
    reply_by: date | datetime | None
    automatic: bool
    returns: date | datetime | None
    evidence: tuple[Evidence, ...]


def read_mail(mail: Mail, place: Place) -> Understood:
    """Read a mail. Any text is taken, in time proportional to its length; nothing in it is ever obeyed."""
    seen = Seen(mail, place)
    weighed = weigh(seen.mail_features, seen.sentence_features)
    judged = verdict(seen.origin, weighed.chances, seen.word_count)
    said = sayings(seen, judged.kind)
    timeline = timeline_of(seen, judged.kind)
    waits = _waits(judged.kind, said)
    statements = tuple(_statements(seen, judged.kind, timeline, said, waits=waits))
    return Understood(
        kind=judged.kind,
        confidence=judged.confidence,
        timeline=timeline,
        statements=statements,
        asks=_words_of(said.sentence(ASKS), mail.body) if waits else None,
        reply_by=_reply_by(seen, statements) if waits else None,
        automatic=_is_automatic(seen, judged, said),
        returns=return_of(seen) if judged.kind == "auto-reply" else None,
        evidence=tuple(_evidence(seen, judged.kind, weighed, timeline, statements)),
    )


def _waits(kind: Kind, said: Sayings) -> bool:
    """Tell whether the mail waits for something from the candidate."""
    if kind in _TELLS_NOTHING or kind == "auto-reply":
        return False
    return kind in _WAITS or said.chances[ASKS] > _LIKELY


def _words_of(sentence: Sentence | None, body: str) -> str:
    words = " ".join(sentence.span.of(body).split()) if sentence is not None else ""
    return f"{words[: _LONGEST_ASK - 1]}…" if len(words) > _LONGEST_ASK else words or "an answer"


def _statements(
    seen: Seen, kind: Kind, timeline: Timeline | None, said: Sayings, *, waits: bool
) -> Iterator[Statement]:
    if kind in _TELLS_NOTHING:
        return
    if timeline is not None:
        yield Statement("timeline", timeline.span, until=timeline.until)
    if kind == "only-if-interested" or said.chances["only-if-interested"] > _ONLY:
        yield from _of(said.sentence("only-if-interested"), "only-if-interested")
    yield from orders_in(seen)
    if kind == "auto-reply":
        return
    if waits:
        yield from requests_in(seen)
    if said.chances["salary"] > _SALARY:
        yield from _of(said.sentence("salary"), "salary")
    elif kind == "offer":
        yield from pay_in(seen)
    if said.chances["next-step"] > _NEXT:
        yield from _of(said.sentence("next-step"), "next-step")


def _of(sentence: Sentence | None, kind: Literal["only-if-interested", "salary", "next-step"]) -> Iterator[Statement]:
    if sentence is not None:
        yield Statement(kind, sentence.span)


def _reply_by(seen: Seen, statements: tuple[Statement, ...]) -> date | datetime | None:
    """Give the earliest deadline that stands for us."""
    named = [one.until for one in statements if one.kind == "requested" and one.until is not None]
    named += [one.latest for one in seen.dates if one.about == "deadline" and one.latest is not None]
    timelines = {one.until for one in statements if one.kind == "timeline"}
    return min((day for day in named if day not in timelines), key=_day, default=None)


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _is_automatic(seen: Seen, judged: Verdict, said: Sayings) -> bool:
    if judged.kind in ("bounce", "auto-reply") or seen.origin.is_automatic:
        return True
    return said.chances["automatic"] > _LIKELY


def _evidence(
    seen: Seen, kind: Kind, weighed: Weighed, timeline: Timeline | None, statements: tuple[Statement, ...]
) -> Iterator[Evidence]:
    numbers = range(len(weighed.sentences))
    best = max(numbers, key=lambda number: weighed.sentences[number][kind], default=None)
    if best is not None:
        yield Evidence("body", seen.sentences[best].span, kind)
    elif seen.mail.subject:
        yield Evidence("subject", Span(0, len(seen.mail.subject)), kind)
    if timeline is not None:
        yield Evidence("body", timeline.span, "timeline")
    yield from (Evidence("body", one.span, one.kind) for one in statements if one.kind != "timeline")
