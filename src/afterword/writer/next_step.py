"""What comes next: the step and the date that were agreed, else one polite question."""

from __future__ import annotations

from afterword.record.application import Statement
from afterword.writer import wording
from afterword.writer.composer import Composer
from afterword.writer.notes.employer import fit_step
from afterword.writer.notes.persons import View
from afterword.writer.phrases import ahead
from afterword.writer.scene import Scene
from afterword.writer.topics import view_of


def next_step(composer: Composer) -> str:
    """Write the sentence on what comes next."""
    scene = composer.scene
    promise = scene.situation.promise
    date = scene.day(promise.until) if promise is not None and promise.ends > scene.situation.now else None
    agreed = _agreed_step(scene)
    coming = next(iter(scene.situation.facts.to_come), None)
    if coming is not None:
        what = wording.coming_talk(scene, coming)
        return composer.say("coming", ahead.COMING, coming=what, day=scene.day(coming.start))
    step = fit_step(agreed.text or "", _view(scene)) if agreed is not None else None
    speaker = agreed.person if agreed is not None and step is not None else promise.person if promise else None
    said = wording.said_by(scene, speaker)
    if step is not None and step.about is not None and date is not None:
        return composer.say("stepped-dated", ahead.STEPPED_AND_DATED, step=step.about, date=date, **said)
    if step is not None and step.about is not None:
        return composer.say("stepped", ahead.STEPPED, step=step.about, **said)
    if date is not None:
        return composer.say(
            "dated", ahead.DATED, date=date, **wording.said_by(scene, promise.person if promise else None)
        )
    if step is not None and step.hear is not None:
        return composer.say("told", ahead.TOLD, that=step.hear)
    return composer.say("asking", ahead.ASKING)


def _view(scene: Scene) -> View:
    return view_of(scene, scene.people[0], own=False, direct=scene.go_between is None)


def _agreed_step(scene: Scene) -> Statement | None:
    """Give the latest next step that was agreed in the last round or since, and is not past."""
    last = scene.situation.facts.last_round
    for statement in reversed(scene.situation.facts.statements):
        if statement.kind != "next-step" or not statement.text:
            continue
        is_recent = last is None or statement.at >= last.start
        return statement if is_recent else None
    return None
