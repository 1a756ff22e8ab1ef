"""A word written twice, and two small words written twice ("of the of the")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.language.grammar.slip import Slip
from afterword.language.grammar.tokens import Tokens
from afterword.language.spelling.lexicon import FAIRLY_COMMON, lexicon
from afterword.language.wordlist import wordlist

_MEANT: Final = wordlist(
    "had that bye very really so many much long far no yes ha he now there well knock blah night hear chop her"
    " his aye win tut hush go never more less one two cha tuk pom yo so quite big tick tock beep ping ding hip"
    " choo boo her lah sari cous log round over yum rah cheep ticktock fifty hundred thousand same great old deep"
    " hot again"
)
"""Words that are said twice on purpose, or that may stand twice in a row."""

_BEING: Final = wordlist("is are was were am be been do does did has have will would can could should may might must")
_SUBJECTS: Final = wordlist("it what that this there he she they we you who i which one all those these")
_OBJECTS: Final = wordlist("it you them me us him")
_BEFORE_CLAUSE: Final = wordlist(
    "if when whenever once after before since because as while although though until unless where what how who"
    " whoever whatever every time day first way moment told tell tells show showed shown promise promised assure"
    " assured sure give gave given send sent offer offered get got thing reason"
)
_OPENING: Final = wordlist("that and but because so which")
"""Words that open a clause: what stands twice behind them is its subject, written twice."""

_SMALL: Final = wordlist(
    "the a an and or but of to in on at for with from by my your our their this is are was were be i you we it as"
    " if not will would have has can that thank dear hope am so look looking"
)
_STARTING: Final = wordlist("of in on at to for with from by about into during and")
_ARTICLES: Final = wordlist("the a an my your our their this")
_VERBS_BEFORE: Final = wordlist("and but because hope think believe know")


def repeated_slips(tokens: Tokens) -> Iterator[Slip]:
    """Find the words and pairs of words that stand twice in a row."""
    words = tokens.words
    for index in range(1, len(words)):
        if words[index] == words[index - 1]:
            if _is_slip(tokens, index - 1):
                yield tokens.slip("repeated-word", index - 1, index, tokens.raw[index - 1])
        elif words[index] in _ARTICLES and _is_pair_twice(tokens, index):
            first = tokens.slip("repeated-word", index - 3, index)
            kept = first.text[: tokens.end(index - 2) - tokens.start(index - 3)]
            yield tokens.slip("repeated-word", index - 3, index, kept)


def _is_pair_twice(tokens: Tokens, index: int) -> bool:
    words = tokens.words
    if index < len(("of", "the", "of")) or words[index - 2] != words[index] or words[index - 3] != words[index - 1]:
        return False
    if words[index - 1] not in _STARTING:
        return False
    return all(tokens.are_neighbours(at - 1, at) for at in range(index - 2, index + 1))


def _is_slip(tokens: Tokens, first: int) -> bool:
    """Judge the word at `first`, which stands again right after it."""
    word, written, again = tokens.words[first], tokens.raw[first], tokens.raw[first + 1]
    if word in _MEANT or not tokens.are_neighbours(first, first + 1) or not word.replace("'", "").isalpha():
        return False
    if _is_name(tokens, first, written, again) or ("\n" in tokens.gaps[first + 1] and word not in _SMALL):
        return False
    if word in ("do", "did"):
        return tokens.opens_clause(first - 1) and tokens.word(first - 1) not in ("he", "she", "it")
    if word in _BEING:
        return not _may_be_twice(tokens, first)
    if word in _OBJECTS:
        if tokens.precedes(first) in _OPENING:
            return True
        return not any(before in _BEFORE_CLAUSE for before in tokens.sentence_before(first))
    return word in _SMALL or lexicon().bands.get(word, FAIRLY_COMMON + 1) <= FAIRLY_COMMON


def _is_name(tokens: Tokens, first: int, written: str, again: str) -> bool:
    """Tell whether capitals show a name: "Pago Pago", "Will will"."""
    if written == again:
        return written[0].isupper() and written != "I" and not (written.isupper() and tokens.words[first] in _SMALL)
    if written[0].isupper() and again[0].islower():
        return not tokens.opens_sentence(first) or tokens.words[first] in ("will", "may", "mark")
    return True


def _may_be_twice(tokens: Tokens, first: int) -> bool:
    """Tell whether a verb may end one clause and begin the next ("what it is is", "the tools I have have")."""
    if tokens.precedes(first) not in _SUBJECTS:
        return False
    return not (tokens.opens_clause(first - 1) or tokens.precedes(first - 1) in _VERBS_BEFORE)
