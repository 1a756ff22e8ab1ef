"""Bad records: every fault named by its path, all at once, and never anything but a clear refusal."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.planner.plan import plan
from afterword.record import raw
from afterword.record.faults import InvalidInputError
from afterword.record.parsing import parse_record, record_from, to_plain
from afterword.record.times import parse_moment
from afterword.samples import sample

SAMPLE: dict[str, Any] = json.loads(sample("halden.json"))
NOW = parse_moment("2026-11-18T09:00:00-06:00")


def faults(value: Any) -> list[str]:
    with pytest.raises(InvalidInputError) as refusal:
        record_from(value)
    return [str(fault) for fault in refusal.value.faults]


def changed(path: str, value: Any) -> dict[str, Any]:
    record = copy.deepcopy(SAMPLE)
    *parents, last = [int(part) if part.isdigit() else part for part in path.split(".")]
    target: Any = record
    for part in parents:
        target = target[part]
    target[last] = value
    return record


@pytest.mark.parametrize(
    ("path", "value", "fault"),
    [
        ("interviews.0.end", "2026-11-09T10:00:00-06:00", "interviews[0].end: 10:00 is before its start 11:00"),
        ("interviews.0.end", "2026-11-09T11:00:00-06:00", "interviews[0].end: 11:00 is its start 11:00"),
        ("interviews.0.people", ["omr"], 'interviews[0].people[0]: "omr" is nobody in people; did you mean "omar"?'),
        ("interviews.1.topics.0.person", "x", 'interviews[1].topics[0].person: "x" is nobody in people; use the id'),
        ("people.3.id", "maeve", 'people[3].id: "maeve" is the id of people[2] already; give another'),
        ("people.0.part", "recruter", 'people[0].part: "recruter" is not known; did you mean recruiter?'),
        ("people.0.emial", "x@y.example", "people[0].emial: is no known key; did you mean email?"),
        ("people.0.email", "dana at halden", 'people[0].email: "dana at halden" is no e-mail address'),
        ("people.0.email", "a@b.example\nBcc: x@y.example", "people[0].email: holds a line break"),
        ("people.0.country", "UK", 'people[0].country: "UK" is no country code of ISO 3166; did you mean "GB"?'),
        ("people.0.region", "ZZ", 'people[0].region: "ZZ" is no part of US by ISO 3166-2'),
        ("candidate.timezone", "Europe/Lodnon", 'candidate.timezone: "Europe/Lodnon" is no time zone; did you mean'),
        ("candidate.timezone", "../../etc/passwd", 'candidate.timezone: "../../etc/passwd" is no time zone'),
        ("statements.0.at", "2026-11-17T14:55:00", 'statements[0].at: "2026-11-17T14:55:00": the offset from UTC is'),
        ("statements.0.at", "2026-02-30T14:55:00Z", 'statements[0].at: "2026-02-30T14:55:00Z": there is no'),
        ("statements.0.at", "1989-12-31T14:55:00Z", 'statements[0].at: "1989-12-31T14:55:00Z": the year 1989'),
        ("statements.0.at", 1_700_000_000, "statements[0].at: must be a time in quotes, not a number"),
        ("statements.0.until", "next Friday", 'statements[0].until: "next Friday": this is neither a date nor a time'),
        ("messages.0.body", "a\x07b", "messages[0].body: holds the control character U+0007; take it out"),
        ("messages.0.body", "a\ud800b", "messages[0].body: holds half a character"),
        ("messages.0.body", "x" * 1_000_001, "messages[0].body: is 1,000,001 bytes long; at most 1,000,000 fit"),
        ("messages.0.subject", "x" * 1001, "messages[0].subject: is 1,001 characters long; at most 1,000 fit"),
        ("messages.0.automatic", "yes", "messages[0].automatic: must be true or false, not text"),
        ("parameters", {"wait_days": 2}, "parameters.wait_days: 2 is under 3, the least that etiquette allows"),
        ("parameters", {"follow_ups": 3}, "parameters.follow_ups: 3 is over 2, the most that etiquette allows"),
        ("parameters", {"wait_day": 9}, "parameters.wait_day: is no known key; did you mean wait_days?"),
        ("parameters", {"day_starts": "18:00", "day_ends": "08:00"}, "parameters.day_ends: the day would end"),
        ("format", "afterword/2", 'format: this program reads afterword/1, not "afterword/2"'),
        ("company", " ", "company: is empty; fill it in"),
        ("outcomes", [{"at": "2026-12-01T10:00:00Z", "kind": "rejekted"}], 'outcomes[0].kind: "rejekted" is not known'),
        ("dismissed", [{"at": "2026-12-01T10:00:00Z"}], "dismissed[0]: must name either a rule or an action"),
    ],
)  # fmt: skip
def test_a_fault_is_named_with_its_place_and_remedy(path: str, value: Any, fault: str) -> None:
    found = [said for said in faults(changed(path, value)) if "nobody in people" not in said or "nobody" in fault]
    assert len(found) == 1, found
    assert found[0].startswith(fault)


def test_all_faults_are_named_at_once() -> None:
    record = changed("interviews.0.end", "2026-11-09T10:00:00-06:00")
    record["people"][0]["part"] = "boss"
    record["candidate"]["timezone"] = "Mars/Olympus"
    del record["role"]
    record["statements"][0]["person"] = "nobody"
    places = [fault.partition(": ")[0] for fault in faults(record)]
    assert places == ["candidate.timezone", "interviews[0].end", "people[0].part", "role", "statements[0].person"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "the input is empty"),
        (b"\xff\xfe{\x00", "the input is not UTF-8 text"),
        (b'{"format": "afterword/1", "format": "afterword/1"}', 'the key "format" stands twice'),
        (b'{"a": NaN}', "NaN is no JSON value"),
        (b'{"a": ' + b"9" * 5000 + b"}", "a number in it is too long to read"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a": ' * 900 + b"1" + b"}" * 900, "a: is no known key"),
        (b"[]", "the record must be an object with named fields"),
        (b"a: &x [1]\nb: *x\n", "aliases (*) are not read"),
        (b"a: 1\na: 2\n", 'the key "a" stands twice'),
        (b"a: !!python/object:os.system [ls]\n", "this is not YAML"),
        (b"format = 'afterword/1'\nformat = 'x'\n", "this is not TOML"),
        (b"x" * 10_000_001, "the input is 10,000,001 bytes; at most 10,000,000 fit"),
    ],
)
def test_what_is_no_record_is_refused_in_one_sentence(data: bytes, said: str) -> None:
    with pytest.raises(InvalidInputError) as refusal:
        parse_record(data)
    assert said in str(refusal.value)


def test_yaml_is_read_by_the_rules_of_json() -> None:
    value = raw.load_yaml("a: NO\nb: 2026-10-06T10:00:00+01:00\nc: 14:00\nd: 1_000\ne: ~\nf: true\nh: on\n")
    assert value == {
        "a": "NO", "b": "2026-10-06T10:00:00+01:00", "c": "14:00", "d": "1_000", "e": None, "f": True, "h": "on",
    }  # fmt: skip


def test_the_same_record_in_three_notations() -> None:
    import yaml  # noqa: PLC0415 - used here alone

    record = record_from(SAMPLE)
    assert parse_record(yaml.safe_dump(SAMPLE).encode(), "yaml") == record
    toml = (
        'format = "afterword/1"\ncompany = "Halden"\nrole = "Engineer"\n'
        '[candidate]\nname = "Priya"\ntimezone = "America/Chicago"\n'
        '[[people]]\nid = "dana"\nname = "Dana"\npart = "interviewer"\n'
        '[[interviews]]\nid = "i"\nkind = "video"\nstart = 2026-11-17T14:00:00-06:00\nend = 2026-11-17T15:00:00-06:00\n'
        '[[statements]]\nat = 2026-11-17T14:00:00-06:00\nkind = "timeline"\nuntil = 2026-11-27\n'
    )
    assert parse_record(toml.encode()).interviews[0].end == parse_moment("2026-11-17T15:00:00-06:00")


def test_null_means_absent_everywhere() -> None:
    record = copy.deepcopy(SAMPLE)
    record |= {"outcomes": None, "parameters": None, "dismissed": None, "notes": None, "id": None}
    record["interviews"][0] |= {"cancelled": None, "topics": None, "place": None}
    assert record_from(record).interviews[0].topics == ()


_scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20)
_junk = st.recursive(
    _scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
)


@st.composite
def _mutated(draw: st.DrawFn) -> Any:
    """Draw the sample with up to three places replaced, removed, doubled or renamed."""
    record: Any = copy.deepcopy(SAMPLE)
    for _ in range(draw(st.integers(1, 3))):
        _mutate(draw, record)
    return record


def _mutate(draw: st.DrawFn, record: Any) -> None:
    target = record
    while True:
        keys = list(target) if isinstance(target, dict) else list(range(len(target)))
        if not keys:
            return
        key = draw(st.sampled_from(keys))
        inner = target[key]
        if isinstance(inner, dict | list) and inner and draw(st.integers(0, 2)):
            target = inner
            continue
        action = draw(st.integers(0, 3))
        if action == 0:
            del target[key]
        elif action == 1 and isinstance(target, dict):
            target[draw(st.text(max_size=10))] = target.pop(key)
        elif action == 2 and isinstance(target, list):
            target.append(copy.deepcopy(inner))
        else:
            target[key] = draw(_junk)
        return


@given(_mutated())
def test_a_mutated_record_is_planned_or_refused_with_places(value: Any) -> None:
    try:
        record = record_from(value)
    except InvalidInputError as refusal:
        assert refusal.faults
        assert all(fault.message and "\n" not in fault.message for fault in refusal.faults)
        return
    plan(record, NOW)
    assert record_from(to_plain(record)) == record


@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_whatever_bytes_come_are_refused_politely(data: bytes) -> None:
    with pytest.raises(InvalidInputError):
        parse_record(data)


@given(st.integers(0, len(sample("halden.json")) - 1), st.binary(min_size=1, max_size=3))
def test_a_damaged_file_is_read_or_refused(position: int, damage: bytes) -> None:
    data = sample("halden.json")
    try:
        parse_record(data[:position] + damage + data[position + len(damage) :])
    except InvalidInputError as refusal:
        assert refusal.faults
