"""The page of parameters: one heading for each number that the guide leaves to judgement."""

from __future__ import annotations

from dataclasses import fields
from datetime import time

from afterword.guide.rules import RULES
from afterword.record.parameters import LIMITS, Parameters
from tools.reference.markdown import bullets, page
from tools.reference.meanings import PARAMETERS

_INTRODUCTION = (
    "Where good advice says “usually” or “reasonable”, Afterword has a number that you may change: for everything in a"
    " settings file, for one application in its record. The record wins over the settings, the settings over the"
    " default. Where a changed number decided something, the reason of the step says so. How to change one:"
    " [Change a parameter](../how-to/change-a-parameter.md)."
)


def write() -> str:
    """Give the page."""
    blocks: list[str] = []
    for field in fields(Parameters):
        blocks += [f"## `{field.name}`", PARAMETERS[field.name], bullets(_facts(field.name))]
    return page("Parameters", _INTRODUCTION, blocks)


def _facts(name: str) -> list[str]:
    facts = [f"Default: {_shown(getattr(Parameters(), name))}"]
    if name in LIMITS:
        low, high = LIMITS[name]
        facts.append(f"From {low:g} to {high:g}")
    else:
        facts.append('A time of day in quotes, such as `"08:30"`')
    rules = [f"[`{rule.id}`](rules.md#{rule.id})" for rule in RULES if name in rule.parameters]
    return [*facts, f"Used by: {', '.join(rules)}"] if rules else facts


def _shown(value: object) -> str:
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)
