"""Phrases that hang on what was said before them: on an event's verb, or on the date of a clause before."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from afterword.language.dates.grammar.nodes import (
    Bounded,
    Event,
    Feast,
    Length,
    Numeric,
    OnDate,
    OnWeekday,
    Span,
)
from afterword.language.dates.words.events import EVENTS
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from afterword.language.dates.grammar.look import Tokens
    from afterword.language.dates.grammar.phrases import Phrase

_REACH: Final = 8
_FAR: Final = 24
_BEGIN: Final = frozenset({"start", "begin", "starts", "begins", "commence"})
_FIRST_OF: Final = frozenset({"on", "for"})
_BEFORE: Final = frozenset({"before", "b4"})
_ENDS: Final = frozenset({".", "!", "?", ";", ":"})
_BREAKS: Final = word_set(". ! ? ; : , ( ) - – — and but or that which who if so because")
_AFTER: Final = word_set("after following once upon")
_THEN: Final = word_set("then there that which")
_OWNERS: Final = word_set("his her their its")
_NEAR: Final = 3
_SAID: Final = word_set("said told promised wrote mentioned indicated advised stated confirmed explained announced")
_JOINED: Final = frozenset({"and", "then", "&"})
_PROMISED: Final = word_set(
    """we we'll i i'll they they'll she'll he'll hear decision result results outcome letters decide notify inform"""
)
_ASKED: Final = word_set("please confirm reply respond accept sign return contract paperwork let if kindly offer")
_GIVEN_OUT: Final = word_set("issued sent made received dated posted released served given delivered")
_SOON: Final = frozenset({"within", "in"})


def hung(tokens: Tokens, phrases: Iterable[Phrase]) -> Iterator[Phrase]:
    """Give the phrases, those that hang on something before them bound to it."""
    last: Phrase | None = None
    for found in phrases:
        behind = 0 if last is None else last.behind
        phrase = _before_event(tokens, found, behind)
        if last is not None and _begins_on(tokens, last, found):
            last = replace(last, node=Bounded("before", found.node), behind=found.behind)
            continue
        if last is not None:
            yield last
            if _counts_from(tokens, last, phrase):
                phrase = _counted_on(phrase)
            elif _comes_later(tokens, last, phrase):
                phrase = _counted_later(phrase)
        last = phrase
    if last is not None:
        yield last


def _begins_on(tokens: Tokens, last: Phrase, found: Phrase) -> bool:
    """Say whether a date says when what is named before it begins ("before the holidays start on the 23rd")."""
    named = isinstance(last.node, Bounded) and last.bound == "before" and isinstance(last.node.node, Feast)
    begins = found.first == last.behind + 1 and tokens[last.behind].text in _BEGIN and found.bound == "on"
    return named and begins and isinstance(found.node, OnDate | Numeric)


def _before_event(tokens: Tokens, phrase: Phrase, behind: int) -> Phrase:
    """Read "before we break up on the 22nd" as before the 22nd, unless the day is that of a meeting with them."""
    if phrase.bound != "on" or tokens[phrase.first].text not in _FIRST_OF:
        return phrase
    if not isinstance(phrase.node, OnDate | OnWeekday | Numeric | Feast):
        return phrase
    for at in range(phrase.first - 1, max(behind, phrase.first - _REACH) - 1, -1):
        text = tokens[at].text
        if text in _BREAKS or tokens[at + 1].lines or EVENTS.get(text) == "interview":
            break
        if text in _BEFORE:
            return replace(phrase, node=Bounded("before", phrase.node), bound="before")
    return phrase


def _counts_from(tokens: Tokens, last: Phrase, phrase: Phrase) -> bool:
    """Say whether a length counts from the date before it in its sentence: what it hangs on happens then."""
    between = tokens[last.behind : phrase.first]
    if len(between) > _FAR or any(token.text in _ENDS or token.lines > 1 for token in between):
        return False
    if not _is_free_length(phrase) or not _is_day(last):
        return False
    texts = [token.text for token in between]
    if isinstance(phrase.node, Length):
        return _says_then(texts)
    return _says_then(texts) or _happens_first(tokens, last) or _is_given_out(tokens, last, texts)


def _comes_later(tokens: Tokens, last: Phrase, phrase: Phrase) -> bool:
    """Say whether what is promised follows on the date before it: "we meet on Monday and decide within a day"."""
    texts = {token.text for token in tokens[last.behind : phrase.first]}
    starts = {token.text for token in tokens[max(0, last.first - _REACH) : last.first]}
    follows_on = isinstance(phrase.node, Span) and _is_free_length(phrase) and _is_day(last) and len(texts) < _FAR
    told = bool(texts & _JOINED) and bool(texts & _PROMISED) and not texts & (_ASKED | _ENDS)
    return follows_on and told and not any(EVENTS.get(word) == "start-date" for word in starts)


def _is_day(phrase: Phrase) -> bool:
    """Say whether a phrase names a day or a period, no length and no "within"."""
    return not isinstance(phrase.node, Length | Span)


def _is_free_length(phrase: Phrase) -> bool:
    """Say whether a phrase is a length that is counted from nothing named."""
    node = phrase.node
    if isinstance(node, Length):
        return not (node.rate or node.attributive) and node.most.unit not in {"year", "minute"}
    return isinstance(node, Span) and node.anchor is None and node.sense in _SOON


def _says_then(texts: list[str]) -> bool:
    """Say whether the words between point back: "after that they take 3-4 days", "within his first two weeks"."""
    pairs = tuple(pairwise(texts))
    pointed = any(first in {"after", "from"} and second in _THEN for first, second in pairs)
    owned = any(first in {"within", "in"} and second in _OWNERS for first, second in pairs[-_NEAR:])
    return pointed or owned or "thereafter" in texts


def _happens_first(tokens: Tokens, last: Phrase) -> bool:
    """Say whether the date before is that of what comes first: "after the demo on the 30th we decide within a day"."""
    for at in range(last.first, max(-1, last.first - _REACH), -1):
        if tokens[at].text in _AFTER:
            return at < last.first or last.bound == "after"
        if tokens[at].text in _BREAKS:
            return False
    return False


def _is_given_out(tokens: Tokens, last: Phrase, texts: list[str]) -> bool:
    """Say whether something runs from the date before: "offers issued on 1 April", "you said on Monday that"."""
    earlier = tokens[last.first - 1].text if last.first else ""
    return (earlier in _GIVEN_OUT and "must" in texts) or (earlier in _SAID and "that" in texts)


def _counted_on(phrase: Phrase) -> Phrase:
    """Count a length from the date named before it."""
    node = phrase.node
    if isinstance(node, Span):
        return replace(phrase, node=replace(node, anchor=Event("previous"), sense="within"))
    if isinstance(node, Length):
        return replace(phrase, node=Span(node.least, node.most, "within", Event("previous")))
    return phrase


def _counted_later(phrase: Phrase) -> Phrase:
    """Count a length from the date named before it where it would else be over by then."""
    node = phrase.node
    return replace(phrase, node=replace(node, anchor=Event("later"))) if isinstance(node, Span) else phrase
