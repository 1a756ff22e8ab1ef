"""A or an, by the sound of the word that follows."""

from __future__ import annotations

import re
from typing import Final

from afterword.language.grammar.slip import Slip
from afterword.language.grammar.sounds import first_sound
from afterword.language.grammar.tokens import Tokens
from afterword.language.spelling.lexicon import lexicon
from afterword.language.wordlist import fold, wordlist

_HEAD: Final = re.compile(r"[^\W\d_]+")
_NOT_AFTER: Final = wordlist(
    "and or is in as at on of if it its are am i a an the to for with by from my your his her our their this that"
    " these those was were be been has have had will would can could do did not no but so than then we you he she"
    " they me him us them up out off what which who when where how why"
)
"""Words that no article stands before: something else went wrong there, or the "a" is a letter."""

_FOREIGN_BEFORE: Final = wordlist(
    "gracias merci grazie obrigado obrigada graças gràcies de e y et de da do no na voglia"
)
_OPENING: Final = " \t\n\r\xa0\"'“”‘’([*_«$£€¥₹"


def article_slip(tokens: Tokens, index: int) -> Slip | None:
    """Judge the "a" or "an" at `index`."""
    if not _is_article(tokens, index):
        return None
    written, following = tokens.raw[index], tokens.raw[index + 1]
    is_letters = len(following) > 1 and following.isupper()
    if (tokens.words[index + 1] in _NOT_AFTER and not is_letters) or not following[0].isalnum():
        return None
    sound = first_sound(following)
    has_n = len(written) > 1
    if sound == "either" or has_n == (sound == "vowel"):
        return None
    if has_n and written[0] == "A" and following[0].isupper() and not following[:2].isupper():
        return None  # "An Nguyen", "An Post": a name
    if not _is_known(following):
        return None
    meant = written[0] + ("" if has_n else "n")
    first = tokens.slip("a-an", index, index + 1)
    return tokens.slip("a-an", index, index + 1, meant + first.text[len(written) :])


def _is_known(following: str) -> bool:
    """Tell whether a word in small letters is one; of a misspelt word the sound is not known."""
    head = _HEAD.match(following)
    return head is None or not head[0].islower() or len(head[0]) == 1 or fold(head[0]) in lexicon().bands


def _is_article(tokens: Tokens, index: int) -> bool:
    if index + 1 >= len(tokens):
        return False
    written, gap = tokens.raw[index], tokens.gaps[index + 1]
    if not gap[:1].isspace() or gap.strip(_OPENING) or "\n\n" in gap:
        return False
    before = tokens.gaps[index][-1:]
    if before and not (before.isspace() or before in "\"'“‘([*_—–-"):
        return False
    if written[0] == "A":
        return written in ("A", "An") and (tokens.opens_sentence(index) or before in tuple("\"“‘'"))
    return tokens.precedes(index) not in _FOREIGN_BEFORE
