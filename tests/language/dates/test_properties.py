"""What holds of every text: nothing is raised, spans lie in it, dates are in order, promises lie ahead."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from afterword.language.dates import DateMention, find_dates
from afterword.language.dates.grammar.nodes import Length
from afterword.language.dates.grammar.scan import scan
from afterword.language.dates.lexer import lex
from afterword.language.dates.prefilter import may_hold_dates
from tests.language.dates.saying import BRITISH_HOLIDAYS, Days, named, table

NAMES = ("timelines_world", "other_matters", "no_dates")
WORDS = sorted(
    {word for name in NAMES for row in table(name) for word in row.text.split()}
    | {"31", "30/2", "29/2", "2025-02-30", "25:00", "13:99", "0", "99999999999", "32nd",
       "Q1", "KW", "53", "a", "the", "week",
       "after", "end", "of", "\n", "\n\n", "—", "(", ")", "’s", "\u200b", "日本", "😀", "1990", "2100"}
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join),
    st.text(max_size=80),
    st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=6)), max_size=20).map("".join),
)
ZONES = st.sampled_from(["Europe/London", "America/New_York", "Australia/Sydney", "Asia/Kolkata", "UTC"])
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2100, 12, 31))  # noqa: DTZ001 - the zone is added


def mentions(text: str, moment: datetime, zone: str) -> tuple[DateMention, ...]:
    where = ZoneInfo(zone)
    return find_dates(
        text,
        moment.replace(tzinfo=where),
        zone=where,
        day_first=len(text) % 2 == 0,
        working_days=Days(BRITISH_HOLIDAYS),
        holidays_named=named,
        anchors={"interview": date(2026, 2, 28)},
    )


@given(TEXTS, MOMENTS, ZONES)
def test_spans_and_dates_are_in_order(text: str, moment: datetime, zone: str) -> None:
    for mention in mentions(text, moment, zone):
        assert 0 <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert (mention.earliest is None) == (mention.latest is None)
        if mention.earliest is not None and mention.latest is not None:
            assert isinstance(mention.earliest, datetime) == isinstance(mention.latest, datetime)
            assert mention.earliest <= mention.latest


@given(TEXTS, MOMENTS, ZONES)
def test_what_is_promised_lies_ahead(text: str, moment: datetime, zone: str) -> None:
    for mention in mentions(text, moment, zone):
        if mention.about == "timeline" and mention.latest is not None:
            latest = mention.latest
            said_at = moment.replace(tzinfo=ZoneInfo(zone))
            assert latest >= said_at if isinstance(latest, datetime) else latest >= said_at.date()


@given(TEXTS)
def test_the_cheap_look_never_overlooks_a_date(text: str) -> None:
    if not may_hold_dates(text):
        assert [phrase for phrase in scan(lex(text, 1000), 100) if not isinstance(phrase.node, Length)] == []


@given(TEXTS, MOMENTS)
def test_the_same_words_mean_the_same_again(text: str, moment: datetime) -> None:
    assert mentions(text, moment, "UTC") == mentions(text, moment, "UTC")


class NeverWorking:
    """A calendar on which nobody ever works."""

    def is_working(self, _day: date) -> bool:
        return False


def test_counting_working_days_ends_where_there_are_none() -> None:
    zone = ZoneInfo("UTC")
    said_at = datetime(2025, 11, 18, tzinfo=zone)
    found = find_dates(
        "You will hear within 900 working days, after the bank holiday.",
        said_at,
        zone=zone,
        day_first=True,
        working_days=NeverWorking(),
    )
    assert found
