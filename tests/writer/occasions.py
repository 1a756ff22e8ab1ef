"""Every message that a scribbled application can call for, each at a fitting moment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from afterword.planner.plan import plan_of
from afterword.record.application import Record
from afterword.record.parameters import DEFAULTS
from afterword.record.parsing import record_from
from afterword.situation.situation import situation
from afterword.writer.draft import Draft, DraftRequest, Intent, Register, draft

_NEXT_MORNING: Final = timedelta(hours=18)
_TOLD: Final = datetime.fromisoformat("2026-11-26T10:00:00+00:00")
_OFFER_INTENTS: Final[tuple[Intent, ...]] = ("ask-time", "accept", "decline", "withdraw")


@dataclass(frozen=True, slots=True)
class Occasion:
    """A record, what is wanted of it, and when."""

    record: Record
    request: DraftRequest
    now: datetime

    def drafted(self, register: Register, variant: int) -> Draft:
        return draft(self.record, replace(self.request, register=register, variant=variant), self.now)


def occasions(plain: dict[str, Any]) -> Iterator[Occasion]:
    first = plain["interviews"][0]
    if first.get("no_show"):
        start = datetime.fromisoformat(first["start"])
        yield Occasion(record_from(plain), DraftRequest("answer", "p0"), start + timedelta(hours=1))
        return
    yield from thanks(plain)
    yield from _after(plain)


def thanks(plain: dict[str, Any]) -> Iterator[Occasion]:
    """Give a thank-you to each person of each talk, on the next morning; through an agency one for all; and a card."""
    record = record_from({**plain, "outcomes": [], "messages": []})
    is_passed_on = any(person["part"] == "agency" for person in plain["people"])
    for talk in plain["interviews"]:
        now = datetime.fromisoformat(talk["end"]) + _NEXT_MORNING
        for person in talk["people"][: 1 if is_passed_on else None]:
            yield Occasion(record, DraftRequest("thank-you", person, talk["id"]), now)
        yield Occasion(record, DraftRequest("thank-you", talk["people"][0], talk["id"], form="card"), now)


def _after(plain: dict[str, Any]) -> Iterator[Occasion]:
    record = record_from(plain)
    kinds = {outcome["kind"] for outcome in plain["outcomes"]}
    if plain["messages"]:
        asked = record.messages[0].at
        yield Occasion(record, DraftRequest("answer", "p0"), asked + timedelta(hours=5))
    if "offered" in kinds:
        for intent in _OFFER_INTENTS:
            yield Occasion(record, DraftRequest("answer", "p0", intent=intent), _TOLD + timedelta(hours=5))
        return
    if not kinds and not plain["messages"]:
        yield from _follow_up(record)
    rejected = record_from({**plain, "outcomes": [{"at": _TOLD.isoformat(), "kind": "rejected", "person": "p0"}]})
    yield Occasion(rejected, DraftRequest("keep-in-touch", None), _TOLD + timedelta(days=4))


def _follow_up(record: Record) -> Iterator[Occasion]:
    """Give the follow-up at the hour at which the plan opens it."""
    seen = situation(record, record.interviews[-1].end + _NEXT_MORNING, DEFAULTS)
    for step in plan_of(seen).steps:
        if step.action == "follow-up" and step.opens is not None:
            yield Occasion(record, DraftRequest("follow-up", None), step.opens + timedelta(hours=1))
