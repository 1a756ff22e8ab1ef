"""Certain fixes: made in subject and body by the offsets of the findings, shown, and saved."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import pytest

from afterword.guide.finding import Finding, Part, Severity
from afterword.record.outgoing import OutgoingMessage
from afterword.services.fixes import diff, file_text, mended
from tests.test_command_line import NOW, run

BODY: Final = "I recieved the the note.\n\nThanks 🙂 a lot."


def at(text: str, *fixes: str, severity: Severity = "warning", rule: str = "spelling", part: Part = "body") -> Finding:
    start = (BODY if part == "body" else "Thnaks").index(text)
    return Finding(rule, severity, "Mend it.", part, start, start + len(text), text, fixes)


def test_certain_fixes_are_made_in_subject_and_body() -> None:
    findings = (
        at("recieved", "received"),
        at("the the", "the", rule="grammar"),
        at("🙂 ", "", rule="informal"),
        at("Thnaks", "Thanks", part="subject"),
    )
    done = mended(OutgoingMessage(body=BODY, subject="Thnaks"), findings)
    assert done.message.body == "I received the note.\n\nThanks a lot."
    assert done.message.subject == "Thanks"
    assert len(done.fixed) == 4


@pytest.mark.parametrize(
    "finding",
    [
        at("note", "vote", severity="hint"),
        at("note", "vote", "tone"),
        at("note"),
        at("note", "vote", rule="pressure"),
        Finding("spelling", "warning", "Mend it.", fixes=("vote",)),
    ],
)
def test_what_is_not_certain_stays(finding: Finding) -> None:
    done = mended(OutgoingMessage(body=BODY), [finding])
    assert done.message.body == BODY
    assert done.fixed == ()


def test_of_two_that_overlap_the_first_is_made() -> None:
    done = mended(OutgoingMessage(body=BODY), [at("the note", "a note"), at("the the", "the")])
    assert done.message.body.startswith("I recieved the note.")


def test_the_diff_has_what_changed_and_a_line_around() -> None:
    before, after = OutgoingMessage(body="a\nb\nc\nd", subject="S"), OutgoingMessage(body="a\nB\nc\nd", subject="S")
    assert [line for line in diff(before, after) if line[:1] in "+-" and line[1:2] not in "+-"] == ["-b", "+B"]
    assert diff(before, before) == ()


def test_the_head_of_a_file_is_kept() -> None:
    before = OutgoingMessage(body="Dear Dana,\n", subject="Thnaks")
    after = OutgoingMessage(body="Dear Anna,\n", subject="Thanks")
    kept = file_text("To: Dana Ruiz\nSubject: Thnaks\n\nDear Dana,\n", before, after)
    assert kept == "To: Dana Ruiz\nSubject: Thanks\n\nDear Anna,\n"
    assert file_text("", before, after) == "Subject: Thanks\n\nDear Anna,\n"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text(
        "Subject: Thank you\n\nDear Dana,\n\nI recieved your note and realy liked it.\n\nBest wishes,\nPriya\n"
    )
    return path


def test_review_mends_shows_and_saves(draft: Path) -> None:
    done = run("review", draft.name, "--now", NOW, "--fix", "--save", "mended.txt", at=draft.parent)
    assert done.returncode == 0
    shown = done.stdout.decode()
    assert "-I recieved your note and realy liked it." in shown
    assert "+I received your note and really liked it." in shown
    assert "\x1b" not in shown
    assert (draft.parent / "mended.txt").read_text() == draft.read_text().replace("recieved", "received").replace(
        "realy", "really"
    )


def test_review_mends_as_json_too(draft: Path) -> None:
    answer = json.loads(run("review", draft.name, "--now", NOW, "--fix", "--format", "json", at=draft.parent).stdout)
    assert "I received your note" in answer["body"]
    assert [finding["text"] for finding in answer["fixed"]] == ["recieved", "realy"]
    assert answer["review"]["ok"]


def test_saving_alone_is_refused(draft: Path) -> None:
    done = run("review", draft.name, "--save", "mended.txt", at=draft.parent)
    assert done.returncode == 2
    assert "goes with --fix" in done.stderr.decode()
