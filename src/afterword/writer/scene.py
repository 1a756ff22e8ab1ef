"""All that a draft is written from: the situation, whom it is for, and the voice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from afterword.calendar_time.moments import zone
from afterword.record.application import Interview, Person, Record
from afterword.situation.situation import Situation
from afterword.writer import dates_in_words
from afterword.writer.choice import Choice
from afterword.writer.greeting import mentioned
from afterword.writer.target import Target
from afterword.writer.values import DraftRequest, Register


@dataclass(frozen=True)
class Scene:
    """What is known when a draft is written. Dates are read in the zone of whoever receives it."""

    situation: Situation
    request: DraftRequest
    target: Target
    choice: Choice

    @property
    def record(self) -> Record:
        """The record of the application."""
        return self.situation.record

    @property
    def register(self) -> Register:
        """The voice that was asked for."""
        return self.request.register

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Those meant."""
        return tuple(self.situation.facts.people[person] for person in self.target.people)

    @cached_property
    def receiver(self) -> Person | None:
        """Whoever reads it."""
        return self.situation.facts.people.get(self.target.receiver or "")

    @cached_property
    def go_between(self) -> Person | None:
        """Whoever is to pass it on, where it does not go to the person meant."""
        via = self.target.via
        return self.situation.facts.people[via] if via is not None and self.target.people != (via,) else None

    @cached_property
    def american(self) -> bool:
        """Whether American habits hold: the reader's country decides, else the candidate's."""
        country = self.receiver.country if self.receiver is not None else None
        return dates_in_words.is_american(country or self.record.candidate.country)

    @cached_property
    def now(self) -> datetime:
        """The moment of the draft on the reader's clock."""
        name = self.receiver.timezone if self.receiver is not None else None
        return self.situation.now.astimezone(zone(name or self.record.candidate.timezone))

    @cached_property
    def talk(self) -> Interview | None:
        """The talk that it is about: the step's own, else the last that was held."""
        wanted = self.target.interview
        for interview in self.record.interviews:
            if interview.id == wanted:
                return interview
        return max(self.situation.facts.held, key=lambda held: held.end, default=None)

    @cached_property
    def met_before(self) -> bool:
        """Whether an earlier talk with one of those meant was held on another day."""
        talk = self.talk
        if talk is None or self.go_between is not None:
            return False
        meant = set(self.target.people)
        return any(
            held.end < talk.start
            and meant & set(held.people)
            and self.local_day(held.end) != self.local_day(talk.start)
            for held in self.situation.facts.held
        )

    def local_day(self, value: date | datetime) -> date:
        """Give the reader's calendar day of a date or moment."""
        return value.astimezone(self.now.tzinfo).date() if isinstance(value, datetime) else value

    def day(self, value: date | datetime) -> str:
        """Write a date with its weekday."""
        return dates_in_words.day_in_words(self.local_day(value), american=self.american, today=self.now.date())

    def name(self, person_id: str | None) -> str | None:
        """Give the name by which others call a person: the first name, or all of it where the register is formal."""
        person = self.situation.facts.people.get(person_id or "")
        return mentioned(person, formal=self.register == "formal") if person is not None else None
