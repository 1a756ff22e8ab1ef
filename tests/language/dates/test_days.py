"""Single days: weekdays with and without their week, dates of the calendar in words and figures."""

from __future__ import annotations

import pytest

from tests.language.dates.saying import latest, said


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("by Friday", "2025-11-21"),
        ("by this Friday", "2025-11-21"),
        ("by next Friday", "2025-11-28"),
        ("by the coming Friday", "2025-11-21"),
        ("on Monday week", "2025-12-01"),
        ("on Friday after next", "2025-12-05"),
        ("on Tuesday", "2025-11-25"),
        ("on Tuesday next week", "2025-11-25"),
        ("on Wednesday of next week", "2025-11-26"),
        ("next week Thursday", "2025-11-27"),
        ("a week on Friday", "2025-11-28"),
        ("a fortnight on Thursday", "2025-12-04"),
        ("two weeks from Monday", "2025-12-08"),
        ("tomorrow", "2025-11-19"),
        ("the day after tomorrow", "2025-11-20"),
        ("tomorrow week", "2025-11-26"),
        ("today week", "2025-11-25"),
        ("by the 15th", "2025-12-15"),
        ("by the 18th", "2025-11-18"),
        ("by the thirtieth", "2025-11-30"),
        ("by the twenty-first of December", "2025-12-21"),
        ("on Tues 25 Nov", "2025-11-25"),
        ("on Fri 28", "2025-11-28"),
        ("on the 28th (Friday)", "2025-11-28"),
        ("on Friday, the 28th of November", "2025-11-28"),
        ("on November 28th, 2025", "2025-11-28"),
        ("on 28 November", "2025-11-28"),
        ("on 3 January", "2026-01-03"),
        ("on 5 Jan 26", "2026-01-05"),
        ("on 2025-12-01", "2025-12-01"),
        ("on 24.11.", "2025-11-24"),
        ("on 24. 11. 2025", "2025-11-24"),
        ("on 01/12/2025", "2025-12-01"),
        ("by next Tuesday (25 November)", "2025-11-25"),
        ("on the 30th of this month", "2025-11-30"),
        ("on the 5th of next month", "2025-12-05"),
        ("this time next week", "2025-11-25"),
        ("on the next working day", "2025-11-19"),
    ],
)
def test_days_in_words(words: str, day: str) -> None:
    assert latest(f"We will let you know {words}.") == day


def test_the_country_decides_over_the_order_of_day_and_month() -> None:
    assert latest("We will decide by 3/4.") == "2026-04-03"
    assert latest("We will decide by 3/4.", day_first=False) == "2026-03-04"
    assert latest("We will decide by 4.3.", day_first=False) == "2026-03-04"


def test_where_only_one_order_is_possible_it_is_taken() -> None:
    assert latest("We will decide by 12/18.") == "2025-12-18"
    assert latest("We will decide by 18/12.", day_first=False) == "2025-12-18"


def test_a_weekday_settles_the_order_of_figures() -> None:
    assert latest("We will decide on Thursday 4/12.", day_first=False) == "2025-12-04"


@pytest.mark.parametrize("words", ["31 February", "30/2", "31.11.", "the 32nd", "0/5", "29 February 2026"])
def test_days_that_no_calendar_has_are_none(words: str) -> None:
    assert [mention for mention in said(f"We met on {words}.") if mention.latest is not None] == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("We met on Friday.", "2025-11-14"),
        ("We spoke on Tuesday.", "2025-11-11"),
        ("I interviewed on 12 November.", "2025-11-12"),
        ("We advertised the post on 20 December.", "2024-12-20"),
        ("It was good to see you last Thursday.", "2025-11-13"),
        ("We spoke on Friday just gone.", "2025-11-14"),
        ("Thank you for your letter of 3 November.", "2025-11-03"),
    ],
)
def test_in_the_past_tense_the_last_such_day_is_meant(text: str, day: str) -> None:
    assert latest(text) == day
    assert said(text)[0].about == "past"


def test_on_a_friday_friday_is_the_next_one_and_this_friday_today() -> None:
    assert latest("We will decide by Friday.", "2025-11-21T09:00") == "2025-11-28"
    assert latest("We will decide this Friday.", "2025-11-21T09:00") == "2025-11-21"


def test_on_a_weekend_next_week_begins_on_the_next_monday() -> None:
    assert latest("We will decide next Friday.", "2025-11-23T09:00") == "2025-11-28"
    assert latest("We will decide this week.", "2025-11-22T09:00") == "2025-11-28"


def test_a_leap_day_is_found_in_its_year() -> None:
    assert latest("We will decide on 29 February.", "2026-11-18T10:00") == "2028-02-29"
