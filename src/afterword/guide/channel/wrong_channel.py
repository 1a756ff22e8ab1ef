"""Do use e-mail unless told otherwise; don't use social media or messaging apps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.guide.channel.orders import EXTRAS, orders, portal_wrote
from afterword.guide.finding import Finding
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, described
from afterword.guide.scenes import A_WEEK_LATER
from afterword.record.parameters import Parameters
from afterword.situation.situation import Situation

_ALWAYS_FINE: Final = EXTRAS | {"email"}


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find a channel that nobody asked for: social media and messaging apps, and (as a warning) a call."""
    channel = reading.message.channel.casefold()
    if channel in _ALWAYS_FINE or (situation is not None and _is_invited(channel, reading, situation)):
        return
    if channel == "phone":
        if situation is None or not _is_ordered(reading, situation):
            text = "Nobody asked you to call: an e-mail leaves them free to answer when it suits."
            yield Finding(RULE.id, "warning", text)
        return
    where = "the portal" if channel == "portal" else reading.message.channel
    yield Finding(RULE.id, RULE.severity, f"Write an e-mail instead of using {where}, which nobody asked you to use.")


def _is_invited(channel: str, reading: Reading, situation: Situation) -> bool:
    if channel == "portal" and portal_wrote(situation):
        return True
    return any((order.force.channel or "").casefold() == channel for order in orders(reading, situation))


def _is_ordered(reading: Reading, situation: Situation) -> bool:
    """Tell whether an instruction speaks of calls or of another channel: then that rule speaks, not this one."""
    return any(
        order.force.channel is not None or "phone" in order.force.refused for order in orders(reading, situation)
    )


RULE = Rule(
    id="wrong-channel",
    section=Section.CHANNEL,
    title="Write an e-mail",
    what="Use e-mail unless they asked for something else, and leave social media, messaging apps and the phone alone.",
    why="An e-mail waits until there is time for it, and can be passed on to the others who decide. A call or a"
    " message on a private phone asks for attention at once.",
    instead="Send your words as an e-mail. Where you have no address, ask the recruiter or the front desk for one.",
    severity="error",
    source="Section 3, the row `wrong-channel`",
    speaks_in=frozenset({"plan", "review"}),
    any_language=True,
    good=(
        described("A thank-you by e-mail."),
        described("A handwritten card by post, beside the e-mail.", channel="post"),
        described("A word of thanks in person, when you meet Dana in the corridor.", channel="in-person"),
        described(
            "A follow-up by phone, because Dana asked you to call.",
            purpose="follow-up",
            channel="phone",
            at=A_WEEK_LATER,
            scene="instructed",
        ),
        described(
            "A thank-you to Tobias on WhatsApp, where he asked you to write.",
            to=("tobias",),
            channel="whatsapp",
            scene="tobias_on_whatsapp",
        ),
        described(
            "An answer in the candidate portal, through which the recruiter had asked.",
            purpose="answer",
            to=("omar",),
            channel="portal",
            at="2026-11-18T11:00:00-06:00",
            scene="portal_wrote",
        ),
    ),
    bad=(
        described("A thank-you on LinkedIn, because Dana accepted your invitation there.", channel="linkedin"),
        described("A thank-you by text message to the number on Dana's card.", channel="sms"),
        described(
            "A thank-you to Dana on WhatsApp, where only Tobias asked you to write.",
            channel="whatsapp",
            scene="tobias_on_whatsapp",
        ),
        described(
            "A follow-up on Facebook to the ward manager, who is a friend of a friend.",
            purpose="follow-up",
            to=("maeve",),
            channel="facebook",
            at=A_WEEK_LATER,
            scene="ward",
        ),
        described("A follow-up by phone that nobody asked for.", purpose="follow-up", channel="phone", at=A_WEEK_LATER),
    ),
    find=find,
)
