"""Marks each token of a sentence as verb, noun or person, by its word and the word before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from afterword.language.dates.about.nouns import DETERMINERS, NOUNS, Topic
from afterword.language.dates.about.people import OBJECTS, SUBJECTS
from afterword.language.dates.about.verbs import FUTURE, HAS, IS, VERBS, WAS, Act, Form, form_of
from afterword.language.dates.grammar.look import FUNCTION_WORDS
from afterword.language.dates.tokens import Kind, Shape, Token
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

Sort: TypeAlias = Literal["verb", "noun", "aux", "person", "adjective", "none"]


class Tag(NamedTuple):
    """What a token is: its sort, and what is done (a verb), spoken of (a noun) or meant (a person)."""

    sort: Sort
    act: Act = "other"
    form: Form = "base"
    topic: Topic = "thing"
    person: str = ""


NONE = Tag("none")
_TO = word_set("to please kindly pls plz not also then and just either will or n't")
_AUXILIARIES = FUTURE | HAS | IS | WAS | {"do", "does", "don't", "doesn't"}
_AVAILABLE = word_set("available free around away unavailable busy ooo off convenient flexible back out")
_OBJECT_FOLLOWS = word_set("you me us him her them u everyone everybody all candidates folks ya")
_ORDERS = word_set("post mail book reply respond email text call phone ring message contact write answer")
_ORDER_FOLLOWS = word_set("your the it both any yes to with by before asap directly no")
_LEADERS = FUTURE | SUBJECTS.keys() | {"to", "please", "kindly"}
_NOUN_LEADERS = DETERMINERS - {"for", "of", "about", "all", "which", "what"}
_PASSIVES = IS | HAS | WAS
_NEVER_NOUN = frozenset({"meet", "know", "hear", "contacting", "meets", "met"})
_SHORTENED_FUTURE = ("'ll", "'d")
_DAYS_OF_TALK = frozenset({"selection", "assessment", "interview", "trial", "recruitment", "testing"})
_STAGES = frozenset({"next", "final", "second", "third", "last", "first", "interview", "2nd", "3rd"})
_KINDS_OF_TALK = frozenset({"phone", "telephone", "video", "zoom", "skype", "coffee", "follow"})
_ARTICLES = word_set(
    """background reference dbs security credit a an the our your my this that another first second third next final
    last each one interview assessment of 2nd 1st 3rd decision team group hiring"""
)
_DOUBTFUL_VERBS = frozenset({"last", "forward", "open", "present", "process", "help", "retire"})
_NEEDS_DETERMINER = word_set("yes round mind line lead head check centre center screen study")
_VERB_LIKE_NOUNS = frozenset({"work", "see", "like", "plan", "set", "start", "have", "use", "state", "note"})

_ODD = _KINDS_OF_TALK | {"day", "stage", "no", "had"}
_TAGGED = frozenset({Kind.WORD, Kind.UNIT, Kind.ORDINAL, Kind.DAYPART})


def tag(tokens: Sequence[Token], at: int, first: int) -> Tag:
    """Tag one token; ``first`` is the first token of its sentence."""
    token = tokens[at]
    if token.kind not in _TAGGED:
        return NONE
    text = token.text
    if text in SUBJECTS or text in OBJECTS:
        return Tag("person", person=SUBJECTS.get(text) or OBJECTS[text])
    if text in _ODD:
        odd = _odd(tokens, at, first)
        if odd is not None:
            return odd
    if text in _AUXILIARIES and not (text in HAS and _takes_object(tokens, at)):
        return Tag("aux")
    return _verb_or_noun(tokens, at, first)


def _verb_or_noun(tokens: Sequence[Token], at: int, first: int) -> Tag:
    """Tag a token by the tables of verbs and nouns."""
    text = tokens[at].text
    topic, verb = NOUNS.get(_singular_owner(text)), VERBS.get(text)
    if verb is not None and _acts_here(tokens, at, first, topic):
        return Tag("verb", act=verb[0], form=verb[1])
    bare = text in _NEEDS_DETERMINER and (at == first or tokens[at - 1].text not in _ARTICLES)
    if topic is not None and not bare:
        return Tag("noun", topic=topic)
    return Tag("adjective", topic="availability") if text in _AVAILABLE else NONE


def _odd(tokens: Sequence[Token], at: int, first: int) -> Tag | None:
    """Tag the words whose neighbours alone tell what they are; None where the tables may decide."""
    text, earlier = tokens[at].text, tokens[at - 1].text if at > first else ""
    if text == "day":
        return Tag("noun", topic="interview") if earlier in _DAYS_OF_TALK else None
    if text == "stage":
        return None if earlier in _STAGES else NONE
    if text == "no":
        return Tag("verb", act="know") if _is_know(tokens, at, first) else None
    if text == "had":
        perfect = earlier in HAS or earlier.endswith("'ve")
        return Tag("verb", act="have", form="past") if perfect else None
    return NONE if NOUNS.get(tokens[at + 1].text) == "interview" else None


def _is_know(tokens: Sequence[Token], at: int, first: int) -> bool:
    """Say whether "no" was typed for "know" ("shud no by friday", "let me no")."""
    earlier = [token.text for token in tokens[max(first, at - 2) : at]]
    return bool(earlier) and (earlier[-1] in FUTURE | {"to"} or (earlier[0] == "let" and earlier[-1] in OBJECTS))


def _acts_here(tokens: Sequence[Token], at: int, first: int, topic: Topic | None) -> bool:
    """Say whether a word of the table of verbs is a verb where it stands."""
    if at > first and tokens[at - 1].text in {"by", "via", "your", "my"} and VERBS[tokens[at].text][1] == "base":
        return False
    doubtful = tokens[at].text in _DOUBTFUL_VERBS or _is_participle(tokens, at, first)
    if doubtful and not _is_led(tokens, at, first):
        return False
    return (topic is None or _is_verb_here(tokens, at, first)) and not _is_noun_here(tokens, at, first, topic)


def _is_participle(tokens: Sequence[Token], at: int, first: int) -> bool:
    """Say whether a participle only describes a noun ("completed applications", "the attached", "in writing")."""
    form, earlier = VERBS[tokens[at].text][1], tokens[at - 1].text if at > first else ""
    bare = at == first or form_of(earlier) == "base"
    bare = bare or earlier in {"all", "any", "both", "most"}
    heads = form == "past" and bare and tokens[at + 1].text in NOUNS
    return heads or (form == "past" and earlier in _ARTICLES) or (form == "ing" and earlier in {"the", "a", "in"})


def _is_led(tokens: Sequence[Token], at: int, first: int) -> bool:
    """Say whether a subject, an auxiliary or "to" stands before a word, so that it is a verb."""
    earlier = tokens[at - 1].text if at > first else ""
    return earlier in _LEADERS or earlier.endswith(_SHORTENED_FUTURE)


def _singular_owner(text: str) -> str:
    """Give the noun within a possessive ("interview's")."""
    return text.removesuffix("'s")


def _takes_object(tokens: Sequence[Token], at: int) -> bool:
    """Say whether "have" is the verb of its clause ("we have an answer"), not an auxiliary ("we have decided")."""
    later = tokens[at + 1]
    verb = VERBS.get(later.text)
    return not (
        (verb is not None and verb[1] == "past") or later.text in {"been", "not", "to", "now", "already", "just"}
    )


def _is_verb_here(tokens: Sequence[Token], at: int, first: int) -> bool:
    """Say whether a word that could be either ("call", "update", "interview") is a verb where it stands."""
    text, later = tokens[at].text, tokens[at + 1].text
    if text in _NEVER_NOUN:
        return True
    earlier = tokens[at - 1] if at > first else None
    if later in _OBJECT_FOLLOWS and (earlier is None or earlier.text not in DETERMINERS):
        return True
    if earlier is None:
        return text in _ORDERS and later in _ORDER_FOLLOWS
    if earlier.text.endswith("ly") and VERBS[text][1] in {"base", "s"}:
        return True
    if (earlier.text in DETERMINERS and earlier.text not in SUBJECTS) or earlier.kind is Kind.PUNCT:
        return earlier.kind is Kind.PUNCT and later in _OBJECT_FOLLOWS
    shortened = earlier.text.endswith(_SHORTENED_FUTURE) or earlier.text in _TO or earlier.text in FUTURE
    if shortened:
        return not (earlier.text in {"or", "and"} and later not in _OBJECT_FOLLOWS)
    subject = earlier.text in SUBJECTS
    continuous = VERBS[text][1] == "ing" and (
        earlier.text in IS or earlier.text.endswith(("'re", "'m", "'s")) or subject
    )
    passive = VERBS[text][1] == "past" and (earlier.text in _PASSIVES or subject or earlier.text.endswith("ly"))
    return subject or continuous or passive or (VERBS[text][1] == "past" and text not in NOUNS)


def _is_noun_here(tokens: Sequence[Token], at: int, first: int, topic: Topic | None) -> bool:
    """Say whether a word of the verb table is plainly a noun: behind a determiner, and not before an object."""
    if at == first or (topic is None and tokens[at].text not in _VERB_LIKE_NOUNS):
        return False
    earlier = tokens[at - 1].text
    return earlier in _NOUN_LEADERS


def is_named(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a token looks like somebody's name at the head of a clause ("Dana will ring you")."""
    token, later = tokens[at], tokens[at + 1]
    if token.shape is not Shape.CAPITAL or token.kind is not Kind.WORD or token.text in VERBS or token.text in NOUNS:
        return False
    if token.text in FUNCTION_WORDS or token.text in _AUXILIARIES or token.text.endswith(("ly", "n't")):
        return False
    acts = later.text in _AUXILIARIES or form_of(later.text) in {"s", "base", "past"} or later.shape is Shape.CAPITAL
    return acts or token.text.endswith("'s")
