"""The pronoun I written small: "i", "i'm", "i've"."""

from __future__ import annotations

from typing import Final

from afterword.language.grammar.slip import Slip
from afterword.language.grammar.tokens import Tokens
from afterword.language.spelling.lexicon import FAIRLY_COMMON, borrowed, lexicon
from afterword.language.wordlist import wordlist

PRONOUNS: Final = wordlist("i i'm i've i'd i'll")
"""The forms that `pronoun_slip` judges."""

_INDEXED: Final = wordlist(
    "index variable counter element row column entry item level vitamin type class loop subscript"
)
_AFTER_INDEX: Final = wordlist("th and j k or is has runs goes equals increases counts stands starts ends in")


def pronoun_slip(tokens: Tokens, index: int) -> Slip | None:
    """Judge a small "i" at `index`; an index, the number one of a list, and "i" in a foreign phrase are let stand."""
    written = tokens.raw[index]
    if written[0] != "i":
        return None
    if len(written) == 1 and not _is_pronoun(tokens, index):
        return None
    return tokens.slip("pronoun", index, index, "I" + written[1:])


def _is_pronoun(tokens: Tokens, index: int) -> bool:
    around = tokens.gaps[index][-1:] + tokens.gaps[index + 1][:1]
    if any(sign in "\"“”'‘’()[]*_=<>+.-/#" for sign in around):
        return False
    following = tokens.follows(index)
    if not following or not tokens.raw[index + 1][0].isalpha():
        return False
    if lexicon().bands.get(following.partition("'")[0], FAIRLY_COMMON + 1) > FAIRLY_COMMON or following in borrowed():
        return False  # "i dag", "i går"
    return (
        tokens.precedes(index) not in _INDEXED and following not in _AFTER_INDEX and tokens.raw[index + 1][0].islower()
    )
