"""Finds every date in words of a text: lexer, grammar, clause and calendar, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.grammar.scan import scan
from afterword.language.dates.lexer import lex
from afterword.language.dates.prefilter import may_hold_dates
from afterword.language.dates.reading.setting import Setting
from afterword.language.dates.weigh import Weighing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from afterword.language.dates.mention import DateMention, HolidaysNamed, Speaker, WorkingDays

MOST_TEXT: Final = 50_000
"""Code points of a text that are read; no letter is longer, and what comes behind is left alone."""

MOST_MENTIONS: Final = 400
"""Mentions that are looked for in one text."""

NO_ANCHORS: Final[Mapping[str, datetime | date]] = {}


def no_holidays(_name: str, _year: int, /) -> tuple[date, date] | None:
    """Know no feast by name; those with a fixed date are known all the same."""
    return None


def find_dates(  # noqa: PLR0913 - everything that the same words can depend on is handed in
    text: str,
    said_at: datetime,
    *,
    zone: ZoneInfo,
    day_first: bool,
    working_days: WorkingDays,
    anchors: Mapping[str, datetime | date] = NO_ANCHORS,
    holidays_named: HolidaysNamed = no_holidays,
    speaker: Speaker | None = None,
) -> tuple[DateMention, ...]:
    """Find the dates in words of a text, in the order in which they stand.

    ``said_at`` is aware; the words count from its date in ``zone``, the speaker's. ``day_first`` says in which order
    the country writes "3/4". ``anchors`` holds the dates of events by the names in ``EVENT_NAMES`` ("two weeks after
    your interview"); events that the text itself dates are added. ``speaker`` is told from the text where it is None.
    Never raises on any text; reads at most ``MOST_TEXT`` code points. Source: guide, "Calendar".
    """
    if not may_hold_dates(text[:MOST_TEXT]):
        return ()
    setting = Setting(said_at.astimezone(zone), zone, day_first, working_days, holidays_named, anchors)
    return weighing(text, setting, speaker).mentions()


def weighing(text: str, setting: Setting, speaker: Speaker | None = None) -> Weighing:
    """Cut a text into tokens and date phrases, ready to be weighed in a setting."""
    tokens = lex(text, MOST_TEXT)
    return Weighing(text, tokens, tuple(scan(tokens, MOST_MENTIONS)), setting, speaker)
