"""The little words: by, before, until, after, not before, at the latest; ranges and alternatives."""

from __future__ import annotations

from datetime import date

import pytest

from tests.language.dates.saying import latest, said


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("by Friday", "2025-11-21"),
        ("before Friday", "2025-11-20"),
        ("no later than Friday", "2025-11-21"),
        ("until Friday", "2025-11-21"),
        ("on or before Friday", "2025-11-21"),
        ("by Friday at the latest", "2025-11-21"),
        ("Friday latest", "2025-11-21"),
        ("latest by Friday", "2025-11-21"),
        ("by, say, Friday", "2025-11-21"),
        ("by (hopefully) Friday", "2025-11-21"),
        ("around the 20th", "2025-11-20"),
        ("before the end of May", "2026-05-31"),
        ("before May", "2026-04-30"),
        ("after the 15th", "2025-12-19"),
        ("after Monday", "2025-11-28"),
        ("after the weekend", "2025-11-24"),
        ("on Thursday or Friday", "2025-11-21"),
        ("between the 24th and the 28th", "2025-11-28"),
        ("on 24-28 November", "2025-11-28"),
        ("from Monday to Wednesday", "2025-11-26"),
        ("this week or next", "2025-11-28"),
        ("on Monday/Tuesday", "2025-11-25"),
    ],
)
def test_bounds(words: str, day: str) -> None:
    assert latest(f"We will let you know {words}.") == day


def test_what_is_denied_before_a_day_is_promised_for_it() -> None:
    assert latest("We will not decide before Friday.") == "2025-11-21"
    assert latest("Nothing will be decided until Monday.") == "2025-11-24"


def test_by_a_day_means_from_today_until_then() -> None:
    (mention,) = said("We will let you know by Friday.")
    assert (mention.earliest, mention.latest, mention.precision) == (date(2025, 11, 18), date(2025, 11, 21), "day")


def test_a_vague_date_and_the_exact_one_behind_it_are_one() -> None:
    (mention,) = said("We will let you know early next week, by Tuesday.")
    assert mention.latest == date(2025, 11, 25)
    assert mention.text == "early next week, by Tuesday"


def test_what_follows_counts_from_what_was_said_before() -> None:
    text = "The panel meets on 4 December and you will hear the following day."
    assert [str(mention.latest) for mention in said(text)] == ["2025-12-04", "2025-12-05"]


def test_a_date_that_was_just_said_may_be_pointed_at() -> None:
    text = "The board meets on 4 December, so you will hear by then."
    assert [str(mention.latest) for mention in said(text)] == ["2025-12-04", "2025-12-04"]


@pytest.mark.parametrize(
    "text", ["We are open Monday to Friday.", "We meet every Friday.", "I work Sundays.", "It is a Monday-Friday job."]
)
def test_habits_are_no_dates(text: str) -> None:
    assert said(text) == ()
