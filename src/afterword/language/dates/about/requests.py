"""Deadlines: what the candidate is asked for, or owes somebody, by a date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from afterword.language.dates.about.facts import Facts
    from afterword.language.dates.about.verbs import Act
    from afterword.language.dates.mention import About

_DOINGS: Final[frozenset[Act | None]] = frozenset(
    {"answer", "decide", "send", "finish", "know", "schedule", "give", "get", "let", "receive", "have", "apply"}
)  # fmt: skip
_EXPIRING: Final = frozenset({"expires", "expire", "expiring", "expiry", "rsvp", "lapses", "lapse"})
_LENT: Final = word_set("rsvp link invitation invite code deadline your this login access password")
_DUE: Final = frozenset({"due", "open", "valid", "overdue", "stands", "good", "active", "live", "accessible"})
_REQUESTED: Final = word_set("requested required needed appreciated due awaited expected sought")
_ASKING: Final = word_set("please kindly if able ask grateful mind pls plz appreciate need sure")
_WANTING: Final[frozenset[Act | None]] = frozenset({"want", "hear", "receive", "get", "have", "thank", "ask", "hope"})
_MODALS: Final = word_set("will should would can could may might you'll you'd shall youll")
_TELLINGS: Final = frozenset({"answer", "process", "offer"})
_DECIDING: Final = frozenset({"accept", "decline", "consider", "sign", "respond", "decide", "reply"})
_PAPERS: Final = frozenset({"contract", "paperwork", "agreement", "checks", "details"})
_OTHER_FIRM: Final = frozenset({"other", "another", "competing", "rival", "elsewhere"})


def named_deadline(facts: Facts) -> About | None:
    """A date that is called a deadline, or on which an offer or a link runs out."""
    runs_out = facts.act == "expire" or bool(facts.words & _EXPIRING)
    runs_out = runs_out or (facts.words >= {"out", "your"} and bool(facts.words & {"runs", "run"}))
    if runs_out and (facts.topics & {"offer", "task"} or facts.words & _LENT):
        return "deadline"
    if facts.words & {"last", "final", "latest"} and facts.words & {"date", "day"} and facts.act in {None, "be"}:
        return "deadline"
    if facts.spot.bound == "until" and facts.words & {"hold", "keep", "holding", "keeping"} and "offer" in facts.topics:
        return "deadline"
    if facts.words & {"deadline", "deadlines"}:
        theirs = facts.speaker == "candidate" and "your" in facts.words and "answer" in facts.topics
        return "timeline" if theirs else "deadline"
    owed = facts.subject in {"task", "offer"} or facts.head in {"task", "offer"} or facts.topics & {"task", "offer"}
    if facts.words & _DUE and owed and facts.agent in {"thing", "unknown"}:
        return "deadline"
    return "deadline" if _is_owed(facts) else None


def _is_owed(facts: Facts) -> bool:
    """Say whether a paper, or the candidate's own answer, must be there by a date."""
    if not facts.spot.limits or facts.speaker == "candidate":
        return False
    paper = (facts.subject == "task" or (bool(facts.words & _PAPERS) and facts.agent == "thing")) and (
        facts.duty or bool(facts.words & (_REQUESTED | {"ensure", "sure", "please"}))
    )
    done = facts.subject == "interview" and facts.duty and facts.act in {"take", "finish", "send", "receive"}
    if done:
        return True
    reply = facts.subject in _TELLINGS and "your" in facts.words and bool(facts.words & _REQUESTED)
    return paper or reply


def wanted_from_candidate(facts: Facts) -> About | None:
    """What somebody wants to have from the candidate by a date."""
    if facts.agent not in {"them", "unknown"}:
        return None
    if facts.speaker == "candidate":
        rival = (
            facts.act == "want"
            and ("my" in facts.words or facts.words >= {"from", "me"})
            and "them" not in facts.owners
        )
        return "deadline" if rival or (facts.act == "want" and bool(facts.words & _OTHER_FIRM)) else None
    if not facts.spot.limits:
        return None
    wants = facts.act in _WANTING or bool(facts.words & {"grateful", "appreciate", "forward", "await", "need"})
    know = facts.acts >= {"want", "know"} and (facts.who.person in {"we", "they"} or facts.about_you)
    papers = "task" in facts.topics and "candidate" not in facts.objects and ("want" in facts.acts or facts.duty)
    return "deadline" if know or (wants and (_is_from_candidate(facts) or papers)) else None


def _is_from_candidate(facts: Facts) -> bool:
    """Say whether it is the candidate's answer or paper that is wanted."""
    if facts.act == "receive" and "candidate" in facts.owners:
        return True
    theirs = "candidate" in facts.owners and bool(facts.topics & {"task", "answer", "availability", "start"})
    hopes_to_hear = facts.words >= {"hearing", "forward"} and facts.who.person == "i"
    return (theirs or facts.words >= {"from", "you"}) and not hopes_to_hear


def asked_of_candidate(facts: Facts) -> About | None:
    """What the candidate is asked, or has, to do by a date; an order to wait is a promise instead."""
    if (
        facts.agent != "candidate"
        or facts.act in {"hear", "expect"}
        or (facts.act is None and facts.mood != "order" and not facts.is_request)
    ):
        return None
    if facts.speaker == "candidate":
        obliged = facts.duty and facts.act in _DOINGS | {"say"} and facts.spot.limits and facts.act != "know"
        promised = facts.verb == "promised" and bool(facts.words & _OTHER_FIRM)
        obliged = promised or obliged or (facts.spot.bound == "until" and facts.act in {"give", "have"})
        return "deadline" if obliged else None
    if facts.is_patience and (facts.mood == "order" or facts.act in {"give", "let"}):
        return "timeline"
    if facts.act == "wait" or is_told(facts):
        return None
    if facts.act == "have" and not facts.words & _MODALS:
        return "deadline" if facts.spot.bound in {"until", "by"} or facts.spot.counted else None
    until = facts.spot.bound == "until" and facts.act in _DOINGS
    return "deadline" if until or _is_asked(facts) else None


def _is_asked(facts: Facts) -> bool:
    """Say whether a clause asks for something to be done, and its date tells by when."""
    if facts.act in {"receive", "hear", "know"} and not facts.words & {"must", "need"}:
        return False
    asked = facts.is_request or facts.mood in {"order", "question"} or facts.duty or bool(facts.words & _ASKING)
    doing = (
        facts.act in _DOINGS
        or (facts.act == "take" and "task" in facts.topics)
        or (facts.act in {"other", None} and facts.spot.limits and facts.spot.bound != "until")
    )
    limits = facts.spot.limits or facts.head not in {"interview", "availability", "start"}
    return asked and doing and limits


def is_told(facts: Facts) -> bool:
    """Say whether the candidate is the one to whom it is done: "you will be contacted", "you'll have an answer"."""
    if facts.act in {"receive", "get", "have"} and facts.mood == "statement" and not facts.is_request:
        ours = "answer" in facts.topics and "your" not in facts.words
        if (facts.spot.bound == "until" and not ours) or facts.words & _DECIDING:
            return False
        gets = (
            bool(facts.topics & _TELLINGS) or facts.negated or (bool(facts.words & _MODALS) and not _must_have(facts))
        )
        return gets and ("thing" not in facts.topics or "notice" in facts.words)
    participle = facts.act in {"answer", "decide", "send", "give", "schedule"} and facts.is_participle
    return participle and (
        bool(facts.words & {"be", "are", "is", "been", "get", "being"}) or facts.subject == "candidate"
    )


def _must_have(facts: Facts) -> bool:
    """Say whether "have" or "get" is a duty ("you will need to get the form to us")."""
    return (facts.duty and bool(facts.words & {"must", "need", "needs", "required"})) or "task" in facts.topics
