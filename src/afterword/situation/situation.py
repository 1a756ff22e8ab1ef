"""The situation of an application at a moment, computed once and shared by the planner, the reviewer and the writer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.calendar_time.moments import end_of
from afterword.calendar_time.office_hours import Office
from afterword.record.application import Interview, Message, Outcome, Record, Statement
from afterword.record.lazy import lazy
from afterword.record.parameters import DEFAULTS, Parameters
from afterword.situation import asks, offices, outcomes, promises
from afterword.situation.asks import Ask
from afterword.situation.facts import Facts
from afterword.situation.promises import Promise
from afterword.situation.routes import Routes
from afterword.situation.thanks import Thanks


@dataclass(frozen=True)
class Situation:
    """What is in force at the moment of its facts. Every answer is computed when first asked for."""

    facts: Facts

    @property
    def now(self) -> datetime:
        """The moment that this situation is of."""
        return self.facts.now

    @property
    def parameters(self) -> Parameters:
        """The numbers that hold: the guide's, changed by the settings, changed by the record."""
        return self.facts.parameters

    @property
    def record(self) -> Record:
        """The record that this situation is of."""
        return self.facts.record

    @lazy
    def routes(self) -> Routes:
        """The ways to everybody."""
        return Routes(self.facts)

    @lazy
    def thanks(self) -> Thanks:
        """Whom we have thanked."""
        return Thanks(self.facts, self.routes)

    @lazy
    def outcome(self) -> Outcome | None:
        """The outcome in force."""
        return outcomes.in_force(self.facts)

    @lazy
    def promises(self) -> tuple[Promise, ...]:
        """Every dated promise of the employer, oldest first."""
        return promises.promises(self.facts, self.outcome)

    @lazy
    def promise(self) -> Promise | None:
        """The promise in force."""
        return promises.in_force(self.facts, self.promises)

    @lazy
    def asks(self) -> tuple[Ask, ...]:
        """Everything that the employer asked of us."""
        return asks.asks(self.facts, self.outcome)

    @lazy
    def follow_ups(self) -> tuple[Message, ...]:
        """Our follow-ups since the last interview ended, oldest first."""
        last = self.facts.last_round
        return tuple(
            message
            for message in self.facts.sent
            if message.purpose == "follow-up" and (last is None or message.at >= last.end)
        )

    @lazy
    def our_deadline(self) -> Statement | None:
        """Our own deadline that has not passed on the candidate's calendar."""
        return self.our_deadline_in(self.office_of(None).zone)

    def our_deadline_in(self, zone: ZoneInfo) -> Statement | None:
        """Our own deadline (a competing offer's date) that has not passed in the recipient's zone, the latest told."""
        told = [statement for statement in self.facts.statements if statement.kind == "our-deadline"]
        standing = [known for known in told if known.until is not None and end_of(known.until, zone) >= self.now]
        return standing[-1] if standing else None

    def office_of(self, person_id: str | None) -> Office:
        """Where and when a person works; of nobody, the candidate."""
        return offices.office_of(self.facts, person_id)

    def name_of(self, person_id: str | None, otherwise: str = "the employer") -> str:
        """Give a person's name as the record has it."""
        return self.facts.people[person_id].name if person_id in self.facts.people else otherwise

    def answered_by(self, ask: Ask) -> Message | Interview | None:
        """Give what ended a question of theirs, or None."""
        return asks.answered_by(self.facts, self.routes, ask)

    def without(self, message: Message) -> Situation:
        """Give the situation in which a message was sent: at its moment, with itself left out."""
        return Situation(self.facts.without(message.id, message.at))


def situation(record: Record, now: datetime, parameters: Parameters = DEFAULTS) -> Situation:
    """See a record at a moment. `now` is aware; the record's own parameters win over `parameters`."""
    return Situation(Facts(record, now, record.parameters.applied_to(parameters)))
