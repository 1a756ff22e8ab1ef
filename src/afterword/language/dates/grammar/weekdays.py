"""Weekdays: "Friday", "next Friday", "Friday week", "Friday 28 November", "Tuesday of next week"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.grammar.counts import quantity
from afterword.language.dates.grammar.figures import calendar_day, day_number, figures
from afterword.language.dates.grammar.look import (
    TITLES,
    before,
    ends_here,
    follows,
    is_name,
    is_plain,
    phrase,
    skip,
)
from afterword.language.dates.grammar.nodes import InPeriod, Node, OnDate, OnWeekday, Which
from afterword.language.dates.grammar.parts import nth
from afterword.language.dates.grammar.periods import plain_period
from afterword.language.dates.tokens import Kind, Shape
from afterword.language.dates.words.almanac import SHORT_WEEKDAYS, WEEKDAYS_LIKE_WORDS
from afterword.language.dates.words.counts import ORDINALS
from afterword.language.dates.words.leads import LEAD_WORDS
from afterword.language.dates.words.tables import phrase_table, word_set

if TYPE_CHECKING:
    from afterword.language.dates.grammar.look import Found, Tokens

_WEEKS_BEHIND: Final[dict[tuple[str, ...], tuple[Which, int]]] = {
    ("week",): ("coming", 1), ("wk",): ("coming", 1), ("fortnight",): ("coming", 2),
    ("after", "next"): ("after-next", 0),
    ("coming",): ("coming", 0), ("next",): ("next", 0), ("just", "gone"): ("gone", 0), ("gone",): ("gone", 0),
    ("past",): ("gone", 0), ("last",): ("last", 0), ("just", "past"): ("gone", 0), ("just", "passed"): ("gone", 0),
    ("the", "week", "after", "next"): ("after-next", 0), ("week", "after", "next"): ("after-next", 0),
    ("following",): ("following", 0), ("this",): ("this", 0), ("to", "come"): ("coming", 0),
    ("a", "week"): ("coming", 1), ("or", "so"): ("plain", 0),
}  # fmt: skip
"""What words behind a weekday make of it; "Monday week" is the Monday after the coming one."""

_BEHIND: Final = phrase_table(_WEEKS_BEHIND)

_NOT_FRIDAYS: Final = word_set("black cyber ash palm super blue sheffield bloody man maundy")
_IN_FRONT: Final = LEAD_WORDS | {
    "next", "this", "coming", "last", "or", "and", "the", "to", "/", "-", "–", "(", ",", ":", "early", "late", "end",
    "between", "either", "of", "not", "is", "be", "was", "every", "each", "say", "u", "you", "him", "her", "me", "us",
}  # fmt: skip
_COUNTED: Final = 3
_NO_DAYS: Final = word_set("the a an in . ! ? mr ms mrs el san uncle daily rising")
"""Words before "Sun", "Sat", "Wed" or "Mon" that are no date; a sentence that begins with one is none either."""

_LIMITS: Final = frozenset({"by", "until", "till", "til", "before", "nxt", "b4", "next", "coming"})
_SURELY_IN_FRONT: Final = _IN_FRONT - {"the", "in", "to", "is", "was"}


def weekday(tokens: Tokens, at: int) -> Found:
    """Read a weekday and all that belongs to it: its date, its week."""
    if not _is_weekday(tokens, at):
        return None
    day = tokens[at].value
    short_stop = tokens[at].text in SHORT_WEEKDAYS and tokens[at + 2].kind in {Kind.NUMBER, Kind.ORDINAL, Kind.MONTH}
    behind = skip(tokens, at + 1, ".") if short_stop else at + 1
    return _with_date(tokens, behind, day) or _with_week(tokens, behind, day) or (OnWeekday(day), behind)


def _is_weekday(tokens: Tokens, at: int) -> bool:
    """Say whether a weekday stands here that is no name, verb, feast or habit."""
    token = tokens[at]
    if token.kind is not Kind.WEEKDAY or (follows(tokens, at + 1, ".") and tokens[at + 2].text in {"com", "org"}):
        return False
    if token.text in SHORT_WEEKDAYS and not _short_is_meant(tokens, at):
        return False
    earlier = before(tokens, at)
    if earlier is not None and (earlier.text in _NOT_FRIDAYS or earlier.text in TITLES):
        return False
    return not _is_first_name(tokens, at) and _owns_something(tokens, at)


def _owns_something(tokens: Tokens, at: int) -> bool:
    """Say whether a possessive ("Thursday's") goes with a thing that takes place, not with a shop's name."""
    token = tokens[at]
    possessive = token.end - token.start > len(token.text.removesuffix("'s")) and token.text.endswith("'s")
    later = tokens[at + 1]
    return not possessive or (
        later.kind not in {Kind.PUNCT, Kind.END} and later.text not in {"is", "was", "has", "does", "are"}
    )


def _short_is_meant(tokens: Tokens, at: int) -> bool:
    """Say whether a short form ("Sat", "sun", "wed") has a date's surroundings."""
    token, earlier, later = tokens[at], before(tokens, at), tokens[at + 1]
    if token.text not in WEEKDAYS_LIKE_WORDS:
        return True
    dated = later.text in {"am", "pm"} or later.kind in {
        Kind.ORDINAL,
        Kind.NUMBER,
        Kind.MONTH,
        Kind.NUMERIC,
        Kind.CLOCK,
        Kind.DAYPART,
        Kind.DASH,
    }
    if earlier is None or dated or earlier.text in _LIMITS:
        return dated or earlier is not None
    led = earlier.text in _SURELY_IN_FRONT and (earlier.text != "this" or not later.text[:1].isalpha())
    if not ends_here(later) or later.kind is Kind.WEEKDAY or later.text == "(":
        return False
    named = is_name(earlier) or (earlier.kind is Kind.MONTH and earlier.shape is Shape.CAPITAL)
    starts = at < 2 or tokens[at - 2].text in {".", "!", "?", ":"} or earlier.lines > 0  # noqa: PLR2004 - a word before
    return led or (token.shape is Shape.CAPITAL and earlier.text not in _NO_DAYS and (starts or not named))


def _is_first_name(tokens: Tokens, at: int) -> bool:
    """Say whether the weekday is somebody's first name ("my colleague Tuesday Harper")."""
    if not is_name(tokens[at + 1]) or tokens[at + 1].lines:
        return False
    earlier = before(tokens, at)
    whole_line = (earlier is None or tokens[at].lines > 0) and tokens[at + 2].lines > 0
    asked_for = earlier is not None and earlier.text in {"for", "with", "to"}
    return whole_line or asked_for or (earlier is not None and is_plain(earlier) and tokens[at].lines == 0)


def _with_date(tokens: Tokens, at: int, day: int) -> Found:
    """Read the date behind a weekday: "Friday, 28 November", "Fri 28/11", "Friday the 28th", "Fri 28"."""
    start = skip(tokens, at, ",", "(", "-", "–")
    start = skip(tokens, start, "the")
    found = calendar_day(tokens, start, day)
    if found is None:
        found = figures(tokens, start, day) or _day_alone(tokens, start, day)
    if found is None or (tokens[start].kind is Kind.CLOCK and start != at):
        return None
    node, behind = found
    return node, skip(tokens, behind, ")") if tokens[at].text == "(" else behind


def _day_alone(tokens: Tokens, at: int, day: int) -> Found:
    """Read a day of the month without its month behind a weekday; plain numbers only at the end of a phrase."""
    found = day_number(tokens, at)
    if found is None:
        return None
    number, behind, ordinal = found
    if behind == at + 1 and tokens[at].text in ORDINALS and (number <= _COUNTED or tokens[at - 1].text != "the"):
        return None
    later = tokens[behind]
    if (
        later.kind in {Kind.UNIT, Kind.CLOCK}
        or (later.kind is Kind.DASH and later.glued)
        or later.text in {":", "/", "%", "half"}
    ):
        return None
    if not ordinal and (not ends_here(later) or tokens[at - 1].text in {",", "-"} or later.text in {"to", "and"}):
        return None
    return OnDate(number, weekday=day), behind


def _with_week(tokens: Tokens, at: int, day: int) -> Found:
    """Read what says which week a weekday lies in."""
    found = phrase(tokens, at, _BEHIND)
    if found is not None and not _belongs_elsewhere(tokens, at, found[1]):
        (which, weeks), behind = found
        return OnWeekday(day, which, weeks), behind
    start = skip(tokens, at, ",")
    start = skip(tokens, start, "of", "in", "on", "during")
    if tokens[start].text in {"a", "one", "two", "three", "1", "2", "3"}:
        return _weeks_ahead(tokens, start, day)
    period = plain_period(tokens, start) or nth(tokens, start)
    return None if period is None else (InPeriod(day, period[0]), period[1])


def _weeks_ahead(tokens: Tokens, at: int, day: int) -> Found:
    """Read "Friday in two weeks", "Monday in a week"."""
    if tokens[at - 1].text != "in":
        return None
    found = quantity(tokens, at)
    if found is None or found.most.unit != "week":
        return None
    behind = skip(tokens, found.behind, "time")
    return OnWeekday(day, "coming", round(found.most.number)), behind


def _belongs_elsewhere(tokens: Tokens, at: int, behind: int) -> bool:
    """Say whether the words behind a weekday start something else ("Friday week commencing", "Friday past 3")."""
    first, later = tokens[at].text, tokens[behind]
    if first in {"week", "wk", "a"}:
        return later.text in {"of", "commencing", "beginning", "starting", "ending", "after"} or tokens[at].lines > 0
    if first in {"next", "last", "this", "past", "following"}:
        return not ends_here(later) or later.kind in {Kind.UNIT, Kind.NUMBER, Kind.MONTH, Kind.DAYPART, Kind.WEEKDAY}
    return False


def with_which(tokens: Tokens, at: int, which: Which) -> Found:
    """Read a weekday behind "this", "next", "last" or "coming", with its date where that is said as well."""
    found = weekday(tokens, at)
    if found is None:
        return None
    node, behind = found
    if which == "last" and tokens[behind].text in {"of", "before"}:
        return None
    return (_marked(node, which), behind) if isinstance(node, OnWeekday) else found


def _marked(node: OnWeekday, which: Which) -> Node:
    """Mark a weekday with its week, unless words behind it did so already."""
    if node.which == "plain":
        return OnWeekday(node.weekday, which, node.weeks)
    return node if which in {"this", "coming"} else OnWeekday(node.weekday, which, node.weeks)
