"""Drafts from applications scribbled as people do: fit to be sent, true to the record, each its own.

Each application is drafted in one register and variant by turns; a full run takes every one.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from itertools import combinations
from typing import Any, Final
from zoneinfo import ZoneInfo

import pytest

from afterword.language.likeness import likeness
from afterword.record.application import Record
from afterword.record.parameters import DEFAULTS
from afterword.writer.draft import Draft, Register
from tests.conftest import FULL_RUN
from tests.writer.occasions import Occasion, occasions, thanks
from tests.writer.scribbled import scribbled
from tests.writer.test_drafts import REGISTERS, TIMING, body_of, known_words, names_and_numbers

APPLICATIONS: Final = list(scribbled())
IDS: Final = [plain["company"] for plain in APPLICATIONS]
WORDS: Final = {"thank-you": (60, 110), "follow-up": (45, 80)}
WITHOUT_A_SENTENCE: Final = 5
"""How many notes of all may be given back, as they make no sentence."""


def voices(place: int) -> list[tuple[Register, int]]:
    every = [(register, variant) for register in REGISTERS for variant in range(3)]
    return every if os.environ.get(FULL_RUN) == "1" else [every[place % len(every)]]


def drafts(plain: dict[str, Any]) -> Iterator[tuple[Occasion, Draft]]:
    for register, variant in voices(APPLICATIONS.index(plain)):
        for occasion in occasions(plain):
            yield occasion, occasion.drafted(register, variant)


def test_there_are_enough_of_them_and_of_every_sort() -> None:
    countries = {plain["candidate"]["country"] for plain in APPLICATIONS}
    panels = {len(plain["interviews"][0]["people"]) for plain in APPLICATIONS}
    assert (len(APPLICATIONS), len(countries)) >= (240, 30)
    assert panels >= {1, 2, 3, 4, 5}


@pytest.mark.parametrize("plain", APPLICATIONS, ids=IDS)
def test_drafts_are_fit_to_be_sent(plain: dict[str, Any]) -> None:
    for occasion, written in drafts(plain):
        assert written.withheld is None
        assert bool(written.body) != bool(written.needs)
        _check_findings(written)
        _check_words(occasion.record, written)
        _check_length(written, occasion.request.form)


def _check_findings(written: Draft) -> None:
    for finding in written.findings:
        assert finding.severity == "hint" or finding.rule in TIMING, (
            f"{finding.rule}: {finding.text!r} in\n{written.body}"
        )


def _check_words(record: Record, written: Draft) -> None:
    """Every name, number and date is one of the record's, or one of those written out."""
    known = known_words(record) | _of_talks(record)
    for word in names_and_numbers(body_of(written)):
        assert word in known, f"{word} in\n{written.body}"


def _of_talks(record: Record) -> set[str]:
    found: set[str] = set()
    zone = ZoneInfo(record.people[0].timezone or "UTC")
    for talk in record.interviews:
        start = talk.start.astimezone(zone)
        found |= {
            f"{start:%A}",
            f"{start:%B}",
            str(start.day),
            f"{start:%H}",
            f"{start:%M}",
            str(start.hour % 12 or 12),
        }
        for topic in talk.topics:
            found |= set(re.findall(r"[\w’'/&.+%-]*\w%?", topic.text.title()))
    return found


def _check_length(written: Draft, form: str) -> None:
    if written.purpose in WORDS and form == "message" and written.body:
        least, most = WORDS[written.purpose]
        assert least <= len(body_of(written).split()) <= most, written.body


@pytest.mark.parametrize("plain", APPLICATIONS, ids=IDS)
def test_no_two_thank_yous_of_an_application_are_alike(plain: dict[str, Any]) -> None:
    names = frozenset(word.casefold() for person in plain["people"] for word in person["name"].split())
    for register, variant in voices(APPLICATIONS.index(plain) + 4):
        messages = [occasion for occasion in thanks(plain) if occasion.request.form == "message"]
        texts = [body_of(occasion.drafted(register, variant)) for occasion in messages]
        for one, other in combinations(filter(None, texts), 2):
            assert likeness(one, other, names) <= DEFAULTS.likeness, f"{one}\n\n{other}"


def test_nearly_every_note_makes_a_sentence() -> None:
    first = [(occasion, occasion.drafted("neutral", 0)) for plain in APPLICATIONS for occasion in thanks(plain)]
    without = [occasion.record.company for occasion, written in first if written.needs]
    assert len(without) <= WITHOUT_A_SENTENCE
    for _, written in first:
        assert all(need.kind == "topic" and "“" in need.message for need in written.needs)


def test_a_hundred_drafts_open_in_many_ways() -> None:
    hundred = [next(thanks(plain)).drafted("formal", 0) for plain in APPLICATIONS[:100]]
    openings = {" ".join(body_of(written).split()[:5]) for written in hundred}
    assert len(openings) >= 30


def test_the_same_request_gives_the_same_text() -> None:
    for plain in APPLICATIONS[::12]:
        for occasion in occasions(plain):
            assert occasion.drafted("warm", 1) == occasion.drafted("warm", 1)
