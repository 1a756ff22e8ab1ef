"""Points in time: a day or a period, with what is said beside it and the time of day on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from afterword.language.dates.grammar import clock, periods
from afterword.language.dates.grammar.events import event
from afterword.language.dates.grammar.figures import bare_day, calendar_day, figures
from afterword.language.dates.grammar.look import before, ends_here, follows, skip
from afterword.language.dates.grammar.nodes import (
    Beside,
    Clock,
    DayPart,
    Following,
    FromToday,
    InPeriod,
    Node,
    Numeric,
    OnDate,
    OnWeekday,
    Portion,
    Timed,
    WeekOf,
)
from afterword.language.dates.grammar.weekdays import weekday, with_which
from afterword.language.dates.tokens import Kind
from afterword.language.dates.words.almanac import DAYPARTS
from afterword.language.dates.words.feasts import FEAST_PHRASES
from afterword.language.dates.words.portions import PORTIONS, UNIT_ENDS, WEEK_MARKS
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.language.dates.grammar.look import Found, Tokens
    from afterword.language.dates.tokens import Token

_DAY_TIMES: Final = word_set("at @ by before from between around about after until till , - (")
_TIME_DAYS: Final = frozenset({"on", "of", ",", "this"})
_SIDES: Final = {"before": -1, "preceding": -1, "after": 1, "following": 1, "since": 1}
_PARTS_ALONE: Final = word_set("morning afternoon evening arvo lunchtime thing lunch teatime dinnertime")
"""Parts of the day that may stand without a day ("by lunchtime")."""

_ISO_WITH_TIME: Final = 16


def day_word(tokens: Tokens, at: int) -> Found:
    """Read "today", "tomorrow", "the day after tomorrow", "yesterday", "tonight", "a week today" is read elsewhere."""
    start = skip(tokens, at, "the")
    if follows(tokens, start, "day", "after") and tokens[start + 2].kind is Kind.DAYWORD:
        return FromToday(tokens[start + 2].value + 1), start + 3
    if follows(tokens, start, "day", "before") and tokens[start + 2].kind is Kind.DAYWORD:
        return FromToday(tokens[start + 2].value - 1), start + 3
    token = tokens[at]
    if follows(tokens, at, "this", "time") or follows(tokens, at, "same", "time"):
        return _this_time(tokens, at + 2)
    if follows(tokens, at, "this", "day", "week"):
        return FromToday(7), at + 3
    if token.kind is not Kind.DAYWORD:
        return None
    if token.text in {"tonight", "tonite", "2nite"}:
        return Timed(FromToday(0), DayPart(*DAYPARTS["tonight"])), at + 1
    if tokens[at + 1].text == "week" and token.value >= 0:
        return FromToday(token.value + 7), at + 2
    return FromToday(token.value), at + 1


def _this_time(tokens: Tokens, at: int) -> Found:
    """Read "this time tomorrow" and "this time next week"."""
    if follows(tokens, at, "next", "week"):
        return FromToday(7), at + 2
    return (FromToday(tokens[at].value), at + 1) if tokens[at].kind is Kind.DAYWORD else None


def _deictic_day(tokens: Tokens, at: int) -> Found:
    """Read "next Friday", "this coming Monday", "the following Tuesday", "that Friday", "this morning"."""
    found = periods.which(tokens, at)
    if found is None:
        return None
    name, behind = found
    token = tokens[behind]
    if token.kind is Kind.DAYPART and name in {"this", "same"} and ends_here(tokens[behind + 1]):
        part = DayPart(*DAYPARTS[token.text])
        return Timed(FromToday(0) if name == "this" else Following("day", same=True), part), behind + 1
    if token.text == "pm" and name == "this":
        return Timed(FromToday(0), DayPart(*DAYPARTS["afternoon"])), behind + 1
    if token.kind is Kind.DAYPART and name in {"next", "following", "last"} and ends_here(tokens[behind + 1]):
        day: Node = FromToday(-1) if name == "last" else Following("day")
        return Timed(day, DayPart(*DAYPARTS[token.text])), behind + 1
    if name in {"following", "same"} and token.kind is Kind.WEEKDAY:
        return Following("week", token.value, same=name == "same"), behind + 1
    return with_which(tokens, behind, name)


def _beside(tokens: Tokens, at: int) -> Found:
    """Read "the week before Christmas", "the day after the interview", "the Monday after Easter"."""
    start = skip(tokens, at, "the")
    token = tokens[start]
    unit = "day" if token.kind is Kind.DAYPART else periods.unit_named(tokens, start)
    side = _SIDES.get(tokens[start + 1].text)
    if side is None or (
        token.kind is not Kind.WEEKDAY and unit not in {"day", "week", "weekend", "month", "working-day"}
    ):
        return None
    if token.kind is not Kind.WEEKDAY and start == at:
        return None
    anchor = simple(tokens, start + 2) or event(tokens, start + 2)
    if anchor is None:
        alone = side > 0 and token.kind is Kind.WEEKDAY and ends_here(tokens[start + 2])
        return (Following("week", token.value), start + 2) if alone and start > at else None
    return Beside(unit or "day", side, anchor[0], token.value if token.kind is Kind.WEEKDAY else None), anchor[1]


def _in_week_first(tokens: Tokens, at: int) -> Found:
    """Read "next week Tuesday", "next week on Tuesday", "the week after next, Friday"."""
    found = periods.plain_period(tokens, at)
    if found is None:
        return None
    node, behind = found
    start = skip(tokens, behind, ",", "(", "-", "–")
    start = skip(tokens, start, "on", "probably", "maybe", "say", "likely", "hopefully")
    start = skip(tokens, start, "on", "the")
    inner = weekday(tokens, start)
    if inner is None or isinstance(node, WeekOf):
        return found
    if isinstance(inner[0], OnWeekday):
        return (InPeriod(inner[0].weekday, node), inner[1]) if inner[0].which == "plain" else found
    return inner if start == behind or tokens[behind].text in {",", "(", "on"} else found


def simple(tokens: Tokens, at: int) -> Found:
    """Read a day or a period without a time of day, by the few productions that its first token allows."""
    for production in _productions(tokens[at]):
        found = production(tokens, at)
        if found is not None:
            return _apposed(tokens, *found)
    return None


def _weekday_beside(tokens: Tokens, at: int) -> Found:
    """Read "Tuesday after Easter" without "the"; beside anything but a feast the weekday stands for itself."""
    if tokens[at + 1].text not in _SIDES:
        return None
    found = periods.feast(tokens, at + 2)
    if found is None:
        return None
    return Beside("day", _SIDES[tokens[at + 1].text], found[0], tokens[at].value), found[1]


def _the_weekday(tokens: Tokens, at: int) -> Found:
    """Read a weekday; "the Monday" is the one after the date before."""
    start = skip(tokens, at, "the")
    found = weekday(tokens, start)
    if found is None or start == at or not isinstance(found[0], OnWeekday) or found[0].which != "plain":
        return found
    return OnWeekday(found[0].weekday, "following"), found[1]


def _the_figures(tokens: Tokens, at: int) -> Found:
    """Read a date in figures, "the" before it allowed."""
    return figures(tokens, skip(tokens, at, "the"))


_Production: TypeAlias = "Callable[[Tokens, int], Found]"
_PERIODS: Final[tuple[_Production, ...]] = (_in_week_first, periods.whole_period)
_NUMBERED: Final[tuple[_Production, ...]] = (calendar_day, periods.nth, *_PERIODS, bare_day, _the_figures)
_EVERY: Final[tuple[_Production, ...]] = (
    calendar_day, _beside, _the_weekday, day_word, periods.nth, _deictic_day, periods.portion, *_PERIODS, bare_day,
    _the_figures,
)  # fmt: skip
_BY_KIND: Final[dict[Kind, tuple[_Production, ...]]] = {
    Kind.WEEKDAY: (_weekday_beside, weekday),
    Kind.DAYWORD: (day_word,),
    Kind.MONTH: (calendar_day, periods.portion, *_PERIODS),
    Kind.NUMERIC: (calendar_day, figures),
    Kind.ISO: (calendar_day, figures),
    Kind.CLOCK: (calendar_day, figures),
    Kind.NUMBER: _NUMBERED,
    Kind.ORDINAL: (calendar_day, periods.nth, periods.portion, *_PERIODS, bare_day, _the_figures),
    Kind.CARDINAL: _NUMBERED,
    Kind.UNIT: (day_word, periods.portion, *_PERIODS),
    Kind.CLOSE: (periods.portion,),
    Kind.SEASON: _PERIODS,
    Kind.QUARTER: _PERIODS,
    Kind.DAYPART: (),
}
_WORDS: Final[dict[str, tuple[_Production, ...]]] = {
    **dict.fromkeys(UNIT_ENDS, (periods.portion,)),
    **dict.fromkeys(WEEK_MARKS, _PERIODS),
    **dict.fromkeys(FEAST_PHRASES, (periods.portion, *_PERIODS)),
    **dict.fromkeys(PORTIONS, (periods.nth, periods.portion, *_PERIODS)),
    **dict.fromkeys(periods.WHICH, (day_word, periods.nth, _deictic_day, periods.portion, *_PERIODS)),
    **dict.fromkeys(("calendar", "kw", "cw"), _PERIODS),
    "final": (periods.nth, periods.portion),
    "the": _EVERY,
    "a": (periods.portion,),
}


def _productions(token: Token) -> tuple[_Production, ...]:
    """Give the productions that may begin with a token, in the order in which they are tried."""
    if token.kind is Kind.WORD:
        return _WORDS.get(token.text, ())
    return _BY_KIND.get(token.kind, ())


def _apposed(tokens: Tokens, node: Node, at: int) -> Found:
    """Take in what says the same again: "next Tuesday (25 November)", "tomorrow, Wednesday", "the 28th (Friday)"."""
    sign = tokens[at].text
    if (sign not in {"(", ","} and tokens[at].kind is not Kind.DASH) or not isinstance(
        node, OnWeekday | FromToday | OnDate | Numeric | Following | InPeriod | WeekOf
    ):
        return node, at
    start = skip(tokens, at + 1, "the", "i", "on", "e", "that")
    start = skip(tokens, start, "is", "the")
    start = skip(tokens, start, "the")
    again = calendar_day(tokens, start) or weekday(tokens, start) or bare_day(tokens, start)
    if again is None or not _says_same(node, again[0]):
        return node, at
    behind = again[1]
    if sign == "(" and tokens[behind].text != ")":
        return node, at
    better = (
        again[0]
        if isinstance(node, OnWeekday | WeekOf | InPeriod | Following) and isinstance(again[0], OnDate | Numeric)
        else node
    )
    return WeekOf(again[0]) if isinstance(node, WeekOf) else better, behind + (sign == "(")


def _says_same(node: Node, again: Node) -> bool:
    """Say whether a second date only explains the first: one of them has no day of the month, or no weekday."""
    if isinstance(node, FromToday):
        return isinstance(again, OnWeekday | OnDate | Numeric)
    if isinstance(node, OnWeekday | Following | InPeriod):
        return isinstance(again, OnDate | Numeric) and again.weekday in {None, getattr(node, "weekday", None)}
    if isinstance(node, WeekOf):
        return False
    weekday_known = node.weekday if isinstance(node, OnDate | Numeric) else None
    return isinstance(again, OnWeekday) and again.which == "plain" and weekday_known is None


def point(tokens: Tokens, at: int) -> Found:
    """Read a day or period with the time of day on either side of it."""
    iso = _iso_time(tokens, at)
    if iso is not None:
        return iso
    first = simple(tokens, at)
    return _time_first(tokens, at) if first is None else _with_time(tokens, *first)


def _iso_time(tokens: Tokens, at: int) -> Found:
    """Read the time of day within "2025-11-28T14:00"."""
    token = tokens[at]
    if token.kind is not Kind.ISO or len(token.text) < _ISO_WITH_TIME:
        return None
    hour, minute = int(token.text[11:13]), int(token.text[14:16])
    return Timed(Numeric(token.parts, dotted=False), Clock(min(hour, 23), minute, exact=True)), at + 1


def _with_time(tokens: Tokens, node: Node, at: int) -> Found:
    """Add the time of day behind a day: "Tuesday at 10", "tomorrow morning", "Friday, 10:00-11:00", "Friday EOD"."""
    if isinstance(node, Timed) or tokens[at].lines:
        return _and_then_time(tokens, node, at) if isinstance(node, Timed) else (node, at)
    start = at
    for _ in range(3):
        start = skip(tokens, start, *_DAY_TIMES)
    led = start > at and tokens[start - 1].text not in {",", "-", "("}
    found = clock.times(tokens, start, bare=led) or (clock.times(tokens, start - 1, bare=False) if start > at else None)
    if found is None or (tokens[at].kind is Kind.DASH and not _is_clock(tokens, start)):
        return node, at
    since, till, behind = found
    behind = skip(tokens, behind, ")") if tokens[at].text == "(" or tokens[start - 1].text == "(" else behind
    if clock.is_close(since):
        return node, behind
    if isinstance(since, DayPart) and till is None:
        return _and_then_time(tokens, Timed(node, since), behind)
    return Timed(node, since, till), behind


def _is_clock(tokens: Tokens, at: int) -> bool:
    """Say whether a clock time stands here, so that a dash before it is no range of days."""
    return tokens[at].kind is Kind.CLOCK


def _and_then_time(tokens: Tokens, node: Timed, at: int) -> Found:
    """Sharpen "Friday afternoon" by the hour behind it: "Friday afternoon at 3", "tonight at 8"."""
    start = skip(tokens, at, "at", "@", "around", "by", ",")
    found = clock.times(tokens, start, bare=start > at and tokens[at].text != ",")
    if found is None or clock.is_close(found[0]) or isinstance(found[0], DayPart):
        return node, at
    since, till, behind = found
    return Timed(node.day, _in_part(node.since, since), till), behind


def _in_part(part: Clock | DayPart, hour: Clock | DayPart) -> Clock | DayPart:
    """Read the hour within its part of the day: "tonight at 8" is 20:00."""
    if not isinstance(part, DayPart) or not isinstance(hour, Clock):
        return hour
    half_day = 12
    later = part.opens >= half_day > hour.hour
    return Clock(hour.hour + half_day, hour.minute, hour.exact, hour.zone) if later else hour


def _time_first(tokens: Tokens, at: int) -> Found:
    """Read the time of day before its day: "10am on Tuesday", "noon tomorrow", "close of play Friday"."""
    found = clock.times(tokens, at, bare=_led_hour(tokens, at))
    if found is None:
        return None
    since, till, behind = found
    start = behind
    for _ in range(2):
        start = skip(tokens, start, *_TIME_DAYS)
    day = simple(tokens, start) if tokens[start].lines == 0 else None
    if day is None or (tokens[behind].text == "," and isinstance(day[0], Portion)):
        return _alone(tokens, at, since, till, behind)
    node, end = day
    if clock.is_close(since):
        return node, end
    return (node, end) if isinstance(node, Timed) else (Timed(node, since, till), end)


def _led_hour(tokens: Tokens, at: int) -> bool:
    """Say whether a little word before a bare number makes it an hour."""
    earlier = before(tokens, at)
    return earlier is not None and earlier.text in {"at", "by", "before", "@", "till", "until", "between"}


def _alone(tokens: Tokens, at: int, since: Clock | DayPart, till: Clock | DayPart | None, behind: int) -> Found:
    """Give a time of day with no day beside it; the end of the working day is today's."""
    if clock.is_close(since):
        return (FromToday(0), behind) if not _is_figure_of_speech(tokens, at) else None
    if isinstance(since, DayPart) and (tokens[behind - 1].text not in _PARTS_ALONE or not _part_is_led(tokens, at)):
        return None
    return Timed(None, since, till), behind


def _part_is_led(tokens: Tokens, at: int) -> bool:
    """Say whether a part of the day without its day is a time ("by lunchtime", "in the morning"), not any such part."""
    earlier = before(tokens, at)
    bounded = earlier is not None and earlier.text in {"by", "before", "until", "till", "after", "around"}
    return bounded or tokens[at].text in {"in", "first"}


def _is_figure_of_speech(tokens: Tokens, at: int) -> bool:
    """Say whether "at the end of the day" only sums up."""
    return tokens[at].text in {"the", "end"} and "at" in {token.text for token in tokens[max(0, at - 2) : at]}
