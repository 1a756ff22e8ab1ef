"""Whether what could be a date stands for one here: some need a little word before them, some are only a habit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.grammar.look import before, is_plain
from afterword.language.dates.grammar.nodes import (
    Between,
    Cycle,
    Feast,
    InMonth,
    InQuarter,
    InYear,
    NewYear,
    Node,
    Numeric,
    OnDate,
    OnWeekday,
    Timed,
)
from afterword.language.dates.tokens import Kind, Shape
from afterword.language.dates.words.almanac import MONTHS_LIKE_WORDS
from afterword.language.dates.words.events import OWNED_BY_DAYS
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from afterword.language.dates.grammar.leads import Lead
    from afterword.language.dates.grammar.look import Tokens

_HABITS: Final = frozenset({"every", "each", "alternate", "most", "per", "no"})
_FREE: Final = word_set(": is be was are likely probably possibly mid early or ( to and date")
_SEASON_LEADS: Final = word_set("in by until before after during from since over around within")
_LAST_WORKDAYS: Final = (4, 5, 6)
_ADVERBS: Final = word_set("either ideally regarding depending hopefully night straight around sometime")
_DOTTED_AFTER: Final = frozenset({"by", "until", "on", "before", "after", "from"})
_LISTED: Final = word_set(
    """votes meets decides interview call decision meeting due tomorrow today : ( or and to - – , the / is deadline"""
)
_DAYS_OF_MONTH_HALF: Final = 12
_UNMARKED: Final = frozenset({"plain", "following"})
_BLENDED: Final = frozenset({"of", "for", "at", "over"})


def is_habit(tokens: Tokens, at: int) -> bool:
    """Say whether a word before tells of a habit ("every Friday", "Monday to Friday")."""
    earlier = before(tokens, at)
    if earlier is None:
        return False
    linked = tokens[at].kind is Kind.WEEKDAY and (earlier.kind is Kind.DASH or earlier.text == "to")
    return earlier.text in _HABITS or (linked and at > 1 and tokens[at - 2].kind is Kind.WEEKDAY)


def stands(tokens: Tokens, at: int, lead: Lead, node: Node, behind: int) -> bool:
    """Say whether a date needs no more support than it has."""
    eaten = before(tokens, at)
    meal = tokens[at].text in {"lunch", "dinner", "breakfast"} and eaten is not None and eaten.text == "for"
    if meal or (isinstance(node, Timed) and node.day is None and lead.key == "of"):
        return False
    if isinstance(node, Numeric):
        return _figures_stand(tokens, at, lead, node, behind)
    if _owns_another_thing(tokens, at, lead, node, behind):
        return False
    earlier = before(tokens, at)
    free = lead.bound is not None or (earlier is not None and earlier.text in _FREE)
    if isinstance(node, InYear):
        return (lead.bound is not None and lead.key not in _BLENDED) or _is_year_range(tokens, at)
    if isinstance(node, InQuarter) and node.season and node.which == "plain":
        return lead.key in _SEASON_LEADS or node.year is not None
    if isinstance(node, InMonth | InQuarter | Feast) and node.which == "plain":
        nameable = isinstance(node, InMonth) and tokens[at].text in MONTHS_LIKE_WORDS and lead.bound is None
        return (free and not nameable) or node.year is not None
    if isinstance(node, OnDate) and node.month is None and node.weekday is None:
        return free or tokens[at].text == "the" or earlier is None
    if isinstance(node, Cycle) and node.steps == 0 and tokens[at].text != "this":
        return _unit_stands(tokens, at, lead)
    return free or not isinstance(node, NewYear)


def _owns_another_thing(tokens: Tokens, at: int, lead: Lead, node: Node, behind: int) -> bool:
    """Say whether a day only describes what is no event: "today's market", "Sunday best", "the Friday feeling"."""
    later = tokens[behind]
    owned = later.text in OWNED_BY_DAYS or tokens[behind + 1].text in OWNED_BY_DAYS
    if not is_plain(later) or later.lines or owned:
        return False
    marked = isinstance(node, OnWeekday) and node.which not in _UNMARKED
    if tokens[behind - 1].text.endswith("'s"):
        return not marked
    earlier = before(tokens, at)
    alone = lead.bound is None and isinstance(node, OnWeekday) and node.which in _UNMARKED
    heads = earlier is None or earlier.text in {".", "the", "a", "our", "my", "!", "?"} or tokens[at].text == "the"
    named = later.shape is Shape.SMALL or "the" in {tokens[at].text, earlier.text if earlier is not None else ""}
    return alone and heads and named and later.text not in _ADVERBS and not later.text.endswith("ly")


def _unit_stands(tokens: Tokens, at: int, lead: Lead) -> bool:
    """Say whether "the week" or "the month" is a date: only as a bound ("within the month")."""
    named = tokens[at].text in {"the", "current", "calendar"}
    weekend = tokens[at + 1].text == "weekend" and lead.bound in {"on", "after"}
    return named and (weekend or lead.bound in {"within", "before", "by"} or lead.key in {"during", "over"})


def _is_year_range(tokens: Tokens, at: int) -> bool:
    """Say whether two years with a dash between stand here ("2019-2022")."""
    return tokens[at + 1].kind is Kind.DASH and tokens[at + 2].kind is Kind.NUMBER and tokens[at + 1].glued


def _figures_stand(tokens: Tokens, at: int, lead: Lead, node: Numeric, behind: int) -> bool:
    """Say whether figures are a date: with a year or weekday, or with a word before or a time of day behind them."""
    if len(node.parts) > 2 or node.weekday is not None:  # noqa: PLR2004 - day, month and year
        return True
    if node.dotted and not _dots_stand(tokens[behind - 1].text, lead, node):
        return False
    earlier = before(tokens, at)
    listed = earlier is not None and earlier.text in _LISTED and not node.dotted
    timed = tokens[behind].text in {"at", "@"} or tokens[behind].kind is Kind.CLOCK
    return not is_plain(tokens[behind]) and (lead.bound is not None or timed or listed)


def _dots_stand(raw: str, lead: Lead, node: Numeric) -> bool:
    """Say whether dotted figures are more likely a date than a number: "4.3.", "24.11", "by 4.12"."""
    likely = raw.endswith(".") or node.parts[0] > _DAYS_OF_MONTH_HALF or lead.key in _DOTTED_AFTER
    return likely and lead.key != "at"


def is_opening_hours(tokens: Tokens, node: Node, behind: int, lead: Lead) -> bool:
    """Say whether a range of weekdays tells when a place is open or a shift is worked."""
    if not isinstance(node, Between) or not isinstance(node.first, OnWeekday):
        return False
    last = node.last.day if isinstance(node.last, Timed) else node.last
    if not isinstance(last, OnWeekday) or {node.first.which, last.which} != {"plain"}:
        return False
    whole_week = node.first.weekday == 0 and last.weekday in _LAST_WORKDAYS
    return lead.bound in {None, "on", "from"} and (whole_week or is_plain(tokens[behind]))
