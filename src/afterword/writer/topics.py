"""Which notes a draft may use: the person's own first, then those of the whole talk."""

from __future__ import annotations

from typing import Final

from afterword.record.application import Interview, Person
from afterword.situation.names import name_words
from afterword.situation.routes import Need
from afterword.writer.notes.fit import fit
from afterword.writer.notes.fitness import is_private
from afterword.writer.notes.fitted import Fitted
from afterword.writer.notes.persons import View
from afterword.writer.scene import Scene

_LONGEST_QUOTE: Final = 160


def notes_for(talk: Interview, person: str) -> tuple[tuple[str, bool], ...]:
    """Give the notes on what was talked about with a person, best first, and of each whether it is that person's own.

    Notes on the whole talk are shared out: each person who has none of their own starts with another one.
    """
    own = tuple((topic.text, True) for topic in talk.topics if topic.person == person)
    is_alone = len(set(talk.people)) == 1
    common = tuple((topic.text, is_alone) for topic in talk.topics if topic.person is None)
    if not common:
        return own
    noted = {topic.person for topic in talk.topics}
    without = [other for other in dict.fromkeys(talk.people) if other not in noted]
    start = without.index(person) % len(common) if person in without else 0
    return (*own, *common[start:], *common[:start])


def fitted_notes(scene: Scene, talk: Interview, person: Person, *, direct: bool | None = None) -> tuple[Fitted, ...]:
    """Fit the notes that can be said to this person; those on the whole talk only where there is none of their own.

    `direct`: whether that person reads it; where it is None, the way of the message decides.
    """
    notes = notes_for(talk, person.id)
    is_direct = scene.go_between is None if direct is None else direct
    views = {own: view_of(scene, person, own=own, direct=is_direct) for own in (True, False)}
    for wanted in (True, False):
        usable = [text for text, own in notes if own is wanted and not is_private(text)]
        found = tuple(fitted for text in usable if (fitted := fit(text, views[wanted])) is not None)
        if found:
            return found
    return ()


def view_of(scene: Scene, person: Person, *, own: bool, direct: bool) -> View:
    """See a note from whoever reads the letter."""
    names = name_words(person)
    others = frozenset(word for other in scene.record.people if other.id != person.id for word in name_words(other))
    return View(scene.name(person.id) or person.name, names - others, others - names, direct=direct, own=own)


def need_of_topic(talk: Interview, person: Person) -> Need:
    """Ask for one thing that was talked about; a note that cannot be fitted is quoted."""
    notes = notes_for(talk, person.id)
    if not notes:
        return Need(
            "topic", person.id, f"Note one thing that you talked about with {person.name}: a thank-you needs it."
        )
    note = " ".join(notes[0][0].split())
    quoted = note if len(note) <= _LONGEST_QUOTE else f"{note[:_LONGEST_QUOTE]}…"
    if is_private(note):
        said = f"The note “{quoted}” is for you alone"
    else:
        said = f"The note “{quoted}” does not make a sentence yet"
    return Need("topic", person.id, f"{said}: say in a few words what you talked about with {person.name}.")
