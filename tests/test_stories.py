"""Every story of tests/stories/: a timeline, then what the plan and the review must say."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from afterword.planner.plan import plan
from afterword.planner.step import Step
from afterword.record.application import Record
from afterword.record.faults import InvalidInputError
from afterword.record.parsing import message_from, record_from
from afterword.reviewer.review import review
from tests.support.stories import Check, Story, parse_step_claim, people_in, read_stories

STORIES = list(read_stories())
_TIMES = ("opens", "best_at", "due_by", "closes")


@pytest.mark.parametrize("story", STORIES, ids=lambda story: f"{story.file}: {story.title}")
def test_story(story: Story) -> None:
    if story.refused:
        with pytest.raises(InvalidInputError) as refusal:
            record_from(story.record)
        assert [str(fault) for fault in refusal.value.faults] == story.refused
        return
    record = record_from(story.record)
    faults = [fault for check in story.checks for fault in _faults(story, record, check)]
    assert not faults, "\n".join(faults)


def test_the_stories_are_many_and_their_titles_unique() -> None:
    titles = [(story.file, story.title) for story in STORIES]
    assert len(titles) >= 120
    assert len(set(titles)) == len(titles)
    assert all(story.checks or story.refused for story in STORIES)
    assert all(check.claims for story in STORIES for check in story.checks)


def _faults(story: Story, record: Record, check: Check) -> list[str]:
    if check.message is not None:
        found = [(finding.rule, finding.severity) for finding in _findings(record, check)]
        claims = [(number, claim, _review_fault(claim, found)) for number, claim in check.claims]
    else:
        steps = list(plan(record, check.at).steps)
        claims = [(number, claim, _plan_fault(story, claim, steps)) for number, claim in check.claims]
    return [f"{story.file}:{number}: {claim}\n    {fault}" for number, claim, fault in claims if fault]


def _findings(record: Record, check: Check) -> Any:
    return review(message_from(check.message, record), record, now=check.at).findings


def _review_fault(claim: str, found: list[tuple[str, str]]) -> str | None:
    if claim.startswith("no "):
        return f"found {found}" if claim[3:] in {rule for rule, _ in found} else None
    rule, severity = claim.split(": ")
    return None if (rule, severity) in found else f"found {found}"


def _plan_fault(story: Story, claim: str, steps: list[Step]) -> str | None:
    head, absent, fields = parse_step_claim(claim)
    if absent:
        people = set(people_in(absent[2]))
        of_action = [step for step in steps if step.action == absent[1]]
        bad = [step for step in of_action if absent[2] is None or set(step.people) == people]
        return f"there is {_shown(bad)}" if bad else None
    if not head:
        return "this claim is not understood"
    action, people_text, interview, status = head.groups()
    people = set(people_in(people_text))
    fitting = [
        step
        for step in steps
        if step.action == action
        and (people_text is None or set(step.people) == people)
        and (interview is None or step.interview == interview)
    ]
    exact = [step for step in fitting if step.status == status]
    if len(exact) != 1:
        return f"there is {_shown(fitting or steps)}"
    faults = [fault for key, value in fields.items() if (fault := _field_fault(story, exact[0], key, value))]
    return "; ".join(faults) + f"\n    in {_shown(exact)}" if faults else None


def _field_fault(story: Story, step: Step, key: str, value: Any) -> str | None:
    if key in _TIMES:
        return _time_fault(story, getattr(step, key), key, value)
    if key in {"overdue", "optional"}:
        return None if getattr(step, key) is True else f"not {key}"
    if key in {"not overdue", "not optional"}:
        return None if getattr(step, key[4:]) is False else key[4:]
    if key in {"rules", "not rules"}:
        present = [rule for rule in str(value).split(", ") if (rule in step.rules) == (key == "rules")]
        return None if len(present) == len(str(value).split(", ")) else f"rules are {step.rules}"
    if key == "needs":
        return None if value in {need.kind for need in step.needs} else f"needs are {step.needs}"
    if key == "says":
        return None if str(value).casefold() in step.reason.casefold() else f"says {step.reason!r}"
    actual = list(step.to) if key == "to" else getattr(step, key)
    return None if actual == value else f"{key} is {actual!r}"


def _time_fault(story: Story, actual: datetime | None, key: str, value: Any) -> str | None:
    if value is None or actual is None:
        return None if value == actual else f"{key} is {actual}"
    wall, _, zone = str(value).partition(" (")
    expected = datetime.fromisoformat(wall)
    if expected.tzinfo is None:
        from zoneinfo import ZoneInfo  # noqa: PLC0415 - rare

        expected = expected.replace(tzinfo=ZoneInfo(zone.rstrip(")")) if zone else story.zone)
    return None if actual == expected else f"{key} is {actual}"


def _shown(steps: list[Step]) -> str:
    return (
        "\n      ".join(
            f"{step.action} to {step.people} for {step.interview}: {step.status}, via {step.via}, {step.channel} "
            f"{step.to}, rules {step.rules}, opens {step.opens}, best {step.best_at}, due {step.due_by}, "
            f"closes {step.closes}"
            for step in steps
        )
        or "no such step"
    )
