"""The note to keep in touch: thanks, something learned, good wishes; it asks for nothing."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.guide.silence import after_rejection
from afterword.situation.routes import Need
from afterword.writer import pass_on, wording
from afterword.writer.composer import Composer
from afterword.writer.letter import Letter
from afterword.writer.phrases import parting, passing
from afterword.writer.scene import Scene
from afterword.writer.topics import fitted_notes


def write(scene: Scene) -> Letter | tuple[Need, ...]:
    """Write the note; without a note of the talk it does without the thing learned."""
    composer = Composer(scene, wording.words(scene))
    opening = composer.say("parting", parting.TOLD if _told_by_reader(scene) else parting.HEARD)
    sentences = [opening, *_learned(composer), *_passed_on(composer), composer.say("wishes", parting.WISHES)]
    return Letter(
        wording.subject(scene, "keep-in-touch"),
        wording.greeting(scene),
        (tuple(sentences),),
        wording.sign_off(scene),
        wording.signature(scene),
    )


def _passed_on(composer: Composer) -> Iterator[str]:
    """Thank those whom the note does not reach directly."""
    if composer.scene.go_between is not None:
        yield composer.say("keep", passing.KEEP, names=pass_on.names(composer.scene))


def _told_by_reader(scene: Scene) -> bool:
    """Tell whether the reader is the one who told us."""
    rejected = after_rejection.rejection(scene.situation)
    told = after_rejection.told_by(scene.situation, rejected) if rejected is not None else None
    return told is not None and scene.receiver is not None and scene.receiver.id == told


def _learned(composer: Composer) -> Iterator[str]:
    """Name one thing learned from the reader, or from the talk."""
    scene = composer.scene
    if scene.receiver is None:
        return
    for talk in sorted(scene.situation.facts.held, key=lambda held: held.end, reverse=True):
        if scene.receiver.id not in talk.people:
            continue
        for note in fitted_notes(scene, talk, scene.receiver):
            if note.topic is not None:
                yield composer.say("learned", parting.LEARNED, about=note.topic)
                return
            if note.is_statement and note.hear is not None:
                yield composer.say("learned-that", parting.LEARNED_THAT, hear=note.hear)
                return
