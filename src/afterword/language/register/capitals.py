"""Words in capitals that are loud: "SO MUCH", "THANK YOU", "AGAIN"; acronyms, names, roles and headings are not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.language.grammar.tokens import Tokens
from afterword.language.register.informality import Informality
from afterword.language.span import Span
from afterword.language.wordlist import wordlist

_LOUD_WORD: Final = re.compile(r"[A-Z]{2}")
_ALONE: Final = wordlist(
    "so very much really thank thanks thankful always never again please today tomorrow yesterday immediately you"
    " your love loved loving lovely great greatly amazing awesome fantastic brilliant wonderful incredible"
    " excellent perfect absolutely totally truly extremely definitely certainly completely exactly highly super"
    " hugely yes every everything everyone anything nothing nobody ever only many too also needed want wanted"
    " urgent excited thrilled pleased delighted grateful impressed sorry and but the because would could should"
    " being were does enjoyed enjoy appreciate appreciated hoping looking forward hearing think believe quite once"
    " congratulations welcome available confirmed important especially particularly finally honestly seriously"
    " genuinely everybody sure huge immensely deeply"
)
"""Words that are loud in capitals even alone: no acronyms that one meets."""

_PERHAPS: Final = wordlist("not just must need now here best both more most same soon such even before there any")
"""Words that are put in capitals for clearness too, or that programmes are named by."""

_LOUD: Final = (
    _ALONE
    | _PERHAPS
    | wordlist(
        "all for from with about when what how why who will can may have has had been was is are am do did done"
        " don't can't won't it's you're that's happy glad hope hear know feel this that these those after first"
        " last next one two my me our us it we they he she him her his them their its to of in on at as or if be"
        " by no up out hello good well wait read join work time hard ready free agree attached which while into"
        " over than then back go get see come team job role interview meeting day week chance opportunity long way"
        " please kind"
    )
)
"""Words that are loud in a run of capitals."""

_PRONOUN: Final = frozenset({"I", "I'm", "I'd", "I'll", "I've"})
_I: Final = re.compile(r"\bi\b")
_FEWEST: Final = 2


def capitals_in(tokens: Tokens) -> Iterator[Informality]:
    """Find loud words and runs of them; a whole line in capitals is a heading, and let stand."""
    if _LOUD_WORD.search(tokens.text) is None:
        return
    index = 0
    while index < len(tokens):
        last = _run_end(tokens, index)
        if last >= index:
            found = _judged(tokens, index, last)
            if found is not None:
                yield found
        index = max(index, last) + 1


def _run_end(tokens: Tokens, first: int) -> int:
    """Give the index of the last word of the run in capitals from `first`; `first` less one where none begins."""
    if not _is_in_capitals(tokens.raw[first]):
        return first - 1
    last = first
    while (
        last + 1 < len(tokens)
        and tokens.gaps[last + 1] in (" ", "\n", ", ", "\xa0")
        and _is_in_capitals(tokens.raw[last + 1])
    ):
        last += 1
    return last


def _is_in_capitals(written: str) -> bool:
    return written.isupper() or written.replace("’", "'") in _PRONOUN


def _judged(tokens: Tokens, first: int, last: int) -> Informality | None:
    while first < last and not (tokens.words[first] in _LOUD or _is_pronoun(tokens, first)):
        first += 1
    while first < last and (_is_pronoun(tokens, last) or tokens.words[last] not in _LOUD):
        last -= 1
    words = tokens.words[first : last + 1]
    loud = sum(word in _LOUD for word in words)
    if not loud or _is_heading(tokens, first, last):
        return None
    if len(words) == 1:
        return _one(tokens, first)
    pronouns = sum(_is_pronoun(tokens, at) for at in range(first, last + 1))
    if loud + pronouns < _FEWEST or 2 * (loud + pronouns) < len(words) or (_ALONE.isdisjoint(words) and not pronouns):
        return None
    span = Span(tokens.start(first), tokens.end(last))
    fixes = (_lowered(tokens, first, last),) if loud + pronouns == len(words) else ()
    return Informality("capitals", span, span.of(tokens.text), fixes)


def _is_pronoun(tokens: Tokens, index: int) -> bool:
    return tokens.raw[index].replace("’", "'") in _PRONOUN


def _one(tokens: Tokens, index: int) -> Informality | None:
    word = tokens.words[index]
    if (word not in _ALONE and word not in _PERHAPS) or not _stands_in_prose(tokens, index):
        return None
    span = Span(tokens.start(index), tokens.end(index))
    return Informality("capitals", span, span.of(tokens.text), (_lowered(tokens, index, index),), word in _ALONE)


def _stands_in_prose(tokens: Tokens, index: int) -> bool:
    """Tell whether small words stand around a word, and no brackets, figures or slashes."""
    around = tokens.gaps[index][-1:] + tokens.gaps[index + 1][:1]
    if any(sign in "()[]/_&+=-#@\"“”'‘’" for sign in around):
        return False
    neighbours = (tokens.raw[at] for at in (index - 1, index + 1) if 0 <= at < len(tokens))
    return any(not written[0].isupper() and written.isalpha() for written in neighbours)


def _is_heading(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether a run has its line to itself, without a stop."""
    before, after = tokens.gaps[first], tokens.gaps[last + 1]
    opens = "\n" in before or not (first or before.strip())
    closes = after.lstrip(" :\t").startswith("\n") or not after.strip(" :\t\n")
    return opens and closes


def _lowered(tokens: Tokens, first: int, last: int) -> str:
    """Give a run in small letters, with the capitals of a sentence's start and of "I"."""
    span = Span(tokens.start(first), tokens.end(last))
    text = _I.sub("I", span.of(tokens.text).lower())
    return text[0].upper() + text[1:] if tokens.opens_sentence(first) else text
