"""What holds in every history, however it went (Hypothesis; all counts are full in `make check`)."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from afterword.planner.plan import plan
from afterword.planner.step import Plan, Step
from afterword.record.application import Record
from afterword.record.parsing import message_from, record_from, to_plain
from afterword.reviewer.review import review
from afterword.services.plan import plan_answer
from tests.support.histories import histories, nows

TIMING = frozenset(
    {"late-thanks", "too-soon", "too-many", "only-if-interested", "after-rejection", "no-occasion", "too-late"}
)


def _planned(history: dict[str, Any], now: datetime) -> tuple[Record, Plan]:
    record = record_from(history)
    return record, plan(record, now)


def _next(planned: Plan, action: str) -> list[Step]:
    return [step for step in planned.steps if step.action == action and step.status != "done"]


@given(histories(), nows())
def test_every_step_is_whole(history: dict[str, Any], now: datetime) -> None:
    _, planned = _planned(history, now)
    assert len({step.id for step in planned.steps}) == len(planned.steps)
    for step in planned.steps:
        assert step.reason.strip()
        assert step.reason.endswith((".", "?"))
        if step.status == "withheld":
            assert step.rules
        if step.status == "blocked":
            assert step.needs
        if step.status in {"done", "missed", "withheld"}:
            assert step.best_at is None
        if step.opens is not None and step.closes is not None and step.status in {"ready", "waiting"}:
            assert step.status == ("ready" if step.opens <= now else "waiting")
            assert now <= step.closes
        if step.best_at is not None and step.opens is not None:
            assert step.best_at >= max(step.opens, now)
        assert not step.overdue or (step.status == "ready" and step.due_by is not None and now > step.due_by)


@given(histories(), nows())
def test_no_follow_up_after_a_rejection(history: dict[str, Any], now: datetime) -> None:
    record, planned = _planned(history, now)
    outcomes = [(o.at, i, o.kind) for i, o in enumerate(record.outcomes) if o.at <= now]
    if not outcomes or max(outcomes)[2] != "rejected":
        return
    rejected_at = max(outcomes)[0]
    if any(i.start > rejected_at and i.end <= now and not i.cancelled and not i.no_show for i in record.interviews):
        return
    assert all(step.status == "withheld" for step in _next(planned, "follow-up"))
    assert all("after-rejection" in step.rules for step in _next(planned, "follow-up"))
    assert all(step.status == "withheld" for step in _next(planned, "thank-you"))


@given(histories(), nows())
def test_a_follow_up_waits_for_its_opening(history: dict[str, Any], now: datetime) -> None:
    record, planned = _planned(history, now)
    has_deadline = any(s.kind == "our-deadline" and s.at <= now for s in record.statements)
    for step in _next(planned, "follow-up"):
        if step.status != "ready" or has_deadline:
            continue
        ends = [i.end for i in record.interviews if i.end <= now and not i.cancelled]
        promised = [s for s in record.statements if s.kind in {"timeline", "next-step"} and s.until and s.at <= now]
        held = [o for o in record.outcomes if o.kind == "on-hold" and o.until and o.at <= now]
        if not promised and not held:
            floor = (record.parameters.wait_days or 7) - 1
            assert now - max(ends) >= timedelta(days=floor)


@given(histories(), nows())
def test_at_most_one_follow_up_a_promise(history: dict[str, Any], now: datetime) -> None:
    record, planned = _planned(history, now)
    last = max((i.end for i in record.interviews if i.end <= now and not i.cancelled), default=None)
    if last is None:
        return
    sent = [
        m for m in record.messages
        if m.direction == "sent" and m.purpose == "follow-up" and not m.bounced and last <= m.at <= now
    ]  # fmt: skip
    promises = [s for s in record.statements if s.kind in {"timeline", "next-step"} and s.until and s.at <= now]
    holds = [o for o in record.outcomes if o.kind == "on-hold" and o.until and o.at <= now]
    most = 1 if record.parameters.follow_ups is None else record.parameters.follow_ups
    promised = [*(s.at for s in promises), *(o.at for o in holds)]
    since_promised = [m for m in sent if not promised or m.at > max(promised)]
    if len(since_promised) >= most or (
        sent and len(sent) >= most and not [at for at in promised if at >= min(m.at for m in sent)]
    ):
        assert all(step.status == "withheld" for step in _next(planned, "follow-up"))


@given(histories(), nows())
def test_thanks_are_due_exactly_24_hours_after_the_end(history: dict[str, Any], now: datetime) -> None:
    record, planned = _planned(history, now)
    ends = {interview.id: interview.end for interview in record.interviews}
    for step in planned.steps:
        if step.action != "thank-you" or step.due_by is None or step.interview is None:
            continue
        if len(step.people) > 1 or (step.via is not None and "via-" in step.id):
            assert step.due_by <= ends[step.interview] + timedelta(hours=24)
        else:
            assert step.due_by.astimezone(UTC) - ends[step.interview].astimezone(UTC) == timedelta(hours=24)
            assert step.opens is not None
            assert step.opens.astimezone(UTC) == ends[step.interview].astimezone(UTC)


@given(histories(), nows())
def test_no_step_goes_to_an_address_that_is_none(history: dict[str, Any], now: datetime) -> None:
    record, planned = _planned(history, now)
    known = {person.email for person in record.people} | {person.phone for person in record.people}
    for step in planned.steps:
        if step.status not in {"ready", "waiting"}:
            continue
        assert all(address in known and not address.startswith("no-reply") for address in step.to)
        if step.channel in {"email", "phone"}:
            assert step.status == "waiting" or step.to


@given(histories(), nows())
def test_no_step_uses_a_channel_that_was_refused(history: dict[str, Any], now: datetime) -> None:
    record, planned = _planned(history, now)
    said = [s for s in record.statements if s.kind == "instruction" and s.at <= now]
    parts = {person.id: person.part for person in record.people}
    for step in planned.steps:
        if step.status != "ready" or not step.people:
            continue
        receiver = step.via or step.people[0]
        for number, statement in enumerate(said):
            own = (
                parts.get(statement.person or "") in {"recruiter", "coordinator", "agency"}
                or statement.person == receiver
            )
            latest = all(
                other is statement or other.at < statement.at or other.channel != statement.forbids
                for other in said[number:] + said[:number]
            )
            if own and latest and statement.forbids == step.channel:
                assert step.channel == "portal" or any(
                    other.channel == step.channel and other.at >= statement.at for other in said
                )


@given(histories(), nows())
def test_what_comes_later_changes_nothing(history: dict[str, Any], now: datetime) -> None:
    def before(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [item for item in items if datetime.fromisoformat(item["at"]) <= now]

    known = {**history, **{name: before(history[name]) for name in ("statements", "messages", "outcomes")}}
    assert plan_answer(_planned(history, now)[1]) == plan_answer(_planned(known, now)[1])


@given(histories(), nows())
def test_plan_and_review_agree_on_time(history: dict[str, Any], now: datetime) -> None:
    record, planned = _planned(history, now)
    for step in planned.steps:
        if step.status == "done" or not step.people:
            continue
        found = _timing(record, step, now)
        if step.action == "answer":
            assert not found
        elif step.status == "withheld":
            assert set(step.rules) <= found
        elif step.status == "missed":
            assert "too-late" in found
        elif step.status == "waiting":
            assert found
        elif step.overdue:
            assert found == {"late-thanks"}
        else:
            assert not found


def _timing(record: Record, step: Step, now: datetime) -> set[str]:
    people = [*([step.via] if step.via else []), *step.people]
    message = {
        "purpose": step.action, "people": people, "interview": step.interview, "channel": step.channel,
        "at": now.isoformat(), "body": "Dear Person,\n\nThank you for your time.\n\nKind regards,\nPriya",
    }  # fmt: skip
    found = review(message_from(message, record), record, now=now).findings
    return {finding.rule for finding in found} & TIMING


@given(histories())
def test_records_survive_the_way_through_json(history: dict[str, Any]) -> None:
    record = record_from(history)
    assert record_from(json.loads(json.dumps(to_plain(record)))) == record


@given(histories(), nows(), st.randoms(use_true_random=False))
def test_the_order_of_the_file_changes_nothing(history: dict[str, Any], now: datetime, random: Any) -> None:
    times = [item["at"] for name in ("statements", "messages", "outcomes") for item in history[name]]
    if len(set(map(datetime.fromisoformat, times))) < len(times):
        return
    shuffled = {key: list(value) if isinstance(value, list) else value for key, value in history.items()}
    for name in ("statements", "messages", "outcomes"):
        random.shuffle(shuffled[name])
    assert plan_answer(_planned(history, now)[1]) == plan_answer(_planned(shuffled, now)[1])
