"""What the employer waits for from us: each question, request or missed talk, and whether it was answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from afterword.record.application import Interview, Message, Outcome, Statement
from afterword.situation.addresses import bare
from afterword.situation.facts import Facts
from afterword.situation.routes import Routes


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing that waits for our answer: asked `at`, to be answered to `person`, by `reply_by` where they named it.

    `circle` are the people on the message that asked; an answer to any of them answers it.
    """

    id: str
    kind: Literal["message", "request", "no-show", "courtesy"]
    at: datetime
    person: str | None
    what: str
    circle: frozenset[str] = frozenset()
    reply_by: date | datetime | None = None
    channel: str = "email"
    interview: str | None = None


def asks(facts: Facts, outcome: Outcome | None) -> tuple[Ask, ...]:
    """Give everything that was asked until now, answered or not, oldest first."""
    found = (*_from_messages(facts), *_from_requests(facts), *_from_missed_talks(facts), *_courtesy(facts, outcome))
    return tuple(sorted(found, key=lambda ask: ask.at))


def _from_messages(facts: Facts) -> Iterator[Ask]:
    for message in facts.received:
        if message.asks is None or not message.asks.strip():
            continue
        said = [statement for statement in _requests(facts) if _same_message(statement, message)]
        named = next((statement.until for statement in said if statement.until is not None), None)
        asker = message.asks_to or (message.people[0] if message.people else None)
        yield Ask(
            f"answer:{message.id}",
            "message",
            message.at,
            asker,
            message.asks,
            _circle(facts, message),
            message.reply_by or named,
            message.channel,
        )


def _requests(facts: Facts) -> Iterator[Statement]:
    return (statement for statement in facts.statements if statement.kind == "requested")


def _same_message(statement: Statement, message: Message) -> bool:
    if statement.source is not None and statement.source.removeprefix("message:") == message.id:
        return True
    return statement.at == message.at and (statement.person is None or statement.person in message.people)


def _circle(facts: Facts, message: Message) -> frozenset[str]:
    addresses = bare((*message.to, *message.cc))
    owners = (
        person.id
        for person in facts.record.people
        if addresses & {address.casefold() for address in (person.email, *person.aliases) if address}
    )
    asked_to = (message.asks_to,) if message.asks_to else ()
    return frozenset((*message.people, *asked_to, *owners))


def _from_requests(facts: Facts) -> Iterator[Ask]:
    asking = [message for message in facts.received if message.asks is not None and message.asks.strip()]
    seen: set[tuple[str | None, datetime]] = set()
    for statement in _requests(facts):
        key = (statement.person, statement.at)
        if key in seen or any(_same_message(statement, message) for message in asking):
            continue
        seen.add(key)
        together = [other for other in _requests(facts) if (other.person, other.at) == key]
        origin = next((message for message in facts.received if _same_message(statement, message)), None)
        people = frozenset((statement.person,)) if statement.person else frozenset[str]()
        yield Ask(
            f"answer:{statement.person or 'employer'}:{statement.at:%Y%m%dT%H%M%S}",
            "request",
            statement.at,
            (origin.asks_to if origin else None) or statement.person,
            " and ".join(other.item or other.text or "what was asked for" for other in together),
            people | (_circle(facts, origin) if origin else frozenset()),
            next((other.until for other in together if other.until is not None), None),
            origin.channel if origin else "email",
        )


def _from_missed_talks(facts: Facts) -> Iterator[Ask]:
    for interview in facts.interviews:
        if interview.no_show and interview.start <= facts.now:
            person = interview.people[0] if interview.people else None
            yield Ask(
                f"answer:no-show:{interview.id}",
                "no-show",
                interview.start,
                person,
                "the talk that did not take place",
                frozenset(interview.people),
                interview=interview.id,
            )


def _courtesy(facts: Facts, outcome: Outcome | None) -> Iterator[Ask]:
    """After a withdrawal one courteous answer is fine where they wrote last."""
    if outcome is None or outcome.kind != "withdrawn" or not facts.written:
        return
    last = facts.written[-1]
    if last.asks is not None and last.asks.strip():
        return
    if any(last.at < message.at < outcome.at for message in facts.sent):
        return
    person = last.asks_to or (last.people[0] if last.people else None)
    yield Ask(
        f"answer:withdrawn:{last.id}",
        "courtesy",
        max(last.at, outcome.at),
        person,
        "your withdrawal",
        _circle(facts, last),
        channel=last.channel,
    )


def answered_by(facts: Facts, routes: Routes, ask: Ask) -> Message | Interview | None:
    """Give what ended it: a later message of ours to them (not a thank-you), or a later talk that was held."""
    via = routes.to(ask.person, "answer").via if ask.person is not None else None
    reached = ask.circle | ({ask.person} if ask.person else set()) | ({via} if via else set())
    for message in facts.sent:
        is_later = message.at > ask.at or (ask.kind == "courtesy" and message.at == ask.at)
        if is_later and message.purpose != "thank-you" and reached & set(message.people):
            return message
    return next((talk for talk in facts.held if talk.start > ask.at), None)
