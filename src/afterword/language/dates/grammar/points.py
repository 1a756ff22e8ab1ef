"""Points in time: a day or a period, with what is said beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from afterword.language.dates.grammar import parts, periods
from afterword.language.dates.grammar.counts import quantity, unit
from afterword.language.dates.grammar.events import event
from afterword.language.dates.grammar.feasts import feast
from afterword.language.dates.grammar.figures import bare_day, calendar_day, figures
from afterword.language.dates.grammar.look import ends_here, follows, phrase, skip
from afterword.language.dates.grammar.nodes import (
    Amount,
    Beside,
    DayPart,
    Event,
    Feast,
    Following,
    FromToday,
    InPeriod,
    Node,
    Numeric,
    OnDate,
    OnWeekday,
    Portion,
    Span,
    Timed,
    WeekOf,
)
from afterword.language.dates.grammar.weekdays import weekday, with_which
from afterword.language.dates.tokens import Kind, Shape
from afterword.language.dates.words.almanac import DAYPARTS
from afterword.language.dates.words.feasts import FEAST_PHRASES
from afterword.language.dates.words.portions import PORTIONS, UNIT_ENDS, WEEK_MARKS
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.language.dates.grammar.look import Found, Tokens
    from afterword.language.dates.tokens import Token
    from afterword.language.dates.words.almanac import Unit

_SIDES: Final = {
    "before": -1,
    "preceding": -1,
    "prior": -1,
    "after": 1,
    "following": 1,
    "since": 1,
    "thereafter": 1,
    "afterwards": 1,
}

_POINTING: Final = frozenset({"that", "it", "this", "then"})
_COUNTED: Final = word_set(
    "a an one each every per the this that next last working business few couple couple's day or"
)
_SUBJECTS: Final = word_set("i we you he she it they the our your their his her my its this that these those")
_DAY_PARTS: Final = frozenset({"early", "late", "later", "earlier", "end", "close"})
_AHEAD: Final = frozenset({"week", "fortnight", "month", "year"})
_WEEKS: Final[dict[str, int]] = {"week": 1, "fortnight": 2}


def day_word(tokens: Tokens, at: int) -> Found:
    """Read "today", "tomorrow", "the day after tomorrow", "yesterday", "tonight", "a week today" is read elsewhere."""
    start = skip(tokens, at, "the")
    if follows(tokens, start, "day", "after") and tokens[start + 2].kind is Kind.DAYWORD:
        return FromToday(tokens[start + 2].value + 1), start + 3
    if follows(tokens, start, "day", "before") and tokens[start + 2].kind is Kind.DAYWORD:
        return FromToday(tokens[start + 2].value - 1), start + 3
    token = tokens[at]
    if token.text in {"this", "same"} and tokens[at + 1].text in {"time", "day"}:
        return _this_time(tokens, at + 2)
    if token.kind is not Kind.DAYWORD:
        return None
    if token.text in {"tonight", "tonite", "2nite"}:
        return Timed(FromToday(0), DayPart(*DAYPARTS["tonight"])), at + 1
    if tokens[at + 1].text == "in" and token.value >= 0:
        return _weeks_from(tokens, at)
    if tokens[at + 1].text == "week" and token.value >= 0:
        return FromToday(token.value + 7), at + 2
    return FromToday(token.value), at + 1


def _weeks_from(tokens: Tokens, at: int) -> Found:
    """Read "tomorrow in one week", "today in a fortnight"; what else is "in" something has nothing to do with it."""
    day = tokens[at].value
    ahead = quantity(tokens, at + 2)
    weeks = None if ahead is None else _WEEKS.get(ahead.most.unit)
    if ahead is None or weeks is None or ahead.least != ahead.most:
        return FromToday(day), at + 1
    return FromToday(day + round(7 * weeks * ahead.most.number)), skip(tokens, ahead.behind, "time")


def _this_time(tokens: Tokens, at: int) -> Found:
    """Read "this time tomorrow", "this time next week", "this day week"."""
    if tokens[at].kind is Kind.DAYWORD:
        return FromToday(tokens[at].value), at + 1
    start = skip(tokens, at, "next")
    unit = periods.unit_named(tokens, start)
    if unit in _AHEAD:
        return Span(Amount(1, unit), Amount(1, unit), "in"), start + 1
    length = quantity(tokens, at)
    if length is None or length.most.unit not in _AHEAD or length.least != length.most:
        return None
    return Span(length.least, length.most, "in"), length.behind


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
    said_of = name == "same" and _is_said_of(tokens, behind)
    if said_of and token.kind is Kind.WEEKDAY:
        return with_which(tokens, behind, "plain")
    if name in {"following", "same"} and token.kind is Kind.WEEKDAY:
        return Following("week", token.value, same=name == "same"), behind + 1
    return with_which(tokens, behind, name)


def _is_said_of(tokens: Tokens, at: int) -> bool:
    """Say whether "that" before a weekday only begins a clause: "I'm afraid that Friday is full", "that Monday's"."""
    return tokens[at].text.endswith("'s") or tokens[at + 1].text in {
        "is",
        "was",
        "will",
        "would",
        "works",
        "suits",
        "isn't",
    }


def _week_of_day(tokens: Tokens, at: int) -> Found:
    """Read "week commencing Monday", "week ending this Friday"."""
    mark = phrase(tokens, skip(tokens, at, "the"), WEEK_MARKS)
    if mark is None:
        return None
    start = skip(tokens, mark[1], ":", "on", "the")
    day = _deictic_day(tokens, start) or weekday(tokens, start) or day_word(tokens, start)
    return None if day is None else (WeekOf(day[0], mark[0]), day[1])


def _portion_of_day(tokens: Tokens, at: int) -> Found:
    """Read "the end of Friday", "late on Friday", "early on the 15th": that day."""
    start = skip(tokens, at, "the")
    found = phrase(tokens, start, PORTIONS)
    if found is None or found[0] not in {"end", "early", "late"}:
        return None
    start = skip(tokens, found[1], "of", "on")
    if tokens[found[1] - 1].text not in _DAY_PARTS or (
        found[0] == "end" and tokens[start - 1].text not in {"of", "end"}
    ):
        return None
    day = weekday(tokens, start) or day_word(tokens, start) or calendar_day(tokens, start) or bare_day(tokens, start)
    if day is None or (found[0] != "end" and tokens[start - 1].text == "of"):
        return None
    return Portion(found[0], day[0]), day[1]


def _beside(tokens: Tokens, at: int) -> Found:
    """Read "the week before Christmas", "the day after the interview", "the Monday after Easter"."""
    start = skip(tokens, at, "the")
    token = tokens[start]
    name = "day" if token.kind is Kind.DAYPART else periods.unit_named(tokens, start)
    side = _SIDES.get(tokens[start + 1].text)
    if side is None or (
        token.kind is not Kind.WEEKDAY and name not in {"day", "week", "weekend", "month", "working-day"}
    ):
        return None
    bare = token.kind is not Kind.WEEKDAY and start == at
    anchor = None if bare else simple(tokens, start + 2) or event(tokens, start + 2)
    if anchor is None:
        return _beside_it(tokens, at, start, name, side)
    return Beside(name or "day", side, anchor[0], token.value if token.kind is Kind.WEEKDAY else None), anchor[1]


def _beside_it(tokens: Tokens, at: int, start: int, unit: Unit | None, side: int) -> Found:
    """Read "the Monday after", "the Friday before", "the day before", counted from the date named before."""
    token, later = tokens[start], tokens[start + 2]
    pointed = later.text in _POINTING and ends_here(tokens[start + 3])
    bare = start == at and (token.kind is not Kind.UNIT or tokens[start + 1].text not in {"after", "before"})
    if bare or not (pointed or (ends_here(later) and later.text not in _SUBJECTS)):
        return None
    if start == at and (
        at == 0 or tokens[at - 1].kind in {Kind.NUMBER, Kind.CARDINAL, Kind.ORDINAL} or tokens[at - 1].text in _COUNTED
    ):
        return None
    behind = start + 2 + pointed
    weekday_named = token.value if token.kind is Kind.WEEKDAY else None
    if side > 0 and weekday_named is not None:
        return Following("week", weekday_named), behind
    if side > 0 and unit in {"week", "weekend", "month"}:
        return Following(unit), behind
    return Beside(unit or "day", side, Event("previous"), weekday_named), behind


def _ordinal_after(tokens: Tokens, at: int) -> Found:
    """Read "the tenth working day after the interview"."""
    start = skip(tokens, at, "the")
    named = unit(tokens, start + 1) if tokens[start].kind is Kind.ORDINAL else None
    if (
        named is None
        or named[0] not in {"day", "working-day"}
        or tokens[named[1]].text not in {"after", "from", "following"}
    ):
        return None
    anchor = simple(tokens, named[1] + 1) or event(tokens, named[1] + 1)
    if anchor is None or isinstance(anchor[0], Feast):
        return None
    length = Amount(tokens[start].value, named[0])
    return Span(length, length, "after", anchor[0]), anchor[1]


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
    found = feast(tokens, at + 2)
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
_PERIODS: Final[tuple[_Production, ...]] = (_week_of_day, _in_week_first, periods.whole_period)
_NUMBERED: Final[tuple[_Production, ...]] = (calendar_day, _ordinal_after, parts.nth, *_PERIODS, bare_day, _the_figures)
_EVERY: Final[tuple[_Production, ...]] = (
    calendar_day, _beside, _the_weekday, day_word, _ordinal_after, parts.nth, _deictic_day, parts.portion,
    _portion_of_day, *_PERIODS, bare_day, _the_figures,
)  # fmt: skip
_BY_KIND: Final[dict[Kind, tuple[_Production, ...]]] = {
    Kind.WEEKDAY: (_weekday_beside, weekday),
    Kind.DAYWORD: (day_word,),
    Kind.MONTH: (calendar_day, parts.portion, *_PERIODS),
    Kind.NUMERIC: (calendar_day, figures),
    Kind.ISO: (calendar_day, figures),
    Kind.CLOCK: (calendar_day, figures),
    Kind.NUMBER: _NUMBERED,
    Kind.ORDINAL: (calendar_day, _ordinal_after, parts.nth, parts.portion, *_PERIODS, bare_day, _the_figures),
    Kind.CARDINAL: _NUMBERED,
    Kind.UNIT: (day_word, _beside, parts.portion, *_PERIODS),
    Kind.CLOSE: (parts.portion,),
    Kind.SEASON: _PERIODS,
    Kind.QUARTER: _PERIODS,
    Kind.DAYPART: (),
}
_WORDS: Final[dict[str, tuple[_Production, ...]]] = {
    **dict.fromkeys(UNIT_ENDS, (parts.portion,)),
    **dict.fromkeys(WEEK_MARKS, _PERIODS),
    **dict.fromkeys(FEAST_PHRASES, (parts.portion, *_PERIODS)),
    **dict.fromkeys(PORTIONS, (parts.nth, parts.portion, _portion_of_day, *_PERIODS)),
    **dict.fromkeys(periods.WHICH, (day_word, parts.nth, _deictic_day, parts.portion, *_PERIODS)),
    **dict.fromkeys(("calendar", "kw", "cw"), _PERIODS),
    "final": (parts.nth, parts.portion),
    "the": _EVERY,
    "a": (parts.portion,),
}


def _productions(token: Token) -> tuple[_Production, ...]:
    """Give the productions that may begin with a token, in the order in which they are tried."""
    if token.kind is Kind.WORD:
        named = (feast,) if token.shape is Shape.CAPITAL else ()
        return _WORDS.get(token.text, named)
    return _BY_KIND.get(token.kind, ())


def _apposed(tokens: Tokens, node: Node, at: int) -> Found:
    """Take in what says the same again: "next Tuesday (25 November)", "tomorrow, Wednesday", "the 28th (Friday)"."""
    sign = tokens[at].text
    if isinstance(node, Feast) or (isinstance(node, Portion) and node.part == "end"):
        return _dated_thing(tokens, node, at)
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


def _dated_thing(tokens: Tokens, node: Node, at: int) -> Found:
    """Take the date that is said behind a feast or an end: "National Day on 2 December", "month end (31 March)"."""
    if tokens[at].text not in {"on", "("} or tokens[at].lines:
        return node, at
    found = calendar_day(tokens, skip(tokens, at + 1, "the"))
    if found is None or (tokens[at].text == "(" and tokens[found[1]].text != ")"):
        return node, at
    return found[0], found[1] + (tokens[at].text == "(")


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
