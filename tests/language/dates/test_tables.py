"""Sentences of employers and candidates in many voices: the last day that each means, and what it is about."""

from __future__ import annotations

import pytest

from tests.language.dates.saying import Row, last_day, mentions_of, table

NAMES = ("timelines_britain", "timelines_america", "timelines_world", "other_matters", "candidates")
ROWS = [row for name in NAMES for row in table(name)]
TIMELINES = [row for row in ROWS if "timeline" in dict(row.expected) and row.expected != (("timeline", "-"),)]
PROMISES = [row for row in ROWS if row.expected == (("timeline", "-"),)]
OTHERS = [row for row in ROWS if "timeline" not in dict(row.expected)]
NOTHING = list(table("no_dates"))


def understood(row: Row) -> list[tuple[str, str]]:
    return [(mention.about, last_day(mention)) for mention in mentions_of(row)]


@pytest.mark.parametrize("row", TIMELINES, ids=lambda row: row.text)
def test_what_is_promised_is_dated(row: Row) -> None:
    found = understood(row)
    assert set(row.expected) <= set(found)
    promised = [day for about, day in row.expected if about == "timeline"]
    assert max(day for about, day in found if about == "timeline") == max(promised)


@pytest.mark.parametrize("row", PROMISES, ids=lambda row: row.text)
def test_what_is_promised_without_a_date_is_said_as_such(row: Row) -> None:
    assert understood(row) == [("timeline", "-")]


@pytest.mark.parametrize("row", OTHERS, ids=lambda row: row.text)
def test_dates_of_other_things_are_told_apart(row: Row) -> None:
    found = understood(row)
    if dict(row.expected) != {"duration": "-"}:
        assert set(row.expected) <= set(found)
    assert "timeline" not in {about for about, _ in found}


@pytest.mark.parametrize("row", NOTHING, ids=lambda row: row.text)
def test_no_date_is_found_where_there_is_none(row: Row) -> None:
    assert [mention for mention in mentions_of(row) if mention.latest is not None] == []


def test_the_tables_hold_as_many_near_misses_as_they_should() -> None:
    assert len(TIMELINES) >= 500
    assert len(OTHERS) >= 400
    assert len(NOTHING) >= 350
