"""The command line as people and programs use it: a process of its own, its output and its exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from afterword.samples import sample

NOW = "2026-11-18T08:00:00-06:00"
SAMPLE: dict[str, Any] = json.loads(sample("halden.json"))


def run(*arguments: str, given: str | bytes = b"", at: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "afterword", *arguments]
    data = given.encode() if isinstance(given, str) else given
    return subprocess.run(command, input=data, capture_output=True, check=False, cwd=at, timeout=60)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "halden.json").write_bytes(sample("halden.json"))
    (tmp_path / "thanks.txt").write_text(
        "Subject: Thank you\nTo: Tobias Lindqvist <tobias.lindqvist@halden.example>\n\nDear Tobias,\n\nThank you for "
        "walking me along line 3. I remain very interested in the role.\n\nKind regards,\nPriya Natarajan\n"
    )
    return tmp_path


def schema_of(name: str) -> Any:
    return json.loads(run("schema", name).stdout)


def test_plan_answers_in_the_shape_of_its_schema(folder: Path) -> None:
    done = run("plan", "halden.json", "--now", NOW, "--format", "json", at=folder)
    assert done.returncode == 0
    assert done.stderr == b""
    answer = json.loads(done.stdout)
    jsonschema.validate(answer, schema_of("plan"))
    jsonschema.validate(SAMPLE, schema_of("record"))
    assert [step["people"] for step in answer["steps"] if step["status"] == "ready"] == [
        ["dana"],
        ["maeve"],
        ["tobias"],
    ]


def test_plan_for_people_says_what_is_next_first_and_is_plain_when_piped(folder: Path) -> None:
    text = run("plan", "halden.json", "--now", NOW, at=folder).stdout.decode()
    assert text.index("Next") < text.index("Waiting") < text.index("Done")
    assert "\x1b" not in text
    assert all(line == line.rstrip() for line in text.splitlines())


def test_a_record_comes_from_standard_input_too() -> None:
    done = run("plan", "-", "--now", NOW, "--format", "json", given=sample("halden.json"))
    assert json.loads(done.stdout)["now"] == NOW


def test_review_exits_with_1_only_for_errors(folder: Path) -> None:
    fine = run("review", "thanks.txt", "--record", "halden.json", "--now", NOW, "--format", "json", at=folder)
    assert fine.returncode == 0
    answer = json.loads(fine.stdout)
    jsonschema.validate(answer, schema_of("review"))
    assert answer["ok"]
    (folder / "chaser.txt").write_bytes(sample("chaser.txt"))
    bad = run("review", "chaser.txt", "--record", "halden.json", "--to", "dana", "--now", NOW, at=folder)
    assert bad.returncode == 1
    assert "Please mend this before it goes out." in bad.stdout.decode()


def test_review_without_a_record_looks_at_the_message_alone(folder: Path) -> None:
    done = run("review", "thanks.txt", "--format", "json", at=folder)
    assert done.returncode == 0
    assert json.loads(done.stdout)["counts"] == {"words": 15, "sentences": 2}


def test_a_draft_is_saved_as_a_mail_that_opens(folder: Path) -> None:
    done = run(
        "draft", "halden.json", "--to", "tobias", "--now", NOW, "--save", "out.eml", "--format", "json", at=folder
    )
    answer = json.loads(done.stdout)
    jsonschema.validate(answer, schema_of("draft"))
    mail = message_from_bytes((folder / "out.eml").read_bytes(), policy=default)
    assert mail["To"] == "Tobias Lindqvist <tobias.lindqvist@halden.example>"
    assert mail["From"] == "Priya Natarajan <priya.natarajan@mail.example>"
    assert mail["Subject"] == answer["subject"]
    body = mail.get_body()
    assert body is not None
    assert " ".join(body.get_content().split()) == " ".join(answer["body"].split())
    assert sorted(path.name for path in folder.iterdir()) == ["halden.json", "out.eml", "thanks.txt"]


def test_a_draft_is_edited_and_reviewed_at_each_save(folder: Path) -> None:
    editor = folder / "editor.py"
    editor.write_text(
        "import sys, pathlib\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "text = path.read_text()\n"
        "mended = text.replace('[Topic]', 'line 3')\n"
        "path.write_text(mended if mended != text else text.replace('Dear Tobias,', 'Dear Tobias,\\n\\nOn [Topic]:'))\n"
    )
    wanted = ("draft", "halden.json", "--to", "tobias", "--now", NOW, "--edit", "--format", "json")
    command = [sys.executable, "-m", "afterword", *wanted]
    environment = {**os.environ, "EDITOR": f"{sys.executable} {editor}", "VISUAL": f"{sys.executable} {editor}"}
    done = subprocess.run(
        command, env=environment, input=b"y\n", capture_output=True, check=False, cwd=folder, timeout=60
    )
    answer = json.loads(done.stdout)
    assert "On line 3:" in answer["body"]
    assert "not part of the message" not in answer["body"]
    assert not [finding for finding in answer["findings"] if finding["severity"] == "error"]
    assert "1 thing to look at. Edit once more?" in done.stderr.decode()


def test_what_cannot_be_saved_is_said(folder: Path) -> None:
    done = run("draft", "halden.json", "--to", "tobias", "--now", NOW, "--save", "no/such/out.eml", at=folder)
    assert done.returncode == 2
    assert "cannot be written" in done.stderr.decode()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["plan"], "RECORD: is missing"),
        (["plan", "nowhere.json"], '"nowhere.json": cannot be read: no such file or directory'),
        (["plan", "."], "cannot be read: is a directory"),
        (["plan", "thanks.txt"], "thanks.txt"),
        (["plan", "halden.json", "--now", "tomorrow"], '--now: "tomorrow": this is no time; write it as'),
        (["plan", "halden.json", "--settings", "none.toml"], "cannot be read"),
        (["draft", "halden.json", "--to", "nobody"], '--to: "nobody" is nobody in the record; known are'),
        (["review", "thanks.txt", "--record", "halden.json", "--to", "tobais"], '--to: "tobais" is nobody'),
        (["explain", "too-sone"], "RULE: too-sone is no rule; did you mean too-soon?"),
        (["schema", "nothing"], "nothing"),
        (["plans"], "plans"),
        (["plan", "--jsonl", "--now", "x"], '--now: "x"'),
    ],
)
def test_bad_usage_exits_with_2_and_names_place_and_remedy(folder: Path, arguments: list[str], said: str) -> None:
    done = run(*arguments, at=folder)
    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert done.stdout == b""
    assert "Traceback" not in done.stderr.decode()


def test_faults_come_as_json_too_where_json_is_asked_for(folder: Path) -> None:
    (folder / "bad.json").write_text(json.dumps({**SAMPLE, "role": None, "company": ""}))
    done = run("plan", "bad.json", "--format", "json", at=folder)
    assert done.returncode == 2
    assert [fault["path"] for fault in json.loads(done.stdout)["errors"]] == ["company", "role"]


def test_a_stream_answers_each_line_in_order_and_goes_on_after_faults() -> None:
    lines = [
        json.dumps({"id": 1, "record": SAMPLE, "now": NOW}),
        "not json",
        json.dumps({"id": "x", "record": {**SAMPLE, "role": 5}, "now": NOW}),
        "",
        json.dumps({"id": None, "record": SAMPLE, "now": "soon"}),
        "[1]",
        json.dumps({"id": {"a": "\ud800"}, "record": SAMPLE, "now": NOW}),
        json.dumps({"record": SAMPLE, "when": NOW}),
    ]
    done = run("plan", "--jsonl", given="\n".join(lines) + "\n")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 2
    assert [answer.get("id", "none") for answer in answers] == [
        1,
        "none",
        "x",
        "none",
        None,
        "none",
        {"a": "\ud800"},
        "none",
    ]
    assert ["steps" in answer for answer in answers] == [True, False, False, False, False, False, True, False]
    assert answers[2]["errors"] == [{"path": "role", "message": "must be text, not a number"}]
    assert answers[4]["errors"][0]["path"] == "now"
    assert answers[7]["errors"][0]["path"] == "when"


def test_a_stream_of_messages_and_of_drafts() -> None:
    message = {"body": "Dear Dana,\n\nThank you for your time.\n\nBest,\nPriya", "people": ["dana"], "at": NOW}
    done = run("review", "--jsonl", given=json.dumps({"message": message, "record": SAMPLE}) + "\n")
    assert json.loads(done.stdout)["counts"]["sentences"] == 1
    asked = {"record": SAMPLE, "purpose": "thank-you", "person": "dana", "now": NOW}
    first = run("draft", "--jsonl", given=json.dumps(asked) + "\n")
    assert json.loads(first.stdout)["to"] == ["dana.ruiz@halden.example"]
    wrong = run("draft", "--jsonl", given=json.dumps({**asked, "person": "danna"}) + "\n")
    assert json.loads(wrong.stdout)["errors"][0]["message"].endswith('did you mean "dana"?')


def test_settings_change_a_parameter_and_the_reason_says_so(folder: Path) -> None:
    (folder / "settings.toml").write_text("[parameters]\nwait_days = 10\n")
    record = {**SAMPLE, "statements": []}
    (folder / "plain.json").write_text(json.dumps(record))
    done = run("plan", "plain.json", "--settings", "settings.toml", "--now", NOW, "--format", "json", at=folder)
    follow_up = next(step for step in json.loads(done.stdout)["steps"] if step["action"] == "follow-up")
    assert "(your setting: wait_days is 10)" in follow_up["reason"]
    (folder / "settings.toml").write_text("[parameters]\nwait_days = 1\nwait = 2\n")
    bad = run("plan", "plain.json", "--settings", "settings.toml", at=folder)
    assert bad.returncode == 2
    assert "settings.toml: parameters.wait_days: 1 is under 3" in bad.stderr.decode()


def test_a_mail_file_is_reviewed(folder: Path) -> None:
    mail = (
        "From: priya@mail.example\nTo: Dana Ruiz <dana.ruiz@halden.example>\n"
        "Subject: =?utf-8?q?Thank_you_=E2=80=93_role?=\n"
        "Date: Tue, 17 Nov 2026 17:00:00 -0600\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
        "Dear Dana,\n\nThank you for caf=C3=A9 talk.\n\nBest,\nPriya\n--b\n"
        "Content-Type: application/pdf\nContent-Disposition: attachment; filename=resume.pdf\n\nx\n--b--\n"
    )
    (folder / "sent.eml").write_text(mail)
    done = run("review", "sent.eml", "--record", "halden.json", "--format", "json", at=folder)
    answer = json.loads(done.stdout)
    assert [finding["rule"] for finding in answer["findings"] if finding["severity"] == "error"] == ["resume-attached"]
    assert answer["counts"]["sentences"] == 1


def test_hostile_text_does_nothing_to_the_terminal(folder: Path) -> None:
    hostile = {**SAMPLE, "company": "Evil\u202eCorp [bold]x[/bold] :smile:", "role": "\u2066Role"}
    (folder / "hostile.json").write_text(json.dumps(hostile))
    text = run("plan", "hostile.json", "--now", NOW, at=folder).stdout.decode()
    assert "Role at EvilCorp [bold]x[/bold] :smile:" in text
    assert "\u202e" not in text


def test_help_names_every_command() -> None:
    text = run("--help").stdout.decode()
    assert all(name in text for name in ("plan", "review", "draft", "schema", "guide", "explain", "demo"))


def test_demo_walks_through_without_asking() -> None:
    done = run("demo")
    assert done.returncode == 0
    assert "Must be mended" in done.stdout.decode()


def test_a_reader_that_stops_early_is_no_fault() -> None:
    command = f"{sys.executable} -m afterword guide --format json | head -c 10"
    done = subprocess.run(command, shell=True, capture_output=True, check=False)  # noqa: S602 - a pipe is what is tested
    assert done.stderr == b""


def test_planning_starts_without_the_reading_of_letters() -> None:
    seen = "[name for name in sys.modules if name.startswith('afterword.language')]"
    code = f"import sys, afterword.planner.plan; print({seen})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.strip() == b"[]"
