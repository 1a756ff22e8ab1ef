"""Dates of the calendar: "28 November 2025", "Nov 28th", "the 15th", "3/4", "4.3.", "2025-11-28", and months."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.grammar.look import TITLES, before, ends_here, is_name, is_plain, skip
from afterword.language.dates.grammar.nodes import Between, InMonth, Nth, Numeric, OnDate
from afterword.language.dates.tokens import Kind, Shape, Token
from afterword.language.dates.words.almanac import MONTHS_LIKE_VERBS, MONTHS_LIKE_WORDS, UNITS
from afterword.language.dates.words.counts import ORDINALS
from afterword.language.dates.words.events import EVENTS, OWNED_BY_DAYS
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from afterword.language.dates.grammar.look import Found, Tokens

_LAST_DAY: Final = 31
_TENS: Final = (20, 30)
_YEARS: Final = range(1990, 2101)
_SHORT_YEARS: Final = range(20, 50)
_THIS_CENTURY: Final = 2000
_STREETS: Final = word_set(
    """street road drive avenue ave lane way court place square terrace crescent gardens inn hall house rd pub hare
    hares bank madness club hotel close"""
)
_MEASURED: Final = word_set(
    """full way majority inch inches cup mile miles time length sleeve sleeves cent percent % hour done finished
    complete x points stars ratio"""
)
_FRACTION_OF: Final = frozenset({"of", "the", "a"})
_LEADING: Final = word_set("by on until till before after around since from to through between til b4")
_LIMITS: Final = frozenset({"by", "until", "till", "til"})
_PLACED_THINGS: Final = word_set(
    """floor grade round attempt candidate applicant person birthday anniversary edition century minute form year lap
    time place one volume party draft version point item chapter section stage step try interviewer centile percentile
    cohort intake avenue street ave"""
)
_WHICH: Final = frozenset({"the", "this", "next", "each", "following", "coming"})
_ENDING: Final = frozenset({"", ".", "!", "?", ";", ")", "at", "latest"})
_COUNTED_ORDINALS: Final = 3
_ANDS: Final = frozenset({"and", "&", "n", "+"})
_LISTED: Final = _ANDS | {"to", "or", "/"}
_MANY: Final = word_set("people staff men women children percent hundred thousand million more new other of per")
_NOT_DAYS: Final = frozenset({"final", "last", "only"})
_NUMBERED_THINGS: Final = word_set(
    """version v section clause room chapter page pages part step stage phase gate gates line lines flat unit release
    python java php score scored rated rating scale ratio figure table art article rule apt suite level band grade
    size question questions £ $ € rev revision item items para paragraph no number floor building block bay bays
    dock torque ph gpa cgpa weighs ref reference req requisition job id order invoice po ext extension level batch case
    file ward bed lot form grade marks mark result-code ticket # model type series group team unit issue vol volume
    agenda annex appendix schedule exhibit test-score average weight dose bp pressure load"""
)


def day_number(tokens: Tokens, at: int) -> tuple[int, int, bool] | None:
    """Read a day of the month: its number, the place behind it, and whether it was said as an ordinal."""
    token = tokens[at]
    if token.kind is Kind.ORDINAL and 1 <= token.value <= _LAST_DAY:
        return token.value, at + 1, True
    if token.kind is Kind.CARDINAL and token.value in _TENS:
        behind = at + 1 + (tokens[at + 1].kind is Kind.DASH)
        if tokens[behind].kind is Kind.ORDINAL and tokens[behind].text in ORDINALS:
            day = token.value + tokens[behind].value
            return (day, behind + 1, True) if day <= _LAST_DAY else None
    if token.kind is Kind.NUMBER and 1 <= token.value <= _LAST_DAY and not tokens[at + 1].text.startswith("%"):
        return token.value, at + 1, False
    return None


def year(tokens: Tokens, at: int, *, short: bool = False) -> tuple[int | None, int]:
    """Read a year, a comma before it allowed; ``short`` takes "26" for 2026 as well."""
    behind = skip(tokens, at, ",", "/")
    behind = skip(tokens, behind, "'")
    token = tokens[behind]
    if token.kind is Kind.NUMBER and token.lines == 0 and not _counts_things(tokens, behind + 1):
        if token.value in _YEARS:
            return token.value, behind + 1
        if token.value in _SHORT_YEARS and (
            (short and behind == at) or (behind > at and tokens[behind - 1].text == "'")
        ):
            return _THIS_CENTURY + token.value, behind + 1
    return None, at


def _counts_things(tokens: Tokens, at: int) -> bool:
    """Say whether a number before ``at`` goes on as something else ("10:30", "20 %", "5 people" is left to others)."""
    token = tokens[at]
    glued = token.glued and token.kind in {Kind.WORD, Kind.NUMBER, Kind.CLOCK} and token.text != "ish"
    return glued or token.text in {":", "%", "°"}


def is_month(tokens: Tokens, at: int) -> bool:
    """Say whether a month stands here, and no name, verb or street."""
    token = tokens[at]
    if token.kind is not Kind.MONTH or (tokens[at + 1].text in _STREETS and tokens[at + 1].shape is not Shape.SMALL):
        return False
    return not (token.text in MONTHS_LIKE_VERBS and token.shape is Shape.SMALL and _is_verb(tokens, at))


_SMALL_MONTH_NEEDS: Final = word_set(
    """in of early mid late by until till since before after from to end last next this beginning start during middle
    coming and or the / - around through"""
)
_AFTER_MODAL: Final = frozenset({"be", "have", "not", "also", "well", "need", "take", "find", "i", "we", "you", "or"})


def _is_verb(tokens: Tokens, at: int) -> bool:
    """Say whether "may" or "march" in small letters is the verb."""
    earlier = before(tokens, at)
    later = tokens[at + 1]
    if later.kind in {Kind.NUMBER, Kind.ORDINAL} and (1 <= later.value <= _LAST_DAY or later.value in _YEARS):
        return not ends_here(tokens[at + 2])
    if earlier is None or later.text in _AFTER_MODAL:
        return True
    return not (earlier.text in _SMALL_MONTH_NEEDS or earlier.kind in {Kind.ORDINAL, Kind.NUMBER, Kind.DASH})


def calendar_day(tokens: Tokens, at: int, weekday: int | None = None) -> Found:
    """Read a day with its month, in either order, with or without its year; several days give a range."""
    start = skip(tokens, at, "the")
    if tokens[start].kind is Kind.ISO or tokens[start].kind in {Kind.NUMERIC, Kind.CLOCK}:
        return _two_days(tokens, start, weekday) or figures(tokens, start, weekday)
    if tokens[start].kind is Kind.MONTH:
        return _month_first(tokens, start, weekday)
    return _day_first(tokens, start, weekday)


def _two_days(tokens: Tokens, at: int, weekday: int | None) -> Found:
    """Read "16/17 March" as two days of one month."""
    parts = tokens[at].parts
    if len(parts) != 2 or "/" not in tokens[at].text or not 1 <= parts[0] < parts[1] <= _LAST_DAY:  # noqa: PLR2004
        return None
    if not is_month(tokens, at + 1):
        return None
    month_named = tokens[at + 1].value
    named_year, behind = year(tokens, at + 2)
    first = OnDate(parts[0], month_named, named_year, weekday)
    return Between(first, OnDate(parts[1], month_named, named_year)), behind


def _day_first(tokens: Tokens, at: int, weekday: int | None) -> Found:
    """Read "28 November", "28th of Nov. 2025", "28-30 November", "the 4th or 5th of May"."""
    first = day_number(tokens, at)
    if first is None:
        return None
    day, behind, ordinal = first
    if not ordinal and _goes_on_as_verb(tokens, at, behind):
        return None
    last = day
    more = _another_day(tokens, behind)
    if more is not None:
        last, behind = more
    behind = skip(tokens, behind, "of", "-", "day", ".", "–")
    behind = skip(tokens, behind, "of")
    if not is_month(tokens, behind):
        return None
    month = tokens[behind].value
    named_year, behind = year(tokens, behind + 1 + (tokens[behind + 1].kind is Kind.DASH), short=True)
    behind -= named_year is None and tokens[behind - 1].kind is Kind.DASH
    if last == day:
        return OnDate(day, month, named_year, weekday), behind
    return Between(OnDate(day, month, named_year, weekday), OnDate(last, month, named_year)), behind


def _goes_on_as_verb(tokens: Tokens, at: int, behind: int) -> bool:
    """Say whether a thing with a number does something ("line 5 may stop")."""
    verb = tokens[behind].text in MONTHS_LIKE_VERBS and tokens[behind].shape is Shape.SMALL
    earlier = before(tokens, at)
    return verb and earlier is not None and is_plain(earlier)


def _another_day(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read the second of two days of one month: "-30", "to 30th", "or the 30th"."""
    if tokens[at].kind is not Kind.DASH and tokens[at].text not in _LISTED:
        return None
    found = day_number(tokens, skip(tokens, at + 1, "the"))
    return None if found is None else found[:2]


def _month_first(tokens: Tokens, at: int, weekday: int | None) -> Found:
    """Read "November 28th, 2025", "Nov 28-30", "December the 8th"."""
    if not is_month(tokens, at) or tokens[at].text.endswith("'s"):
        return None
    month = tokens[at].value
    found = day_number(tokens, skip(tokens, at + 1, "the", "-", "."))
    if found is None or _counts_things(tokens, found[1]) or tokens[found[1] - 1].lines:
        return None
    day, behind, ordinal = found
    if ordinal and tokens[behind].kind is Kind.UNIT and UNITS[tokens[behind].text] == "week":
        return Nth(day, "week", InMonth(month)), behind + 1
    if not ordinal and _is_counted(tokens[behind]):
        return None
    more = _another_day(tokens, behind)
    joined = more is None or tokens[behind].text not in _ANDS or _ends_list(tokens, day, *more)
    if more is not None and joined and not _starts_other_date(tokens, more[1]):
        named_year, behind = year(tokens, more[1])
        return Between(OnDate(day, month, named_year, weekday), OnDate(more[0], month, named_year)), behind
    named_year, behind = year(tokens, behind)
    return OnDate(day, month, named_year, weekday), skip(tokens, behind, "holiday", "holidays")


def _is_counted(token: Token) -> bool:
    """Say whether a word behind a month and a number is what the number counts ("in June 5 people joined")."""
    if ends_here(token) or token.text in OWNED_BY_DAYS:
        return False
    return token.text in _MANY or (token.text.endswith("s") and not token.text.endswith(("ss", "'s")))


def _ends_list(tokens: Tokens, day: int, other: int, behind: int) -> bool:
    """Say whether "July 5 and 6" goes no further, so that the second number is a day as well."""
    return other > day and ends_here(tokens[behind]) and tokens[behind].kind not in {Kind.UNIT, Kind.DASH}


def _starts_other_date(tokens: Tokens, at: int) -> bool:
    """Say whether the number before ``at`` belongs to something that follows ("Nov 28 to 2 December", "to 5 pm")."""
    return tokens[at].kind in {Kind.MONTH, Kind.UNIT, Kind.CLOCK} or tokens[at].text == "of"


def month(tokens: Tokens, at: int) -> Found:
    """Read a month with or without its year, unless it is somebody's name."""
    if not is_month(tokens, at) or _is_somebody(tokens, at):
        return None
    named_year, behind = year(tokens, skip(tokens, at + 1, "of"))
    return InMonth(tokens[at].value, named_year), behind if named_year else at + 1


def _is_somebody(tokens: Tokens, at: int) -> bool:
    """Say whether a month here is part of a name ("May Chen", "Theresa May", "Ms April")."""
    if tokens[at].text not in MONTHS_LIKE_WORDS:
        return False
    earlier = before(tokens, at)
    titled = earlier is not None and (earlier.text in TITLES or (is_name(earlier) and earlier.lines == 0 and at > 1))
    named = is_name(tokens[at + 1]) and tokens[at + 1].lines == 0
    return titled or (named and not (earlier is not None and earlier.text in {"in", "early", "mid", "late", "of"}))


def bare_day(tokens: Tokens, at: int) -> Found:
    """Read "the 15th" or "15th" without a month, unless it counts something else ("the 15th floor")."""
    start = skip(tokens, at, "the")
    found = day_number(tokens, start)
    if found is None or not (found[2] or (start > at and _is_of_two(tokens, at, found[1]))):
        return None
    if tokens[start].text in ORDINALS and not _ordinal_is_day(tokens, at, start, found[1]):
        return None
    day, behind, _ = found
    if tokens[behind].kind in {Kind.UNIT, Kind.WEEKDAY} or (tokens[behind].kind is Kind.DASH and tokens[behind].glued):
        return None
    joined = day <= _COUNTED_ORDINALS and tokens[behind].text in {"and", "or"} and tokens[behind + 1].text in _NOT_DAYS
    if (
        (not ends_here(tokens[behind]) and not _is_limit(tokens, at, behind))
        or joined
        or (tokens[behind].text == "of" and not _of_month(tokens, behind + 1))
    ):
        return None
    if tokens[behind].text == "of":
        return _in_month_spoken_of(tokens, day, behind + 1)
    return OnDate(day), behind


def _is_limit(tokens: Tokens, at: int, behind: int) -> bool:
    """Say whether "by the 24th" is a day whatever follows it ("by the 24th promise"), unless that is counted so."""
    earlier, later = before(tokens, at), tokens[behind]
    limited = earlier is not None and earlier.text in _LIMITS and tokens[behind - 1].value > _COUNTED_ORDINALS
    counted = later.text in _PLACED_THINGS or later.text in EVENTS or later.shape is not Shape.SMALL
    return limited and not counted


def _is_of_two(tokens: Tokens, at: int, behind: int) -> bool:
    """Say whether "the 21" is one of two days told together: "between the 21 and the 24"."""
    earlier = before(tokens, at)
    if not ends_here(tokens[behind]) or tokens[behind].kind is Kind.UNIT:
        return False
    second = (
        day_number(tokens, behind + 2) if tokens[behind].text in _LISTED and tokens[behind + 1].text == "the" else None
    )
    linked = earlier is not None and earlier.text in _LISTED and at > 1 and tokens[at - 2].kind is Kind.NUMBER
    return linked or (second is not None and ends_here(tokens[second[1]]))


def _ordinal_is_day(tokens: Tokens, at: int, start: int, behind: int) -> bool:
    """Say whether an ordinal in letters is a day: "by the fifth", "the first of the month", not "of three"."""
    month_named = tokens[behind].text == "of" and (
        tokens[behind + 1].text in _WHICH or tokens[behind + 1].text == "month"
    )
    if behind > start + 1 or (month_named and _of_month(tokens, behind + 1)):
        return True
    earlier = before(tokens, at)
    if earlier is None or tokens[start].value <= _COUNTED_ORDINALS:
        return False
    listed = earlier.text in {",", "and", "or"} and start > at and tokens[behind].text in _ENDING
    return earlier.text in _LEADING or listed


def _in_month_spoken_of(tokens: Tokens, day: int, at: int) -> Found:
    """Read "of the month", "of this month", "of next month" behind a day."""
    start = skip(tokens, at, "the")
    ahead = 1 if tokens[start].text in {"next", "following", "coming"} else 0
    start += tokens[start].text in {"this", "next", "following", "coming", "current", "same"}
    if tokens[start].text not in {"month", "month's"}:
        return OnDate(day), at - 1
    return OnDate(day, months_ahead=ahead if start > at and tokens[start - 1].text != "the" else None), start + 1


def _of_month(tokens: Tokens, at: int) -> bool:
    """Say whether "of" goes on to name a month ("of next month", "of the month", "of this year" does not)."""
    return any(token.text in {"month", "month's"} for token in tokens[at : at + 2]) or tokens[at].kind is Kind.MONTH


def figures(tokens: Tokens, at: int, weekday: int | None = None) -> Found:
    """Read a date in figures; whether two figures alone may stand for one is asked elsewhere."""
    token = tokens[at]
    if token.kind is Kind.ISO:
        return Numeric(token.parts, dotted=False, weekday=weekday), at + 1
    if token.kind is Kind.CLOCK:
        return _dotted_like_clock(tokens, at, weekday)
    if token.kind is Kind.NUMBER:
        return _dashed(tokens, at, weekday)
    if token.kind is not Kind.NUMERIC or _is_other_figure(tokens, at):
        return None
    return Numeric(token.parts, dotted="." in token.text, weekday=weekday), at + 1


def _dashed(tokens: Tokens, at: int, weekday: int | None) -> Found:
    """Read "30-6" behind "on", "by" and the like, where nothing is counted by it."""
    first, dash, second, later = tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]
    if dash.kind is not Kind.DASH or second.kind is not Kind.NUMBER or not (dash.glued and second.glued):
        return None
    fits = (
        1 <= first.value <= _LAST_DAY
        and second.value in _MONTH_NUMBERS
        and (later.text == "." or not later.glued or later.kind is Kind.PUNCT)
    )
    earlier = before(tokens, at)
    led = weekday is not None or (earlier is not None and earlier.text in _DASHED_AFTER)
    if not fits or not led or not ends_here(later) or later.kind in _COUNTED_KINDS or first.glued:
        return None
    return Numeric((first.value, second.value), dotted=False, weekday=weekday), at + 3


def _dotted_like_clock(tokens: Tokens, at: int, weekday: int | None) -> Found:
    """Read "24.11" and "4.12.", which look like a time of day."""
    token, stop = tokens[at], tokens[at + 1]
    day, month_number = token.parts[0], token.parts[1]
    dotted = "." in token.text and token.parts[2] == 0 and token.text[-1].isdigit()
    if not dotted or not 1 <= day <= _LAST_DAY or not 1 <= month_number <= len(_MONTH_NUMBERS):
        return None
    if _is_other_figure(tokens, at) or stop.kind is Kind.UNIT:
        return None
    return Numeric(token.parts[:2], dotted=True, weekday=weekday), at + 1 + (stop.text == "." and stop.glued)


_MONTH_NUMBERS: Final = range(1, 13)
_DASHED_AFTER: Final = frozenset({"on", "by", "until", "till", "before", "after", ":"})
_COUNTED_KINDS: Final = frozenset({Kind.UNIT, Kind.MONTH, Kind.CLOCK, Kind.DASH, Kind.NUMERIC, Kind.NUMBER})


def _is_other_figure(tokens: Tokens, at: int) -> bool:
    """Say whether figures are a fraction, a version, a score, a price or an address."""
    token, earlier, later = tokens[at], before(tokens, at), tokens[at + 1]
    if earlier is not None and (_numbers_things(earlier, token) or _is_of_things(tokens, at)):
        return True
    if later.kind is Kind.UNIT or later.text in _MEASURED:
        return True
    if later.text in _FRACTION_OF and token.parts[0] <= token.parts[1]:
        return True
    return "/" in token.text and token.parts[1:] == (7,) and token.parts[0] == 24  # noqa: PLR2004 - round the clock


def _is_of_things(tokens: Tokens, at: int) -> bool:
    """Say whether figures behind "is" or "of" tell a ratio, a score or the like ("the ratio is 3/4")."""
    linked = tokens[at - 1].text in {"is", "was", "of", "are", "a", "at", "the", ":", "=", "#", "."}
    return linked and at > 1 and tokens[at - 2].text in _NUMBERED_THINGS


def _numbers_things(earlier: Token, token: Token) -> bool:
    """Say whether the word before figures is one that things are numbered or priced with."""
    glued_to_word = token.glued and earlier.text not in {"(", "/", "-", "–", ":", ",", "["}
    roughly = earlier.text in {"about", "roughly"} and len(token.parts) == 2  # noqa: PLR2004 - "about 3/4"
    return glued_to_word or roughly or earlier.text in _NUMBERED_THINGS or earlier.kind in {Kind.NUMBER, Kind.CARDINAL}
