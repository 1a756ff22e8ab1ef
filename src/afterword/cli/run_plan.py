"""`afterword plan`: what comes next first, what waits, and where silence is right."""

from __future__ import annotations

from afterword.cli import inputs
from afterword.cli.exits import OK
from afterword.cli.output import print_json, saying_faults, stream
from afterword.planner.plan import plan
from afterword.record.faults import Fault, InvalidInputError
from afterword.services.plan import plan_answer, plan_verb


@saying_faults
def run(record: str | None, *, form: str, jsonl: bool, now: str | None, settings: str | None) -> int:
    """Plan a record from a file, or one a line."""
    clock, parameters = inputs.now_from(now), inputs.parameters(settings)
    if jsonl:
        return stream(plan_verb, clock, parameters, lambda _: OK)
    path = required(record, "RECORD")
    with inputs.named(path):
        read = inputs.read_record(path)
    planned = plan(read, clock, parameters)
    if form == "json":
        print_json(plan_answer(planned))
    else:
        from afterword.cli import screen
        from afterword.cli.show_plan import show_plan

        show_plan(screen.console(), read, planned)
    return OK


def required(path: str | None, what: str) -> str:
    """Give the path, which only `--jsonl` does without. Raises InvalidInputError."""
    if path is None:
        message = "is missing: name a file, or - for standard input"
        raise InvalidInputError([Fault(what, message)])
    return path
