"""Contractions that are words or names without their apostrophe: "Id love to", "Ill be there", "Lets talk".

Those that are no words ("dont", "youre") are misspellings.
"""

from __future__ import annotations

from typing import Final

from afterword.language.grammar.slip import Slip
from afterword.language.grammar.tokens import Tokens, in_capitals_of
from afterword.language.grammar.word_classes import is_adjective
from afterword.language.wordlist import wordlist

_AFTER_AM: Final = wordlist(
    "not so very really also still just looking writing hoping going a the an in at on now sure delighted pleased"
    " keen truly quite free available attaching attached sorry all always afraid able"
)
_AFTER_HAVE: Final = wordlist(
    "been got had made taken seen sent done read written learnt learned never always just since"
)
_AFTER_WOULD: Final = wordlist(
    "love like be have really rather prefer welcome also very still gladly happily say appreciate want need enjoy"
    " hope expect do go never always been had begin bring start certainly definitely much greatly"
)
_AFTER_WILL: Final = wordlist(
    "be have do send bring come call let get see make take wait look gladly happily certainly definitely also"
    " then never always follow keep check try need give find read write"
)
_AFTER_LET_US: Final = wordlist("talk meet speak stay keep see hope say do make catch plan discuss get go not be")
_LEADING: Final = {
    "im": ("I'm", _AFTER_AM),
    "ive": ("I've", _AFTER_HAVE),
    "id": ("I'd", _AFTER_WOULD),
    "ill": ("I'll", _AFTER_WILL),
    "lets": ("let's", _AFTER_LET_US),
    "shell": ("she'll", _AFTER_WILL),
    "hell": ("he'll", _AFTER_WILL),
    "wed": ("we'd", _AFTER_WOULD),
}
_BEGINNING: Final = wordlist("lets shell hell wed ill")
_JOINING: Final = wordlist("and but so that")

CONTRACTIONS: Final = frozenset(_LEADING)
"""The words that `contraction_slip` judges."""


def contraction_slip(tokens: Tokens, index: int) -> Slip | None:
    """Judge a word whose letters are those of a contraction, by the word after it."""
    word, written, following = tokens.words[index], tokens.raw[index], tokens.follows(index)
    meant, leading = _LEADING[word]
    if not _may_follow(word, following, leading) or (written.isupper() and len(written) > 1):
        return None
    if word in ("im", "ive") and (written.islower() or (word == "ive" and tokens.opens_sentence(index))):
        return None  # a misspelling
    if word in _BEGINNING and not (tokens.opens_clause(index) or tokens.precedes(index) in _JOINING):
        return None
    return tokens.slip("apostrophe", index, index, in_capitals_of(written, meant))


def _may_follow(word: str, following: str, leading: frozenset[str]) -> bool:
    if following in leading:
        return True
    if word == "ive":
        return following.endswith("ed") and len(following) > len("need")
    return word == "im" and is_adjective(following)
