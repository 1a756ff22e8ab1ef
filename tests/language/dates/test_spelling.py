"""Mistyped, shortened and oddly written dates; offsets stay code points of the text given."""

from __future__ import annotations

import pytest

from afterword.language.dates.spelling import meant
from tests.language.dates.saying import latest, said


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("wendesday", "wednesday"), ("wensday", "wednesday"), ("wednesdy", "wednesday"), ("tusday", "tuesday"),
        ("thrusday", "thursday"), ("firday", "friday"), ("fridya", None), ("satuday", "saturday"), ("mondey", "monday"),
        ("febuary", "february"), ("januray", "january"), ("septmber", "september"), ("novemeber", "november"),
        ("decemeber", "december"), ("ocotber", "october"),
        ("member", None), ("sundry", None), ("number", None), ("september", "september"), ("midday", None),
        ("frida", None),
        ("december", "december"), ("tender", None), ("october", "october"), ("remember", None), ("daily", None),
    ],
)  # fmt: skip
def test_one_slip_is_understood_and_other_words_are_left_alone(typed: str, right: str | None) -> None:
    assert meant(typed) == right


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("on Wendesday", "2025-11-19"),
        ("by the end of Febuary", "2026-02-28"),
        ("tmrw", "2025-11-19"),
        ("nxt wk", "2025-11-28"),
        ("by fri", "2025-11-21"),
        ("BY FRIDAY", "2025-11-21"),
        ("by Fri\u200bday", "2025-11-21"),
        ("by\u00a0Friday", "2025-11-21"),
        ("within two weeks’ time", "2025-12-02"),
        ("on 28–30 November", "2025-11-30"),
    ],
)
def test_words_as_people_type_them(words: str, day: str) -> None:
    assert latest(f"We will let you know {words}.") == day


def test_offsets_count_code_points() -> None:
    text = "😀 Merci e\u0301norme!\r\nWe’ll let you know\u00a0by Friday 👍🏽."
    (mention,) = said(text)
    assert text[mention.start : mention.end] == mention.text == "by Friday"
