"""Days and periods with the time of day on either side of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.grammar import clock
from afterword.language.dates.grammar.look import before, skip
from afterword.language.dates.grammar.nodes import (
    Clock,
    DayPart,
    FromToday,
    Node,
    Numeric,
    Portion,
    Timed,
)
from afterword.language.dates.grammar.points import simple
from afterword.language.dates.tokens import Kind
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from afterword.language.dates.grammar.look import Found, Tokens

_PARTS_ALONE: Final = word_set(
    "morning afternoon evening arvo lunchtime thing lunch am pm teatime dinnertime breakfast dinner supper"
)
"""Parts of the day that may stand without a day ("by lunchtime")."""
_DAY_TIMES: Final = word_set("at @ by before from between around about after until till , - (")
_TIME_DAYS: Final = frozenset({"on", "of", ",", "this"})
_ISO_WITH_TIME: Final = 16


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
    if tokens[at].text == "the" and earlier is not None and earlier.text == "in":
        return True
    bounded = earlier is not None and earlier.text in {"by", "before", "until", "till", "after", "around"}
    return bounded or tokens[at].text in {"in", "first"}


def _is_figure_of_speech(tokens: Tokens, at: int) -> bool:
    """Say whether "at the end of the day" only sums up."""
    return tokens[at].text in {"the", "end"} and "at" in {token.text for token in tokens[max(0, at - 2) : at]}
