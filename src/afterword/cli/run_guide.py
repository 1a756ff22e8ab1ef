"""`afterword guide`, `explain` and `schema`: the rules and the contract, from the program's own types."""

from __future__ import annotations

import sys
from difflib import get_close_matches
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from afterword.cli import screen
from afterword.cli.exits import BAD_INPUT, OK
from afterword.cli.output import print_json
from afterword.guide.rule import Example, Rule, Section
from afterword.guide.rules import RULES, RULES_BY_ID
from afterword.record.parameters import DEFAULTS


def print_schema(name: str) -> None:
    """Print a JSON Schema."""
    from afterword.services.schemas import schema

    print_json(schema(name))


def print_guide(form: str) -> None:
    """Print every rule, section by section."""
    if form == "json":
        print_json([_plain(rule) for rule in RULES])
        return
    console = screen.console()
    for section in Section:
        console.print(screen.styled(f"{section.number}  {section.title}", "head"))
        table = screen.rows()
        for rule in RULES:
            if rule.section is section:
                table.add_row(screen.styled(rule.id, "quiet"), screen.styled(_titled(rule)))
        console.print(Padding(table, (0, 0, 1, 3), expand=False))
    console.print(screen.styled("afterword explain RULE says more of one of them.", "quiet"))


def _titled(rule: Rule) -> str:
    return rule.what if rule.is_checked else f"{rule.what} (not yet checked)"


def print_rule(name: str, form: str) -> int:
    """Print one rule whole."""
    rule = RULES_BY_ID.get(name.strip().lower())
    if rule is None:
        near = get_close_matches(name[:100], RULES_BY_ID, n=1)
        hint = f"did you mean {near[0]}?" if near else "`afterword guide` lists them."
        sys.stderr.write(f"RULE: {screen.safe(name)[:100]} is no rule; {hint}\n")
        return BAD_INPUT
    if form == "json":
        print_json(_plain(rule))
    else:
        _show(screen.console(), rule)
    return OK


def _plain(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "section": {"number": rule.section.number, "title": rule.section.title},
        "title": rule.title,
        "what": rule.what,
        "why": rule.why,
        "instead": rule.instead,
        "severity": rule.severity,
        "speaks_in": sorted(rule.speaks_in),
        "parameters": {name: str(getattr(DEFAULTS, name)) for name in rule.parameters},
        "checked": rule.is_checked,
        "good": [example.text for example in rule.good],
        "bad": [example.text for example in rule.bad],
        "source": rule.source,
        "since": rule.since,
    }


def _show(console: Console, rule: Rule) -> None:
    console.print(screen.styled(rule.title, "head"))
    console.print(screen.styled(f"{rule.id} · section {rule.section.number}, {rule.section.title}", "quiet"))
    if not rule.is_checked:
        console.print(screen.styled("In messages this is not yet checked.", "warning"))
    for label, text in (("", rule.what), ("Why: ", rule.why), ("Instead: ", rule.instead)):
        console.print()
        console.print(Text.assemble((label, "head"), text))
    _show_examples(console, "Fine", rule.good)
    _show_examples(console, "Better not", rule.bad)
    if rule.parameters:
        numbers = ", ".join(f"{name} {_value(getattr(DEFAULTS, name))}" for name in rule.parameters)
        console.print()
        console.print(screen.styled(f"You can change: {numbers}", "quiet"))


def _value(value: object) -> str:
    return value.strftime("%H:%M") if hasattr(value, "strftime") else str(value)


def _show_examples(console: Console, title: str, examples: tuple[Example, ...]) -> None:
    if examples:
        console.print()
        console.print(screen.styled(title, "head"))
        for example in examples:
            console.print(Padding(screen.styled(f"· {' '.join(example.text.split())}"), (0, 0, 0, 2)))
