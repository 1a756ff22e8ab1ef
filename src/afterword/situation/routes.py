"""How a person can be reached: by which channel and address, or through whom (guide, section 3)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from afterword.record.application import Message, Person, Statement
from afterword.record.fields import Action
from afterword.record.lazy import lazy
from afterword.situation.addresses import bare
from afterword.situation.facts import GO_BETWEENS, Facts

_NEITHER_PHONE_NOR_APP = frozenset({"email", "post", "in-person", "portal"})
_UNANSWERABLE = re.compile(
    r"no[-_.]?repl(y|ies)|do[-_.]?not[-_.]?reply|dont[-_.]?reply|no[-_.]?response|mailer[-_.]?daemon|postmaster"
    r"|(keine|nicht)[-_.]?antwort(en)?|ne[-_.]?pas[-_.]?repondre|no[-_.]?responder|nao[-_.]?responda"
)
_SPEAKS_FOR_ALL = frozenset({"agency", "recruiter", "coordinator"})


@dataclass(frozen=True, slots=True)
class Need:
    """What a step lacks: `kind` (address, phone, channel, people, topic), whose, and a request in one sentence."""

    kind: str
    person: str | None
    message: str


@dataclass(frozen=True, slots=True)
class Route:
    """The way to `person` (the one meant): channel, addresses, who it goes through, what is missing.

    `instructed` is the statement that decided it, `why` a clause for people ("as the agency stands between you").
    """

    person: str
    channel: str = "email"
    to: tuple[str, ...] = ()
    via: str | None = None
    needs: tuple[Need, ...] = ()
    instructed: Statement | None = None
    why: str = ""
    by_rule: bool = False

    @property
    def receiver(self) -> str:
        """Whoever receives the message: the go-between, else the person meant."""
        return self.via or self.person


@dataclass(frozen=True, slots=True)
class ChannelInForce:
    """What instructions say of the channel to one receiver: the channel, who said so, and what is refused."""

    channel: str | None
    by: Statement | None
    refused: dict[str, Statement]


@dataclass(frozen=True)
class Routes:
    """All ways to the people of an application, as the facts stand."""

    facts: Facts

    @lazy
    def instructions(self) -> tuple[Statement, ...]:
        """The instructions given until now, oldest first."""
        return tuple(statement for statement in self.facts.statements if statement.kind == "instruction")

    @lazy
    def dead_addresses(self) -> frozenset[str]:
        """Addresses whose last mail bounced, in small letters; a later mail to or from one brings it back."""
        dead: set[str] = set()
        for message in self.facts.messages:
            if message.channel != "email":
                continue
            if message.direction == "sent" and message.bounced:
                dead |= self._addresses(message)
            elif message.direction == "sent" or not message.automatic or message.returns is not None:
                dead -= self._addresses(message)
        return frozenset(dead)

    def _addresses(self, message: Message) -> set[str]:
        named = bare(message.to) if message.direction == "sent" else set()
        people = (self.facts.people.get(person) for person in message.people)
        return named or {person.email.casefold() for person in people if person and person.email}

    def address(self, person: Person) -> str | None:
        """Give the address at which this person can be answered, or None."""
        if not person.email or person.email.casefold() in self.dead_addresses:
            return None
        return person.email if is_answerable(person.email) else None

    def to(self, person_id: str, action: Action) -> Route:
        """Find the way to somebody for a step; a route with needs means that there is none yet.

        A follow-up that was redirected goes *to* the person named; every other step goes *via* that person.
        """
        known = self._known.get((person_id, action))
        if known is None:
            known = self._known[person_id, action] = self._find(person_id, action)
        return known

    @lazy
    def _known(self) -> dict[tuple[str, Action], Route]:
        """The ways that were found already: the same question has the same answer."""
        return {}

    def _find(self, person_id: str, action: Action) -> Route:
        if not self.instructions and not self.facts.with_part("agency"):
            direct = self._by_mail(person_id, person_id, None)
            return self._around(direct, action) if direct.needs else direct
        redirect = self._redirect(person_id, action)
        if redirect is not None and redirect.to != person_id and redirect.to is not None:
            if action == "follow-up":
                return self._direct_or_around(redirect.to, action, redirect)
            return self._through(person_id, redirect.to, action, redirect, "as you were asked to write there")
        return self._direct_or_around(person_id, action, redirect)

    def _direct_or_around(self, person_id: str, action: Action, redirect: Statement | None) -> Route:
        agency = self._agency_between(person_id)
        if agency is not None and redirect is None and not self._asked_to_write(person_id, action):
            return self._through(person_id, agency.id, action, None, "as the agency stands between you")
        direct = self._at(person_id, person_id, action)
        if redirect is not None:
            direct = replace(direct, instructed=direct.instructed or redirect, by_rule=True)
        if not direct.needs or direct.needs[0].kind != "address":
            return direct
        return self._around(direct, action)

    def _agency_between(self, person_id: str) -> Person | None:
        agencies = self.facts.with_part("agency")
        if not agencies or any(agency.id == person_id for agency in agencies):
            return None
        return next((agency for agency in agencies if self.address(agency)), agencies[0])

    def _asked_to_write(self, person_id: str, action: Action) -> bool:
        asked = self.channel_in_force(person_id, person_id, action).by
        return asked is not None and asked.person == person_id

    def _around(self, direct: Route, action: Action) -> Route:
        for person in self.facts.with_part(*GO_BETWEENS):
            if person.id == direct.person:
                continue
            around = self._through(direct.person, person.id, action, None, "as no address is known")
            if not around.needs:
                return around
        return direct

    def _through(self, person_id: str, via: str, action: Action, redirect: Statement | None, why: str) -> Route:
        found = self._at(person_id, via, action)
        by_rule = redirect is not None or why.startswith("as the agency")
        between = None if found.channel == "portal" and redirect is None else via
        return Route(
            person_id, found.channel, found.to, between, found.needs, found.instructed or redirect, why, by_rule
        )

    def _at(self, person_id: str, receiver: str, action: Action) -> Route:
        """Look at one receiver: which channel is in force there, and with what address."""
        force = self.channel_in_force(person_id, receiver, action)
        if force.channel is None and "email" in force.refused:
            need = Need("channel", receiver, f"{self._name(receiver)} asked not to be mailed: how may you write?")
            return Route(person_id, "email", needs=(need,), instructed=force.refused["email"], by_rule=True)
        channel = force.channel or "email"
        if channel == "email":
            return self._by_mail(person_id, receiver, force.by)
        if channel == "phone":
            return self._by_phone(person_id, receiver, force.by)
        return Route(person_id, channel, instructed=force.by, by_rule=True)

    def _by_mail(self, person_id: str, receiver: str, by: Statement | None) -> Route:
        address = self.address(self.facts.people[receiver])
        if address is not None:
            return Route(person_id, "email", (address,), instructed=by, by_rule=by is not None)
        need = Need("address", receiver, f"An e-mail address of {self._name(receiver)} is needed.")
        return Route(person_id, "email", needs=(need,), instructed=by, by_rule=by is not None)

    def _by_phone(self, person_id: str, receiver: str, by: Statement | None) -> Route:
        number = self._number(by, receiver)
        if number:
            return Route(person_id, "phone", (number,), instructed=by, by_rule=True)
        need = Need("phone", receiver, f"A phone number of {self._name(receiver)} is needed.")
        return Route(person_id, "phone", needs=(need,), instructed=by, by_rule=True)

    def _number(self, by: Statement | None, receiver: str) -> str | None:
        named = by.to if by is not None else None
        if named is not None and named not in self.facts.people:
            return named
        return self.facts.people[named or receiver].phone

    def _name(self, person_id: str) -> str:
        return self.facts.people[person_id].name

    def _redirect(self, person_id: str, action: Action) -> Statement | None:
        """Give the latest instruction that names somebody to write to and binds this step."""
        for instruction in reversed(self.instructions):
            if instruction.to in self.facts.people and self._binds(instruction, person_id, person_id, action):
                return instruction
        return None

    def channel_in_force(self, person_id: str, receiver: str, action: Action) -> ChannelInForce:
        """Tell which channel the instructions set for a step to `person_id` that `receiver` gets."""
        by: Statement | None = None
        refused: dict[str, Statement] = {}
        for instruction in self.instructions:
            if not self._binds(instruction, person_id, receiver, action):
                continue
            if instruction.channel is not None:
                by = instruction
                refused.pop(instruction.channel, None)
            if instruction.forbids is not None:
                refused[instruction.forbids] = instruction
                by = None if by is not None and by.channel == instruction.forbids else by
        return ChannelInForce(by.channel if by else None, by, refused)

    def _binds(self, instruction: Statement, person_id: str, receiver: str, action: Action) -> bool:
        speaker = self.facts.people.get(instruction.person) if instruction.person is not None else None
        if speaker is None or speaker.part in _SPEAKS_FOR_ALL:
            return True
        named = instruction.channel or instruction.forbids or ""
        if named and is_spoken_or_app(named):
            return receiver == speaker.id
        return person_id == speaker.id or action == "follow-up"


def is_spoken_or_app(channel: str) -> bool:
    """Tell whether a channel is the phone or a messaging platform, to which other rules apply than to mail."""
    return channel.casefold() not in _NEITHER_PHONE_NOR_APP


def is_answerable(address: str) -> bool:
    """Tell whether somebody reads what is sent to an address: `no-reply@` and its like are read by nobody."""
    return _UNANSWERABLE.search(address.casefold().rpartition("@")[0]) is None
