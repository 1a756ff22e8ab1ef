"""What tells a possessive ("its", "your", "their") from the contraction that sounds like it, by the words around.

Nothing but a noun with its adjectives follows a possessive, so that "its clear to" was meant to be "it's clear to"; and
no bare noun that can be counted follows a contraction, so that "they're frame" was meant to be "their frame".
"""

from __future__ import annotations

from typing import Final, Literal

from afterword.language.grammar.than import is_comparative
from afterword.language.grammar.tokens import Tokens
from afterword.language.grammar.verbs import is_taking_object
from afterword.language.grammar.word_classes import (
    is_adjective,
    is_mainly_noun,
    is_noun,
    is_person,
    is_plural,
    is_thing,
)
from afterword.language.wordlist import wordlist

Whom = Literal["it", "you", "they"]

_DETERMINERS: Final = wordlist("a an the")
_POINTING: Final = wordlist(
    "a an the my your our his her its their this that these those you me us him them it all both each every any some"
)
_PLACING: Final = wordlist("in on at for from with about by to of into under over through like as")
_ADVERBS: Final = wordlist(
    "very so really quite too just also still only always never probably certainly definitely clearly actually"
    " honestly truly rather pretty all now already almost simply often usually surely sometimes perhaps indeed"
    " extremely particularly especially even incredibly absolutely completely totally perfectly entirely fairly"
    " highly genuinely obviously naturally currently presumably apparently equally super most more far much"
)
_PREDICATES: Final = wordlist("soon far close enough long alright okay ok over fine finished done gone needed ready")
_CLOSING: Final = wordlist(
    "to that about with for from at in on of as if when because since today tonight tomorrow now again enough"
    " there here by than until what how why where who whether like after before although though while without so"
    " too under over between not i we you he she they it"
)
"""Words that may follow an adjective where no noun does."""

_CLAUSE_WORDS: Final = wordlist(
    "i we you he she it they i'd i'll i'm i've we'd we'll we're we've but so which if as because please thank"
    " thanks let and that though although since when while isn't aren't don't doesn't"
)
_SUBORDINATING: Final = wordlist("if when once because since as while although though until unless whether")
_NEGATED: Final = ("un", "in", "im", "ir", "dis")
_AUXILIARIES: Final = wordlist(
    "is was has had will would can could should must may might does did isn't wasn't hasn't won't wouldn't can't"
)
_WORKING: Final = wordlist(
    "works runs needs opens starts breaks grows comes goes looks moves gets does makes takes shows keeps stops fails"
    " turns ends begins closes wants seems becomes feels sits stands lies holds reads allows lets gives"
)
"""What something does, in one word, so that "it's" cannot be the verb ("when it's scanner works")."""

_FOR_MANY: Final = wordlist("are were have had aren't weren't haven't")
_CLEAVING: Final = wordlist("that which who whom whose and or versus vs v than like")
_STRONG_BEFORE: Final = wordlist(
    "of with in on at from by into within through during under over behind across inside despite throughout"
    " against among between beyond toward towards onto upon without for to about regarding concerning"
)
_STRICT_BEFORE: Final = wordlist("of with within despite without into to by from during through throughout for")
"""Those that no clause follows."""

_NO_HEAD: Final = wordlist("and or but not very so too quite really also")
_KNOWING: Final = wordlist("know knows knew understand understands understood love loves like likes value values")
_GIVEN_TO: Final = wordlist("me us him them")
_DOING: Final = wordlist("do does did doing done try tries tried")
_OWN_PRONOUNS: Final = wordlist("mine yours his hers ours theirs")
_DONE: Final = wordlist("best utmost part bit job duty share homework")
_UNCOUNTED: Final = wordlist(
    "work time fun progress news music love life luck magic hope business practice experience knowledge"
    " information advice research evidence training learning teaching care help support feedback nature history"
    " science food water money weather traffic noise silence chaos teamwork trust respect patience courage joy"
    " pleasure beauty quality safety health growth change success failure winter summer spring autumn night"
    " morning evening noon midnight dinner lunch breakfast value sense fate routine craft"
)
_ABSTRACT: Final = ("ness", "ity", "tion", "sion", "ment", "ance", "ence", "ship", "ism", "ing")
_SAID_OF_YOU: Final = wordlist(
    "proof evidence gold dust magic dynamite fun part top key miles home history perfection class quality legend"
    " fire minutes days hours weeks years light front midway halfway hands leader welcome news money toast nature"
)
"""Nouns that may be said of somebody without an article ("you're proof that", "you're miles ahead")."""


def is_said_after(tokens: Tokens, index: int) -> bool:
    """Tell whether what follows is said of something, and cannot belong to it ("… very busy at")."""
    at = after_adverbs(tokens, index)
    following = tokens.word(at) if tokens.are_neighbours(at - 1, at) else ""
    if not following or (at > index + 1 and following in ("own", "first", "last", "best")):
        return False
    if following in _DETERMINERS:
        return tokens.raw[at].islower()
    if following == "been":
        return True
    if following == "not":
        return not tokens.follows(at).startswith(_NEGATED)
    if following in _PLACING and tokens.follows(at) in _POINTING:
        return at == index + 1
    if is_adjective(following) or is_comparative(following) or following in _PREDICATES:
        subordinate = tokens.precedes(index) in _SUBORDINATING
        return is_closed_after(tokens, at, subordinate=subordinate)
    return False


def after_adverbs(tokens: Tokens, index: int) -> int:
    """Give the index of the first word after the one at `index` that is no adverb."""
    at = index + 1
    while tokens.word(at) in _ADVERBS and tokens.are_neighbours(at - 1, at) and tokens.are_neighbours(at, at + 1):
        at += 1
    return at


def is_closed_after(tokens: Tokens, index: int, *, subordinate: bool = False) -> bool:
    """Tell whether no noun can follow the word at `index`: the sentence ends, or goes on with something else.

    After a `subordinate` clause any comma ends it.
    """
    if tokens.ends_sentence(index):
        return True
    if tokens.gaps[index + 1][:1] == ",":
        return subordinate or tokens.word(index + 1) in _CLAUSE_WORDS
    return tokens.follows(index) in _CLOSING


def is_owned_after(tokens: Tokens, index: int, whom: Whom) -> bool:
    """Tell whether what follows a contraction is a noun that must belong to somebody ("… frame before")."""
    following, at = tokens.follows(index), index + 1
    if following in _OWN_PRONOUNS:
        return False
    if following == "own" or (following in _DONE and tokens.precedes(index) in _DOING):
        return True
    if not following or not tokens.raw[at].islower():
        return False
    wanted = _wants_object(tokens, index)
    if is_plural(following):
        return wanted or tokens.follows(at) in _FOR_MANY or _is_known_of(tokens, index, whom)
    if is_noun(following) and not following.endswith("ing"):
        return wanted or _must_be_owned(tokens, at, whom)
    if following.endswith("ing") and is_mainly_noun(following):
        return wanted or (whom != "you" and tokens.follows(at) in _FOR_MANY | _AUXILIARIES)
    if not wanted or not (is_adjective(following) or following.endswith("est")):
        return False
    further = tokens.follows(at)
    return _is_named(further) or (tokens.precedes(index) in _STRICT_BEFORE and further not in _CLOSING | _NO_HEAD)


def _is_known_of(tokens: Tokens, index: int, whom: Whom) -> bool:
    """Judge a plural: "you're drawings" is said of no reader, and "knows it's strengths" tells whose they are."""
    if whom == "you":
        return _is_no_person(tokens, index + 1)
    ends = tokens.follows(index + 1) not in _CLEAVING and is_closed_after(tokens, index + 1)
    return ends and whom == "it" and tokens.precedes(index) in _KNOWING


def _is_named(word: str) -> bool:
    return word != "" and (is_noun(word) or is_plural(word))


def _wants_object(tokens: Tokens, index: int) -> bool:
    """Tell whether the word before wants a noun after it: a preposition, or a verb that no clause follows."""
    before = tokens.precedes(index)
    if before == "and":
        return tokens.precedes(index - 1) == "you" or _joins_nouns(tokens, index - 1)
    if before == "as":
        return tokens.precedes(index - 1) == "well"
    if before == "after":
        return tokens.precedes(index - 1).startswith("look")
    if before in _GIVEN_TO:
        return is_taking_object(tokens.precedes(index - 1))
    return before in _STRONG_BEFORE or is_taking_object(before)


def _joins_nouns(tokens: Tokens, index: int) -> bool:
    """Tell whether an "and" joins a thing to another, which ends what is said: "the ward and it's huddle"."""
    if tokens.precedes(index - 1) not in _DETERMINERS | {"your"} or not _is_named(tokens.precedes(index)):
        return False
    at = index + 2
    if is_plural(tokens.words[at]):
        return tokens.follows(at) not in _CLEAVING
    if is_adjective(tokens.words[at]):
        at += 1
    noun = tokens.word(at)
    if not is_noun(noun) or noun in _UNCOUNTED or noun.endswith(_ABSTRACT) or not tokens.are_neighbours(at - 1, at):
        return False
    return tokens.ends_sentence(at) or tokens.follows(at) in _STRONG_BEFORE | {"as", "when"}


def _must_be_owned(tokens: Tokens, index: int, whom: Whom) -> bool:
    """Tell whether the noun at `index` cannot be said of something without an article."""
    following, noun = tokens.follows(index), tokens.words[index]
    if following in _AUXILIARIES:
        return True
    if whom == "you" and _is_no_person(tokens, index):
        return True
    if not is_thing(noun) or following in _CLEAVING or following[:1].isdigit():
        return False
    if (
        whom == "it"
        and following in _WORKING
        and tokens.precedes(index - 1) in _SUBORDINATING | {"how", "where", "that"}
    ):
        return True
    if following and (_is_named(following) or len(following) == 1):
        return False
    return whom == "it" or not is_person(noun)


def _is_no_person(tokens: Tokens, index: int) -> bool:
    """Tell whether a noun, and what it may go with ("you're project lead"), says nothing that a reader could be."""
    noun, following = tokens.words[index], tokens.follows(index)
    if noun in _SAID_OF_YOU or is_person(noun) or following in _CLEAVING or following in ("ahead", "away", "behind"):
        return False
    return not (following and (is_person(following) or is_adjective(following)))
