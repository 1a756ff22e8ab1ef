"""Too and to: more than is good, or also; and the word before a verb or a place."""

from __future__ import annotations

from typing import Final

from afterword.language.grammar.slip import Slip
from afterword.language.grammar.tokens import Tokens
from afterword.language.wordlist import wordlist

_MEASURING: Final = wordlist("far way much bit little rather slightly not isn't wasn't never")
_MEASURED: Final = wordlist(
    "late early soon long busy big small large expensive hard difficult easy complicated few kind good bad short"
    " high low old young fast quick heavy hot cold tired strict formal often"
)
_WITH_VERBS: Final = wordlist("not never isn't wasn't")
_BEING: Final = wordlist("is are was were be been it's that's you're")
_BEFORE_MUCH: Final = wordlist(
    "are were got made there's not is was isn't wasn't never far way ask asked take talk talked took say said been be a"
)
_GOING_TO: Final = wordlist(
    "lot it them means mean meant matter matters mattered due thanks known familiar comes came amount amounts up lead"
    " leads led according available open applies apply similar likely prone down add adds adding common unknown"
    " subject new look looking looked forward back used next close on in happened happens attributed"
)
_MEETING: Final = wordlist("meet met meeting see saw seeing hear hearing thank thanks")


def too_slip(tokens: Tokens, index: int) -> Slip | None:
    """Judge the "to" at `index`."""
    before, following = tokens.precedes(index), tokens.follows(index)
    if not before:
        return None
    if following in ("much", "many"):
        closed = tokens.ends_sentence(index + 1)
        found = before not in _GOING_TO if closed else before in _BEFORE_MUCH
    elif following in _MEASURED:
        closed = tokens.ends_sentence(index + 1) or tokens.follows(index + 1) in ("to", "for", "in", "with", "on", "at")
        found = (before in _MEASURING and (before not in _WITH_VERBS or closed)) or (before in _BEING and closed)
    else:
        found = before == "you" and tokens.ends_sentence(index) and tokens.precedes(index - 1) in _MEETING
    return tokens.slip("too", index, index, "too") if found else None
