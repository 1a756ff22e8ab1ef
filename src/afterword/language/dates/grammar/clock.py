"""Times of day: "10:30", "3 pm", "half past ten", "noon", "9-11am", "in the morning", "close of play"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias

from afterword.language.dates.grammar.look import before, ends_here, follows, is_name, phrase, skip
from afterword.language.dates.grammar.nodes import Clock, DayPart
from afterword.language.dates.tokens import Kind, Shape
from afterword.language.dates.words.almanac import CLOSES_OF, DAYPARTS
from afterword.language.dates.words.portions import CLOSES
from afterword.language.dates.words.zones import PLACES, ZONES

if TYPE_CHECKING:
    from afterword.language.dates.grammar.look import Tokens

    Moment: TypeAlias = tuple[Clock | DayPart, int]
    Times: TypeAlias = tuple[Clock | DayPart, Clock | DayPart | None, int]

_HOURS: Final = 24
_MINUTES: Final = 60
_NOON: Final = 12
_FIRST_OFFICE_HOUR: Final = 7
_QUARTER: Final = 15
_HALF: Final = 30
_NAMED: Final[dict[str, tuple[int, int]]] = {
    "noon": (12, 0),
    "midday": (12, 0),
    "midnight": (23, 59),
    "noontime": (12, 0),
}
_FIRST_THING: Final = DayPart(8, 12)
_CLOSE: Final = DayPart(0, 24)
_HALF_DAYS: Final = {"am": "morning", "pm": "afternoon"}
_SHARPLY: Final = frozenset({"sharp", "prompt", "approx", "ish", "local"})
_PAST: Final = frozenset({"past", "after", "to", "til", "till", "before"})


def is_close(node: Clock | DayPart) -> bool:
    """Say whether a time of day is the end of the working day, which sets no hour."""
    return node is _CLOSE


def close(tokens: Tokens, at: int) -> int | None:
    """Read "close of business", "COB", "end of the day"; give the place behind it."""
    start = skip(tokens, at, "the")
    if tokens[start].kind is Kind.CLOSE and CLOSES_OF[tokens[start].text] == "day":
        return start + 1
    found = phrase(tokens, start, CLOSES)
    if found is None or (found[1] == start + 1 and not _is_bounded(tokens, at)):
        return None
    return found[1] - (tokens[found[1] - 1].text == "today")


def _is_bounded(tokens: Tokens, at: int) -> bool:
    """Say whether "close" alone is a time ("by close on Friday"), not what applications do."""
    earlier = before(tokens, at)
    return earlier is not None and earlier.text in {"by", "at", "before", "until", "till"}


def _meridiem(hour: int, half: int) -> int:
    """Turn an hour of the twelve-hour clock into one of the day; without a.m. or p.m. the office's hours are meant."""
    if half == 1:
        return hour % _NOON
    if half == 2:  # noqa: PLR2004 - 2 is p.m. by Token.parts
        return hour % _NOON + _NOON
    return hour + _NOON if 1 <= hour < _FIRST_OFFICE_HOUR else hour


def _of_token(tokens: Tokens, at: int) -> tuple[Clock, int, int] | None:
    """Read a time that is one token; also give its meridiem."""
    token = tokens[at]
    if token.kind is Kind.CLOCK:
        hour, minute, half = token.parts
        if hour >= _HOURS or minute >= _MINUTES:
            return None
        written = half == 0 and token.value and (token.text.startswith("0") or hour >= _NOON)
        return Clock(hour if written else _meridiem(hour, half), minute, exact=bool(token.value)), at + 1, half
    if token.kind is Kind.NUMBER and 1 <= token.value <= _NOON:
        return Clock(_meridiem(token.value, 0)), at + 1, 0
    if token.kind is Kind.CARDINAL and token.value <= _NOON:
        return Clock(_meridiem(token.value, 0)), at + 1, 0
    return None


def _spoken(tokens: Tokens, at: int) -> Moment | None:
    """Read "half past ten", "quarter to three", "half ten"."""
    start = skip(tokens, at, "a")
    if tokens[start].text not in {"half", "quarter"}:
        return None
    minutes = _HALF if tokens[start].text == "half" else _QUARTER
    link = tokens[start + 1].text
    hour = _of_token(tokens, start + 1 + (link in _PAST))
    if hour is None or (link not in _PAST and minutes == _QUARTER) or hour[0].minute:
        return None
    if link in {"to", "til", "till", "before"}:
        return Clock((hour[0].hour - 1) % _HOURS, _MINUTES - minutes, exact=True), hour[1]
    return Clock(hour[0].hour, minutes, exact=True), hour[1]


def _named(tokens: Tokens, at: int) -> Moment | None:
    """Read "noon", "midnight" (the end of that day), "first thing", "in the morning", "close of play"."""
    start = skip(tokens, at, "the")
    if tokens[start].text in {"12", "twelve"} and tokens[start + 1].text in _NAMED:
        start += 1
    if tokens[start].text in _NAMED:
        hour, minute = _NAMED[tokens[start].text]
        return Clock(hour, minute, exact=True), start + 1
    if follows(tokens, start, "first", "thing"):
        return _FIRST_THING, _thing_end(tokens, start + 2)
    behind = close(tokens, at)
    return (_CLOSE, behind) if behind is not None else _day_part(tokens, at)


def _thing_end(tokens: Tokens, at: int) -> int:
    """Step over "in the morning" behind "first thing"."""
    return at + 3 if follows(tokens, at, "in", "the", "morning") else at


def _day_part(tokens: Tokens, at: int) -> Moment | None:
    """Read "morning", "in the afternoon", "late evening", "mid-morning"."""
    start = skip(tokens, at, "in", "at")
    start = skip(tokens, start, "the")
    half = tokens[start].text if tokens[start].text in {"early", "mid", "late"} else ""
    start += bool(half)
    start += tokens[start].kind is Kind.DASH
    token = tokens[start]
    if token.text in _HALF_DAYS and not half and (tokens[start - 1].text == "the" or _is_day(tokens, start - 1)):
        return (DayPart(*DAYPARTS[_HALF_DAYS[token.text]]), start + 1) if ends_here(tokens[start + 1]) else None
    if (
        token.kind is not Kind.DAYPART
        or token.text == "tonight"
        or (not ends_here(tokens[start + 1]) and not _dated(tokens, start + 1))
    ):
        return None
    opens, closes = DAYPARTS[token.text]
    middle = (opens + closes) // 2
    return DayPart(middle if half == "late" else opens, middle if half == "early" else closes), start + 1


def _is_day(tokens: Tokens, at: int) -> bool:
    """Say whether a weekday or "tomorrow" stands here, so that "am" behind it is no verb."""
    return tokens[at].kind in {Kind.WEEKDAY, Kind.DAYWORD}


def _dated(tokens: Tokens, at: int) -> bool:
    """Say whether a day follows a part of the day ("the morning of the 15th")."""
    return tokens[at].kind in {Kind.WEEKDAY, Kind.DAYWORD, Kind.MONTH}


def moment(tokens: Tokens, at: int, *, bare: bool) -> Moment | None:
    """Read one time of day; ``bare`` takes a number alone ("at 3") as an hour."""
    found = _spoken(tokens, at) or _named(tokens, at)
    if found is not None:
        return found
    token = tokens[at]
    clock = _of_token(tokens, at)
    if clock is None:
        return None
    behind = clock[1]
    if token.kind in {Kind.NUMBER, Kind.CARDINAL}:
        behind = _oclock(tokens, behind)
        if behind == clock[1] and not (bare and _is_hour(tokens, behind)):
            return None
    elif token.text[-1].isdigit() and "." in token.text and not bare:
        return None
    return _zoned(tokens, clock[0], behind)


def _oclock(tokens: Tokens, at: int) -> int:
    """Step over "o'clock"."""
    if tokens[at].text in {"o'clock", "oclock", "uhr"}:
        return at + 1
    return at


def _is_hour(tokens: Tokens, at: int) -> bool:
    """Say whether a number alone can be an hour: no thing is counted by it and no unit follows."""
    token = tokens[at]
    if token.kind in {Kind.UNIT, Kind.MONTH, Kind.ORDINAL} or token.text in {"%", "£", "$", "€", ":"} or is_name(token):
        return False
    return ends_here(token) or token.kind in {Kind.WEEKDAY, Kind.DAYWORD, Kind.CLOCK}


def _zoned(tokens: Tokens, clock: Clock, at: int) -> Moment:
    """Add the zone behind a time: "GMT", "(CET)", "UK time"; step over "sharp" and "local time"."""
    start = skip(tokens, at, "(")
    token = tokens[start]
    behind = start
    if token.shape is Shape.UPPER and token.text in ZONES:
        clock, behind = replace(clock, zone=ZONES[token.text]), start + 1
    elif token.text in PLACES and (
        tokens[start + 1].text == "time" or (token.shape is Shape.CAPITAL and token.text != "central")
    ):
        clock, behind = replace(clock, zone=PLACES[token.text]), skip(tokens, start + 1, "time", "standard")
    elif token.text in {"your", "our", "my", "local"} and tokens[start + 1].text == "time":
        behind = start + 2
    elif token.text in _SHARPLY:
        behind = start + 1
    else:
        return clock, at
    return clock, skip(tokens, behind, ")") if start > at else behind


def times(tokens: Tokens, at: int, *, bare: bool) -> Times | None:
    """Read a time of day or a range of two: "10-11am", "between 2 and 4 pm", "10:00 to 11:00"."""
    start = skip(tokens, at, "between", "from")
    first = moment(tokens, start, bare=True) if start > at else moment(tokens, start, bare=bare)
    loose = first or _loose(tokens, start)
    if loose is None or _is_dotted_day(tokens, start):
        return None
    since, behind = loose
    second = _second(tokens, behind)
    if second is None:
        return None if first is None else (since, None, behind)
    till, end = second
    if isinstance(since, Clock) and isinstance(till, Clock):
        since = _same_half(tokens, start, since, till)
        since = replace(since, zone=since.zone or till.zone)
        return since, till, end
    return since, till, end


def _is_dotted_day(tokens: Tokens, at: int) -> bool:
    """Say whether what looks like a time is the first day of a range: "19.10. to 23.10."."""
    stop, link = tokens[at + 1], tokens[at + 2]
    dotted = tokens[at].kind is Kind.CLOCK and "." in tokens[at].text and stop.text == "." and stop.glued
    return dotted and (link.text in {"to", "until", "till", "and"} or link.kind is Kind.DASH)


def _loose(tokens: Tokens, at: int) -> Moment | None:
    """Read the first hour of "2-4pm", which alone would be any number."""
    clock = _of_token(tokens, at)
    if clock is None:
        return None
    behind = clock[1]
    joined = tokens[behind].kind is Kind.DASH or tokens[behind].text in {"to", "and", "or"}
    timed = tokens[behind + 1].kind is Kind.CLOCK and tokens[behind + 1].text[-1:] in {"m", ".", "k"}
    return (clock[0], behind) if joined and timed else None


def _second(tokens: Tokens, at: int) -> Moment | None:
    """Read the second time of a range."""
    if tokens[at].kind is not Kind.DASH and tokens[at].text not in {"to", "and", "until", "till", "or", "til"}:
        return None
    start = skip(tokens, at + 1, "at", "around")
    if (
        tokens[start].kind in {Kind.NUMBER, Kind.CARDINAL}
        and tokens[at].text in {"and", "or"}
        and tokens[at - 1].kind is Kind.CLOCK
    ):
        return None
    found = moment(tokens, start, bare=True)
    return None if found is None or (isinstance(found[0], DayPart) and tokens[at].kind is Kind.DASH) else found


def _same_half(tokens: Tokens, at: int, since: Clock, till: Clock) -> Clock:
    """Read "10-11am" and "2-4pm" with the first hour in the half of the day that fits."""
    token = tokens[at]
    half_said = token.kind is Kind.CLOCK and bool(token.parts[2])
    if not half_said and since.hour > till.hour and since.hour >= _NOON:
        return replace(since, hour=since.hour - _NOON)
    if (
        not half_said
        and since.hour + _NOON <= till.hour
        and since.hour + _NOON < _HOURS
        and till.hour - since.hour > _FIRST_OFFICE_HOUR
        and since.hour < _FIRST_OFFICE_HOUR
    ):
        return replace(since, hour=since.hour + _NOON)
    return since
