"""The answer: exactly what was asked is confirmed, moved, sent, accepted or declined."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from afterword.record.application import Statement
from afterword.situation.asks import Ask
from afterword.situation.routes import Need
from afterword.writer import appointment, items, wording
from afterword.writer.composer import Composer
from afterword.writer.letter import Letter
from afterword.writer.notes.employer import fit_step
from afterword.writer.notes.persons import View
from afterword.writer.phrases import answers
from afterword.writer.scene import Scene
from afterword.writer.values import Intent

_OFFER: Final = re.compile(r"\b(?:offer|contract|accept)", re.IGNORECASE)
_NOBODY: Final = View("")

Said = list[str] | Need


def write(scene: Scene) -> Letter | tuple[Need, ...]:
    """Write an answer, or say what only the candidate can tell."""
    ask = ask_of(scene)
    composer = Composer(scene, wording.words(scene) | {"talk": "conversation"})
    said = _WRITERS[intent_of(scene, ask)](composer, ask)
    if isinstance(said, Need):
        return (said,)
    return Letter(
        wording.subject(scene, "answer"),
        wording.greeting(scene),
        (tuple(said),),
        wording.sign_off(scene),
        wording.signature(scene),
    )


def ask_of(scene: Scene) -> Ask | None:
    """Give what is answered."""
    return next((ask for ask in scene.situation.asks if ask.id == scene.target.step), None)


def intent_of(scene: Scene, ask: Ask | None) -> Intent:
    """Tell what an answer is to do: as was wished, else as follows from what was asked."""
    if scene.request.intent is not None:
        return scene.request.intent
    if ask is None:
        return "confirm"
    if ask.kind == "no-show":
        return "no-show"
    if ask.kind == "courtesy":
        return "withdraw"
    if _is_about_offer(scene, ask) or (_OFFER.search(ask.what) and not items.is_sent(ask.what)):
        return "ask-time"
    return "send" if ask.kind == "request" or items.is_sent(ask.what) else "confirm"


def _is_about_offer(scene: Scene, ask: Ask | None) -> bool:
    outcome = scene.situation.outcome
    is_offered = outcome is not None and outcome.kind == "offered"
    return (
        is_offered
        and (ask is None or ask.kind == "message")
        and not (ask is not None and items.is_sent(ask.what) and _OFFER.search(ask.what) is None)
    )


def _confirm(composer: Composer, ask: Ask | None) -> Said:
    scene = composer.scene
    coming = appointment.coming(scene)
    if coming is not None:
        said = [composer.say("confirm", answers.CONFIRM_TALK, **appointment.words(scene, coming))]
        return [composer.say("answer", answers.THANKS), *said, composer.say("forward", answers.FORWARD)]
    times = appointment.asked_times(scene, ask)
    if len(times) == 1:
        said = [composer.say("confirm-time", answers.CONFIRM_TIME, time=times[0])]
        return [composer.say("answer", answers.THANKS), *said, composer.say("forward", answers.FORWARD)]
    if times:
        message = f"They offer {' or '.join(times)}: note the talk that you choose, and the draft will confirm it."
        return Need("time", scene.target.receiver, message)
    if ask is not None and items.is_own_to_tell(ask.what):
        return _need_of_own(scene, ask)
    return [composer.say("answer", answers.THANKS), *_yes(composer, ask)]


def _yes(composer: Composer, ask: Ask | None) -> Iterator[str]:
    fitted = fit_step(ask.what, _NOBODY) if ask is not None else None
    if fitted is not None and fitted.about is not None:
        yield composer.say("confirm-thing", answers.CONFIRM_THING, about=fitted.about)
    elif fitted is not None and fitted.hear is not None:
        yield composer.say("confirm-asked", answers.CONFIRM_ASKED, hear=fitted.hear)
    else:
        yield composer.say("confirm-thing", answers.CONFIRM_THING, about="this")
    yield composer.say("more", answers.SEND_MORE)


def _need_of_own(scene: Scene, ask: Ask) -> Need:
    asked = " ".join(ask.what.split())
    who = scene.situation.name_of(scene.target.receiver, "They")
    return Need(
        "detail", scene.target.receiver, f"{who} asked: “{asked}”. Only you can tell, so note it or write it yourself."
    )


def _reschedule(composer: Composer, _: Ask | None) -> Said:
    coming = appointment.coming(composer.scene)
    if coming is not None:
        first = composer.say("move", answers.MOVE_TALK, **appointment.words(composer.scene, coming))
    else:
        first = composer.say("move", answers.MOVE)
    return [first, composer.say("another", answers.ANOTHER_TIME)]


def _send(composer: Composer, ask: Ask | None) -> Said:
    scene = composer.scene
    if ask is not None and items.is_own_to_tell(ask.what) and not items.is_sent(ask.what):
        return _need_of_own(scene, ask)
    named = items.named(ask.what if ask is not None else "", _requests(scene, ask), _NOBODY, american=scene.american)
    if named is not None:
        sent = composer.say("send", answers.SEND, items=named)
    else:
        sent = composer.say("send-all", answers.SEND_ALL)
    return [composer.say("answer", answers.THANKS), sent, composer.say("more", answers.SEND_MORE)]


def _requests(scene: Scene, ask: Ask | None) -> list[Statement]:
    """Give the requests that were made at the moment of the question, or in its message."""
    if ask is None:
        return []
    message = ask.id.removeprefix("answer:")
    return [
        statement
        for statement in scene.situation.facts.statements
        if statement.kind == "requested"
        and (statement.at == ask.at or (statement.source or "").removeprefix("message:") == message)
    ]


def _ask_time(composer: Composer, ask: Ask | None) -> Said:
    offered = composer.say("offered", answers.OFFERED)
    if ask is not None and ask.reply_by is not None:
        return [offered, composer.say("until", answers.TIME_UNTIL, date=composer.scene.day(ask.reply_by))]
    return [offered, composer.say("think", answers.TIME_TO_THINK), composer.say("any-date", answers.ANY_DATE)]


def _accept(composer: Composer, _: Ask | None) -> Said:
    return [
        composer.say("offered", answers.OFFERED),
        composer.say("accept", answers.ACCEPT),
        composer.say("accept-next", answers.ACCEPT_NEXT),
    ]


def _decline(composer: Composer, ask: Ask | None) -> Said:
    if _is_about_offer(composer.scene, ask) or (ask is not None and _OFFER.search(ask.what)):
        first = [composer.say("offer-thanks", answers.OFFER_THANKS), composer.say("decline", answers.DECLINE_OFFER)]
    else:
        first = [composer.say("decline", answers.DECLINE_INVITATION)]
    return [*first, composer.say("grateful", answers.GRATEFUL), composer.say("well", answers.WELL)]


def _withdraw(composer: Composer, ask: Ask | None) -> Said:
    is_known = ask is not None and ask.kind == "courtesy"
    first = composer.say("courtesy", answers.COURTESY) if is_known else composer.say("withdraw", answers.WITHDRAW)
    return [first, composer.say("grateful", answers.GRATEFUL), composer.say("well", answers.WELL)]


def _no_show(composer: Composer, ask: Ask | None) -> Said:
    missed = appointment.missed(composer.scene, ask)
    if missed is None:
        return Need("people", None, "Which talk did not take place? Note it first.")
    return [
        composer.say("missed", answers.MISSED, **missed),
        composer.say("kindly", answers.MISSED_KINDLY),
        composer.say("missed-next", answers.MISSED_NEXT),
    ]


_WRITERS: Final[Mapping[Intent, Callable[[Composer, Ask | None], Said]]] = {
    "confirm": _confirm,
    "reschedule": _reschedule,
    "send": _send,
    "ask-time": _ask_time,
    "accept": _accept,
    "decline": _decline,
    "withdraw": _withdraw,
    "no-show": _no_show,
}
