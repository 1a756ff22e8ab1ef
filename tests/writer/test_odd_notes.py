"""Notes that are none, or that no letter can carry, are given back; odd shapes are read for what they hold."""

from __future__ import annotations

from typing import Any

import pytest

from afterword.record.parameters import DEFAULTS
from afterword.record.times import parse_moment
from afterword.services.verbs import VERBS

NOW = parse_moment("2026-11-24T15:00:00+00:00")


def _drafted(note: str) -> Any:
    record = {
        "format": "afterword/1",
        "candidate": {"name": "Priya Natarajan", "timezone": "Europe/London", "country": "GB"},
        "company": "Halden",
        "role": "Staff Nurse",
        "people": [{"id": "d", "name": "Dana Ruiz", "part": "hiring-manager", "email": "d@h.example", "country": "GB"}],
        "interviews": [
            {
                "id": "t",
                "kind": "onsite",
                "start": "2026-11-24T10:00:00+00:00",
                "end": "2026-11-24T11:00:00+00:00",
                "people": ["d"],
                "topics": [{"person": "d", "text": note}],
            }
        ],
    }
    return VERBS["draft"]({"record": record, "purpose": "thank-you", "person": "d"}, NOW, DEFAULTS)


@pytest.mark.parametrize(
    "note", ["nothing special", "don't remember", "lol their coffee is bad", "🚀 growth", "x" * 300, "did not like it"]
)
def test_a_note_that_no_letter_can_carry_is_given_back(note: str) -> None:
    answer = _drafted(note)
    assert answer["body"] == ""
    assert [need["kind"] for need in answer["needs"]] == ["topic"]


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("1) rota 2) handover 3) parking", "rota, handover and parking"),
        ('she said: "we hire for attitude"', "you hire for attitude"),
        ("GDPR audit!!! (Q3)", "the GDPR audit and Q3"),
    ],
)
def test_a_note_of_odd_shape_is_read_for_what_it_holds(note: str, said: str) -> None:
    assert said in " ".join(_drafted(note)["body"].split())
