"""Do follow the instruction given: call, portal, a named person, through the agency, no calls."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.guide.channel.orders import EXTRAS, Order, orders, portal_wrote
from afterword.guide.finding import Finding
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, described
from afterword.guide.scenes import A_WEEK_LATER
from afterword.record.parameters import Parameters
from afterword.situation.situation import Situation


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find another channel or person than the employer asked for, and mail that goes past the agency."""
    channel = reading.message.channel.casefold()
    if situation is None or channel in EXTRAS:
        return
    for order in orders(reading, situation):
        text = _past_somebody(order, reading, situation) or _other_channel(order, channel, situation)
        if text is not None:
            yield Finding(RULE.id, RULE.severity, text)


def _past_somebody(order: Order, reading: Reading, situation: Situation) -> str | None:
    receiver = order.route.receiver
    if not order.route.by_rule or receiver in reading.people:
        return None
    if reading.message.channel.casefold() == "portal" and portal_wrote(situation):
        return None
    return f"Write to {situation.name_of(receiver)} instead, {order.route.why or 'as you were asked to'}."


def _other_channel(order: Order, channel: str, situation: Situation) -> str | None:
    refused = {name.casefold(): statement for name, statement in order.force.refused.items()}
    if channel in refused:
        who = situation.name_of(refused[channel].person, "They")
        return f"{who} asked you not to use {_named(channel)}: {_instead(order)}."
    asked = order.force.channel
    if asked is None or asked.casefold() == channel or (channel == "portal" and portal_wrote(situation)):
        return None
    who = situation.name_of(order.force.by.person if order.force.by is not None else None, "They")
    return f"{who} asked you to use {_named(asked)}, so use that."


def _instead(order: Order) -> str:
    return f"use {_named(order.force.channel)}" if order.force.channel else "write an e-mail"


def _named(channel: str) -> str:
    return {"phone": "the phone", "email": "e-mail", "portal": "the portal", "sms": "text messages"}.get(
        channel.casefold(), channel
    )


RULE = Rule(
    id="ignores-instruction",
    section=Section.CHANNEL,
    title="Write the way they asked",
    what="Where they told you how to reach them, or whom to write to, do just that.",
    why="An instruction is the first thing that they asked of you. Following it shows that you listened, and brings"
    " your words to where they are read.",
    instead="Look at what they asked for, and take that way: call, use the portal, write to the person they named, or"
    " go through the agency.",
    severity="error",
    source="Section 3, the row `ignores-instruction`",
    speaks_in=frozenset({"plan", "review"}),
    any_language=True,
    good=(
        described(
            "A follow-up by phone, as Dana asked.",
            purpose="follow-up",
            channel="phone",
            at=A_WEEK_LATER,
            scene="instructed",
        ),
        described("A thank-you to Tobias by e-mail; only Dana asked to be called.", to=("tobias",), scene="instructed"),
        described(
            "A follow-up by e-mail, as Dana asked not to be called.",
            purpose="follow-up",
            at=A_WEEK_LATER,
            scene="no_calls",
        ),
        described(
            "A follow-up to Petra, whom Dana named.",
            purpose="follow-up",
            to=("petra",),
            at=A_WEEK_LATER,
            scene="redirected",
        ),
        described("A follow-up to the agency.", purpose="follow-up", to=("ines",), at=A_WEEK_LATER, scene="agency"),
        described(
            "A follow-up to Dana, as the agency asked you to write to her directly.",
            purpose="follow-up",
            at=A_WEEK_LATER,
            scene="agency_waived",
        ),
    ),
    bad=(
        described(
            "A follow-up by e-mail to Dana, who asked you to call.",
            purpose="follow-up",
            at=A_WEEK_LATER,
            scene="instructed",
        ),
        described(
            "A follow-up by phone to Dana, who asked you not to call.",
            purpose="follow-up",
            channel="phone",
            at=A_WEEK_LATER,
            scene="no_calls",
        ),
        described(
            "A follow-up to Dana, who asked you to write to Petra.",
            purpose="follow-up",
            at=A_WEEK_LATER,
            scene="redirected",
        ),
        described(
            "A follow-up to Dana herself, past the agency.", purpose="follow-up", at=A_WEEK_LATER, scene="agency"
        ),
        described("A thank-you to Dana by e-mail, where everything should go through the portal.", scene="portal"),
    ),
    find=find,
)
