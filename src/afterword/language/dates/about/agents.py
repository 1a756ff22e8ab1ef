"""Who acts in a clause, and whether it states, asks or orders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from afterword.language.dates.about.clauses import OPENERS
from afterword.language.dates.about.people import OBJECTS, SUBJECTS, Side, side
from afterword.language.dates.about.tags import is_named
from afterword.language.dates.grammar.look import is_plain
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from afterword.language.dates.about.clauses import Clause
    from afterword.language.dates.about.nouns import Topic
    from afterword.language.dates.about.verbs import Act
    from afterword.language.dates.mention import Speaker
    from afterword.language.dates.tokens import Token

Mood: TypeAlias = Literal["statement", "order", "question"]

_PREPOSITIONS: Final = word_set(
    """of for in with at on after before about to from by as regarding during following than like between"""
)
RUNNING_ON: Final = frozenset({"and", "but", "or", "then", "so", ",", "yet", "plus", "&", "–", "—", "-", ";"})
_COORDINATING: Final = frozenset({"and", "or", "then", "but", "&"})
_ORDER_WORDS: Final = word_set(
    """please kindly pls plz so then and but just also do don't not or always simply if first dont therefore meanwhile
    possible us me"""
)
_HEADING: Final = frozenset({"the", "our", "their", "its", "my", "his", "her", "a", "each", "all"})
_ORDERED: Final = frozenset({"your", "the", "us", "in", "to", "into", "all", "both", "a", "this", "any"})
_NOMINATIVE: Final = frozenset({"i", "we", "he", "she", "they"})
_HANDLING: Final[frozenset[Act]] = frozenset({"let", "have", "get", "want", "wait", "give"})
"""Verbs whose object has something done ("keep you informed")."""

_MUSING: Final = word_set("afraid sure think hope guess suppose reckon believe imagine bet")
_POLITE: Final = frozenset({"please", "kindly", "pls", "plz", "pl"})
_HEARERS: Final = word_set("you u ye ya everyone everybody candidates applicants folks y'all")
_NAME_REACH: Final = 5
_PHRASE_REACH: Final = 4


class Agent(NamedTuple):
    """Who acts: the side, what sort of noun was the subject (None: a pronoun, or nobody), the mood, and the person."""

    side: Side
    subject: Topic | None
    mood: Mood
    person: str = ""


def agent_of(
    tokens: Sequence[Token], clause: Clause, verb: int | None, speaker: Speaker, earlier: Agent | None
) -> Agent:
    """Find who acts: by pronoun, noun or name before the verb; orders and dropped subjects by what is missing."""
    place = verb if verb is not None else _verbless_end(tokens, clause)
    if (
        verb is not None
        and verb > clause.first
        and _is_said(tokens, clause, verb)
        and clause.tag_at(verb).form == "base"
    ):
        return Agent("them" if speaker == "candidate" else "candidate", None, "order")
    for at in range(place - 1, clause.first - 1, -1):
        found = _subject_at(tokens, clause, at, place, speaker)
        if found is not None:
            return found._replace(mood=_question(tokens, clause, at))
    proposed = _proposed(tokens, clause, verb, speaker)
    if proposed is not None:
        return proposed
    ordered = _is_order(tokens, clause, verb)
    runs_on = clause.opener in RUNNING_ON and earlier is not None
    if (
        runs_on
        and earlier is not None
        and (not ordered or (clause.opener in _COORDINATING and not _is_polite(tokens, clause)))
    ):
        return earlier
    if ordered:
        return Agent("them" if speaker == "candidate" else "candidate", None, "order")
    mood = _question(tokens, clause, clause.first)
    whole = clause.opener not in OPENERS
    dropped = whole and verb is not None and mood != "question" and _drops_subject(tokens, clause, verb)
    if dropped and verb is not None and (_has_auxiliary(clause, verb) or _reports(tokens, clause, verb)):
        return Agent("candidate" if speaker == "candidate" else "them", None, "statement", "i")
    return Agent("unknown", None, mood)


def _is_said(tokens: Sequence[Token], clause: Clause, verb: int) -> bool:
    """Say whether a verb follows "I'd say" or "all I can say is": an order in other words."""
    before = [
        at for at in range(clause.first, verb) if clause.tag_at(at).act == "say" and clause.tag_at(at).sort == "verb"
    ]
    return bool(before) and (before[-1] == verb - 1 or tokens[verb - 1].text == "is")


def _verbless_end(tokens: Sequence[Token], clause: Clause) -> int:
    """Give the place behind the subject of a clause whose verb is not known: its first auxiliary, else its end."""
    for at, tag in enumerate(clause.tags, clause.first):
        if (tag.sort == "aux" and at > clause.first) or (tag.sort == "person" and tokens[at].text in SUBJECTS):
            return at + (tag.sort == "person")
    return clause.behind


def _has_auxiliary(clause: Clause, verb: int) -> bool:
    """Say whether an auxiliary stands before a verb ("Will let you know")."""
    return any(tag.sort == "aux" for tag in clause.tags[: verb - clause.first])


def _drops_subject(tokens: Sequence[Token], clause: Clause, verb: int) -> bool:
    """Say whether no word before a verb could be its subject."""
    return not any(
        is_plain(tokens[at]) or tokens[at].text in _HEADING
        for at in range(clause.first, verb)
        if clause.tag_at(at).sort == "none"
    )


def _proposed(tokens: Sequence[Token], clause: Clause, verb: int | None, speaker: Speaker) -> Agent | None:
    """Take "let me check" and "let's speak" for what the speaker will do."""
    if tokens[clause.first].text in {"let's", "lets"}:
        return Agent("them", None, "statement", "we")
    if verb is None or tokens[verb].text != "let" or tokens[verb + 1].text != "me" or tokens[verb + 2].text == "know":
        return None
    return Agent(side("i", speaker), None, "statement", "i")


def _subject_at(tokens: Sequence[Token], clause: Clause, at: int, verb: int, speaker: Speaker) -> Agent | None:
    """Take the token at a place as subject of a verb if it can be."""
    tag = clause.tag_at(at)
    if tag.sort == "person":
        return _person_subject(tokens, clause, at, verb, speaker)
    if tag.sort == "noun":
        return _noun_subject(tokens, clause, at, verb)
    if is_named(tokens, at) and at + _NAME_REACH >= verb and _leads(tokens, clause, at):
        return Agent("them", "them", "statement", "they")
    return None


def _person_subject(tokens: Sequence[Token], clause: Clause, at: int, verb: int, speaker: Speaker) -> Agent | None:
    """Take a pronoun as subject, or as the one who is to do something ("we ask you to confirm")."""
    text = tokens[at].text
    if tokens[at + 1].text == "to" and at + 2 >= verb - 1 and text in OBJECTS:
        return Agent(side(OBJECTS[text], speaker), None, "statement", OBJECTS[text])
    if text in {"me", "us"} and at > clause.first and tokens[at - 1].text in {"let", "lets"}:
        return Agent(side(OBJECTS[text], speaker), None, "statement", OBJECTS[text])
    if at > clause.first and tokens[at + 1].text in _MUSING and tokens[at + 2].text != "to":
        return None
    if text not in SUBJECTS or (at > clause.first and _is_object(tokens, clause, at)):
        return None
    return Agent(side(SUBJECTS[text], speaker), None, "statement", SUBJECTS[text])


def _is_object(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Say whether a pronoun stands behind a verb or a preposition."""
    if tokens[at].text in _NOMINATIVE or "'" in tokens[at].text:
        return False
    if clause.tag_at(at - 1).sort == "verb":
        acts = at + 1 < clause.behind and clause.tag_at(at + 1).sort in {"verb", "aux"}
        return not acts or clause.tag_at(at - 1).act in _HANDLING
    opens = at - 1 == clause.first and tokens[at - 1].text == clause.opener
    return tokens[at - 1].text in _PREPOSITIONS and not opens


def _noun_subject(tokens: Sequence[Token], clause: Clause, at: int, verb: int) -> Agent | None:
    """Take a noun as subject unless it hangs on a preposition or is another verb's object."""
    topic = clause.tag_at(at).topic
    asked = any(tag.act in {"ask", "want", "expect"} for tag in clause.tags[: at - clause.first])
    if asked and topic == "candidate" and tokens[at + 1].text == "to" and at + 2 >= verb - 1:
        return Agent("candidate", topic, "statement", "they")
    for place in range(at - 1, max(clause.first, at - _PHRASE_REACH) - 1, -1):
        opens = place == clause.first and tokens[place].text == clause.opener
        if tokens[place].text == "of" and place > clause.first and clause.tag_at(place - 1).sort == "none":
            break
        told = clause.tag_at(place).act in {"say", "hope", "expect", "know"}
        if (tokens[place].text in _PREPOSITIONS and not opens) or (clause.tag_at(place).sort == "verb" and not told):
            return None
        if clause.tag_at(place).sort == "noun" and clause.tag_at(place).topic not in {"process", "answer"}:
            break
    if topic in {"them", "candidate"}:
        return Agent("them" if topic == "them" else "candidate", topic, "statement", "they")
    return Agent("thing", topic, "statement", "it") if verb else None


def _leads(tokens: Sequence[Token], clause: Clause, at: int) -> bool:
    """Say whether a name stands at the head of its clause."""
    quiet = all(clause.tag_at(place).sort == "none" for place in range(clause.first, at))
    return at == clause.first or (quiet and tokens[at - 1].text not in _PREPOSITIONS)


def _is_order(tokens: Sequence[Token], clause: Clause, verb: int | None) -> bool:
    """Say whether a clause orders or asks: its verb stands in its base form with no subject before it."""
    if verb is None:
        return _orders_unknown(tokens, clause)
    if clause.tag_at(verb).form != "base" or clause.opener in OPENERS:
        return False
    before = range(clause.first, verb)
    if any(clause.tag_at(at).sort in {"aux", "person"} and tokens[at].text not in _ORDER_WORDS for at in before):
        return False
    polite = _is_polite(tokens, clause)
    heads = [
        at
        for at in before
        if clause.tag_at(at).sort == "noun" or (clause.tag_at(at).sort == "verb" and clause.tag_at(at).form != "base")
    ]
    named = any(is_plain(tokens[at]) or tokens[at].text in _HEADING for at in before)
    return polite or (tokens[verb + 1].text not in _HEARERS and not heads and not named)


def _orders_unknown(tokens: Sequence[Token], clause: Clause) -> bool:
    """Say whether a clause with an unknown verb orders: "kindly furnish the documents", "Sign in to the portal"."""
    if clause.has("aux", "person") or clause.opener in OPENERS:
        return False
    head = tokens[clause.first]
    polite = head.text in _POLITE and is_plain(tokens[clause.first + 1])
    return polite or (
        is_plain(head) and tokens[clause.first + 1].text in _ORDERED and not head.text.endswith(("ing", "s"))
    )


def _is_polite(tokens: Sequence[Token], clause: Clause) -> bool:
    """Say whether a clause says "please" or the like."""
    return any(token.text in _POLITE for token in tokens[max(0, clause.first - 2) : clause.behind])


def _reports(tokens: Sequence[Token], clause: Clause, verb: int) -> bool:
    """Say whether a clause leaves out its "I" or "we": "Ring you Tuesday", "Hoping to decide by Friday"."""
    opening = clause.tags[0]
    continuous = clause.tag_at(verb).form == "ing" or (opening.sort == "verb" and opening.form == "ing")
    return tokens[verb + 1].text in _HEARERS or continuous


def _question(tokens: Sequence[Token], clause: Clause, subject: int) -> Mood:
    """Say whether a clause asks."""
    inverted = subject > clause.first and clause.tag_at(subject - 1).sort == "aux"
    asked = tokens[clause.behind].text == "?" or tokens[clause.behind - 1].text == "?"
    return "question" if inverted or asked else "statement"
