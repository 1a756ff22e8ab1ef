"""Whether what could be a date stands for one here: some need a little word before them, some are only a habit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.grammar.look import before, follows, is_plain
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
from afterword.language.dates.words.almanac import MONTHS_LIKE_WORDS, UNITS
from afterword.language.dates.words.events import OWNED_BY_DAYS
from afterword.language.dates.words.feasts import HOLIDAY_NAMES, WISHES
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from afterword.language.dates.grammar.leads import Lead
    from afterword.language.dates.grammar.look import Tokens
    from afterword.language.dates.tokens import Token

_HABITS: Final = frozenset({"every", "each", "alternate", "most"})
_LINKED: Final = frozenset({"or", "/", "a"})
_FREE: Final = word_set(": is be was are likely probably possibly mid early or ( to and date")
_DAY_LEADS: Final = frozenset({"by", "before", "after", "since", "until", "on"})
_DAY_NAMES: Final = frozenset({"day", "eve", "holiday", "holidays"})
_GIVEN: Final = frozenset({"with", "given", "despite", "considering"})
_SEASON_LEADS: Final = word_set("in by until before after during from since over around within")
_LAST_WORKDAYS: Final = (4, 5, 6)
_ADVERBS: Final = word_set("either ideally regarding depending hopefully night straight around sometime")
_DOTTED_AFTER: Final = frozenset({"by", "until", "on", "before", "after", "from"})
_LISTED: Final = word_set(
    """votes meets decides interview call decision meeting due tomorrow today : ( or and to - – , the / is deadline
    out closes closed opens opened begins starts start begin visit shift sitting spoke talked met posting close open mtg
    panel board vote result results offer offers released issued sent"""
)
_OWNERS: Final = frozenset({"our", "my", "his", "her", "their", "your"})
_RANKED: Final = word_set("ranked placed finished came floor year grade level turns turned celebrating fl th")
_OF_RATIOS: Final = word_set("a an of about roughly top bottom other scored got only , - – / + x")
_DENOMINATORS: Final = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 20, 24, 25, 30})
_DAYS_OF_MONTH_HALF: Final = 12
_UNMARKED: Final = frozenset({"plain", "following"})
_BLENDED: Final = frozenset({"of", "for", "at", "over"})


def is_habit(tokens: Tokens, at: int) -> bool:
    """Say whether a word before tells of a habit ("every Friday", "Monday to Friday")."""
    earlier = before(tokens, at)
    if earlier is None:
        return False
    if earlier.text == "no":
        return tokens[at].kind in {Kind.WEEKDAY, Kind.UNIT} and (at < 2 or tokens[at - 2].text not in _LINKED)  # noqa: PLR2004
    if earlier.text == "per":
        return tokens[at].kind not in {Kind.NUMBER, Kind.NUMERIC, Kind.ORDINAL, Kind.ISO}
    if tokens[at].kind is Kind.WEEKDAY and follows(tokens, at + 1, "of", "each"):
        return True
    linked = tokens[at].kind is Kind.WEEKDAY and (earlier.kind is Kind.DASH or earlier.text == "to")
    first = at - 2
    moved = first > 0 and tokens[first - 1].text == "from"
    return earlier.text in _HABITS or (linked and first >= 0 and tokens[first].kind is Kind.WEEKDAY and not moved)


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
    if isinstance(node, Feast) and node.which == "plain":
        return _feast_stands(tokens, at, lead, node, behind)
    if isinstance(node, InMonth | InQuarter) and node.which == "plain":
        return node.year is not None or _month_stands(tokens, at, lead, node, free=free)
    if isinstance(node, OnDate) and node.month is None and node.weekday is None:
        return free or tokens[at].text == "the" or earlier is None or _follows_event(earlier, tokens[at])
    if isinstance(node, Cycle) and node.loose:
        return _unit_stands(tokens, at, lead)
    return free or not isinstance(node, NewYear)


def _month_stands(tokens: Tokens, at: int, lead: Lead, node: InMonth | InQuarter, *, free: bool) -> bool:
    """Say whether a month, quarter or season without its year has the little word before it that it needs."""
    if isinstance(node, InQuarter) and node.season:
        return lead.key in _SEASON_LEADS
    nameable = isinstance(node, InMonth) and tokens[at].text in MONTHS_LIKE_WORDS and lead.bound is None
    return free and not nameable


def _feast_stands(tokens: Tokens, at: int, lead: Lead, node: Feast, behind: int) -> bool:
    """Say whether a feast is a date: most are by their name alone, unless it is only wished to somebody."""
    earlier = before(tokens, at)
    free = lead.bound is not None or (earlier is not None and earlier.text in _FREE)
    if earlier is not None and earlier.text in WISHES:
        return False
    if node.name not in HOLIDAY_NAMES:
        return lead.key in _DAY_LEADS or lead.bound in {"from", "until"}
    if free or node.year is not None or (earlier is not None and earlier.text in _GIVEN):
        return True
    named = {token.text for token in tokens[at:behind]} & _DAY_NAMES
    return bool(named) and node.name not in {"new year", "the holidays", "bank holiday"}


def _follows_event(earlier: Token, token: Token) -> bool:
    """Say whether "12th" behind a plain word is a day ("decision 12th"), not a place in a ranking or somebody's age."""
    ranked = earlier.text in _RANKED | WISHES or earlier.text.endswith("'s")
    told = is_plain(earlier) or earlier.text in {"day", "shift"}
    return token.text[0].isdigit() and told and not ranked


def _owns_another_thing(tokens: Tokens, at: int, lead: Lead, node: Node, behind: int) -> bool:
    """Say whether a day only describes what is no event: "today's market", "Sunday best", "the Friday feeling"."""
    later = tokens[behind]
    owned = later.text in OWNED_BY_DAYS or tokens[behind + 1].text in OWNED_BY_DAYS
    if not is_plain(later) or later.lines or owned:
        return False
    marked = isinstance(node, OnWeekday) and node.which not in _UNMARKED
    owner = before(tokens, at)
    if tokens[behind - 1].text.endswith("'s") and owner is not None and owner.text in _OWNERS:
        return True
    if tokens[behind - 1].text.endswith("'s"):
        return not marked and not (isinstance(node, OnWeekday) and later.shape is Shape.SMALL)
    earlier = before(tokens, at)
    alone = lead.bound is None and isinstance(node, OnWeekday) and node.which in _UNMARKED
    heads = earlier is None or earlier.text in {".", "the", "a", "our", "my", "!", "?"} or tokens[at].text == "the"
    named = later.shape is Shape.SMALL or "the" in {tokens[at].text, earlier.text if earlier is not None else ""}
    return alone and heads and named and later.text not in _ADVERBS and not later.text.endswith("ly")


def _unit_stands(tokens: Tokens, at: int, lead: Lead) -> bool:
    """Say whether "the week" or "the month" is a date: only as a bound ("within the month")."""
    named = tokens[at].text in {"the", "current", "calendar"}
    if UNITS.get(tokens[at].text) == "weekend":
        return lead.bound in {"by", "before", "after", "until"} or lead.key in {"over", "on", "during"}
    weekend = UNITS.get(tokens[at + 1].text) == "weekend" and lead.bound in {"on", "after", "from", "since"}
    return named and (weekend or lead.bound in {"within", "before", "by", "until"} or lead.key in {"during", "over"})


def _is_year_range(tokens: Tokens, at: int) -> bool:
    """Say whether two years with a dash between stand here ("2019-2022")."""
    return tokens[at + 1].kind is Kind.DASH and tokens[at + 2].kind is Kind.NUMBER and tokens[at + 1].glued


def _figures_stand(tokens: Tokens, at: int, lead: Lead, node: Numeric, behind: int) -> bool:
    """Say whether figures are a date: with a year or weekday, or with a word before or a time of day behind them."""
    raw = tokens[behind - 1].text
    if len(node.parts) > 2 or node.weekday is not None:  # noqa: PLR2004 - day, month and year
        return True
    if node.dotted and not _dots_stand(raw, lead, node):
        return False
    earlier = before(tokens, at)
    listed = earlier is not None and earlier.text in _LISTED and not node.dotted
    later = tokens[behind]
    timed = later.text in {"at", "@"} or later.kind is Kind.CLOCK
    ranged = (later.kind is Kind.DASH or later.text in {"to", "or"}) and tokens[behind + 1].kind is Kind.NUMERIC
    told = lead.bound is not None or timed or listed or ranged
    return not is_plain(later) and (told or (not node.dotted and _is_no_ratio(tokens, at, raw, node)))


def _is_no_ratio(tokens: Tokens, at: int, raw: str, node: Numeric) -> bool:
    """Say whether figures with a stroke and no little word before them can be no fraction and no score."""
    first, second = node.parts
    earlier = before(tokens, at)
    if earlier is None or earlier.shape is Shape.UPPER or earlier.text in _OF_RATIOS:
        return False
    ratio = first <= second and second in _DENOMINATORS and "0" not in {raw[0], raw[-2:-1]}
    return "/" in raw and not ratio


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
