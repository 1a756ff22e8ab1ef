"""Weeks, months, quarters, years, seasons and feasts, and their parts."""

from __future__ import annotations

from datetime import date

import pytest

from tests.language.dates.saying import latest, said


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("next week", "2025-11-28"),
        ("this week", "2025-11-21"),
        ("the week after next", "2025-12-05"),
        ("by the end of the week", "2025-11-21"),
        ("by the end of next week", "2025-11-28"),
        ("early next week", "2025-11-25"),
        ("in the middle of next week", "2025-11-26"),
        ("late next week", "2025-11-28"),
        ("mid-week", "2025-11-19"),
        ("in the week of 24 November", "2025-11-28"),
        ("in the week commencing 24/11", "2025-11-28"),
        ("w/c 1 December", "2025-12-05"),
        ("week ending 28 November", "2025-11-28"),
        ("in calendar week 48", "2025-11-28"),
        ("in KW 2", "2026-01-09"),
        ("by the weekend", "2025-11-21"),
        ("over the weekend", "2025-11-23"),
        ("by the end of the month", "2025-11-30"),
        ("by month-end", "2025-11-30"),
        ("early in December", "2025-12-10"),
        ("in mid-December", "2025-12-20"),
        ("in late May", "2026-05-31"),
        ("by the beginning of May", "2026-05-10"),
        ("in May", "2026-05-31"),
        ("next month", "2025-12-31"),
        ("in the first week of December", "2025-12-07"),
        ("in the last week of November", "2025-11-30"),
        ("in the second half of January", "2026-01-31"),
        ("on the first Monday in December", "2025-12-01"),
        ("on the last working day of the year", "2025-12-31"),
        ("by the end of Q1", "2026-03-31"),
        ("in the first quarter of 2026", "2026-03-31"),
        ("by the end of the year", "2025-12-31"),
        ("by EOY", "2025-12-31"),
        ("by EOW", "2025-11-21"),
        ("by EOM", "2025-11-30"),
        ("in the new year", "2026-01-31"),
        ("in the spring", "2026-05-31"),
        ("by the end of 2026", "2026-12-31"),
    ],
)
def test_periods_end_on_their_last_day(words: str, day: str) -> None:
    assert latest(f"We will let you know {words}.") == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("before Christmas", "2025-12-24"),
        ("by Christmas", "2025-12-25"),
        ("after Easter", "2026-04-10"),
        ("before Easter", "2026-04-04"),
        ("after the holidays", "2026-01-09"),
        ("after New Year", "2026-01-09"),
        ("the week before Christmas", "2025-12-19"),
        ("the Tuesday after Easter", "2026-04-07"),
        ("after the bank holiday", "2026-01-02"),
    ],
)
def test_feasts_are_asked_of_the_caller(words: str, day: str) -> None:
    assert latest(f"We will let you know {words}.") == day


def test_the_bank_holiday_is_the_next_day_off() -> None:
    assert latest("We will let you know by the bank holiday.", "2026-04-28T10:00") == "2026-05-04"


def test_thanksgiving_in_america() -> None:
    assert latest("We will make offers after Thanksgiving.", zone="America/Chicago") == "2025-12-05"


def test_a_feast_that_nobody_knows_is_a_promise_without_a_date() -> None:
    (mention,) = said("We will let you know after Eid.")
    assert (mention.about, mention.latest, mention.precision) == ("timeline", None, "none")


def test_the_south_of_the_world_has_its_summer_in_december() -> None:
    assert latest("We will let you know in the summer.", zone="Australia/Sydney") == "2026-02-28"
    assert latest("We will let you know in the summer.") == "2026-08-31"


def test_a_period_that_has_begun_begins_today() -> None:
    (mention,) = said("We will let you know this week.")
    assert (mention.earliest, mention.latest, mention.precision) == (date(2025, 11, 18), date(2025, 11, 21), "week")


def test_next_week_is_a_working_week() -> None:
    (mention,) = said("We will let you know next week.")
    assert (mention.earliest, mention.latest) == (date(2025, 11, 24), date(2025, 11, 28))
