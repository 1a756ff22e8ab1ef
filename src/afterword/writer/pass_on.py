"""Thanks through a go-between: it asks to pass them on, and names everybody whom they are for."""

from __future__ import annotations

import re
from typing import Final

from afterword.planner.words import row
from afterword.record.application import Interview, Person
from afterword.situation.routes import Need
from afterword.writer import wording
from afterword.writer.composer import Composer
from afterword.writer.letter import Letter
from afterword.writer.next_step import next_step
from afterword.writer.notes.fitted import Fitted
from afterword.writer.phrases import passing, thanks
from afterword.writer.scene import Scene
from afterword.writer.topics import fitted_notes, need_of_topic

_MOST_THINGS: Final = 3
_SHORTEST: Final = 60
_OF_READER: Final = re.compile(r"\byour?\b|\bours?\b", re.IGNORECASE)


def write(scene: Scene, talk: Interview) -> Letter | tuple[Need, ...]:
    """Write thanks to all those meant; one thing of each is named, where it was noted."""
    composer = Composer(scene, wording.words(scene) | {"names": names(scene)})
    noted = [(person, notes[scene.choice.variant % len(notes)]) for person, notes in _notes(scene, talk) if notes]
    if not noted:
        return (need_of_topic(talk, scene.people[0]),)
    ending = next_step(composer)
    is_asking = ending.endswith("?")
    opening = composer.say("pass", passing.ASK_TO_PASS, lambda text: not (is_asking and text.endswith("?")))
    things = [_thing(composer, person, note) for person, note in _different(noted)[:_MOST_THINGS]]
    interest = composer.say("interest", thanks.INTEREST, lambda text: not _OF_READER.search(text))
    last = composer.say("last-passing", passing.LAST)
    if sum(len(sentence.split()) for sentence in (opening, *things, interest, ending, last)) < _SHORTEST:
        things.append(composer.say("more-passing", passing.MORE))
    return Letter(
        wording.subject(scene, "thank-you"),
        wording.greeting(scene),
        ((opening, *things), (interest, ending, last)),
        wording.sign_off(scene),
        wording.signature(scene),
    )


def names(scene: Scene) -> str:
    """Name all those meant, in full."""
    return row(tuple(" ".join(person.name.split()) for person in scene.people))


def _notes(scene: Scene, talk: Interview) -> list[tuple[Person, tuple[Fitted, ...]]]:
    return [(person, fitted_notes(scene, _talk_with(scene, person, talk), person)) for person in scene.people]


def _talk_with(scene: Scene, person: Person, talk: Interview) -> Interview:
    """Give the last talk of that day with this person."""
    held = [other for other in scene.situation.facts.held if person.id in other.people and other.end <= talk.end]
    return max(held, key=lambda other: other.end, default=talk)


def _different(noted: list[tuple[Person, Fitted]]) -> list[tuple[Person, Fitted]]:
    """Leave out what somebody before has said already."""
    seen: set[Fitted] = set()
    kept = []
    for person, note in noted:
        if note not in seen:
            kept.append((person, note))
        seen.add(note)
    return kept


def _thing(composer: Composer, person: Person, note: Fitted) -> str:
    name = composer.scene.name(person.id) or person.name
    if note.about is not None:
        pool = passing.ABOUT if name in note.about else passing.ABOUT_FROM
        return composer.say("about", pool, about=note.about, name=name)
    if note.hear is not None and not note.is_statement and note.thing is not None:
        return composer.say("about", passing.ABOUT_FROM, about=note.thing, name=name)
    if note.hear is not None:
        return composer.say("hear", passing.HEAR if name in note.hear else passing.HEAR_FROM, hear=note.hear, name=name)
    return composer.say("question", passing.QUESTION_FROM, question=note.question or "", name=name)
