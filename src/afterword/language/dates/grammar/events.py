"""Things with a date of their own: "your interview", "the closing date", "receipt of this letter"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.grammar.look import skip
from afterword.language.dates.grammar.nodes import Event, FromToday
from afterword.language.dates.words.events import DESCRIPTIONS, DETERMINERS, EVENTS

if TYPE_CHECKING:
    from afterword.language.dates.grammar.look import Found, Tokens

_MOST_BEFORE: Final = 5
_BEFORE_NAME: Final = DETERMINERS | DESCRIPTIONS


def event(tokens: Tokens, at: int) -> Found:
    """Read a thing with a date of its own, its determiner and description before it."""
    start = at
    for _ in range(_MOST_BEFORE):
        named = EVENTS.get(tokens[start].text)
        if named is not None and EVENTS.get(tokens[start + 1].text) is None:
            pointed = start > at and "that" in {token.text for token in tokens[at:start]}
            return _named(tokens, "previous" if pointed and named != "today" else named, start)
        if tokens[start].text not in _BEFORE_NAME and named is None:
            return None
        start += 1
    return None


def _named(tokens: Tokens, name: str, at: int) -> Found:
    """Give the event that a word names, with the words that only round it off."""
    behind = skip(tokens, at + 1, "date", "day", "deadline", "round", "stage", "shift")
    if name == "today":
        behind = _of_message(tokens, behind)
        return FromToday(0), behind
    return Event(name), behind


def _of_message(tokens: Tokens, at: int) -> int:
    """Step over "of this e-mail" and "this letter" behind "receipt" or "receiving"."""
    start = skip(tokens, at, "of")
    start = skip(tokens, start, "this", "the", "that", "our")
    return start + 1 if start > at and EVENTS.get(tokens[start].text) == "today" else at
