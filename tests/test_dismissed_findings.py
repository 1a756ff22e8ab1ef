"""Findings set aside: they stay to be seen with the reason, block nothing, and are kept in the record's own file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import pytest

from afterword.guide.finding import Finding
from afterword.record import raw
from afterword.record.faults import InvalidInputError
from afterword.record.parsing import message_from, record_from
from afterword.record.times import parse_moment
from afterword.reviewer.review import Review, review
from afterword.samples import sample
from afterword.services.dismiss import entry, with_entry
from tests.test_command_line import NOW, SAMPLE, run

CHASER: Final = {
    "body": "Dear Dana,\n\nMay I ask whether there is any news about the Industrial Engineer role? I remain very"
    " interested in it.\n\nKind regards,\nPriya Natarajan",
    "people": ["dana"],
    "purpose": "follow-up",
    "at": NOW,
}
EARLY: Final = {"at": "2026-11-18T07:00:00-06:00", "rule": "too-soon"}


def reviewed(*dismissed: dict[str, Any], **changes: Any) -> Review:
    record = record_from({**SAMPLE, "dismissed": list(dismissed)})
    return review(message_from({**CHASER, **changes}, record), record, now=parse_moment(NOW))


def too_soon(found: Review) -> Finding:
    return next(finding for finding in found.findings if finding.rule == "too-soon")


def test_a_finding_set_aside_is_a_hint_that_says_why() -> None:
    assert too_soon(reviewed()).severity == "error"
    found = reviewed({**EARLY, "because": "Dana asked me to write today."})
    assert found.ok
    assert too_soon(found).severity == "hint"
    assert too_soon(found).message.startswith("You set this aside: Dana asked me to write today. It said: Wait until")
    assert too_soon(reviewed(EARLY)).message.startswith("You set this aside. It said: ")


@pytest.mark.parametrize(
    "other",
    [
        {**EARLY, "rule": "too-many"},
        {**EARLY, "person": "tobias"},
        {**EARLY, "message": "m1"},
        {**EARLY, "at": "2026-11-19T07:00:00-06:00"},
    ],
)
def test_what_was_set_aside_elsewhere_still_blocks(other: dict[str, Any]) -> None:
    assert too_soon(reviewed(other)).severity == "error"


def test_it_may_be_for_one_person() -> None:
    assert too_soon(reviewed({**EARLY, "person": "dana"})).severity == "hint"


def _with(text: str, kind: str, *rules: str) -> str:
    data = text.encode()
    for rule in rules:
        data = with_entry(data, entry(rule, parse_moment(NOW), "d", None, 'it is "fine": really'), kind)
    return data.decode()


JSON: Final = (
    '{\n  "format": "afterword/1",\n  "candidate": {"name": "A", "timezone": "UTC"},\n  "company": "X",\n'
    '  "role": "Y", "people": [{"id": "d", "name": "D", "part": "recruiter"}]\n}\n'
)
YAML: Final = (
    "# mine\nformat: afterword/1\ncandidate: {name: A, timezone: UTC}\ncompany: X # the firm\nrole: Y\n"
    "people:\n  - id: d\n    name: D\n    part: recruiter\n"
)
TOML: Final = (
    'format = "afterword/1"\ncompany = "X" # the firm\nrole = "Y"\n[candidate]\nname = "A"\ntimezone = "UTC"\n\n'
    '[[people]]\nid = "d"\nname = "D"\npart = "recruiter"\n'
)


@pytest.mark.parametrize(
    ("text", "kind"), [(JSON, "json"), (YAML, "yaml"), (TOML, "toml")], ids=("json", "yaml", "toml")
)
def test_the_rest_of_the_file_stays_as_it_is(text: str, kind: str) -> None:
    grown = _with(text, kind, "spelling", "too-soon")
    before = text.rstrip().removesuffix("}").rstrip()
    assert grown.startswith(before)
    plain = raw.load(grown.encode(), kind)
    assert {one["rule"] for one in plain["dismissed"]} == {"spelling", "too-soon"}
    assert all(one["because"] == 'it is "fine": really' for one in plain["dismissed"])


@pytest.mark.parametrize(
    "tail",
    [
        "dismissed:\n",
        "dismissed: []\n",
        "dismissed: null\n",
        "dismissed:\n- {at: '2026-11-18T07:00:00Z', rule: salary}\n",
    ],
)
def test_a_list_that_is_there_is_added_to(tail: str) -> None:
    grown = _with(YAML + tail, "yaml", "spelling")
    assert "company: X # the firm" in grown
    assert raw.load(grown.encode(), "yaml")["dismissed"][0]["rule"] == "spelling"


def test_a_file_in_one_line_is_kept_in_its_notation() -> None:
    line = json.dumps(json.loads(JSON))
    assert json.loads(_with(line, "json", "spelling"))["dismissed"][0]["person"] == "d"
    flow = _with(line, "yaml", "spelling")
    assert raw.load(flow.encode(), "yaml")["dismissed"][0]["person"] == "d"


def test_a_rule_that_there_is_not_is_refused_with_the_nearest() -> None:
    with pytest.raises(InvalidInputError, match="did you mean spelling"):
        entry("speling", parse_moment(NOW), None, None, None)


def test_a_list_of_toml_that_cannot_be_added_to_is_said() -> None:
    closed = TOML.replace('role = "Y"', 'role = "Y"\ndismissed = []')
    with pytest.raises(InvalidInputError, match="by hand"):
        _with(closed, "toml", "spelling")


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "halden.json"
    path.write_bytes(sample("halden.json"))
    path.chmod(0o640)
    return path


def test_the_command_notes_it_in_the_file(record: Path) -> None:
    given = ("dismiss", record.name, "--rule", "too-soon", "--person", "Dana Ruiz", "--now", NOW)
    done = run(*given, "--because", "She asked", at=record.parent)
    assert done.returncode == 0
    assert done.stdout == b""
    assert json.loads(record.read_text())["dismissed"] == [
        {"at": NOW, "rule": "too-soon", "person": "dana", "because": "She asked"}
    ]
    assert record.stat().st_mode & 0o777 == 0o640
    again = run(*given, at=record.parent)
    assert "already" in again.stderr.decode()
    assert len(json.loads(record.read_text())["dismissed"]) == 1
    assert [path.name for path in record.parent.iterdir()] == [record.name]


def test_from_standard_input_it_goes_to_standard_output() -> None:
    done = run("dismiss", "-", "--rule", "spelling", "--now", NOW, given=sample("halden.json"))
    assert json.loads(done.stdout)["dismissed"] == [{"at": NOW, "rule": "spelling"}]
