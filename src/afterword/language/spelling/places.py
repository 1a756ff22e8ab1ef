"""The classes of words that tell in which places a word can stand, and what a word before wants after it."""

from __future__ import annotations

from typing import Final

from afterword.language.grammar.tokens import MOST_LOOKED_AT, Tokens
from afterword.language.grammar.word_classes import is_mainly_noun
from afterword.language.wordlist import wordlist

MODALS: Final = wordlist(
    "will would can could should may might must shall cannot can't won't don't didn't doesn't wouldn't couldn't"
    " shouldn't i'll we'll you'll they'll he'll she'll it'll"
)
LETTING: Final = wordlist("let help helped helps helping make makes made lets letting")
LET: Final = wordlist("me us you him her them people everyone somebody someone")
PLACING_TO: Final = wordlist(
    "due thanks according next close similar prior contrary addition regard respect close nearer related thank key"
    " answer reply alternative back up down over due leading led leads"
)
"""After these words "to" is a preposition, which a noun follows."""
WANTING: Final = wordlist(
    "want wants wanted need needs needed chance opportunity time way able ready happy glad pleased delighted keen eager"
    " honoured honored willing going hope hopes hoping like love plan plans ability order decision offer invitation"
    " pleasure privilege how what where when who able prepared proud excited free sad sorry easy hard used ought have"
)
OBJECT: Final = wordlist(
    "the a an my your our his her its their this that these those it them us me him you all any each every some both"
    " what how whether who myself yourself ourselves"
)
DETERMINERS: Final = wordlist("the a an my your our his its their this that every each some any no another")
CLOSING: Final = wordlist(
    "of on about for from to and or is was were are in with at by has have had will would that which who when as"
    " because but if so i we you they he she it during after before without than then too here there today yesterday"
)
PREPOSITIONS: Final = wordlist("for with from about of in on at through by into within during between around near")
ADVERBS: Final = wordlist("not also never always just only really soon now then still even often already ever")
BE: Final = wordlist("am is are was were be been i'm it's we're they're you're that's he's she's feel felt seem seemed")


def is_verb_wanted(tokens: Tokens, index: int) -> bool:
    """Tell whether the word before wants a verb in its plain form after it: "to", "will", "let me"."""
    at = index - 1
    while tokens.word(at) in ADVERBS or tokens.word(at).endswith("ly"):
        if not tokens.are_neighbours(at, at + 1) or index - at > 2:  # noqa: PLR2004 - two adverbs
            return False
        at -= 1
    if not tokens.are_neighbours(at, at + 1):
        return False
    before, further = tokens.word(at), tokens.precedes(at)
    if before == "to":
        return (further not in PLACING_TO and not is_mainly_noun(further.removesuffix("s"))) or further in WANTING
    return before in MODALS or before == "please" or (before in LET and further in LETTING)


def is_closed(tokens: Tokens, index: int) -> bool:
    """Tell whether a sentence ends, or a comma stands, after a word."""
    return tokens.ends_sentence(index) or tokens.gaps[index + 1][:1] == ","


def sentence_of(tokens: Tokens, index: int) -> frozenset[str]:
    """Give the words of the sentence of a word; of a very long one those near it."""
    end = min(len(tokens), index + MOST_LOOKED_AT)
    last = next((at for at in range(index, end) if tokens.ends_sentence(at)), end - 1)
    return frozenset((*tokens.sentence_before(index), *tokens.words[index : last + 1]))
