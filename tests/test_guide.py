"""The rules: whole, registered once, and true to their own examples."""

from __future__ import annotations

import pkgutil
from importlib import import_module

import pytest

import afterword.guide
from afterword.guide.finding import Finding
from afterword.guide.rule import Example, Rule, Section
from afterword.guide.rules import RULES, RULES_BY_ID
from afterword.guide.scenes import DESCRIPTIONS, SCENES
from afterword.record.outgoing import OutgoingMessage
from afterword.record.parameters import DEFAULTS
from afterword.record.parsing import message_from, record_from
from afterword.record.times import parse_moment
from afterword.reviewer.review import UNCHECKED, review

GUIDE = {
    "late-thanks", "not-personal", "generic", "too-long", "no-gratitude", "no-interest", "spelling", "grammar",
    "informal", "too-many", "too-soon", "pressure", "wrong-channel", "ignores-instruction", "desperate", "complaint",
    "no-next-step", "assumed-timeline", "unclear-next-step", "personal-details", "new-qualifications",
    "resume-attached", "salary", "thank-everyone", "same-as-other", "keep-track", "only-if-interested",
    "after-rejection", "no-occasion", "too-late",
}  # fmt: skip
NEUTRAL = (
    "Dear Dana,\n\nThank you for your time. It was good to hear about the moulding line, and I remain very interested "
    "in the Industrial Engineer role.\n\nKind regards,\nPriya Natarajan"
)
CASES = [
    pytest.param(rule, example, is_bad, id=f"{rule.id}-{'bad' if is_bad else 'good'}-{number}")
    for rule in RULES
    if rule.is_checked and "review" in rule.speaks_in
    for is_bad, examples in ((True, rule.bad), (False, rule.good))
    for number, example in enumerate(examples)
]


def test_every_rule_of_the_guide_is_there_once() -> None:
    assert {rule.id for rule in RULES} == GUIDE
    assert len(RULES) == len(RULES_BY_ID) == len(GUIDE)


def test_every_rule_has_a_module_in_the_folder_of_its_section() -> None:
    folders = {section: section.name.lower() for section in Section}
    for rule in RULES:
        module = import_module(f"afterword.guide.{folders[rule.section]}.{rule.id.replace('-', '_')}")
        assert module.RULE is rule
    packages = {name for _, name, is_package in pkgutil.iter_modules(afterword.guide.__path__) if is_package}
    assert packages == set(folders.values())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_is_whole(rule: Rule) -> None:
    for text in (rule.title, rule.what, rule.why, rule.instead, rule.source):
        assert text.strip() == text
        assert text
    assert "-" not in rule.id or rule.id not in f"{rule.what} {rule.why} {rule.instead}"
    assert len(rule.good) >= min(len(rule.bad), 3)
    assert rule.bad
    assert all(hasattr(DEFAULTS, name) for name in rule.parameters)
    assert all(example.scene in SCENES for example in (*rule.good, *rule.bad))


def test_every_parameter_belongs_to_a_rule() -> None:
    named = {name for rule in RULES for name in rule.parameters}
    assert named == set(DEFAULTS.__dataclass_fields__)


def test_every_scene_is_a_record_and_described() -> None:
    assert set(SCENES) == set(DESCRIPTIONS)
    for scene in SCENES.values():
        record_from(dict(scene))


@pytest.mark.parametrize(("rule", "example", "is_bad"), CASES)
def test_an_example_is_found_or_not(rule: Rule, example: Example, is_bad: bool) -> None:  # noqa: FBT001 - a parameter
    found = {finding.rule for finding in _review(example)}
    assert (rule.id in found) == is_bad, found


def _review(example: Example) -> tuple[Finding, ...]:
    record = record_from(dict(SCENES[example.scene]))
    plain = {
        "purpose": example.purpose, "people": list(example.to), "channel": example.channel, "at": example.at,
        "subject": example.subject or None, "body": example.body if example.body is not None else NEUTRAL,
        "attachments": list(example.attachments),
    }  # fmt: skip
    message: OutgoingMessage = message_from(plain, record)
    return review(message, record, now=parse_moment(example.at)).findings


def test_what_is_not_checked_is_said() -> None:
    assert set(UNCHECKED) == {rule.id for rule in RULES if not rule.is_checked}
