"""What the clause around a date says: who does what to whom, how, and when."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from afterword.language.dates.about.agents import Agent, Mood, agent_of
from afterword.language.dates.about.people import OBJECTS, OWNERS, Side, side
from afterword.language.dates.about.refine import refined
from afterword.language.dates.about.tags import is_named
from afterword.language.dates.about.tense import Tense, tense_of
from afterword.language.dates.about.verbs import DUTIES, IS, NEGATIONS, NEUTRAL
from afterword.language.dates.grammar.look import is_plain
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from afterword.language.dates.about.clauses import Clause
    from afterword.language.dates.about.nouns import Topic
    from afterword.language.dates.about.spots import Spot
    from afterword.language.dates.about.verbs import Act
    from afterword.language.dates.mention import Speaker
    from afterword.language.dates.tokens import Token

_ABOUT: Final = frozenset({"about", "regarding", "re", "concerning"})
_NEAR: Final = 4
_YOU: Final = frozenset({"you", "u", "ye", "ya"})
_COULD: Final = frozenset({"could", "would", "can", "will", "cud", "wud"})
_AWAY: Final = frozenset({"tied", "busy", "away", "ooo", "out", "off", "travelling", "traveling", "abroad", "overseas"})
_LEADING_ACTS: Final[frozenset[Act]] = frozenset({"want", "hope", "expect", "say", "thank"})
_SHARED: Final = word_set("about around starting commencing beginning following effective out for")
"""Words that begin a date and belong to its clause as well ("how about Friday", "you're starting Monday")."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one clause, seen from a date.

    ``strange`` counts the words that belong to other matters. ``act`` is what is done, ``verb`` the word for it;
    ``agent`` who does it, ``subject`` what sort of noun that was;
    ``head`` the sort of noun that the date hangs on; ``objects`` to whom it is done, ``owners`` whose things are named.
    """

    speaker: Speaker
    spot: Spot
    act: Act | None
    verb: str
    who: Agent
    head: Topic | None
    tense: Tense
    objects: frozenset[Side]
    owners: frozenset[Side]
    topics: frozenset[Topic]
    acts: frozenset[Act]
    words: frozenset[str]
    negated: bool
    duty: bool
    is_patience: bool
    is_participle: bool
    about_you: bool
    takes_you: bool
    is_request: bool
    is_away: bool
    strange: int

    @property
    def agent(self) -> Side:
        """Who acts."""
        return self.who.side

    @property
    def subject(self) -> Topic | None:
        """What sort of noun the subject was."""
        return self.who.subject

    @property
    def mood(self) -> Mood:
        """Whether the clause states, asks or orders."""
        return self.who.mood


class Thread(NamedTuple):
    """What runs on from one clause to the next: who acts, and the tense."""

    who: Agent
    tense: Tense


def thread_of(tokens: Sequence[Token], clause: Clause, spot: Spot, speaker: Speaker, earlier: Thread | None) -> Thread:
    """Tell what a clause hands on to the next."""
    verb = _governing(tokens, clause, spot)
    who = agent_of(tokens, clause, verb, speaker, earlier.who if earlier is not None else None)
    return Thread(who, tense_of(tokens, clause, verb, spot, earlier.tense if earlier is not None else None))


def facts_of(tokens: Sequence[Token], clause: Clause, spot: Spot, speaker: Speaker, earlier: Thread | None) -> Facts:
    """Gather the facts of a clause; ``earlier`` is what runs on from the clause before."""
    verb = _governing(tokens, clause, spot)
    words = _words(tokens, clause, spot)
    text = tokens[verb].text if verb is not None else ""
    return Facts(
        speaker=speaker,
        spot=spot,
        act=refined(clause.tag_at(verb).act if verb is not None else None, text, words, clause.tags),
        verb=text,
        who=agent_of(tokens, clause, verb, speaker, earlier.who if earlier is not None else None),
        head=_head(tokens, clause, spot, verb),
        tense=tense_of(tokens, clause, verb, spot, earlier.tense if earlier is not None else None),
        objects=_objects(tokens, clause, verb, speaker),
        owners=frozenset(side(OWNERS[word], speaker) for word in words if word in OWNERS),
        topics=frozenset(tag.topic for tag in clause.tags if tag.sort in {"noun", "adjective"}),
        acts=frozenset(tag.act for tag in clause.tags if tag.sort == "verb"),
        words=words,
        negated=any(word in NEGATIONS or word.endswith("n't") for word in words) and not _is_choice(tokens, clause),
        duty=_is_duty(tokens, clause),
        is_patience=_is_patience(tokens, clause, verb, spot),
        is_participle=verb is not None and clause.tag_at(verb).form == "past",
        about_you=_asks_about_you(tokens, clause),
        takes_you=verb is not None and tokens[verb + 1].text in _YOU,
        is_request=_is_request(tokens, clause),
        is_away=_is_away(tokens, clause, spot),
        strange=_strange(tokens, clause, spot, verb),
    )


def _is_choice(tokens: Sequence[Token], clause: Clause) -> bool:
    """Say whether the only denial of a clause is that of "yes or no"."""
    denials = [
        at
        for at in range(clause.first, clause.behind)
        if tokens[at].text in NEGATIONS or tokens[at].text.endswith("n't")
    ]
    return all(at > 0 and tokens[at - 1].text in {"or", "/"} and tokens[at].text == "no" for at in denials)


def _is_request(tokens: Sequence[Token], clause: Clause) -> bool:
    """Say whether a clause asks politely: "if you could …", "would you mind …"."""
    texts = [token.text for token in tokens[clause.first : clause.behind]]
    inverted = any(text in _COULD and later == "you" for text, later in pairwise(texts))
    wished = any(texts[at : at + 2] == ["if", "you"] and texts[at + 2] in _COULD for at in range(len(texts) - 2))
    return inverted or wished


def _is_away(tokens: Sequence[Token], clause: Clause, spot: Spot) -> bool:
    """Say whether somebody "is away", "will be off" or "is out"."""
    for at in range(clause.first + 1, clause.behind):
        if tokens[at].text == "in" and tokens[at - 1].text == "not" and at + 1 == spot.first:
            return True
        if tokens[at].text in _AWAY and not spot.first <= at < spot.behind:
            before = [token.text for token in tokens[max(clause.first, at - 2) : at]]
            return any(word in IS or word.endswith(("'s", "'m", "'re")) for word in before)
    return False


def _asks_about_you(tokens: Sequence[Token], clause: Clause) -> bool:
    """Say whether the clause goes on with what only the candidate can tell ("if you want the shifts")."""
    ahead = [token.text for token in tokens[clause.behind : clause.behind + _NEAR]]
    return (
        bool(ahead)
        and ahead[0] in {"if", "whether", "what", "when", "which"}
        and bool({"you", "you'd", "you're", "you'll"} & set(ahead))
    )


def _strange(tokens: Sequence[Token], clause: Clause, spot: Spot, verb: int | None) -> int:
    """Count the words of a clause that have nothing to do with an application; an unknown verb is not counted."""
    unknown = [
        tokens[at].text
        for at, tag in enumerate(clause.tags, clause.first)
        if tag.sort == "none"
        and not spot.first <= at < spot.behind
        and is_plain(tokens[at])
        and not is_named(tokens, at)
    ]
    told = [word for word in unknown if word not in NEUTRAL and not word.endswith("ly")]
    return max(0, len(told) - (verb is None))


def _is_patience(tokens: Sequence[Token], clause: Clause, verb: int | None, spot: Spot) -> bool:
    """Say whether a clause only asks to wait: "expect a call", "bear with us until Friday", "give me a few days"."""
    if verb is None:
        return False
    words = {token.text for token in tokens[clause.first : clause.behind]}
    given = tokens[verb + 1].text in {"us", "me", "it", "him", "her", "them"} and verb + 2 == spot.first
    calm = bool(words & {"patience", "patient", "tight", "eye", "inbox", "ear"})
    return (
        calm or clause.tag_at(verb).act in {"wait", "expect"} or (clause.tag_at(verb).act in {"give", "let"} and given)
    )


def _words(tokens: Sequence[Token], clause: Clause, spot: Spot) -> frozenset[str]:
    """Gather the words of a clause; of the date itself only a first word that may belong to the clause as well."""
    outside = {tokens[at].text for at in range(clause.first, clause.behind) if not spot.first <= at < spot.behind}
    return frozenset(outside | ({tokens[spot.first].text} & _SHARED))


def _is_duty(tokens: Sequence[Token], clause: Clause) -> bool:
    """Say whether a clause tells what must be done."""
    texts = [token.text for token in tokens[clause.first : clause.behind + 1]]
    obliged = any(text in {"have", "has", "need", "needs", "got"} and later == "to" for text, later in pairwise(texts))
    to_be = any(texts[at : at + 3] in (["is", "to", "be"], ["are", "to", "be"]) for at in range(len(texts) - 2))
    return obliged or to_be or bool(DUTIES & set(texts))


def _governing(tokens: Sequence[Token], clause: Clause, spot: Spot) -> int | None:
    """Find the verb that a date belongs to: the nearest before it in its clause, else the first that does something."""
    verbs = [clause.first + number for number, tag in enumerate(clause.tags) if tag.sort == "verb"]
    before = [at for at in verbs if at < spot.first]
    if before:
        return _let_before(tokens, before[-1], before)
    for at, later in pairwise(verbs):
        if clause.tag_at(at).act not in _LEADING_ACTS or tokens[later - 1].text != "to":
            return at
    return verbs[-1] if verbs else None


def _let_before(tokens: Sequence[Token], at: int, verbs: Sequence[int]) -> int:
    """Take "let" for the verb of "let us know"."""
    if tokens[at].text != "know":
        return at
    return next(
        (verb for verb in verbs if 0 < at - verb <= _NEAR and tokens[verb].text in {"let", "letting", "lets"}), at
    )


def _head(tokens: Sequence[Token], clause: Clause, spot: Spot, verb: int | None) -> Topic | None:
    """Find the noun that a date hangs on: the nearest before it, no verb between, that is not only spoken about."""
    owned = _owned(tokens, clause, spot)
    if owned is not None:
        return owned
    beside = clause.first <= spot.first <= clause.behind + 1
    if not beside and verb is not None:
        return None
    stop = verb if verb is not None and clause.first <= verb < spot.first else clause.first
    for at in range(min(spot.first, clause.behind) - 1, stop - 1, -1):
        tag = clause.tag_at(at)
        if tag.sort in {"noun", "adjective"} and tag.topic not in {"them", "candidate"}:
            spoken_about = verb is not None and any(
                token.text in _ABOUT for token in tokens[max(stop, at - _NEAR) : at]
            )
            return None if spoken_about else _compound(clause, at)
    if verb is not None and clause.tag_at(verb).act not in {"say", "schedule"}:
        return None
    later = (clause.tag_at(at) for at in range(max(spot.behind, clause.first), clause.behind))
    return next((tag.topic for tag in later if tag.sort == "noun" and tag.topic not in {"them", "candidate"}), None)


def _owned(tokens: Sequence[Token], clause: Clause, spot: Spot) -> Topic | None:
    """Take the noun right behind a date: "tomorrow's interview", "the Friday deadline"."""
    if not clause.first <= spot.behind < clause.behind or spot.bound in {"by", "until", "within"}:
        return None
    for at in range(spot.behind, min(spot.behind + 2, clause.behind)):
        tag = clause.tag_at(at)
        if tag.sort == "noun" and tag.topic != "them":
            return tag.topic if tag.topic in {"interview", "deadline", "closing", "answer", "process"} else None
        if not is_plain(tokens[at]) or tag.sort == "verb":
            return None
    return None


def _compound(clause: Clause, at: int) -> Topic:
    """Take a compound by its first noun where that says more: "trial shift" is an interview."""
    topic = clause.tag_at(at).topic
    first = clause.tag_at(at - 1) if at > clause.first else None
    told = first is not None and first.sort == "noun" and first.topic in {"interview", "start"}
    return first.topic if first is not None and told and topic == "thing" else topic


def _objects(tokens: Sequence[Token], clause: Clause, verb: int | None, speaker: Speaker) -> frozenset[Side]:
    """Gather to whom something is done."""
    if verb is None:
        return frozenset()
    found: set[Side] = set()
    for at in range(verb + 1, clause.behind):
        text, tag = tokens[at].text, clause.tag_at(at)
        if text in OBJECTS and tag.sort == "person":
            found.add(side(OBJECTS[text], speaker))
        elif tag.sort == "noun" and tag.topic in {"them", "candidate"}:
            found.add("them" if tag.topic == "them" else "candidate")
    return frozenset(found)
