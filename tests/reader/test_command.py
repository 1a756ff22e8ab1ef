"""`afterword read` as people and programs use it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.reader.read import Understood
from afterword.samples import sample
from afterword.services.note_mail import is_doubted

NOW = "2026-11-24T17:00:00Z"
MAIL = """From: Dana Ruiz <dana.ruiz@halden.example>
To: priya@example.com
Subject: Industrial Engineer
Date: Tue, 24 Nov 2026 10:00:00 -0600
Message-ID: <a1@halden.example>

Dear Priya,

Thank you for coming in. After careful consideration we have decided to move forward with another candidate.

Kind regards,
Dana
"""


def run(*arguments: str, at: Path, given: str = "") -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-m", "afterword", "read", *arguments]
    return subprocess.run(command, input=given.encode(), capture_output=True, check=False, cwd=at, timeout=60)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "halden.json").write_bytes(sample("halden.json"))
    (tmp_path / "mail.eml").write_text(MAIL)
    return tmp_path


def test_people_see_what_it_is_and_what_the_plan_becomes(folder: Path) -> None:
    done = run("mail.eml", "--record", "halden.json", "--now", NOW, at=folder)
    assert (done.returncode, done.stderr) == (0, b"")
    shown = done.stdout.decode()
    assert "A rejection" in shown
    assert "the plan becomes" in shown


def test_apply_notes_the_mail_once(folder: Path) -> None:
    for _ in range(2):
        done = run("mail.eml", "--record", "halden.json", "--apply", "--now", NOW, at=folder)
        assert done.returncode == 0
    record = json.loads((folder / "halden.json").read_text())
    assert [one["kind"] for one in record["outcomes"]] == ["rejected"]
    assert [one["people"] for one in record["messages"] if one["direction"] == "received"] == [["dana"]]


def test_an_unsure_reading_becomes_no_outcome() -> None:
    for kind, confidence, doubted in (("rejection", 0.7, True), ("rejection", 0.9, False), ("request", 0.5, False)):
        found = Understood(kind, confidence, None, (), None, None, False, None, ())  # type: ignore[arg-type]  # noqa: FBT003 - the fields in their order
        assert is_doubted(found) is doubted


def test_a_mailbox_gives_a_list(folder: Path) -> None:
    (folder / "in.mbox").write_text(f"From a Tue Nov 24 10:00:00 2026\n{MAIL}\nFrom b Tue Nov 24 11:00:00 2026\n{MAIL}")
    (folder / "dir" / "cur").mkdir(parents=True)
    (folder / "dir" / "cur" / "1").write_text(MAIL)
    for name, count in (("in.mbox", 2), ("dir", 1)):
        done = run(name, "--format", "json", at=folder)
        assert [one["kind"] for one in json.loads(done.stdout)] == ["rejection"] * count


def test_lines_are_answered_in_order(folder: Path) -> None:
    lines = [json.dumps({"id": 1, "message": {"body": "We regret that we cannot offer you the post."}}), "{}"]
    done = run("--jsonl", at=folder, given="\n".join(lines) + "\n")
    first, second = map(json.loads, done.stdout.splitlines())
    assert first["id"] == 1
    assert "errors" in second
    assert done.returncode == 2


def test_what_cannot_be_read_is_named(folder: Path) -> None:
    (folder / "empty").mkdir()
    for name in ("absent.eml", "empty"):
        done = run(name, at=folder)
        assert done.returncode == 2
        assert name in done.stderr.decode()
        assert b"Traceback" not in done.stderr
