"""The record as it stands at a moment: what has happened until then, in order, and what is still to come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from afterword.calendar_time.office_hours import Office
from afterword.record.application import Interview, Message, Outcome, Person, Record, Statement
from afterword.record.lazy import lazy
from afterword.record.parameters import DEFAULTS, Parameters

_Event = TypeVar("_Event", Statement, Message, Outcome)

GO_BETWEENS = ("agency", "recruiter", "coordinator", "hiring-manager")
"""Who a message can go through, in the guide's order (section 3)."""


@dataclass(frozen=True)
class Facts:
    """A record seen at `now` (aware): facts later than that are left out, facts out of order are put in order."""

    record: Record
    now: datetime
    parameters: Parameters = DEFAULTS

    @lazy
    def people(self) -> dict[str, Person]:
        """Everybody on the employer's side, by id."""
        return {person.id: person for person in self.record.people}

    @lazy
    def offices(self) -> dict[str | None, Office]:
        """The offices that were looked up already, by person."""
        return {}

    @lazy
    def interviews(self) -> tuple[Interview, ...]:
        """The interviews that were not cancelled, by their start."""
        known = (interview for interview in self.record.interviews if not interview.cancelled)
        return tuple(sorted(known, key=lambda interview: interview.start))

    @lazy
    def talks(self) -> tuple[Interview, ...]:
        """The interviews at which somebody appears: neither cancelled nor, once they began, missed by the employer."""
        return tuple(
            interview for interview in self.interviews if not (interview.no_show and interview.start <= self.now)
        )

    @lazy
    def held(self) -> tuple[Interview, ...]:
        """The talks that have ended."""
        return tuple(interview for interview in self.talks if interview.end <= self.now)

    @lazy
    def to_come(self) -> tuple[Interview, ...]:
        """The talks that have not ended."""
        return tuple(interview for interview in self.talks if interview.end > self.now)

    @lazy
    def last_round(self) -> Interview | None:
        """The interview that ended last, a missed one included: it is not the candidate's fault."""
        ended = [interview for interview in self.interviews if interview.end <= self.now]
        return max(ended, key=lambda interview: interview.end, default=None)

    @lazy
    def statements(self) -> tuple[Statement, ...]:
        """What was said until now, oldest first."""
        return _until(self.now, self.record.statements)

    @lazy
    def messages(self) -> tuple[Message, ...]:
        """All messages until now, oldest first; those that bounced are among them."""
        return _until(self.now, self.record.messages)

    @lazy
    def sent(self) -> tuple[Message, ...]:
        """Our messages that arrived, oldest first."""
        return tuple(message for message in self.messages if message.direction == "sent" and not message.bounced)

    def sent_to(self, people: tuple[str, ...]) -> list[Message]:
        """Give our messages that arrived at one of these people at least, oldest first."""
        if len(people) == 1:
            return [message for message in self.sent if people[0] in message.people]
        return [message for message in self.sent if set(people).intersection(message.people)]

    @lazy
    def received(self) -> tuple[Message, ...]:
        """Their messages, automatic ones included, oldest first."""
        return tuple(message for message in self.messages if message.direction == "received")

    @lazy
    def written(self) -> tuple[Message, ...]:
        """Their messages that somebody wrote: automatic ones are left out."""
        return tuple(message for message in self.received if not message.automatic)

    @lazy
    def outcomes(self) -> tuple[Outcome, ...]:
        """The outcomes until now, oldest first."""
        return _until(self.now, self.record.outcomes)

    def with_part(self, *parts: str) -> list[Person]:
        """Give the people with one of these parts, by the order of the parts, then of the record."""
        return [person for part in parts for person in self._by_part.get(part, ())]

    @lazy
    def _by_part(self) -> dict[str, list[Person]]:
        found: dict[str, list[Person]] = {}
        for person in self.record.people:
            found.setdefault(person.part, []).append(person)
        return found

    def without(self, message_id: str, now: datetime) -> Facts:
        """Give the facts at another moment, with one message left out, as if it had not been sent."""
        kept = tuple(message for message in self.record.messages if message.id != message_id)
        return Facts(self.record.model_copy(update={"messages": kept}), now, self.parameters)


def _until(now: datetime, events: tuple[_Event, ...]) -> tuple[_Event, ...]:
    return tuple(sorted((event for event in events if event.at <= now), key=lambda event: event.at))
