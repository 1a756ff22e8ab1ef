"""Findings about time, each derived from the step that the message would fulfil, so that plan and review agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Final

from afterword.guide.finding import Finding, Severity
from afterword.guide.frequency import too_many, too_soon
from afterword.guide.reading import Reading
from afterword.guide.rules import RULES_BY_ID
from afterword.guide.silence import after_rejection, no_occasion, too_late
from afterword.guide.thank_you import late_thanks
from afterword.planner import follow_up, keep_in_touch, thank_you
from afterword.planner.step import Step
from afterword.planner.words import at_time
from afterword.situation.situation import Situation

_NEVER: Final = datetime.max.replace(tzinfo=UTC)


def findings(reading: Reading, seen: Situation) -> Iterator[Finding]:
    """Find what is wrong with the moment of a message; answers are always allowed."""
    about = {
        "thank-you": _thank_you,
        "follow-up": _follow_up,
        "keep-in-touch": _keep_in_touch,
        "other": _other,
    }.get(reading.purpose)
    if about is not None:
        yield from about(reading, seen)


def _finding(rule: str, message: str, severity: Severity | None = None) -> Finding:
    return Finding(rule, severity or RULES_BY_ID[rule].severity, message)


def _thank_you(reading: Reading, seen: Situation) -> Iterator[Finding]:
    steps = _steps_for(reading, tuple(thank_you.steps(seen)))
    if not steps:
        yield from _after_the_end(reading, seen)
    for step in steps:
        yield from _about_thanks(step, seen)


def _steps_for(reading: Reading, steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Choose the step that this message would fulfil for each of its people, or for nobody named, the latest one."""
    wanted = reading.message.interview
    fitting = [step for step in steps if wanted is None or step.interview == wanted]
    if not reading.people:
        return tuple(_latest(fitting))
    chosen = [step for person in _meant(reading.people, fitting) for step in _latest(_steps_of(person, fitting))]
    return tuple({step.id: step for step in chosen}.values())


def _meant(people: tuple[str, ...], steps: list[Step]) -> tuple[str, ...]:
    """Leave out the first of several where it is the go-between of the others, who are those meant."""
    first, others = people[0], people[1:]
    is_between = any(step.via == first and set(step.people).intersection(others) for step in steps)
    return others if is_between else people


def _steps_of(person: str, steps: list[Step]) -> list[Step]:
    """Give the steps to a person; to a go-between who has none, those that go through."""
    own = [step for step in steps if person in step.people]
    return own or [step for step in steps if step.via == person]


def _latest(steps: list[Step]) -> list[Step]:
    """Take the step that is ready, else the one that opened last, else the one that opens next."""
    opened = sorted((step for step in steps if step.opens and step.status != "waiting"), key=_opens)
    ready = [step for step in opened if step.status in {"ready", "blocked"}]
    waiting = sorted((step for step in steps if step.status == "waiting"), key=_opens)
    return ready[-1:] or opened[-1:] or waiting[:1]


def _opens(step: Step) -> datetime:
    return step.opens or _NEVER


def _about_thanks(step: Step, seen: Situation) -> Iterator[Finding]:
    if step.status == "withheld":
        yield from (_finding(rule, step.reason) for rule in step.rules)
    elif step.status == "missed":
        yield _finding(too_late.RULE.id, step.reason)
    elif step.status == "waiting":
        yield _finding(too_soon.RULE.id, "This talk has not ended yet; thank them once it has.")
    elif step.overdue and step.due_by is not None:
        text = f"The thanks were due by {at_time(seen, step.due_by)}; send them now, without a word about the delay."
        yield _finding(late_thanks.RULE.id, text)


def _after_the_end(reading: Reading, seen: Situation) -> Iterator[Finding]:
    """Thanks to somebody who was in no interview: only the end of the application speaks."""
    rejected = after_rejection.objection_to_thanks(seen)
    if rejected is not None:
        yield _finding(after_rejection.RULE.id, rejected)
    over = no_occasion.objection_to_what_is_open(seen, reading.at)
    if over is not None:
        yield _finding(no_occasion.RULE.id, over)


def _follow_up(reading: Reading, seen: Situation) -> Iterator[Finding]:
    step = follow_up.next_step(seen)
    if step is None:
        yield _finding(no_occasion.RULE.id, "There has been no interview yet, so there is nothing to follow up.")
        return
    if step.status == "withheld":
        yield from _withheld(step, seen)
    if step.status == "waiting":
        rule = too_many.RULE.id if too_many.RULE.id in step.rules else too_soon.RULE.id
        yield _finding(rule, step.reason)
    if step.status == "missed":
        yield _finding(too_late.RULE.id, step.reason)
    yield from _within_a_day(reading, seen, (*reading.people, *step.people))


def _withheld(step: Step, seen: Situation) -> Iterator[Finding]:
    """Give every rule that forbids a follow-up; one that is only too many is judged by its own opening as well."""
    objections = follow_up.objections(seen)
    yield from (_finding(objection.rule, objection.reason) for objection in objections)
    if {objection.rule for objection in objections} != {too_many.RULE.id} or step.opens is None or step.closes is None:
        return
    if seen.now > step.closes:
        yield _finding(too_late.RULE.id, f"The time for another follow-up ended on {at_time(seen, step.closes)}.")
    if seen.now < step.opens:
        yield _finding(too_soon.RULE.id, f"Even so, another one would have to wait until {at_time(seen, step.opens)}.")


def _within_a_day(reading: Reading, seen: Situation, people: Iterable[str]) -> Iterator[Finding]:
    free = too_many.free_from(seen, people)
    if free is not None and reading.at < free:
        office = seen.office_of(next(iter(reading.people), None))
        until = at_time(seen, free.astimezone(office.zone))
        text = f"You wrote or called within the last day; wait until {until} at least."
        yield _finding(too_many.RULE.id, text)


def _keep_in_touch(reading: Reading, seen: Situation) -> Iterator[Finding]:
    step = next(keep_in_touch.steps(seen), None)
    if step is None:
        text = "No rejection is noted, so a note to keep in touch comes early; a thank-you or a follow-up may be meant."
        yield _finding(no_occasion.RULE.id, text, "hint")
        return
    if step.status == "done":
        yield _finding(too_many.RULE.id, "You have sent your note to keep in touch; one is right, so leave it at that.")
    if step.status == "waiting":
        yield _finding(too_soon.RULE.id, step.reason)
    if step.status == "withheld":
        yield from (_finding(rule, step.reason) for rule in step.rules)
    if step.status == "missed" or (step.status == "done" and step.closes is not None and reading.at > step.closes):
        yield _finding(too_late.RULE.id, step.reason)


def _other(reading: Reading, seen: Situation) -> Iterator[Finding]:
    if after_rejection.is_rejected(seen):
        text = "They have decided for somebody else; one short note to keep in touch is all that helps now."
        yield _finding(after_rejection.RULE.id, text)
    if reading.message.channel == "phone":
        yield from _within_a_day(reading, seen, reading.people)
