"""Lengths of time: counted from now, from another date, or from nowhere."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.language.dates.saying import last_day, latest, said


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("within two weeks", "2025-12-02"),
        ("in two weeks' time", "2025-12-02"),
        ("within a fortnight", "2025-12-02"),
        ("in a week or two", "2025-12-02"),
        ("in two to three weeks", "2025-12-09"),
        ("in 2/3 weeks", "2025-12-09"),
        ("within 10-14 days", "2025-12-02"),
        ("within ten (10) business days", "2025-12-02"),
        ("within five working days", "2025-11-25"),
        ("in a couple of days", "2025-11-20"),
        ("within the next few days", "2025-11-23"),
        ("in the next week", "2025-11-25"),
        ("within 48 hours", "2025-11-20"),
        ("in twenty-one days", "2025-12-09"),
        ("in a week and a half", "2025-11-29"),
        ("two weeks from today", "2025-12-02"),
        ("within a month", "2025-12-18"),
        ("in six weeks", "2025-12-30"),
        ("within 2wks", "2025-12-02"),
    ],
)
def test_lengths_counted_from_now(words: str, day: str) -> None:
    assert latest(f"We will let you know {words}.") == day


def test_working_days_are_those_handed_in() -> None:
    assert latest("You will hear within 10 working days.", "2025-12-22T10:00") == "2026-01-08"
    assert latest("You will hear within 10 working days.", "2025-12-22T10:00", "America/Chicago") == "2026-01-07"


def test_hours_are_elapsed_time_over_a_clock_change() -> None:
    (mention,) = said("You will hear within 24 hours.", "2025-10-25T12:00")
    assert mention.latest == datetime(2025, 10, 26, 11, 0, tzinfo=ZoneInfo("Europe/London"))
    assert mention.precision == "hour"


def test_a_length_hangs_on_a_date_handed_in() -> None:
    text = "You will hear within two weeks of your interview."
    (mention,) = said(text, anchors={"interview": date(2025, 11, 20)})
    assert last_day(mention) == "2025-12-04"


def test_a_length_hangs_on_a_date_said_before() -> None:
    text = "Your interview is on 20 November. You will hear within a week of the interview."
    assert [last_day(mention) for mention in said(text)] == ["2025-11-20", "2025-11-27"]


def test_without_its_date_it_is_a_promise_without_a_date() -> None:
    (mention,) = said("You will hear within two weeks of your interview.")
    assert (mention.about, mention.latest, mention.precision) == ("timeline", None, "none")


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("It usually takes two weeks.", "timeline"),
        ("Please allow 10 working days for a decision.", "timeline"),
        ("Give us a week.", "timeline"),
        ("You have five days to accept.", "deadline"),
        ("It is a six-month contract.", "duration"),
        ("You need two years of experience.", "duration"),
        ("You would work three shifts a week.", "duration"),
        ("My notice period is four weeks.", "duration"),
        ("You get two weeks' holiday.", "duration"),
        ("The interview takes 45 minutes.", "duration"),
    ],
)
def test_a_bare_length_is_what_its_clause_makes_of_it(text: str, about: str) -> None:
    assert [mention.about for mention in said(text)] == [about]


def test_a_duration_has_no_date() -> None:
    (mention,) = said("It is a six-month contract.")
    assert (mention.earliest, mention.latest, mention.precision) == (None, None, "month")


def test_two_weeks_ago_is_past() -> None:
    (mention,) = said("Two weeks ago we received your form.")
    assert (mention.about, mention.latest) == ("past", date(2025, 11, 4))
