"""The draft: written from the record alone, and reviewed before anybody sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Final

from afterword.guide.finding import Finding
from afterword.record.application import Record
from afterword.record.fields import Action
from afterword.record.outgoing import OutgoingMessage
from afterword.record.parameters import DEFAULTS, Parameters
from afterword.reviewer.review import review
from afterword.situation.routes import Need
from afterword.situation.situation import Situation, situation
from afterword.writer import answer, call, card, follow_up, keep_in_touch, target, thank_you, topics
from afterword.writer.choice import Choice
from afterword.writer.letter import Letter
from afterword.writer.scene import Scene
from afterword.writer.target import Target
from afterword.writer.values import Draft, DraftRequest, Form, Intent, Register, Withheld

__all__ = ["Draft", "DraftRequest", "Form", "Intent", "Register", "Withheld", "draft"]

_ATTEMPTS: Final = 6
_TIMING: Final = frozenset({
    "late-thanks", "too-soon", "too-many", "too-late", "only-if-interested", "after-rejection", "no-occasion",
})  # fmt: skip
_OF_NOTES: Final = frozenset(
    {"salary", "resume-attached", "pressure", "generic", "informal", "complaint", "desperate", "personal-details"}
)
"""Rules whose errors and warnings can only come from what a note says."""
_NOT_OF_CARDS: Final = frozenset({"no-next-step", "unclear-next-step"})
"""Rules that four lines have no room for; the message that goes beside a card keeps them."""
_WRITERS: Final[dict[Action, Callable[[Scene], Letter | tuple[Need, ...]]]] = {
    "thank-you": thank_you.write,
    "follow-up": follow_up.write,
    "keep-in-touch": keep_in_touch.write,
    "answer": answer.write,
}


def draft(record: Record, request: DraftRequest, now: datetime, parameters: Parameters = DEFAULTS) -> Draft:
    """Draft a message at `now` (aware). The same request gives the same text.

    A step that is withheld or lacks something gives a draft without a body, which says why or what. Where our own
    review finds an error or a warning in the words, the next way of saying it is tried.
    """
    seen = situation(record, now, parameters)
    found = target.find(seen, request)
    if request.form == "card" and found.action == "thank-you":
        found = target.as_card(found)
    if found.withheld is not None or found.needs:
        return _empty(found, found.needs)
    drafts = _attempts(seen, request, found, parameters)
    best = next(drafts)
    while _faults(best):
        other = next(drafts, None)
        if other is None:
            break
        best = min(best, other, key=_faults)
    return _unless_unfit(seen, request, found, best)


def _unless_unfit(seen: Situation, request: DraftRequest, found: Target, best: Draft) -> Draft:
    """Ask for another note where no way of saying this one is fit to be sent."""
    is_unfit = any(finding.severity != "hint" and finding.rule in _OF_NOTES for finding in best.findings)
    scene = Scene(seen, request, found, Choice(""))
    if not is_unfit or found.action != "thank-you" or scene.talk is None or not scene.people:
        return best
    return _empty(found, (topics.need_of_topic(scene.talk, scene.people[0]),))


def _attempts(seen: Situation, request: DraftRequest, found: Target, parameters: Parameters) -> Iterator[Draft]:
    choice = Choice(_salt(seen.record), *_turn(seen, found, request.variant))
    for attempt in range(_ATTEMPTS):
        scene = Scene(seen, request, found, choice.again(attempt))
        letter = card.write(scene) if found.channel == "post" else _WRITERS[found.action](scene)
        if not isinstance(letter, Letter):
            yield _empty(found, letter)
            return
        if found.channel == "phone":
            letter = call.outline(scene, found.action, letter)
        yield _reviewed(seen, found, letter, parameters)


def _salt(record: Record) -> str:
    return f"{record.candidate.name}\n{record.company}\n{record.role}"


def _turn(seen: Situation, found: Target, variant: int) -> tuple[int, int, int]:
    """Count the people of all talks before this one, and all of them: no two get the same words. Variant between."""
    met = [(talk.id, person) for talk in seen.facts.talks for person in talk.people]
    first = next(iter(found.people), "")
    turn = next((place for place, who in enumerate(met) if who == (found.interview, first)), len(met))
    return turn + len(seen.follow_ups), variant, max(len(met), 1)


def _empty(found: Target, needs: tuple[Need, ...]) -> Draft:
    return Draft(
        "", "", found.to, found.channel, needs, (), found.withheld, found.people, found.via, found.step, found.action
    )  # fmt: skip


def _reviewed(seen: Situation, found: Target, letter: Letter, parameters: Parameters) -> Draft:
    people = (*([found.via] if found.via is not None and found.via not in found.people else []), *found.people)
    message = OutgoingMessage(
        body=letter.body,
        subject=letter.subject,
        purpose=found.action,
        people=people,
        interview=found.interview,
        channel=found.channel,
    )
    found_by_review = review(message, seen.record, now=seen.now, parameters=parameters).findings
    is_card = found.channel == "post"
    findings = tuple(one for one in found_by_review if not (is_card and one.rule in _NOT_OF_CARDS))
    return Draft(
        letter.subject,
        letter.body,
        found.to,
        found.channel,
        (),
        findings,
        None,
        found.people,
        found.via,
        found.step,
        found.action,
    )


def _faults(written: Draft) -> int:
    """Count what our own review has against the words of a draft; its moment is the plan's affair."""
    return sum(_weight(finding) for finding in written.findings)


def _weight(finding: Finding) -> int:
    if finding.rule in _TIMING or finding.severity == "hint":
        return 0
    return 10 if finding.severity == "error" else 1
