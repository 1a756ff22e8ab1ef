"""How faults and false alarms are counted, and what is said of a checker that cannot be run."""

from __future__ import annotations

from pathlib import Path

import pytest

from eval.peers import checkers
from eval.words import Fault, Flag, Seen, Text, alarmed, fixes_right, found, meets

FAULT = Fault("a-an", Text({}, {"body": "It is a hour."}), frozenset({"grammar"}), "warning", "body", 6, 12, "an hour")


@pytest.mark.parametrize(
    ("flag", "is_met"),
    [
        (Flag("grammar", "warning", "body", 6, 7), True),
        (Flag("", "warning", "body", 12, 13), True),
        (Flag("grammar", "warning", "body", 0, 5), False),
        (Flag("grammar", "warning", "subject", 6, 7), False),
        (Flag("spelling", "warning", "body", 6, 7), False),
        (Flag("grammar", "warning", "message", None, None), False),
    ],
)
def test_a_flag_meets_a_fault_by_rule_and_place(flag: Flag, *, is_met: bool) -> None:
    assert meets(flag, FAULT) == is_met


def test_a_hint_does_not_find_a_fault() -> None:
    hint, warning = (Seen(FAULT, (Flag("grammar", severity, "body", 6, 7),)) for severity in ("hint", "warning"))
    assert found([hint, warning], ("a-an",)) == (1, 2)


def test_a_fix_is_right_if_it_gives_the_text_meant() -> None:
    flags = (Flag("grammar", "warning", "body", 6, 7, ("an",)), Flag("grammar", "warning", "body", 6, 12, ("a hours",)))
    assert fixes_right([Seen(FAULT, flags)]) == (1, 2)


def test_alarms_are_counted_by_message_and_rule() -> None:
    flagged = [[Flag("spelling", "hint", "body", 0, 1)], [Flag("spelling", "error", "body", 0, 1)] * 2, []]
    assert alarmed(flagged, {"spelling"}) == (1, 3)
    assert alarmed(flagged, {"grammar"}) == (0, 3)


def test_a_checker_that_is_not_there_has_not_run(tmp_path: Path) -> None:
    said = checkers.row("harper-py", tmp_path / "python")
    assert said[:2] == ("harper-py", "not run")
    assert "environment is missing" in said[-1]
