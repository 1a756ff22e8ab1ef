"""Whom a message goes to, where nobody says: the people of the record whom its greeting names."""

from __future__ import annotations

from afterword.language.letter import Letter
from afterword.record.application import Person, Record
from afterword.situation.names import folded, name_words


def greeted(letter: Letter, record: Record) -> tuple[str, ...]:
    """Give the ids of those whom the greeting names without doubt; a name that two people bear names neither."""
    if letter.greeting is None:
        return ()
    found = (_bearer(addressed.text, record.people) for addressed in letter.greeting.addressed)
    return tuple(dict.fromkeys(person for person in found if person is not None))


def _bearer(name: str, people: tuple[Person, ...]) -> str | None:
    wanted = folded(name).strip()
    full = [person.id for person in people if folded(person.name) == wanted]
    fitting = full or [person.id for person in people if wanted in name_words(person)]
    return fitting[0] if len(fitting) == 1 else None
