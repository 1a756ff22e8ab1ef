"""What a record teaches about words: the names in it, and the words that are right because it has them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from afterword.language.spelling.known_names import KnownName, KnownNames, bare, name_words
from afterword.language.spelling.speller import plain_form
from afterword.record.application import Candidate, Person, Record
from afterword.record.lazy import lazy

_WORD: Final = re.compile(r"[^\W\d_][\w'’\u02bc\u0300-\u036f-]*")
_PROPER: Final = re.compile(r"[^\W\d_a-z][\w&'’\u0300-\u036f-]*(?:[ \xa0][^\W\d_a-z][\w&'’\u0300-\u036f-]*)+")
_OPENS: Final = re.compile(r"(?:\A|[.!?:\n])\s*\Z")
_LONGEST: Final = 20_000
"""How many characters of one text are looked at: names stand near the beginning of a mail."""


@dataclass(frozen=True)
class Vocabulary:
    """The words of one record; each answer is worked out when first asked for."""

    record: Record

    @lazy
    def names(self) -> KnownNames:
        """Every name: people, the candidate, company, role, and names of several words in topics and statements."""
        return KnownNames(self._names())

    @lazy
    def people(self) -> tuple[tuple[str, KnownNames], ...]:
        """The names of each person on the employer's side, with the person's id."""
        return tuple((person.id, KnownNames(_of_person(person))) for person in self.record.people)

    @lazy
    def candidate(self) -> KnownNames:
        """The candidate's own name, nicknames included."""
        return KnownNames(_of_candidate(self.record.candidate))

    @lazy
    def expected(self) -> frozenset[str]:
        """Words that are right, in their plain form: those of names, proper ones in notes, all of received mail."""
        proper = (word for text in self._notes() for word in _proper_words(text))
        received = (word for text in self._received() for word in _WORD.findall(text[:_LONGEST]))
        return self.names.right.union(_forms(proper), _forms(received))

    @lazy
    def noted(self) -> frozenset[str]:
        """Words in small letters that the candidate has noted, in their plain form: terms more likely than slips."""
        return frozenset(_forms(word for text in self._notes() for word in _WORD.findall(text[:_LONGEST])))

    def _names(self) -> Iterator[KnownName]:
        record = self.record
        yield from _of_candidate(record.candidate)
        for person in record.people:
            yield from _of_person(person)
            if person.title:
                yield KnownName(person.title, "role")
        yield KnownName(record.company, "company")
        yield KnownName(record.role, "role")
        for text in self._notes():
            for match in _PROPER.finditer(text[:_LONGEST]):
                yield KnownName(match[0], "term")

    def _notes(self) -> Iterator[str]:
        record = self.record
        for interview in record.interviews:
            yield from (topic.text for topic in interview.topics)
            yield from filter(None, (interview.place, interview.notes))
        for statement in record.statements:
            yield from filter(None, (statement.text, statement.item))
        yield from filter(None, (record.notes, *(person.notes for person in record.people)))

    def _received(self) -> Iterator[str]:
        for message in self.record.messages:
            if message.direction == "received":
                yield from filter(None, (message.subject, message.body, message.asks))


class _Taught:
    """What of a record a vocabulary is made of; two are the same where they are made of the very same parts."""

    __slots__ = ("key", "parts", "record")

    def __init__(self, record: Record) -> None:
        received = (message for message in record.messages if message.direction == "received")
        held = (record.candidate, record.people, record.interviews, record.statements)
        self.record = record
        self.parts = (*held, *received)  # held, so that no other object comes to bear one of their numbers
        self.key = (record.company, record.role, record.notes, *map(id, self.parts))

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Taught) and self.key == other.key


def vocabulary(record: Record) -> Vocabulary:
    """Give the vocabulary of a record; of one that was asked for lately, what was worked out then."""
    return _vocabulary(_Taught(record))


@lru_cache(maxsize=32)
def _vocabulary(taught: _Taught) -> Vocabulary:
    return Vocabulary(taught.record)


def _of_person(person: Person) -> Iterator[KnownName]:
    yield KnownName(person.name, "person", person.id)
    yield from (KnownName(nickname, "person", person.id) for nickname in person.nicknames)


def _of_candidate(candidate: Candidate) -> Iterator[KnownName]:
    yield KnownName(candidate.name, "candidate")
    yield from (KnownName(nickname, "candidate") for nickname in candidate.nicknames)


def _proper_words(text: str) -> Iterator[str]:
    """Give the words that capitals or figures make names; one that merely opens a sentence is none."""
    for match in name_words(text[:_LONGEST]):
        word = match[0]
        marked = word[1:] != word[1:].lower() or any(map(str.isdigit, word))
        if marked or (word[0].isupper() and not _OPENS.search(text[max(0, match.start() - 4) : match.start()])):
            yield word


def _forms(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        yield plain_form(word)
        yield bare(word)
