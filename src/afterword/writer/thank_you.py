"""The thank-you: thanks for the talk, one thing from it, interest, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, Literal

from afterword.situation.routes import Need
from afterword.writer import pass_on, wording
from afterword.writer.composer import Composer
from afterword.writer.letter import Letter
from afterword.writer.next_step import next_step
from afterword.writer.notes.fitted import Fitted
from afterword.writer.phrases import thanks
from afterword.writer.phrases.pool import Pool
from afterword.writer.scene import Scene
from afterword.writer.topics import fitted_notes, need_of_topic

Shape = Literal["thanks first", "talk first", "role first"]

SHORTEST: Final = 60
LONGEST: Final = 110
"""How many words a thank-you has by default, greeting and sign-off apart."""
_LAST_WORDS: Final = 5
_SHAPES: Final[tuple[Shape, ...]] = ("thanks first", "talk first", "thanks first", "role first")


def write(scene: Scene) -> Letter | tuple[Need, ...]:
    """Write a thank-you, or say what is missing for it."""
    talk = scene.talk
    if talk is None or not scene.people:
        return (Need("people", None, "Who was there?"),)
    if scene.go_between is not None:
        return pass_on.write(scene, talk)
    notes = fitted_notes(scene, talk, scene.people[0])
    if not notes:
        return (need_of_topic(talk, scene.people[0]),)
    return Letter(
        wording.subject(scene, "thank-you"),
        wording.greeting(scene),
        _paragraphs(scene, _turned(notes, scene.choice.variant)),
        wording.sign_off(scene),
        wording.signature(scene),
    )


def _turned(notes: tuple[Fitted, ...], by: int) -> tuple[Fitted, ...]:
    start = by % len(notes)
    return (*notes[start:], *notes[:start])


def _paragraphs(scene: Scene, notes: tuple[Fitted, ...]) -> tuple[tuple[str, ...], ...]:
    """Put the sentences in the order of a shape; one more on the talk where it would be curt, and last words."""
    composer = Composer(scene, wording.words(scene))
    note = notes[0]
    shape = _shape(scene, note)
    if shape == "talk first" and note.about is not None:
        talk = [composer.say("lead", thanks.LEADS, about=note.about)]
        opening = [composer.say("short", thanks.SHORT)]
    else:
        opening = [composer.say("opening", thanks.AGAIN if scene.met_before else thanks.OPENINGS)]
        talk = [topic_sentence(composer, note)]
    role = [_interest(composer, opening)]
    ending = [next_step(composer)]
    count = _count(*opening, *talk, *role, *ending)
    has_room = scene.situation.parameters.thank_you_words >= LONGEST
    if count + _LAST_WORDS < SHORTEST and has_room:
        talk.append(_more(composer, notes[1:]))
    if _count(*opening, *talk, *role, *ending) + _LAST_WORDS < SHORTEST and has_room:
        role = [_interest(composer, opening, thanks.INTEREST_AT_LENGTH)]
    if count + _LAST_WORDS < LONGEST and has_room:
        ending.append(composer.say("last", thanks.LAST, _fits_after(ending[0])))
    if shape == "talk first":
        return (*talk, *opening), (*role, *ending)
    if shape == "role first":
        return (*opening, *role), (*talk, *ending)
    return (*opening, *talk), (*role, *ending)


def _more(composer: Composer, others: tuple[Fitted, ...]) -> str:
    """Say one thing more of the talk: another note, or what the first one meant."""
    about = next((other.about for other in others if other.about is not None), None)
    if about is not None:
        return composer.say("also", thanks.ALSO, about=about)
    return composer.say("meaning", thanks.MEANING)


def _shape(scene: Scene, note: Fitted) -> Shape:
    shape = scene.choice.of("shape", _SHAPES)
    can_lead = note.about is not None and not scene.met_before
    return shape if shape != "talk first" or can_lead else "thanks first"


def _count(*sentences: str) -> int:
    return sum(len(sentence.split()) for sentence in sentences)


def _fits_after(ending: str) -> Callable[[str], bool]:
    """After a question, another request for an answer would be too much."""
    is_asking = ending.endswith("?") or "grateful if" in ending or "wonder" in ending
    return lambda text: not (is_asking and ("from me" in text or "else would be" in text))


def topic_sentence(composer: Composer, note: Fitted) -> str:
    """Say what was talked about, in the way that the note allows."""
    if note.about is not None:
        return composer.say("about", thanks.ABOUT, about=note.about)
    if note.hear is not None:
        is_that = note.is_statement
        return composer.say("hear", thanks.HEAR, lambda text: is_that or "to hear {hear}" in text, hear=note.hear)
    return composer.say("question", thanks.QUESTION, question=note.question or "")


def _interest(composer: Composer, said: Iterable[str], pool: Pool = thanks.INTEREST) -> str:
    """Say that the role is wanted; its name once, where the opening has it already."""
    is_named = any(composer.words["role"] in sentence for sentence in said)
    return composer.say("interest", pool, lambda text: not (is_named and "{role}" in text))
