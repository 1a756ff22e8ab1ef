"""The page of rules: one heading for each do or don't, from its own fields."""

from __future__ import annotations

from afterword.guide.rule import Example, Rule, Section
from afterword.guide.rules import RULES
from tools.reference.markdown import bullets, literal, page

_INTRODUCTION = (
    "Afterword knows these do's and don'ts, in eight sections. A rule speaks in the *plan*, where it bounds a step in"
    " time or withholds it, in the *review*, where it looks at one message, or in both. A finding that is an *error*"
    " blocks sending; a *warning* and a *hint* leave it to you; some cases of a rule are milder than the severity"
    " given here. `afterword explain RULE` shows the same in the terminal."
)
_SEVERITIES = {"error": "error: it blocks sending", "warning": "warning", "hint": "hint"}


def write() -> str:
    """Give the page."""
    blocks: list[str] = []
    for section in Section:
        blocks.append(f"## {section.number}. {section.title}")
        for rule in RULES:
            if rule.section is section:
                blocks += _rule(rule)
    return page("The rules", _INTRODUCTION, blocks)


def _rule(rule: Rule) -> list[str]:
    return [
        f"### `{rule.id}`",
        f"**{rule.title}.** {rule.what}",
        f"*Why:* {rule.why}",
        f"*Instead:* {rule.instead}",
        bullets(_facts(rule)),
        "*Fine:*",
        bullets(map(_example, rule.good)),
        "*Better not:*",
        bullets(map(_example, rule.bad)),
    ]


def _facts(rule: Rule) -> list[str]:
    facts = [f"Severity: {_SEVERITIES[rule.severity]}", f"Speaks in: {' and '.join(sorted(rule.speaks_in))}"]
    if "review" in rule.speaks_in:
        facts.append("In messages: checked" if rule.is_checked else "In messages: not yet checked")
    if rule.parameters:
        linked = ", ".join(f"[`{name}`](parameters.md#{name})" for name in rule.parameters)
        facts.append(f"You can change: {linked}")
    return [*facts, f"Since: {rule.since}"]


def _example(example: Example) -> str:
    text = " ".join(example.text.split())
    return text if example.body is None else f"“{literal(text)}”"
