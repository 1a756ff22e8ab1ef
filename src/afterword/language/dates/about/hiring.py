"""Dates of the post itself: when applications close, and when the work would begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from afterword.language.dates.about.facts import Facts
    from afterword.language.dates.mention import About

_APPLYING: Final = word_set(
    """applications application vacancy advert posting applying apply applicants ad advertisement requisition campaign
    listing"""
)
_ACCEPTING: Final = word_set("accepting accept accepted open taking take invited welcome considered received live")
_NO_WORK: Final = frozenset({"interview", "process", "answer", "apply", "task"})
_SOMEONE: Final = frozenset({"someone", "somebody", "person", "hire", "starter", "candidate", "you", "new", "body"})
_SPEAKERS: Final = frozenset({"i", "i'd", "i'll", "i'm", "i've", "you", "you'd", "you'll", "you're"})
_POSTS: Final = word_set("post role position job contract appointment vacancy placement employment opening")
_TEAM: Final = frozenset({"us", "team", "company", "department", "crew", "ward", "faculty", "firm", "family"})


def closing_date(facts: Facts) -> About | None:
    """The closing date for applications."""
    taking = facts.agent != "candidate" and bool(facts.words & {"cvs", "resumes"}) and bool(facts.words & _ACCEPTING)
    applying = taking or bool(facts.words & _APPLYING) or "apply" in facts.topics
    if facts.subject == "apply" and facts.words >= {"down"} and facts.act in {"meet", "other"}:
        return "closing-date"
    last_date = applying and facts.words >= {"date"} and bool(facts.words & {"final", "last", "latest"})
    if last_date or "closing" in facts.topics or (applying and "deadline" in facts.topics):
        return "closing-date"
    if applying and facts.words & {"stop", "stops", "cease", "ceases"}:
        return "closing-date"
    if "apply" in facts.topics and "late" in facts.words:
        return "closing-date"
    if facts.act == "close" and facts.agent == "unknown" and not facts.topics and not facts.strange:
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
    taken = "apply" in facts.topics or bool(facts.words & {"cvs", "resumes"})
    takes = facts.agent != "candidate" and taken and bool(facts.words & _ACCEPTING)
    bare = facts.act is None and "apply" in facts.topics and facts.subject in {None, "apply"}
    return bare or applies or hands_in or received or takes


def start_date(facts: Facts) -> About | None:
    """The day on which the work would begin."""
    named = (
        facts.words >= {"first", "shift"}
        or facts.words >= {"start", "date"}
        or facts.words >= {"first", "day"}
        or facts.words >= {"earliest", "start"}
    )
    if named or ("start" in {facts.head, facts.subject} and facts.act in {None, "be", "start", "other"}):
        return "start-date"
    begins = (facts.act == "start" and _begins_work(facts)) or _joins(facts) or _is_wanted(facts)
    return "start-date" if begins else None


def _begins_work(facts: Facts) -> bool:
    """Say whether it is the work, or somebody's work, that begins."""
    if facts.topics & _NO_WORK or facts.head in _NO_WORK or (facts.subject == "thing" and not facts.words & _POSTS):
        return False
    if facts.agent == "them":
        return bool(facts.words & (_SPEAKERS | _SOMEONE)) or "candidate" in facts.objects
    return True


def _joins(facts: Facts) -> bool:
    """Say whether somebody joins, or a post is there to be taken up."""
    aboard = (
        "board" in facts.words
        and facts.words & {"come", "coming", "on"}
        and facts.words & {"you", "someone", "somebody"}
    )
    if aboard and "meet" not in facts.words and facts.subject != "them":
        return True
    joins = (
        facts.subject != "them"
        and bool(facts.words & {"join", "joining"})
        and bool(facts.words & _TEAM)
        and "interview" not in facts.topics
    )
    vacant = bool(facts.words & _POSTS) and bool(
        facts.words & {"available", "starting", "begins", "starts", "commencing"}
    )
    from_then = facts.spot.bound == "from" and bool(facts.words & _POSTS) and facts.act in {None, "be", "take"}
    return joins or vacant or from_then


def _is_wanted(facts: Facts) -> bool:
    """Say whether somebody is wanted from a day on, or is to be "starting Monday"."""
    placed = (
        facts.spot.bound == "from"
        or facts.words >= {"in", "post"}
        or facts.words >= {"in", "place"}
        or facts.words >= {"on", "board"}
    )
    takes_up = facts.words >= {"take", "up"} and bool(facts.words & _POSTS)
    with_us = facts.spot.bound == "from" and facts.words >= {"with", "us"} and facts.agent == "candidate"
    needed = facts.act == "want" and facts.takes_you and bool(facts.words & {"there", "here", "onsite", "site"})
    if takes_up or with_us or needed:
        return True
    there = facts.spot.bound == "from" and facts.words >= {"with", "you"} and facts.act is None
    wanted = there or (
        facts.act in {"want", "have", "get"}
        and placed
        and facts.agent == "them"
        and bool(facts.words & _SOMEONE or (facts.spot.bound == "from" and facts.act == "want"))
    )
    starting = (
        bool(facts.words & {"starting", "commencing"})
        and facts.agent in {"candidate", "unknown"}
        and facts.act in {None, "be"}
    )
    return wanted or starting
