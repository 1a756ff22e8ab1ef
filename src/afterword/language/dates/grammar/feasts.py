"""Feasts by name: "Easter", "the bank holiday weekend", "Christmas 2025", "Heritage Day"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.grammar.figures import year
from afterword.language.dates.grammar.look import FUNCTION_WORDS, is_name, is_plain, phrase, skip
from afterword.language.dates.grammar.nodes import Feast, WeekOf
from afterword.language.dates.tokens import Kind, Shape, Token
from afterword.language.dates.words.almanac import UNITS
from afterword.language.dates.words.feasts import FEAST_PHRASES, FEAST_TAILS, HOLIDAY_NAMES
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from afterword.language.dates.grammar.look import Found, Tokens

_MOST_WORDS: Final = 4
_NO_NAMES: Final = word_set("all new good first second third one each every same final busy big great bad rainy sunny")
_DAYS: Final = frozenset({"day", "eve", "weekend", "monday", "friday"})
_GOES_ON: Final = word_set("coming approaching upon being nearing looming falling falls observed everything management")
"""Words behind a feast that tell of it, so that it is not part of another thing's name ("Christmas party")."""


def feast(tokens: Tokens, at: int) -> Found:
    """Read a feast day or break: "Easter", "Christmas 2025", "the bank holiday weekend"."""
    start = skip(tokens, at, "the")
    found = phrase(tokens, start, FEAST_PHRASES) or named_day(tokens, start)
    if found is None:
        return None
    name, behind = found
    behind += tokens[behind].text == "long" and UNITS.get(tokens[behind + 1].text) == "weekend"
    weekend = UNITS.get(tokens[behind].text) == "weekend" or UNITS.get(tokens[behind - 1].text) == "weekend"
    if tokens[behind].text in FEAST_TAILS and tokens[start].text not in FEAST_TAILS:
        behind += 1
    if name == "the holidays" and start == at and tokens[start].text == "holidays":
        return None
    if tokens[behind].text == "week" and tokens[behind].lines == 0:
        return WeekOf(Feast(name)), behind + 1
    plain = is_plain(tokens[behind]) and tokens[behind].lines == 0 and tokens[behind].text not in _GOES_ON
    if plain and (is_name(tokens[behind]) or tokens[behind - 1].text not in _DAYS or name not in HOLIDAY_NAMES):
        return None if name != "new year" else (Feast(name, weekend=weekend), behind)
    named_year, further = year(tokens, behind)
    return Feast(name, named_year, weekend=weekend), further if named_year else behind


def named_day(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """Read a day that is written as a name ("Heritage Day"); only the caller knows whether it is a feast."""
    for behind in range(at, at + _MOST_WORDS):
        token = tokens[behind]
        if token.text == "day" and token.kind is Kind.UNIT:
            named = behind > at and token.shape is Shape.CAPITAL
            return (" ".join(word.text for word in tokens[at : behind + 1]), behind + 1) if named else None
        if not may_name_a_day(token) or (behind > at and token.lines):
            return None
    return None


def may_name_a_day(token: Token) -> bool:
    """Say whether a word can belong to the name of a feast day."""
    plain = token.kind is Kind.WORD and token.shape is Shape.CAPITAL
    return plain and token.text not in FUNCTION_WORDS and token.text not in _NO_NAMES
