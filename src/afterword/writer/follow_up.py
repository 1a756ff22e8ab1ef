"""The follow-up: the talk and the date that passed, without reproach, one thing from the talk, and one question."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.planner.words import row
from afterword.record.application import Interview
from afterword.situation.routes import Need
from afterword.writer import wording
from afterword.writer.composer import Composer
from afterword.writer.letter import Letter
from afterword.writer.notes.fitted import Fitted
from afterword.writer.phrases import chasing
from afterword.writer.scene import Scene
from afterword.writer.topics import fitted_notes

SHORTEST: Final = 45
LONGEST: Final = 80
"""How many words a follow-up has by default, greeting and sign-off apart."""
_MOST_NAMES: Final = 3


def write(scene: Scene) -> Letter | tuple[Need, ...]:
    """Write a follow-up; without a note it does without the thing of value."""
    if scene.talk is None:
        return (Need("people", None, "Which talk is this about? Note it first."),)
    composer = Composer(scene, wording.words(scene))
    first = [_opening(composer, scene.talk), *_passed(composer)]
    value = _value(composer, scene.talk)
    deadline = scene.situation.our_deadline
    if deadline is not None and deadline.until is not None:
        until = scene.day(deadline.until)
        last = [
            composer.say("deadline", chasing.DEADLINE, date=until),
            composer.say("ask-soon", chasing.DEADLINE_ASKING),
        ]
    else:
        last = [composer.say("ask", chasing.ASKING)]
    return Letter(
        wording.subject(scene, "follow-up"),
        wording.greeting(scene),
        _sized(composer, first, value, last),
        wording.sign_off(scene),
        wording.signature(scene),
    )


def _opening(composer: Composer, talk: Interview) -> str:
    """Name the role and the talk; to somebody who was not there, those who were."""
    reader = composer.scene.receiver
    if reader is None or reader.id in talk.people:
        return composer.say("chase", chasing.OPENINGS)
    known = composer.scene.situation.facts.people
    present = tuple(" ".join(known[person].name.split()) for person in dict.fromkeys(talk.people))
    named = row(present) if 0 < len(present) <= _MOST_NAMES else "the team"
    return composer.say("chase", chasing.OPENINGS_ELSEWHERE, names=named)


def _passed(composer: Composer) -> Iterator[str]:
    """Name the date that passed."""
    scene = composer.scene
    promise = scene.situation.promise
    if promise is not None and promise.ends < scene.situation.now:
        said = wording.said_by(scene, promise.person)
        yield composer.say("passed", chasing.PASSED, date=scene.day(promise.until), **said)


def _value(composer: Composer, talk: Interview) -> str | None:
    """Add one thing from the talk: the reader's own, else anybody's."""
    scene = composer.scene
    reader = scene.receiver
    is_own = reader is not None and reader.id in talk.people
    people = (reader.id,) if is_own and reader is not None else talk.people
    for person in (*people, *talk.people):
        known = scene.situation.facts.people[person]
        for note in _turned(fitted_notes(scene, talk, known), scene.choice.variant + len(scene.situation.follow_ups)):
            if note.topic is not None:
                pool = chasing.VALUE if reader is not None and person == reader.id else chasing.VALUE_OF_ALL
                return composer.say("value", pool, about=note.topic)
            if note.is_statement and note.hear is not None:
                return composer.say("value-heard", chasing.VALUE_HEARD, hear=note.hear)
    return None


def _turned(notes: tuple[Fitted, ...], by: int) -> tuple[Fitted, ...]:
    start = by % len(notes) if notes else 0
    return (*notes[start:], *notes[:start])


def _sized(composer: Composer, first: list[str], value: str | None, last: list[str]) -> tuple[tuple[str, ...], ...]:
    """Keep it short: the thing of value where there is room, an offer where it would be curt."""
    second = [*([value] if value is not None else []), *last]
    count = sum(len(sentence.split()) for sentence in (*first, *second))
    if count > LONGEST:
        second = last
    if composer.scene.situation.parameters.follow_up_words < LONGEST:
        return tuple(first), tuple(last)
    is_thanked = "thank" in first[0].lower() or "grateful" in first[0]
    if count < SHORTEST and not is_thanked:
        first.insert(1, composer.say("chase-thanks", chasing.THANKS))
    if sum(len(sentence.split()) for sentence in (*first, *second)) < SHORTEST:
        second.append(composer.say("chase-more", chasing.FILLER))
    return tuple(first), tuple(second)
