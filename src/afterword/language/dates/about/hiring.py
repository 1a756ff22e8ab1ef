"""Dates of the post itself: when applications close, and when the work would begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from afterword.language.dates.about.facts import Facts
    from afterword.language.dates.mention import About

_APPLYING: Final = frozenset(
    {"applications", "application", "vacancy", "advert", "posting", "applying", "apply", "applicants", "ad", "advertisement",
     "requisition", "campaign", "listing"}
)  # fmt: skip
_ACCEPTING: Final = frozenset(
    {
        "accepting",
        "accept",
        "accepted",
        "open",
        "taking",
        "take",
        "invited",
        "welcome",
        "considered",
        "received",
        "live",
    }
)
_NO_WORK: Final = frozenset({"interview", "process", "answer", "apply", "task"})
_SOMEONE: Final = frozenset({"someone", "somebody", "person", "hire", "starter", "candidate", "you", "new", "body"})
_SPEAKERS: Final = frozenset({"i", "i'd", "i'll", "i'm", "i've", "you", "you'd", "you'll", "you're"})
_POSTS: Final = frozenset(
    {"post", "role", "position", "job", "contract", "appointment", "vacancy", "placement", "employment", "opening"}
)
_TEAM: Final = frozenset({"us", "team", "company", "department", "crew", "ward", "faculty", "firm", "family"})


def closing_date(facts: Facts) -> About | None:
    """The closing date for applications."""
    applying = bool(facts.words & _APPLYING) or "apply" in facts.topics
    if "closing" in facts.topics or (applying and "deadline" in facts.topics):
        return "closing-date"
    if applying and facts.words & {"stop", "stops", "cease", "ceases"}:
        return "closing-date"
    closes = facts.act == "close" and (applying or facts.subject in {"role", "apply"})
    return "closing-date" if closes or (applying and _is_for_applying(facts)) else None


def _is_for_applying(facts: Facts) -> bool:
    """Say whether applications are asked for, or taken, up to a date."""
    if not facts.spot.limits:
        return False
    applies = facts.act == "apply" and facts.mood == "order"
    hands_in = facts.agent == "candidate" and facts.act in {"send", "get", "receive"} and "apply" in facts.topics
    received = facts.subject == "apply" and (
        facts.duty or bool(facts.words & _ACCEPTING) or facts.spot.bound == "until"
    )
    takes = facts.agent != "candidate" and "apply" in facts.topics and bool(facts.words & _ACCEPTING)
    return applies or hands_in or received or takes


def start_date(facts: Facts) -> About | None:
    """The day on which the work would begin."""
    named = facts.words >= {"start", "date"} or facts.words >= {"first", "day"} or facts.words >= {"earliest", "start"}
    if named or ("start" in {facts.head, facts.subject} and facts.act in {None, "be", "start", "other"}):
        return "start-date"
    begins = (facts.act == "start" and _begins_work(facts)) or _joins(facts) or _is_wanted(facts)
    return "start-date" if begins else None


def _begins_work(facts: Facts) -> bool:
    """Say whether it is the work, or somebody's work, that begins."""
    if facts.topics & _NO_WORK or facts.head in _NO_WORK:
        return False
    if facts.agent == "them":
        return bool(facts.words & (_SPEAKERS | _SOMEONE)) or "candidate" in facts.objects
    return True


def _joins(facts: Facts) -> bool:
    """Say whether somebody joins, or a post is there to be taken up."""
    joins = bool(facts.words & {"join", "joining"}) and bool(facts.words & _TEAM) and "interview" not in facts.topics
    vacant = bool(facts.words & _POSTS) and bool(
        facts.words & {"available", "starting", "begins", "starts", "commencing"}
    )
    from_then = facts.spot.bound == "from" and bool(facts.words & _POSTS) and facts.act in {None, "be"}
    return joins or vacant or from_then


def _is_wanted(facts: Facts) -> bool:
    """Say whether somebody is wanted from a day on, or is to be "starting Monday"."""
    placed = (
        facts.spot.bound == "from"
        or facts.words >= {"in", "post"}
        or facts.words >= {"in", "place"}
        or facts.words >= {"on", "board"}
    )
    wanted = (
        facts.act == "want"
        and placed
        and facts.agent == "them"
        and bool(facts.words & _SOMEONE or facts.spot.bound == "from")
    )
    starting = (
        bool(facts.words & {"starting", "commencing"})
        and facts.agent in {"candidate", "unknown"}
        and facts.act in {None, "be"}
    )
    return wanted or starting
