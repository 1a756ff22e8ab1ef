"""Clocks, working days and office hours: what must hold in every zone and country."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.calendar_time.moments import after, days_later, end_of, on_wall, zone
from afterword.calendar_time.named_days import NamedDays
from afterword.calendar_time.office_hours import Office
from afterword.calendar_time.working_days import WorkingDays, open_calendar
from afterword.record.places import countries, zones

ZONES = st.sampled_from(
    ["America/Chicago", "Europe/London", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Tehran", "Pacific/Apia"]
).map(zone)
MOMENTS = st.datetimes(datetime(1991, 1, 1), datetime(2090, 1, 1))  # noqa: DTZ001 - the zone is drawn beside
COUNTRIES = (
    *("US", "GB", "IE", "CA", "AU", "NZ", "DE", "FR", "ES", "IT", "NL", "CH", "AT", "BE", "SE", "NO", "DK", "FI"),
    *("PL", "CZ", "PT", "GR", "HU", "RO", "BG", "HR", "SI", "SK", "EE", "LV", "LT", "IS", "IL", "AE", "SA", "EG"),
    *("MA", "ZA", "NG", "KE", "IN", "JP", "KR", "SG", "HK", "CN", "BR", "MX", "AR", "CL", "TR", "UA"),
)


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_country_has_a_working_week_and_holidays(country: str) -> None:
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
    worked = [day for day in days if WorkingDays(country).is_working(day)]
    assert 220 <= len(worked) <= 306
    weekdays = [sum(day.weekday() == number for day in worked) for number in range(7)]
    assert sum(count > 40 for count in weekdays) in {5, 6}


def test_every_country_of_iso_3166_gives_an_answer() -> None:
    for country in sorted(countries()):
        day = WorkingDays(country).after(date(2026, 12, 24))
        assert date(2026, 12, 25) <= day <= date(2027, 1, 12)


def test_one_calendar_alone_says_what_the_library_says() -> None:
    from holidays import country_holidays  # noqa: PLC0415 - loads every country

    for country in ("DE", "IL", "IN", "JP", "BR"):
        theirs, ours = country_holidays(country, years=2027), open_calendar(country, None)
        days = [date(2027, 1, 1) + timedelta(days=number) for number in range(365)]
        assert ours is not None
        assert [day for day in days if day in theirs] == [day for day in days if day in ours]


@pytest.mark.parametrize(
    ("country", "region", "day", "is_working"),
    [
        ("US", None, date(2026, 11, 26), False),
        ("US", None, date(2026, 11, 11), True),
        ("US", None, date(2026, 10, 12), True),
        ("US", "SD", date(2026, 10, 12), True),
        ("GB", None, date(2026, 8, 31), False),
        ("GB", "SCT", date(2026, 8, 31), True),
        ("GB", "SCT", date(2026, 8, 3), False),
        ("GB", "LND", date(2026, 8, 31), False),
        ("DE", "BY", date(2027, 1, 6), False),
        ("DE", None, date(2027, 1, 6), True),
        ("AE", None, date(2026, 11, 29), False),
        ("IL", None, date(2026, 11, 27), False),
        ("IL", None, date(2026, 11, 29), True),
        ("SA", None, date(2026, 11, 27), False),
        (None, None, date(2026, 12, 25), True),
        ("AQ", None, date(2026, 12, 28), True),
    ],
)
def test_settled_days(country: str | None, region: str | None, day: date, is_working: bool) -> None:  # noqa: FBT001 - a parameter
    assert WorkingDays(country, region).is_working(day) == is_working


@given(MOMENTS, ZONES, st.integers(-5000, 5000))
def test_elapsed_time_is_exact_across_clock_changes(day: datetime, where: object, minutes: int) -> None:
    start = day.replace(tzinfo=UTC).astimezone(where)  # type: ignore[arg-type]
    later = after(start, timedelta(minutes=minutes))
    assert later.astimezone(UTC) - start.astimezone(UTC) == timedelta(minutes=minutes)
    assert later.tzinfo is start.tzinfo


@given(MOMENTS, ZONES, st.integers(0, 60))
def test_calendar_days_keep_the_local_time_where_it_exists(day: datetime, where: object, days: int) -> None:
    start = day.replace(tzinfo=UTC).astimezone(where)  # type: ignore[arg-type]
    later = days_later(start, days, where)  # type: ignore[arg-type]
    there = later.astimezone(UTC).astimezone(where)  # type: ignore[arg-type]
    assert there.replace(tzinfo=None) == later.replace(tzinfo=None)
    if later.time() == start.time():
        assert later.date() == start.date() + timedelta(days=days)
    else:  # the clock was put forward over that time
        assert abs(later.replace(tzinfo=None) - start.replace(tzinfo=None) - timedelta(days=days)) <= timedelta(days=1)


@given(MOMENTS, ZONES, st.sampled_from(COUNTRIES))
def test_the_first_working_moment_lies_in_working_hours(day: datetime, where: object, country: str) -> None:
    office = Office(where, WorkingDays(country))  # type: ignore[arg-type]
    start = day.replace(tzinfo=UTC)
    found = office.first_working_moment(start)
    assert found >= start
    assert time(8) <= found.time() < time(18)
    assert office.days.is_working(found.date())


def test_a_skipped_time_moves_on_and_a_doubled_one_is_the_first() -> None:
    chicago = zone("America/Chicago")
    assert on_wall(date(2026, 3, 8), time(2, 30), chicago).isoformat() == "2026-03-08T03:30:00-05:00"
    assert on_wall(date(2026, 11, 1), time(1, 30), chicago).isoformat() == "2026-11-01T01:30:00-05:00"
    assert end_of(date(2026, 11, 1), chicago).isoformat() == "2026-11-01T23:59:59-06:00"


@pytest.mark.parametrize(
    ("country", "name", "year", "days"),
    [
        ("US", "thanksgiving", 2026, (date(2026, 11, 26), date(2026, 11, 26))),
        ("CA", "thanksgiving", 2026, (date(2026, 10, 12), date(2026, 10, 12))),
        ("GB", "thanksgiving", 2026, (date(2026, 11, 26), date(2026, 11, 26))),
        ("GB", "easter", 2027, (date(2027, 3, 26), date(2027, 3, 29))),
        ("DE", "whit monday", 2026, (date(2026, 5, 25), date(2026, 5, 25))),
        ("IN", "diwali", 2026, (date(2026, 11, 8), date(2026, 11, 8))),
        ("SG", "lunar new year", 2026, (date(2026, 2, 17), date(2026, 2, 18))),
        ("GB", "lunar new year", 2026, (date(2026, 2, 17), date(2026, 2, 19))),
        ("NL", "king's day", 2027, (date(2027, 4, 27), date(2027, 4, 27))),
        ("ZA", "heritage day", 2026, (date(2026, 9, 24), date(2026, 9, 24))),
        ("NZ", "matariki", 2026, (date(2026, 7, 10), date(2026, 7, 10))),
        ("SG", "national day", 2026, (date(2026, 8, 9), date(2026, 8, 9))),
        ("AE", "eid", 2026, (date(2026, 3, 19), date(2026, 3, 22))),
        ("GR", "orthodox easter", 2026, (date(2026, 4, 10), date(2026, 4, 13))),
        ("GB", "shrove tuesday", 2026, (date(2026, 2, 17), date(2026, 2, 17))),
        ("GB", "open day", 2026, None),
        (None, "nobody's day", 2026, None),
    ],
)
def test_feasts_by_name(country: str | None, name: str, year: int, days: tuple[date, date] | None) -> None:
    assert NamedDays(country)(name, year) == days


def test_zones_are_those_of_the_packaged_database() -> None:
    assert {"Europe/London", "America/Argentina/Buenos_Aires", "Pacific/Apia"} <= zones()
