"""Its and it's: the one belongs to something, the other is "it is" or "it has"."""

from __future__ import annotations

from typing import Final

from afterword.language.grammar.possessives import is_owned_after, is_said_after
from afterword.language.grammar.slip import Slip
from afterword.language.grammar.than import is_comparative
from afterword.language.grammar.tokens import Tokens, in_capitals_of
from afterword.language.wordlist import wordlist

_NEVER_OWNED: Final = wordlist(
    "been i you we they he she him us them what how why where when that this these those my your our a an the"
    " because if whether got something someone somebody nothing anything everything there no such as not"
)
"""Words that follow "it's", and never a possessive; "not" and "no" are looked at once more."""

_DONE: Final = wordlist("taken made given helped let shown meant become gotten had")
_TO_WHOM: Final = wordlist("me us you him her them a an the my our your some so to quite very")
_GOING: Final = {
    "going": wordlist("to well great fine good better along ok okay smoothly"),
    "looking": wordlist("good great like forward better likely fine"),
    "getting": wordlist("late better worse harder easier dark cold warmer colder closer there"),
    "becoming": wordlist("a an clear clearer more harder easier"),
    "starting": wordlist("to"),
    "one": wordlist("of"),
    "up": wordlist("to"),
    "all": wordlist("about in there very the good right part"),
    "over": wordlist("now"),
    "like": wordlist("a an the my being nothing no that"),
    "worth": wordlist("it the a noting saying knowing remembering asking trying every"),
    "thanks": wordlist("to"),
}
_NOT_TIME_TO: Final = wordlist("market hire value fill first production delivery repair failure")
_BEFORE_TIME: Final = wordlist("that think believe know feel and but so because maybe perhaps if hope when say said")


def its_slip(tokens: Tokens, index: int) -> Slip | None:
    """Judge the "its" or "it's" at `index`."""
    written = tokens.raw[index]
    if tokens.words[index] == "its":
        found, meant = _is_contraction(tokens, index), "it's"
    else:
        found, meant = is_owned_after(tokens, index, "it"), "its"
    return tokens.slip("its", index, index, in_capitals_of(written, meant)) if found else None


def _is_contraction(tokens: Tokens, index: int) -> bool:
    following = tokens.follows(index)
    if not following:
        return False
    further = tokens.follows(index + 1)
    if following in ("no", "not", "a", "as", "an"):
        return tokens.raw[index + 1].islower() and further != "" and not further.startswith(("un", "in", "im"))
    if following in _NEVER_OWNED:
        return True
    if following in _DONE:
        return further in _TO_WHOM
    if following in _GOING:
        return further in _GOING[following] or (following == "getting" and is_comparative(further))
    if following == "time":
        return _is_time_to(tokens, index, further)
    return is_said_after(tokens, index) and not (is_comparative(following) and further == "than")


def _is_time_to(tokens: Tokens, index: int, further: str) -> bool:
    """Tell whether it is time to do something; a "time to market" is something else."""
    if not (tokens.opens_clause(index) or tokens.precedes(index) in _BEFORE_TIME):
        return False
    if further == "to":
        return tokens.follows(index + 2) not in _NOT_TIME_TO
    return further in ("i", "we", "you", "for")
