"""Timelines: when the employer's side answers, decides or gets in touch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.about.meetings import is_call_of_theirs
from afterword.language.dates.about.requests import is_told
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from afterword.language.dates.about.facts import Facts
    from afterword.language.dates.about.verbs import Act
    from afterword.language.dates.mention import About

_MATTER: Final = frozenset({"answer", "process", "offer", "candidate", "interview", "apply"})
_SURE: Final[frozenset[Act | None]] = frozenset({"answer", "decide", "hear", "know", "convene", "expect"})
_LOOSE: Final[frozenset[Act | None]] = frozenset(
    {"finish", "send", "give", "get", "have", "receive", "let", "meet", "want", "take", "wait", "hope", "schedule",
    "say", "be",
     "other", None}
)  # fmt: skip
_NOT_ANSWERS: Final = frozenset({"thing", "task", "start"})
_BODIES: Final = word_set(
    """board panel committee trustees governors council dean provost jury commission senate subcommittee faculty"""
)
"""Whose doings on a day are the decision itself."""

_PLANS: Final = frozenset({"plan", "goal", "intention", "intentions", "aim", "target", "objective", "hope"})
_PARTS: Final = frozenset({"back", "touch", "sorted", "posted"})


def timeline(facts: Facts) -> About | None:
    """When they answer, decide or get in touch."""
    if facts.agent == "candidate" or (facts.agent == "unknown" and facts.act in {"hear", "expect", "know"}):
        return _hears(facts)
    if facts.agent in {"thing", "unknown"}:
        return _comes(facts)
    return _acts(facts)


def _hears(facts: Facts) -> About | None:
    """The candidate hears, learns, gets or is told something."""
    if facts.act in {"hear", "expect", "wait"} or is_told(facts):
        return "timeline"
    if facts.act in {"get", "receive", "give", "have"} and is_call_of_theirs(facts):
        return "timeline"
    knows = facts.act == "know" or (facts.act in _LOOSE | {"decide"} and "answer" in facts.topics)
    return "timeline" if knows and (facts.speaker == "employer" or facts.act in {"know", "receive"}) else None


def _comes(facts: Facts) -> About | None:
    """A decision, an outcome, the process itself comes or takes its time."""
    named = facts.subject == "answer" or _is_process(facts) or (facts.subject == "offer" and facts.act != "expire")
    finished = facts.subject in {"interview", "apply"} and facts.act in {"finish", "decide"} and facts.spot.limits
    hangs = facts.head in {"answer", "process"} and facts.subject not in _NOT_ANSWERS
    stalls = facts.spot.bound in {"until", "before"} and "nothing" in facts.words and not facts.strange
    named = named or stalls or (facts.who.person == "it" and facts.act is None and "answer" in facts.topics)
    if named or finished or hangs or (facts.act is None and facts.words >= {"from", "us"}):
        return "timeline"
    acting = facts.act in {"decide", "answer", "hear", "convene"} or (
        facts.act in {"finish", "know"} and facts.subject is None
    )
    strangers = facts.agent == "unknown" and facts.strange and not facts.topics & _MATTER
    acting = acting and (not strangers or (facts.takes_you and facts.act == "answer"))
    return "timeline" if acting and facts.subject in {None, "answer", "process", "offer", "role", "them"} else None


def _is_process(facts: Facts) -> bool:
    """Say whether the process itself, or a plan for it, is spoken of, not a plan for other matters."""
    planned = bool(facts.words & _PLANS) and facts.act in {"other", "start", None} and bool(facts.strange)
    return facts.subject == "process" and not planned


def _acts(facts: Facts) -> About | None:
    """The employer's side decides, answers, sends or gets somewhere."""
    if facts.act in _SURE:
        third_party = facts.act == "answer" and facts.objects == {"them"} and not facts.words & {"us", "me"}
        third_party = third_party and not facts.topics & {"answer", "process"}
        elsewhere = facts.act == "convene" and facts.who.person == "i"
        reports = facts.verb.startswith("report") and "back" not in facts.words
        return None if third_party or elsewhere or reports else "timeline"
    if facts.act in {"get", "receive"} and is_call_of_theirs(facts):
        return "timeline"
    if facts.act == "meet" and not facts.topics & {"answer", "process"}:
        return None
    related = bool(facts.topics & _MATTER) or "candidate" in facts.objects
    if facts.act in _LOOSE and facts.head in _NOT_ANSWERS:
        return None
    denied = facts.negated and facts.spot.bound == "before" and bool(facts.words & {"anything", "nothing", "much"})
    unknown = facts.act is None and facts.tense == "future" and facts.spot.bound in {"by", "within"}
    plain = unknown and not facts.strange and not facts.topics - _MATTER - {"them", "role"}
    body = (
        facts.subject == "them"
        and bool(facts.words & _BODIES)
        and not facts.strange
        and facts.act not in {"other", "close"}
    )
    return "timeline" if related or denied or _is_the_matter(facts) or plain or body else None


def _is_the_matter(facts: Facts) -> bool:
    """Say whether they do something with the matter itself ("wrap this up", "have it sorted")."""
    if facts.act in {"finish", "let"}:
        ahead = facts.tense == "future" or facts.spot.limits or facts.act == "let"
        return ahead and not facts.topics - {"role", "them"} and not facts.strange
    found = facts.act == "have" and bool(facts.words & {"name", "someone", "somebody", "person", "clarity"})
    return found or (facts.act in {"get", "be", "meet", "have", None} and bool(facts.words & _PARTS))
