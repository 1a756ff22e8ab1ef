"""Whole families of expressions: each line stands for all weekdays, months and feasts that can be told like it."""

from __future__ import annotations

import pytest

from tests.language.dates.saying import last_day, latest, said


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("in the second week of December", "2025-12-14"),
        ("in the first full week of December", "2025-12-05"),
        ("by the end of the first week of December", "2025-12-07"),
        ("on the Friday of the first week of December", "2025-12-05"),
        ("December first week", "2025-12-07"),
        ("next month first week", "2025-12-07"),
        ("in the first ten days of December", "2025-12-10"),
        ("in the first week of the month", "2025-12-07"),
        ("at the beginning of the week", "2025-11-18"),
        ("mid-to-late December", "2025-12-31"),
        ("by November end", "2025-11-30"),
        ("this week or early next", "2025-11-25"),
        ("this or next week", "2025-11-28"),
        ("next week or the one after", "2025-12-05"),
        ("by the end of this school week", "2025-11-21"),
        ("in the next calendar week", "2025-11-28"),
        ("in the 48th calendar week", "2025-11-28"),
        ("week commencing Monday", "2025-11-28"),
        ("until the weekend", "2025-11-21"),
        ("by this week's end", "2025-11-21"),
        ("before the week is out", "2025-11-21"),
        ("end-of-week", "2025-11-21"),
        ("early or mid next week", "2025-11-26"),
        ("half way through next week", "2025-11-26"),
        ("next week beginning", "2025-11-25"),
    ],
)
def test_parts_of_periods(words: str, day: str) -> None:
    assert latest(f"We will let you know {words}.") == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("by the twenty-first", "2025-11-21"),
        ("by the twenty third of December", "2025-12-23"),
        ("on the Thirty-first", "2025-12-31"),
        ("within twenty-one days", "2025-12-09"),
        ("Monday, Tuesday or Wednesday", "2025-11-26"),
        ("on the 20th and 21st", "2025-11-21"),
        ("between the 21 and the 24", "2025-11-24"),
        ("the 20th n 21st", "2025-11-21"),
        ("on 16/17 December", "2025-12-17"),
        ("on December 5 and 6", "2025-12-06"),
        ("from 1.12. to 5.12.", "2025-12-05"),
        ("on 30-11", "2025-11-30"),
        ("on the first of next month", "2025-12-01"),
        ("per 1 December", "2025-12-01"),
        ("on 16. December", "2025-12-16"),
        ("by max Friday", "2025-11-21"),
        ("late on Friday", "2025-11-21"),
        ("by the end of Friday", "2025-11-21"),
        ("before close of play on Friday", "2025-11-21"),
        ("sat am", "2025-11-22"),
        ("tues", "2025-11-25"),
        ("this time next week", "2025-11-25"),
        ("this day fortnight", "2025-12-02"),
        ("from tomorrow in one week", "2025-11-26"),
        ("tomorrow or the day after", "2025-11-20"),
        ("not after Friday", "2025-11-21"),
        ("by half past five", "2025-11-18"),
        ("by five", "2025-11-18"),
        ("may 11", "2026-05-11"),
        ("jan 8 btw", "2026-01-08"),
    ],
)
def test_days_told_in_other_ways(words: str, day: str) -> None:
    assert latest(f"We will let you know {words}.") == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("within the fortnight", "2025-12-02"),
        ("within days", "2025-11-23"),
        ("in some days", "2025-11-23"),
        ("in a matter of days", "2025-11-23"),
        ("in the days ahead", "2025-11-23"),
        ("in few days", "2025-11-23"),
        ("within 72h", "2025-11-21"),
        ("within 3 bus. days", "2025-11-21"),
        ("a good week", "2025-11-25"),
    ],
)
def test_lengths_told_in_other_ways(words: str, day: str) -> None:
    assert latest(f"We will let you know {words}.") == day


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The panel meets on 24 November and you will hear within two working days of that meeting.", "2025-11-26"),
        ("The panel meets on 24 November and you will hear within 24 hours thereof.", "2025-11-25"),
        ("The panel meets on 24 November and you will hear not later than 72 hours afterwards.", "2025-11-27"),
        ("The panel meets on 24 November and you will hear two weeks after that.", "2025-12-08"),
        ("The panel meets on 24 November and you will hear the next day.", "2025-11-25"),
        ("The panel meets on 24 November and you will hear the day after.", "2025-11-25"),
        ("The panel meets on 24 November and I call you the Friday before.", "2025-11-21"),
        ("The panel meets on 24 November and will need two weeks from there.", "2025-12-08"),
        ("The results are sent three days prior to the 24th.", "2025-11-21"),
        ("After the demo on the 24th we will make our pick within a day or two.", "2025-11-26"),
        ("My son takes over on 1 December and will decide within his first two weeks.", "2025-12-15"),
        ("You said on Monday that your team would decide within two weeks.", "2025-12-01"),
        ("Give us ten working days from the 17th, and you will have our answer.", "2025-12-01"),
        ("You will have a decision before we shut down on the 21st.", "2025-11-20"),
        ("You will have a decision before the crowd arrives on Saturday.", "2025-11-21"),
        ("The panel meets on 25 November and we will write within a day.", "2025-11-26"),
        ("The panel meets on 25 November and I will ring later that day.", "2025-11-25"),
        ("The panel meets on 25 November and I will ring the same week.", "2025-11-28"),
        ("The panel meets on 25 November, decision week after.", "2025-12-05"),
        ("The panel meets on 25 November and I will ring on the Friday of that week.", "2025-11-28"),
        ("The bank closes by month end on 28 November.", "2025-11-28"),
    ],
)
def test_what_hangs_on_a_date_before_it(text: str, days: str) -> None:
    assert last_day(said(text)[-1]) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Since Friday is a holiday, we will write on Monday.", ["2025-11-21", "2025-11-24"]),
        ("May I check that Monday's talk is at ten?", ["2025-11-24"]),
        ("Your panel sat on the 12th.", ["2025-11-12"]),
        ("We moved the announcement from the 20th to the 27th.", ["2025-11-20", "2025-11-27"]),
        ("I shall send it after Friday's council vote.", ["2025-11-21"]),
    ],
)
def test_days_that_a_sentence_tells_by_the_way(text: str, days: list[str]) -> None:
    found = [last_day(mention) for mention in said(text)]
    assert found[: len(days)] == days or found == days


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("before St Patricks Day", "2026-03-16"),
        ("after Valentine's Day", "2026-02-20"),
        ("by vday", "2026-02-14"),
        ("before the third Advent", "2025-12-13"),
        ("the day after Black Friday", "2025-11-29"),
        ("in Christmas week", "2025-12-26"),
        ("before the Easter weekend", "2026-04-02"),
        ("by the time the clocks change", "2026-03-29"),
        ("on the first working day after Easter", "2026-04-07"),
        ("before Thanksgiving weekend", "2025-11-26"),
    ],
)
def test_feasts_and_what_stands_beside_them(words: str, day: str) -> None:
    assert latest(f"We will let you know {words}.") == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("end of teh week", "2025-11-21"),
        ("by th 25th", "2025-11-25"),
        ("in a cple days", "2025-11-20"),
        ("ovr the weekned", "2025-11-23"),
        ("afta xmas", "2026-01-02"),
        ("nex wek", "2025-11-28"),
        ("2moro nite", "2025-11-19"),
        ("tomoro", "2025-11-19"),
    ],
)
def test_slips_of_the_little_words(typed: str, day: str) -> None:
    assert latest(f"will let u know {typed}") == day


@pytest.mark.parametrize(
    "text",
    [
        "Your rating is 4/5.",
        "The team is 4/5 remote.",
        "SOP 7/2 and Req 12/5 apply.",
        "Lunch was at Friday's.",
        "Happy Valentine's Day!",
        "May Day Productions wishes you well.",
        "He finished 4th and she came 2nd.",
        "Ms April Sun looks after it.",
        "Our brunch cook Sun (short for Sunita) is leaving.",
        "Mrs Juni's second team is here.",
    ],
)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert [mention for mention in said(text) if mention.latest is not None] == []
