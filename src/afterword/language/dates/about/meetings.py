"""Interviews and meetings, and when somebody is free for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.about.requests import is_told
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from afterword.language.dates.about.facts import Facts
    from afterword.language.dates.mention import About

_OFF_WORK: Final = frozenset({"leave", "holiday", "holidays", "vacation", "pto", "break", "sick"})
_FREE: Final = word_set("available free availability availabilities unavailable busy flexible convenient")
_SUITS: Final = word_set(
    """perfect ideal great suit suits suited works work better best prefer preferred convenient okay ok good
    feasible fine possible handy"""
)
_SUITED: Final = frozenset({"for", "me", "well", "if", "you", "which", "us", "fine"})
_MODALS: Final = frozenset({"able", "can", "could", "would", "might", "may", "can't", "cannot", "couldn't"})
_COMES: Final = frozenset({"log", "come", "attend", "visit", "present", "pop", "join", "dial", "attending", "coming"})
_PARTICLES: Final = frozenset({"in", "over", "along", "round", "down"})
_RINGING: Final = frozenset({"call", "ring", "phone", "calling", "ringing", "phoning"})
_TALKS: Final = frozenset({"interview", "screening", "chat", "screen"})
_TALKING: Final = frozenset({"talk", "talking", "speak", "speaking", "chat", "chatting", "catch"})
_COMING: Final = frozenset({"come", "comes", "coming"})
_OTHERS: Final = word_set("other others more remaining rest lads folks")
_IN_HOUSE: Final = word_set(
    """meeting meetings chat talk conversation catch visit call session discussion conference presentation visits"""
)
_CALLS: Final = frozenset({"call", "ring", "bell", "tinkle", "shout", "buzz"})
_SLOTTED: Final = word_set("invited invite booked scheduled slotted pencilled penciled inviting booking")
_MOVING: Final = frozenset({"schedule", "other", "start", "take", "finish", "be", "expect", "answer", None})
_RESTING: Final = frozenset({"be", "wait", "get", "other", "send", None})


def availability(facts: Facts) -> About | None:
    """When somebody is free, away, or would like to be met."""
    if facts.subject in {"answer", "offer", "role"} or (facts.head == "interview" and facts.act == "schedule"):
        return None
    asks = facts.mood in {"order", "question"} or facts.is_request
    if facts.spot.limits and asks and facts.act in {"answer", "send", "decide", "let", "give", "know"}:
        return None
    if facts.words & _FREE and facts.head != "answer":
        return "availability"
    return "availability" if _is_asked_after(facts) or _is_absent(facts) or _is_there(facts) else None


def _is_asked_after(facts: Facts) -> bool:
    """Say whether a day is proposed or said to suit."""
    suits = (
        bool(facts.words & _SUITS) and (facts.mood == "question" or bool(facts.words & _SUITED)) and not facts.topics
    )
    spare = facts.mood == "question" and facts.act == "have" and facts.who.person == "you" and not facts.spot.limits
    if spare and not facts.topics:
        return True
    diary = facts.mood == "question" and bool(facts.words & {"diary", "calendar", "schedule"})
    said = facts.mood == "question" and facts.act == "say" and not facts.topics
    if diary or said:
        return True
    if facts.act == "suit" and (suits or facts.agent in {"unknown", "thing"}):
        return True
    proposed = facts.words >= {"how", "about"} or facts.words >= {"what", "about"} or ("which" in facts.words and suits)
    empty = facts.act is None and not facts.topics and not facts.objects
    any_days = bool(facts.words & {"days", "dates", "times", "day", "time", "slot", "slots"})
    whom = facts.agent == "unknown" or facts.who.person == "you"
    asked = facts.mood == "question" and empty and (suits or any_days or whom)
    return (
        proposed
        or asked
        or (facts.act in {None, "be"} and suits and facts.agent in {"unknown", "thing"})
        or _can_do(facts)
    )


def _can_do(facts: Facts) -> bool:
    """Say whether somebody can or cannot "do" or "make" a day."""
    can = bool(facts.words & _MODALS) and bool(facts.words & {"do", "make", "manage"})
    any_time = facts.words >= {"come", "in", "any"}
    return (
        can and facts.agent in {"candidate", "them"} and not facts.topics - {"thing"} and "them" not in facts.objects
    ) or any_time


def _is_absent(facts: Facts) -> bool:
    """Say whether somebody is away from work, or back at it."""
    back = "back" in facts.words and (facts.act in {None, "be"} or bool(facts.words & {"from", "office", "desk"}))
    away = (
        facts.is_away
        or back
        or bool(facts.words & {"returning", "returns"})
        or ("return" in facts.words and not facts.topics & {"task", "answer"})
        or ("on" in facts.words and bool(facts.words & _OFF_WORK))
        or facts.words >= {"office", "of"}
    )
    someone = facts.subject in {None, "them"} and facts.agent in {"them", "candidate", "unknown"}
    off = "on" in facts.words and bool(facts.words & _OFF_WORK) and facts.act == "have"
    gone = facts.is_away and facts.agent in {"them", "candidate"} and "candidate" not in facts.objects
    return gone or off or (away and "candidate" not in facts.objects and facts.act in _RESTING and someone)


def _is_there(facts: Facts) -> bool:
    """Say whether somebody is about ("are you around on Friday?", "I'm around all week")."""
    about = bool(facts.words & {"around", "about"})
    return (
        about
        and facts.act in {None, "be"}
        and facts.who.person in {"i", "you", "we"}
        and (facts.mood == "question" or not facts.topics - {"availability"})
    )


def interview(facts: Facts) -> About | None:
    """When they talk with each other, or the candidate comes in."""
    if facts.spot.limits and facts.act in {"decide", "finish", "answer", "send"}:
        return None
    if facts.act == "interview":
        return _interviewing(facts)
    if facts.act == "meet":
        return _meeting(facts)
    if facts.act == "convene" and "interview" not in facts.topics:
        return None
    if facts.act == "answer" and _is_received(facts):
        return "interview"
    if facts.head == "interview" and not is_call_of_theirs(facts):
        return _talk(facts)
    return "interview" if _takes_place(facts) or _is_received(facts) else None


def _takes_place(facts: Facts) -> bool:
    """Say whether an interview is placed on a day, or moved to it."""
    takes = facts.act == "take" and "place" in facts.words and facts.subject in {"task", "interview", "thing"}
    placed = facts.act == "schedule" and "interview" in facts.topics
    slotted = facts.verb in _SLOTTED and facts.head not in {"answer", "process"} and not facts.spot.limits
    moved = facts.subject == "interview" and facts.act in _MOVING
    return takes or placed or slotted or moved


def _is_received(facts: Facts) -> bool:
    """Say whether the candidate is expected, received or had in on a day, or will be there."""
    looks = "look" in facts.words and bool(facts.words & {"round", "around"}) and facts.agent == "candidate"
    agreed = facts.act is None and facts.words >= {"on", "for"} and facts.who.person in {"we", "i"}
    rung = facts.verb in _RINGING and "for" in facts.words and bool(facts.words & _TALKS)
    treated = (
        facts.takes_you
        and facts.verb in {"take", "taking"}
        and bool(facts.words & {"lunch", "coffee", "dinner", "breakfast", "drink"})
    )
    if looks or agreed or rung or treated:
        return True
    if facts.act is None and "there" in facts.words and facts.who.person == "i" and facts.tense == "future":
        return True
    if facts.agent != "them" or not facts.takes_you:
        return False
    had_in = facts.act in {"have", "get"} and bool(facts.words & _PARTICLES)
    return had_in or facts.act == "expect" or (facts.act == "receive" and not facts.topics & {"answer", "task"})


def _interviewing(facts: Facts) -> About:
    """Tell the candidate's own interview from the interviewing of others."""
    invited = "you" in facts.words or facts.agent == "candidate"
    elsewhere = facts.spot.bound in {"until", "by"} or bool(facts.words & _OTHERS)
    return "other" if not invited and elsewhere else "interview"


def _talk(facts: Facts) -> About | None:
    """Tell an interview from a meeting that the employer's side has of its own."""
    spoken_to = "candidate" in facts.owners or "you" in facts.words
    invited = spoken_to or facts.agent != "them"
    if facts.act in {"decide", "convene"} and not spoken_to and facts.words & _IN_HOUSE:
        return "timeline"
    own = facts.act in {"have", "be", "other", None} and facts.mood != "question" and bool(facts.words & _IN_HOUSE)
    if invited or not own or facts.words & {"interview", "interviews"}:
        return "interview"
    return (
        "timeline"
        if facts.acts & {"decide", "answer"} or facts.topics & {"answer", "process", "candidate"}
        else "other"
    )


def is_call_of_theirs(facts: Facts) -> bool:
    """Say whether a call is only how they will answer: "give you a call", "expect a call from me"."""
    calls = bool(facts.words & _CALLS) and not facts.words & {"interview", "video", "zoom", "screening"}
    hearing = facts.act in {"give", "expect", "receive", "get", "hear", "answer", "have", "wait", "decide"}
    return calls and hearing


def _meeting(facts: Facts) -> About | None:
    """Tell a talk with the candidate from a meeting of the employer's own."""
    if facts.verb in {"see", "sees", "seeing"} and facts.topics & {"answer", "offer"}:
        return None
    if facts.words & {"every", "weekly", "each", "monthly"}:
        return "other"
    met = "candidate" in facts.objects and ("you" in facts.words or "decide" not in facts.acts)
    together = met or facts.agent in {"candidate", "both"} or (facts.mood == "question" and facts.who.person == "we")
    if facts.verb in _COMING and facts.agent == "unknown" and facts.mood != "order":
        return None
    if (together and not is_told(facts)) or "forward" in facts.words or facts.agent == "unknown":
        return "interview"
    if facts.agent == "them" and facts.objects == {"them"} and "you" not in facts.words and facts.who.person != "i":
        return "timeline" if facts.tense != "past" else None
    if facts.verb in _COMES and facts.agent != "thing":
        return "interview"
    if facts.agent == "thing" or facts.verb in {"see", "sees", "seeing", "visit", "visiting"}:
        return None
    among = "you" not in facts.words and "with" in facts.words and facts.verb in _TALKING
    in_house = (
        among
        or facts.verb in {"meet", "meets", "meeting", "met"}
        or facts.objects == {"them"}
        or "decide" in facts.acts
    )
    return "timeline" if in_house and facts.tense != "past" else "interview"


def interview_at_last(facts: Facts) -> About | None:
    """Where nothing else tells: a clause in which the candidate does something and an interview is named."""
    return "interview" if facts.agent == "candidate" and "interview" in facts.topics and not facts.spot.limits else None
