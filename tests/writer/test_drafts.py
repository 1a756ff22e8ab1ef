"""Drafts from small records with notes of every kind: fit to be sent, true to the record, each its own."""

from __future__ import annotations

import os
import re
from datetime import datetime, timedelta
from itertools import combinations
from typing import Any, Final, get_args

import pytest

from afterword.language.likeness import likeness
from afterword.language.wordlist import wordlist
from afterword.record.application import Record
from afterword.record.parameters import DEFAULTS
from afterword.record.parsing import record_from
from afterword.writer.draft import Draft, DraftRequest, Register, draft
from afterword.writer.notes.shorthand import written_in_full
from tests.conftest import FULL_RUN
from tests.writer.applications import END, NEXT_MORNING, applications, records

TIMING: Final = {
    "late-thanks", "too-soon", "too-many", "too-late", "only-if-interested", "after-rejection", "no-occasion",
}  # fmt: skip
RECORDS: Final = records()
WEEK_LATER: Final = datetime.fromisoformat(END) + timedelta(days=9)
IDS: Final = [record.company for record in RECORDS]
REGISTERS: Final[tuple[Register, ...]] = get_args(Register)
VARIANTS: Final = range(3) if os.environ.get(FULL_RUN) == "1" else range(1)
CALENDAR: Final = wordlist(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september "
    "october november december"
)


def thanks(record: Record, register: Register = "neutral", variant: int = 0) -> list[Draft]:
    return [
        draft(record, DraftRequest("thank-you", person.id, variant=variant, register=register), NEXT_MORNING)
        for person in record.people
    ]


def all_kinds(plain: dict[str, Any], register: Register, variant: int) -> list[Draft]:
    """Draft every kind of message that the record can call for, each at a fitting moment."""
    record = record_from(plain)
    rejected = record_from(plain | {"outcomes": [{"at": "2026-11-23T10:00:00Z", "kind": "rejected", "person": "p0"}]})
    follow_up = draft(record, DraftRequest("follow-up", None, variant=variant, register=register), WEEK_LATER)
    parting = draft(
        rejected,
        DraftRequest("keep-in-touch", None, variant=variant, register=register),
        datetime.fromisoformat("2026-11-26T12:00:00+00:00"),
    )
    return [*thanks(record, register, variant), follow_up, parting]


def body_of(written: Draft) -> str:
    return "\n\n".join(written.body.split("\n\n")[1:-1])


@pytest.mark.parametrize("plain", list(applications()), ids=IDS)
@pytest.mark.parametrize("register", REGISTERS)
def test_our_own_review_has_nothing_against_the_words(plain: dict[str, Any], register: Register) -> None:
    for variant in VARIANTS:
        for written in all_kinds(plain, register, variant):
            assert written.body
            against = [
                finding for finding in written.findings if finding.severity != "hint" and finding.rule not in TIMING
            ]
            assert not against, written.body


@pytest.mark.parametrize("record", RECORDS, ids=IDS)
@pytest.mark.parametrize("register", REGISTERS)
def test_notes_of_a_panel_are_each_their_own(record: Record, register: Register) -> None:
    names = frozenset(word.casefold() for person in record.people for word in person.name.split())
    for variant in VARIANTS:
        written = thanks(record, register, variant)
        texts = [body_of(each) for each in written]
        for one, other in combinations(texts, 2):
            assert likeness(one, other, names) <= DEFAULTS.likeness, f"{one}\n\n{other}"
        paragraphs = [body_of(each) for each in written]
        openings = [re.split(r"(?<=[.;])\s", text)[0] for text in paragraphs]
        assert len(set(openings)) == len(openings)
        closings = [re.split(r"(?<=[.?!])\s", text)[-1] for text in paragraphs]
        assert len(set(closings)) == len(closings), closings


@pytest.mark.parametrize("record", RECORDS, ids=IDS)
def test_every_name_and_number_comes_from_the_record(record: Record) -> None:
    known = known_words(record)
    for register in REGISTERS:
        for written in thanks(record, register):
            for word in names_and_numbers(body_of(written)):
                assert word in known, f"{word} in {written.body}"


def known_words(record: Record) -> set[str]:
    days = [END, *(str(said.until) for said in record.statements if said.until)]
    dates = [datetime.fromisoformat(day[:10]) for day in days]
    in_words = {part for day in dates for part in (f"{day:%A}", f"{day:%B}", str(day.day))}
    notes = " ".join(written_in_full(topic.text) for talk in record.interviews for topic in talk.topics)
    told = set(re.findall(r"[\w’'/&.+%-]*\w%?", f"{record.model_dump_json()} {notes}"))
    return in_words | told | {word.removesuffix("'s") for word in told} | {"I"}


def names_and_numbers(text: str) -> list[str]:
    """Give the words with a figure, and those with a capital that do not open a sentence."""
    found = []
    for sentence in re.split(r"(?<=[.?!:])\s+|\n+", text):
        words = re.findall(r"[\w’'/&.+%-]*\w%?", sentence)
        found += [word for word in words[1:] if word[:1].isupper() or any(map(str.isdigit, word))]
        found += [word for word in words[:1] if any(map(str.isdigit, word)) or word.lower() in CALENDAR]
    return [word.removesuffix("'s") for word in found]


@pytest.mark.parametrize("record", RECORDS, ids=IDS)
def test_lengths_are_those_that_people_read(record: Record) -> None:
    for register in REGISTERS:
        for written in thanks(record, register):
            assert 55 <= len(body_of(written).split()) <= 110, written.body


def test_the_same_request_gives_the_same_text_and_another_variant_another() -> None:
    for record in RECORDS:
        first, again, other = thanks(record), thanks(record), thanks(record, variant=1)
        assert first == again
        assert all(one.body != two.body for one, two in zip(first, other, strict=True))


def test_a_hundred_drafts_open_in_many_ways() -> None:
    drafts = [written for record in RECORDS for written in thanks(record)][:100]
    openings = {" ".join(body_of(written).split()[:5]) for written in drafts}
    assert len(openings) >= 30


def test_follow_ups_are_short_name_the_talk_and_do_not_reproach() -> None:
    for plain in applications():
        record = record_from(plain)
        written = draft(record, DraftRequest("follow-up", None), WEEK_LATER)
        text = body_of(written)
        assert 40 <= len(text.split()) <= 90, text
        assert re.search(r"\b1[78]\b", text)
        assert not re.search(r"still have ?n.t|not heard|waiting|delay|late\b", text)
