"""How a person is greeted: by first name, or by last name where they sign or are titled so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from afterword.language.names import PARTICLES, TITLES
from afterword.record.application import Message, Person
from afterword.situation.names import folded

_LETTERS: Final = re.compile(r"[^\W\d_]")
_BY_LAST_NAME: Final = frozenset({
    "dr", "prof", "professor", "rev", "reverend", "fr", "father", "rabbi", "imam", "judge", "captain", "lord", "lady",
})  # fmt: skip
_BY_FIRST_NAME: Final = frozenset({"sister", "brother", "sir", "dame"})
_SHORTEST: Final = 2
_LAST_LINES: Final = 6


def first_name(person: Person) -> str:
    """Give the name to call somebody by: the first name, or the whole name where that is but an initial."""
    words = _words(person.name)
    if not words or len(_LETTERS.findall(words[0])) < _SHORTEST:
        return " ".join(person.name.split())
    return words[0]


def called(person: Person, messages: Sequence[Message], *, formal: bool) -> str:
    """Give the name for a greeting: as they signed their own messages, else by the register."""
    signed = _signed(person, messages)
    if signed is not None and not formal:
        return signed
    return mentioned(person, formal=formal)


def mentioned(person: Person, *, formal: bool) -> str:
    """Give the name by which others are told of somebody: Dana, Dr Marsh; in formal letters the whole name."""
    titled = _titled(person.name)
    if titled is not None:
        return titled
    return _full(person) if formal else first_name(person)


def _words(name: str) -> list[str]:
    last, comma, first = name.partition(",")
    ordered = f"{first} {last}" if comma and first.strip() else name
    return [word for word in ordered.split() if folded(word).rstrip(".") not in TITLES]


def _full(person: Person) -> str:
    return " ".join(_words(person.name)) or " ".join(person.name.split())


def _titled(name: str) -> str | None:
    """Give title and last name where the record has a title that people keep: Dr Marsh."""
    title, *rest = name.split()
    if folded(title).rstrip(".") in _BY_FIRST_NAME and rest:
        return f"{title} {rest[0]}"
    if folded(title).rstrip(".") not in _BY_LAST_NAME or not rest:
        return None
    return f"{title} {_last_name(rest)}"


def _last_name(words: list[str]) -> str:
    start = len(words) - 1
    while start > 0 and folded(words[start - 1]) in PARTICLES:
        start -= 1
    return " ".join(words[start:])


def _signed(person: Person, messages: Sequence[Message]) -> str | None:
    """Give the first name or nickname with which they signed their latest message, where they did so."""
    known = {folded(name): name for name in (first_name(person), *person.nicknames)}
    for message in reversed(messages):
        if message.direction != "received" or message.automatic or person.id not in message.people:
            continue
        lines = [line.strip(" ,.-–—") for line in (message.body or "").splitlines() if line.strip()]
        for line in reversed(lines[-_LAST_LINES:]):
            if folded(line) in known:
                return known[folded(line)]
    return None
