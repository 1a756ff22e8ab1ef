"""What the record orders of a message's way: who receives it, by which channel, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.guide.reading import Reading
from afterword.record.fields import Action
from afterword.situation.routes import ChannelInForce, Route
from afterword.situation.situation import Situation

EXTRAS = frozenset({"post", "in-person"})
"""A card by post and words in person are welcome beside any channel."""


@dataclass(frozen=True, slots=True)
class Order:
    """What holds for one person that a message goes to: the planned way, and the instructions on the channel."""

    person: str
    route: Route
    force: ChannelInForce


def orders(reading: Reading, situation: Situation) -> Iterator[Order]:
    """Give the orders for each person whom the message reaches directly; those behind a go-between are left out."""
    action = _action(reading)
    for person in reading.people:
        route = situation.routes.to(person, action)
        if route.via is not None and route.via != person and route.via in reading.people:
            continue
        yield Order(person, route, situation.routes.channel_in_force(person, person, action))


def _action(reading: Reading) -> Action:
    return "answer" if reading.purpose == "other" else reading.purpose


def portal_wrote(situation: Situation) -> bool:
    """Tell whether a portal has written to us, so that a reply there is fine."""
    return any(message.channel.casefold() == "portal" for message in situation.facts.received)
