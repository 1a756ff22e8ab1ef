"""Times of day and parts of the day."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.language.dates.saying import said

LONDON = ZoneInfo("Europe/London")


@pytest.mark.parametrize(
    ("words", "hour", "minute"),
    [
        ("on Friday at 10:30", 10, 30),
        ("on Friday at 10.30am", 10, 30),
        ("at 3pm on Friday", 15, 0),
        ("on Friday at 3", 15, 0),
        ("on Friday at 9", 9, 0),
        ("on Friday at half past ten", 10, 30),
        ("on Friday at half nine", 9, 30),
        ("on Friday at quarter to three", 14, 45),
        ("on Friday at 10 o'clock", 10, 0),
        ("on Friday at noon", 12, 0),
        ("on Friday at 14h30", 14, 30),
        ("on Friday at 14.00 Uhr", 14, 0),
        ("on Friday at 1400 hrs", 14, 0),
        ("on Friday, 10:00 GMT", 10, 0),
        ("on Friday at 5 p.m. CET", 16, 0),
    ],
)
def test_clock_times(words: str, hour: int, minute: int) -> None:
    (mention,) = said(f"Your interview is {words}.")
    assert mention.latest == datetime(2025, 11, 21, hour, minute, tzinfo=LONDON)
    assert mention.about == "interview"


def test_a_range_of_hours() -> None:
    (mention,) = said("Your interview is on Friday, 10-11:30am.")
    assert mention.earliest == datetime(2025, 11, 21, 10, 0, tzinfo=LONDON)
    assert mention.latest == datetime(2025, 11, 21, 11, 30, tzinfo=LONDON)


def test_by_a_time_means_from_now_until_then() -> None:
    (mention,) = said("We will let you know by lunchtime tomorrow.")
    assert mention.earliest == datetime(2025, 11, 18, 10, 0, tzinfo=LONDON)
    assert mention.latest == datetime(2025, 11, 19, 14, 0, tzinfo=LONDON)
    assert mention.precision == "part-of-day"


@pytest.mark.parametrize("words", ["by close of play Friday", "by COB on Friday", "by EOD Friday", "Friday EOD"])
def test_the_end_of_the_working_day_sets_no_hour(words: str) -> None:
    (mention,) = said(f"We will let you know {words}.")
    assert (mention.latest, mention.precision) == (date(2025, 11, 21), "day")


def test_a_time_without_its_day_is_the_next_one() -> None:
    (mention,) = said("We will let you know by 5pm.")
    assert mention.latest == datetime(2025, 11, 18, 17, 0, tzinfo=LONDON)


def test_a_time_on_its_own_line_belongs_to_the_day_above() -> None:
    text = "Interview details\nDate: Tuesday 25 November\nTime: 10:30\nPlace: Leeds"
    assert {str(mention.latest)[:10] for mention in said(text)} == {"2025-11-25"}


@pytest.mark.parametrize(
    "text", ["The shift starts at 7am.", "We open at 9.", "Lunch is at noon.", "At 6 feet it is tall."]
)
def test_the_hours_of_a_place_are_no_dates(text: str) -> None:
    assert said(text) == ()


def test_a_zone_far_away_moves_the_day() -> None:
    (mention,) = said("Your interview is on Friday at 8 pm PST.", zone="Europe/London")
    assert mention.latest == datetime(2025, 11, 22, 4, 0, tzinfo=LONDON)
