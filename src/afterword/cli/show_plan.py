"""A plan as people see it: what comes next first, what waits, and where silence is right."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.padding import Padding

from afterword.cli import screen
from afterword.planner.step import Plan, Step
from afterword.record.application import Record

_ACTIONS = {"thank-you": "Thank-you", "follow-up": "Follow-up", "keep-in-touch": "Keep in touch", "answer": "Answer"}


def show_plan(console: Console, record: Record, planned: Plan) -> None:
    """Show a plan to people."""
    zone = ZoneInfo(record.candidate.timezone)
    console.print(screen.styled(f"{record.role} at {record.company}", "head"))
    console.print(screen.styled(_moment(planned.now.astimezone(zone)), "quiet"))
    by_status = {
        status: [step for step in planned.steps if step.status == status]
        for status in ("ready", "blocked", "waiting", "withheld", "missed", "done")
    }
    _show_next(console, by_status["ready"] + by_status["blocked"], by_status["waiting"], planned.now)
    _show_table(console, "Waiting", by_status["waiting"], zone)
    _show_table(console, "Silence is right", by_status["withheld"], zone)
    _show_table(console, "Passed", by_status["missed"], zone)
    _show_table(console, "Done", by_status["done"], zone)


def _show_next(console: Console, now: list[Step], waiting: list[Step], moment: datetime) -> None:
    if not now:
        first = min((step.opens for step in waiting if step.opens), default=None)
        until = f" until {_moment(first)}" if first is not None else ""
        _headed(console, "Now")
        console.print(screen.indented(f"Nothing to do{until}.", 2, "ready"))
        return
    _headed(console, "Next" if len(now) == 1 else "Next, in this order")
    for step in now:
        style = "late" if step.overdue else "quiet" if step.optional else "ready"
        console.print(screen.indented(step.reason, 2, style))
        detail = _detail(step, moment)
        if detail:
            console.print(screen.indented(detail, 4, "quiet"))


def _detail(step: Step, now: datetime) -> str:
    parts: list[str] = []
    if step.best_at is not None and step.status == "ready":
        parts.append("best now" if step.best_at <= now else f"best {_moment(step.best_at)}")
    if step.to:
        parts.append(f"{step.channel} to {', '.join(step.to)}")
    if step.optional:
        parts.append("optional")
    return " · ".join(parts)


def _show_table(console: Console, title: str, steps: list[Step], zone: ZoneInfo) -> None:
    if not steps:
        return
    _headed(console, title)
    table = screen.rows()
    for step in steps:
        when = f"{_day(step.opens.astimezone(zone))}  " if step.status == "waiting" and step.opens else ""
        table.add_row(screen.styled(f"{when}{_ACTIONS[step.action]}", "quiet"), screen.styled(step.reason))
    console.print(Padding(table, (0, 0, 0, 2), expand=False))


def _headed(console: Console, title: str) -> None:
    console.print()
    console.print(screen.styled(title, "head"))


def _day(moment: datetime) -> str:
    return f"{moment:%a} {moment.day} {moment:%b}"


def _moment(moment: datetime) -> str:
    return f"{moment:%A} {moment.day} {moment:%B} {moment.year}, {moment:%H:%M} ({moment:%Z})"
