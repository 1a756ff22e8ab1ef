"""The page of answers: one heading for each field of what the verbs answer."""

from __future__ import annotations

import types
from collections.abc import Iterator
from typing import Any, Final, Literal, NotRequired, get_args, get_origin, get_type_hints

from afterword.services import draft, errors, needs, plan, read, review, when
from tools.reference.markdown import bullets, page, row_of_code
from tools.reference.meanings import ANSWER_FIELDS

_INTRODUCTION = (
    "What the commands answer with `--format json`, and line by line with `--jsonl`. Field names are stable: a field"
    " may be added, its meaning never changes. `afterword schema` prints the same as JSON Schema. Times in a step are"
    " in the zone of whoever receives it. How to use them: [Read an answer's JSON](../how-to/read-an-answer.md)."
)
KINDS: Final[tuple[tuple[str, type, str], ...]] = (
    ("plan", plan.PlanAnswer, "What `afterword plan` answers."),
    ("step", plan.StepAnswer, "One planned action, in `plan.steps`."),
    ("need", needs.NeedAnswer, "Something that is missing, in `step.needs` and `draft.needs`."),
    ("review", review.ReviewAnswer, "What `afterword review` answers."),
    ("finding", review.FindingAnswer, "One thing to look at, in `review.findings` and `draft.findings`."),
    ("counts", review.CountsAnswer, "The length of a message, in `review.counts`."),
    ("draft", draft.DraftAnswer, "What `afterword draft` answers."),
    ("withheld", draft.WithheldAnswer, "Why there is no draft, in `draft.withheld`."),
    ("when", when.WhenAnswer, "What `afterword when` answers."),
    ("date", when.DateAnswer, "One date in words, in `when.dates`."),
    ("errors", errors.ErrorsAnswer, "The answer to an input that cannot be used, whatever the verb."),
    ("error", errors.FaultAnswer, "One thing that is wrong with an input, in `errors.errors`."),
    ("read", read.ReadAnswer, "What `afterword read` answers; of a mailbox, a list of these."),
    ("timeline", read.TimelineAnswer, "When the employer says that an answer comes, in `read.timeline`."),
    ("statement", read.ReadStatementAnswer, "A statement as a received message makes it, in `read.statements`."),
    ("evidence", read.EvidenceAnswer, "A place of a received message that shows something, in `read.evidence`."),
)
_NAMES: Final = {kind: name for name, kind, _ in KINDS}


def paths() -> Iterator[tuple[str, str, Any]]:
    """Give each field as its kind of answer, its path, and its type."""
    for name, kind, _ in KINDS:
        for field, type_ in get_type_hints(kind, include_extras=True).items():
            yield name, f"{name}.{field}", type_


def write() -> str:
    """Give the page."""
    blocks: list[str] = []
    for name, _, said in KINDS:
        blocks += [f"## {name}", said]
        for owner, path, type_ in paths():
            if owner == name:
                blocks += [f"### `{path}`", ANSWER_FIELDS[path], bullets(_facts(type_))]
    return page("Answers", _INTRODUCTION, blocks)


def _facts(type_: Any) -> list[str]:  # noqa: ANN401 - any type that an answer uses
    if get_origin(type_) is NotRequired:
        return [f"{_shown(get_args(type_)[0])}; absent where there is none"]
    return [_shown(type_)]


def _shown(type_: Any) -> str:  # noqa: ANN401 - as above
    if get_origin(type_) is Literal:
        return f"One of {row_of_code(get_args(type_))}"
    if get_origin(type_) is list:
        return f"A list: {_lower(_shown(get_args(type_)[0]))} each"
    if isinstance(type_, types.UnionType):
        first = next(part for part in get_args(type_) if part is not type(None))
        return f"{_shown(first)}, or null"
    if type_ in _NAMES:
        return f"An object: [{_NAMES[type_]}](#{_NAMES[type_]})"
    return {str: "Text", bool: "True or false", int: "A whole number", float: "A number"}[type_]


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]
