"""The second look at grammar: off by default, named when it is missing, and added to our own findings."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace

import pytest

from afterword.cli.deep import deepened
from afterword.record.faults import InvalidInputError
from afterword.record.outgoing import OutgoingMessage
from afterword.record.times import parse_moment
from afterword.reviewer.review import review

NOW = parse_moment("2026-11-18T08:00:00-06:00")
BODY = "Dear Dana,\n\nThank you for the tour. I bought the ticket and it was peculiar zest.\n\nKind regards,\nPriya"


class _Linter:
    def __init__(self, dialect: str) -> None:
        print(f"loaded {dialect}")  # noqa: T201 - as the library does

    def get_lint_config(self) -> dict[str, bool]:
        return {"ModalOf": False, "AnA": True}

    def set_lint_config(self, config: dict[str, bool]) -> None:
        assert config == {"ModalOf": True, "AnA": False}

    def lint(self, text: str) -> list[SimpleNamespace]:
        start = text.index("peculiar")
        return [SimpleNamespace(span=SimpleNamespace(start=start, end=start + len("peculiar zest")))]


def test_what_is_found_is_added_under_our_rule(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    library = ModuleType("harper")
    library.__dict__.update(Linter=_Linter, Dialect={"BRITISH": "British"})
    monkeypatch.setitem(sys.modules, "harper", library)
    message = OutgoingMessage(body=BODY)
    found = review(message, now=NOW)
    deep = deepened(found, message, None, NOW)
    added = [finding for finding in deep.findings if finding not in found.findings]
    assert [(finding.rule, finding.text, BODY[finding.start : finding.end]) for finding in added] == [
        ("grammar", "peculiar zest", "peculiar zest")
    ]
    assert deepened(deep, message, None, NOW) == deep
    print("after")  # noqa: T201 - to see that standard output is there again
    assert capfd.readouterr().out.endswith("after\n")


def test_without_the_extra_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "harper", None)
    message = OutgoingMessage(body=BODY)
    with pytest.raises(InvalidInputError, match="needs the extra"):
        deepened(review(message, now=NOW), message, None, NOW)
