"""How the evaluation of meaning counts: place and weight of a finding decide, and two in one place count once."""

from __future__ import annotations

from afterword.guide.finding import Finding
from eval.meaning import Marked, Reviewed, grave, hits, is_hit, of_rule, spoilt
from eval.report import Hits

PRESSING = Marked("pressure", "error", 10, 30)


def found(rule: str = "pressure", severity: str = "error", start: int | None = 20, end: int | None = 25) -> Finding:
    return Finding(rule, severity, "…", "body", start, end)  # type: ignore[arg-type]


def test_a_finding_that_overlaps_is_right() -> None:
    assert is_hit(PRESSING, found())
    assert not is_hit(PRESSING, found(start=30, end=40))
    assert not is_hit(PRESSING, found(rule="complaint"))


def test_a_hint_is_no_error() -> None:
    assert not is_hit(PRESSING, found(severity="hint"))
    assert is_hit(PRESSING, found(severity="warning"))


def test_a_finding_about_the_whole_needs_no_place() -> None:
    assert is_hit(Marked("no-interest", "warning", None, None), found("no-interest", "warning", None, None))


def test_two_findings_in_one_marked_place_count_once() -> None:
    one = Reviewed("a", (PRESSING,), (found(), found(start=12, end=15), found("complaint")))
    assert hits([one]) == Hits(1, 2, 1)
    assert of_rule([one], "pressure") == Hits(1, 1, 1)
    assert grave([one]) == Hits(1, 2, 1)


def test_a_clean_message_is_spoilt_by_errors_and_warnings_alone() -> None:
    clean = [Reviewed("a", (), (found(),)), Reviewed("b", (), (found(severity="hint"),)), Reviewed("c", (), ())]
    assert (spoilt(clean).counted, spoilt(clean).of) == (1, 3)
