"""Which step of the plan a draft is for, to whom it goes and how."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from afterword.guide.silence import no_occasion
from afterword.planner.plan import plan_of
from afterword.planner.step import Step
from afterword.record.fields import Action
from afterword.situation.routes import Need, Route
from afterword.situation.situation import Situation
from afterword.writer.values import DraftRequest, Withheld

_SILENT: Final = frozenset({"withheld", "missed", "done"})


@dataclass(frozen=True, slots=True)
class Target:
    """What is to be written: the action, those meant, the talk that it is about, the way that it goes.

    `needs` or `withheld` say why nothing can be written.
    """

    action: Action
    people: tuple[str, ...] = ()
    interview: str | None = None
    channel: str = "email"
    to: tuple[str, ...] = ()
    via: str | None = None
    needs: tuple[Need, ...] = ()
    withheld: Withheld | None = None
    step: str | None = None

    @property
    def receiver(self) -> str | None:
        """Whoever reads it: the go-between, else the first of those meant."""
        return self.via or next(iter(self.people), None)


def find(situation: Situation, request: DraftRequest) -> Target:
    """Find the step that the request is about: the one that is next among those that fit."""
    steps = plan_of(situation).steps
    fitting = [step for step in steps if _fits(step, request)]
    if fitting:
        return _of_step(fitting[0], request)
    return _without_step(situation, request, steps)


def as_card(target: Target) -> Target:
    """Send by post what is a card: to the person meant, whatever the way of the message."""
    return replace(target, channel="post", to=(), via=None, people=target.people[:1], needs=())


def _fits(step: Step, request: DraftRequest) -> bool:
    if request.purpose is not None and step.action != request.purpose:
        return False
    if request.person is not None and request.person not in {*step.people, step.via}:
        return False
    return request.interview is None or step.interview in {request.interview, None}


def _of_step(step: Step, request: DraftRequest) -> Target:
    target = Target(
        step.action, step.people, step.interview, step.channel, step.to, step.via, step.needs, None, step.id
    )
    if step.status not in _SILENT:
        return target
    if request.form == "card" and step.status == "done":
        return target
    if step.action == "answer" and step.status != "withheld" and request.intent is not None:
        return target
    return replace(target, needs=(), withheld=Withheld(step.rules, step.reason))


def _without_step(situation: Situation, request: DraftRequest, steps: tuple[Step, ...]) -> Target:
    """Write outside of the plan: the same step to another person, or an answer that nobody waits for."""
    purpose = request.purpose
    if purpose is None:
        return Target(
            "answer", withheld=Withheld((no_occasion.RULE.id,), "Nothing is to be written now; silence is right.")
        )
    same = [step for step in steps if step.action == purpose]
    if purpose in {"follow-up", "keep-in-touch"} and same and request.person is not None:
        return _redirected(situation, _of_step(same[0], request), request.person)
    if purpose == "answer" and request.intent is not None and request.person is not None:
        return _by_route(Target("answer"), situation.routes.to(request.person, "answer"))
    return Target(purpose, withheld=Withheld((no_occasion.RULE.id,), _why_nothing(situation, request)))


def _redirected(situation: Situation, target: Target, person: str) -> Target:
    if target.withheld is not None:
        return target
    return _by_route(target, situation.routes.to(person, target.action))


def _by_route(target: Target, route: Route) -> Target:
    return replace(target, people=(route.person,), channel=route.channel, to=route.to, via=route.via, needs=route.needs)


def _why_nothing(situation: Situation, request: DraftRequest) -> str:
    who = situation.name_of(request.person, "anybody")
    if request.purpose == "thank-you":
        return f"No talk with {who} is noted, so there is nothing to thank for yet; note the talk first."
    if request.purpose == "answer":
        return f"No question from {who} is noted; say what the answer is to do (its intent), or note the question."
    if request.purpose == "keep-in-touch":
        return "No rejection is noted, so a note to keep in touch would come early."
    return "There has been no interview yet, so there is nothing to follow up."
