"""Sentences that run on without a full stop: "… from the first week of June Please tell me …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.language.abbreviations import MONTHS_AND_DAYS
from afterword.language.grammar.capitals import CALENDAR
from afterword.language.grammar.slip import Slip
from afterword.language.span import Span
from afterword.language.wordlist import fold, wordlist

_ASKED: Final = (
    "let|tell|find|feel|do|don't|see|contact|give|note|accept|be|send|confirm|advise|call|know|share|keep|pass|say"
    "|inform|write|reach|ask|get|allow|forgive|excuse|extend|convey|thank|consider|arrange|check|email|remember|bear"
)
_SURELY: Final = (
    rf"(?:Please|Kindly) (?:{_ASKED})|Thank you|Thanks (?:for|again|so|to|in)|Looking forward|Let me"
    r"|(?:Would|Could) you"
)
_LIKELY: Final = (
    r"We (?:would|look|are|were|had|have|will|can|discussed|talked|met|spoke|also)"
    r"|(?:It|This|That) (?:was|is|would|has)|If (?:you|there|it|anything)"
    r"|My [a-z]+ (?:is|was|has|are|were)|There (?:is|was|are|were)"
)
_RUN_ON: Final = re.compile(
    rf"(?P<word>\b[^\W_][\w'’-]*) (?:(?P<surely>(?:{_SURELY})(?![\w'’-]))|(?:{_LIKELY})(?![\w'’-]))"
)
_BEGINS: Final = re.compile(r"[.!?:;\u2026\n\r\"“”(\u2022]")
_NAMING: Final = wordlist(
    "say says said saying reading read reads sign button labelled labeled marked titled called command field message"
    " email note notes card cards book song film with a the an and or but your my of to from"
)
"""What stands before words that are named or quoted, without a mark."""

_FEWEST_WORDS: Final = 3
_REACH: Final = 240


def run_on_slips(text: str, span: Span) -> Iterator[Slip]:
    """Find words in `text[span]` after which a new sentence begins although no stop stands there."""
    for match in _RUN_ON.finditer(text, span.start, span.end):
        word = match["word"]
        if fold(word) in _NAMING or not (match["surely"] or _is_plain(word)) or _is_early(text, span, match.start()):
            continue
        place = Span(*match.span("word"))
        yield Slip("missing-stop", place, word, (f"{word}.",))


def _is_plain(word: str) -> bool:
    """Tell whether a word is no name, to which a capital after it may belong."""
    return word.islower() or word.isdigit() or fold(word) in CALENDAR | MONTHS_AND_DAYS


def _is_early(text: str, span: Span, at: int) -> bool:
    """Tell whether fewer than three words stand before a place in its sentence: what stops there is no sentence."""
    before = text[max(span.start, at - _REACH) : at]
    begun = max((found.end() for found in _BEGINS.finditer(before)), default=0)
    return len(before[begun:].split()) < _FEWEST_WORDS
