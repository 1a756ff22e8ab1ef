"""The verb `when`: a text, the moment and the zone in which it was said in; the dates in its words out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from typing_extensions import TypedDict

from afterword.calendar_time.moments import zone
from afterword.calendar_time.named_days import NamedDays
from afterword.calendar_time.working_days import WorkingDays
from afterword.language.dates import About, DateMention, Precision, Speaker, find_dates
from afterword.record import places
from afterword.record.faults import Fault, InvalidInputError, path_of, quoted
from afterword.record.parameters import Parameters
from afterword.record.times import parse_date_or_moment, shown
from afterword.services.asked import Asked, Plain, known

_NO_ANCHORS: Final[Mapping[str, date | datetime]] = {}


class DateAnswer(TypedDict):
    """One date in words: a plain date means the end of that day; null where the words name no date."""

    earliest: str | None
    latest: str | None
    precision: Precision
    about: About
    text: str
    start: int
    end: int


class WhenAnswer(TypedDict):
    """The dates of a text, in its order; `latest` is what a plan goes by."""

    dates: list[DateAnswer]


def dates_in(  # noqa: PLR0913 - everything that the same words can depend on
    text: str,
    said_at: datetime,
    where: ZoneInfo,
    *,
    country: str | None = None,
    region: str | None = None,
    anchors: Mapping[str, date | datetime] = _NO_ANCHORS,
    speaker: Speaker | None = None,
) -> tuple[DateMention, ...]:
    """Find the dates in words of a text that was said at `said_at` (aware) in a zone and country.

    The country decides over its working days, its feasts and the order of day and month (without one: day first).
    """
    return find_dates(
        text,
        said_at,
        zone=where,
        day_first=places.is_day_first(country),
        working_days=WorkingDays(country, region),
        anchors=anchors,
        holidays_named=NamedDays(country, region),
        speaker=speaker,
    )


def when_verb(asked: Plain, clock: datetime, _: Parameters) -> WhenAnswer:
    """Answer `{"text", "now", "zone", "country", "anchors"}` with the dates in it. Raises InvalidInputError."""
    fields = Asked(asked, ("text", "now", "zone", "country", "region", "anchors", "speaker"))
    text = fields.text("text")
    if text is None:
        fields.fault("text", "is missing; fill it in")
    now = fields.moment("now", clock)
    name, country, region = fields.text("zone"), fields.text("country"), fields.text("region")
    for field, value, why in (
        ("zone", name, places.zone_fault(name) if name else None),
        ("country", country, places.country_fault(country) if country else None),
        ("region", region, places.region_fault(region, country) if region else None),
    ):
        if why is not None:
            fields.fault(field, f"{quoted(value or '')} {why}")
    anchors = fields.nested("anchors", _anchors) if asked.get("anchors") is not None else _NO_ANCHORS
    speaker = fields.choice("speaker", ("employer", "candidate"))
    fields.refuse_faults()
    where = zone(name) if name else zone_of(now)
    return when_answer(
        dates_in(known(text), now, where, country=country, region=region, anchors=anchors, speaker=speaker)
    )


def zone_of(moment: datetime) -> ZoneInfo:
    """Give a zone that keeps this moment's offset from UTC where no zone is named (whole hours, else UTC)."""
    offset = moment.utcoffset()
    hours = offset.total_seconds() / 3600 if offset is not None else 0
    return zone(f"Etc/GMT{-int(hours):+d}") if hours and hours == int(hours) else zone("UTC")


def _anchors(value: object) -> dict[str, date | datetime]:
    """Read the dates of events by name. Raises InvalidInputError, which names each that is none."""
    if not isinstance(value, dict):
        message = 'must be an object of dates by event, such as {"interview": "2026-11-17"}'
        raise InvalidInputError([Fault("", message)])
    anchors: dict[str, date | datetime] = {}
    faults: list[Fault] = []
    for name, day in value.items():
        try:
            anchors[name] = parse_date_or_moment(day if isinstance(day, str) else "")
        except ValueError as error:
            faults.append(Fault(path_of(("anchors", name)), str(error)))
    if faults:
        raise InvalidInputError(faults)
    return anchors


def when_answer(found: tuple[DateMention, ...]) -> WhenAnswer:
    """Give dates in the contract's shape."""
    return {
        "dates": [
            {
                "earliest": shown(mention.earliest) if mention.earliest is not None else None,
                "latest": shown(mention.latest) if mention.latest is not None else None,
                "precision": mention.precision,
                "about": mention.about,
                "text": mention.text,
                "start": mention.start,
                "end": mention.end,
            }
            for mention in found
        ]
    }
