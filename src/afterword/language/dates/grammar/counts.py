"""Numbers and lengths of time: "ten (10) working days", "a week or two", "10-14 days", "a couple of weeks"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from afterword.language.dates.grammar.look import follows, skip
from afterword.language.dates.grammar.nodes import Amount
from afterword.language.dates.tokens import Kind
from afterword.language.dates.words.almanac import PLAIN_ADJECTIVES, UNITS, WORKING_ADJECTIVES
from afterword.language.dates.words.counts import ARTICLES, COUPLE, DOZEN, FEW, SEVERAL

if TYPE_CHECKING:
    from afterword.language.dates.grammar.look import Tokens
    from afterword.language.dates.words.almanac import Unit

_HALF: Final = 0.5
_TENS: Final = range(20, 100, 10)
_MOST: Final = 1000
GLUED_UNITS: Final[dict[str, Unit]] = {"h": "hour", "d": "day", "w": "week"}
_SOME_OF: Final = frozenset({"matter", "handful", "number"})
_BEHIND_ARTICLE: Final = _SOME_OF | {"couple", "few", "dozen", "half"}
_JOINTS: Final = frozenset({"to", "or", "/", "-", "–", "till", "and"})


@dataclass(frozen=True, slots=True)
class Count:
    """A number as said; ``vague`` where only its unit tells what it comes to."""

    least: float
    most: float
    behind: int
    vague: Literal["", "few", "several"] = ""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A length of time as said, from least to most, and the place behind it."""

    least: Amount
    most: Amount
    behind: int
    hyphenated: bool = False
    article: bool = False


def _figure(tokens: Tokens, at: int) -> tuple[float, int] | None:
    """Read a number in figures or letters."""
    token = tokens[at]
    if token.kind is Kind.NUMBER:
        value = float(token.value) if token.value >= 0 else _decimal(token.text)
        return None if value is None or value > _MOST else (value, at + 1)
    if token.kind is Kind.NUMERIC and "." in token.text and len(token.parts) == 2:  # noqa: PLR2004 - "1.5"
        value = _decimal(token.text)
        return None if value is None else (value, at + 1)
    if token.kind is not Kind.CARDINAL:
        return None
    behind = at + 1 + (tokens[at + 1].kind is Kind.DASH)
    unit = tokens[behind]
    if token.value in _TENS and unit.kind is Kind.CARDINAL and unit.value < 10:  # noqa: PLR2004 - "twenty-one"
        return float(token.value + unit.value), behind + 1
    return float(token.value), at + 1


def _decimal(text: str) -> float | None:
    """Read "1.5" or "1,5"."""
    whole, _, rest = text.replace(",", ".").partition(".")
    return float(f"{whole}.{rest}") if len(text) <= 5 and whole.isdigit() and rest.isdigit() else None  # noqa: PLR2004


def _single(tokens: Tokens, at: int) -> Count | None:
    """Read one number: in figures, in letters, or "a", "a couple of", "a few", "half a"."""
    token, later = tokens[at], tokens[at + 1]
    if token.text in ARTICLES and later.text in _BEHIND_ARTICLE:
        return _single(tokens, at + 1)
    if token.text in ARTICLES and later.text == "good":
        if UNITS.get(tokens[at + 2].text) in {"week", "month"}:
            return Count(1, 1, at + 2)
        return _loose(tokens, at + 2)
    loose = _loose(tokens, at)
    if loose is not None:
        return loose
    if token.text in ARTICLES or (token.text == "another" and later.kind is Kind.UNIT):
        return Count(1, 1, at + 1)
    figure = _figure(tokens, at)
    return None if figure is None else Count(figure[0], figure[0], _repeated(tokens, figure[1]))


def _loose(tokens: Tokens, at: int) -> Count | None:
    """Read a number that is no figure: "couple of", "few", "some", "a matter of", "half a"."""
    text, later = tokens[at].text, tokens[at + 1]
    if text in {"couple", "coupla"}:
        behind = skip(tokens, at + 1, "of")
        return Count(COUPLE, COUPLE, skip(tokens, behind, "more"))
    if text in {"few", "several"}:
        return Count(0, 0, at + 1, "few" if text == "few" else "several")
    if text == "some" and later.kind is Kind.UNIT and later.text.endswith("s"):
        return Count(0, 0, at + 1, "few")
    if text in _SOME_OF and later.text == "of":
        return Count(0, 0, at + 2, "few") if tokens[at + 2].kind is Kind.UNIT else None
    if text == "dozen":
        return Count(DOZEN, DOZEN, at + 1)
    return Count(_HALF, _HALF, skip(tokens, at + 1, "a", "an", "of")) if text == "half" else None


def _repeated(tokens: Tokens, at: int) -> int:
    """Step over the figure in brackets that repeats a number: "ten (10)"."""
    if follows(tokens, at, "(") and tokens[at + 1].kind is Kind.NUMBER and tokens[at + 2].text == ")":
        return at + 3
    return at


def count(tokens: Tokens, at: int) -> Count | None:
    """Read a number or a range of numbers: "3", "ten", "2-3", "two or three", "2/3", "a couple"."""
    token = tokens[at]
    if token.kind is Kind.NUMERIC and "/" in token.text and len(token.parts) == 2:  # noqa: PLR2004 - "2/3 weeks"
        least, most = token.parts
        return Count(least, most, at + 1) if least < most else None
    first = _single(tokens, at)
    if first is None or first.vague:
        return first
    joint = tokens[first.behind]
    if joint.kind is not Kind.DASH and joint.text not in _JOINTS:
        return first
    second = _figure(tokens, first.behind + 1)
    if second is None or (second[0] <= first.most and joint.text != "or"):
        return first
    return Count(first.least, max(second[0], first.most), _repeated(tokens, second[1]))


def unit(tokens: Tokens, at: int) -> tuple[Unit, int, bool] | None:
    """Read a unit of time with the adjectives before it; say whether a hyphen joins it to its number."""
    hyphen = tokens[at].kind is Kind.DASH and tokens[at].glued
    behind = at + hyphen
    working = False
    for _ in range(3):
        text = tokens[behind].text
        if text not in WORKING_ADJECTIVES and text not in PLAIN_ADJECTIVES:
            break
        working = working or text in WORKING_ADJECTIVES
        behind += 1 + (tokens[behind + 1].kind is Kind.DASH)
    token = tokens[behind]
    name = UNITS.get(token.text) or (GLUED_UNITS.get(token.text) if token.glued else None)
    if name is None or name == "weekend":
        return None
    return ("working-day" if working and name == "day" else name), behind + 1, hyphen


def _amounts(number: Count, name: Unit) -> tuple[Amount, Amount]:
    """Join number and unit; "few" and "several" by what they come to."""
    if number.vague:
        least, most = (FEW if number.vague == "few" else SEVERAL).get(name, (2.0, 3.0))
        return Amount(least, name), Amount(most, name)
    return Amount(number.least, name), Amount(number.most, name)


def quantity(tokens: Tokens, at: int) -> Quantity | None:
    """Read a length of time."""
    number = count(tokens, at)
    if number is None:
        return _bare_unit_or_more(tokens, at)
    named = unit(tokens, number.behind)
    if named is None or (named[0] == "minute" and tokens[at].text in ARTICLES):
        return None
    name, behind, hyphen = named
    least, most = _amounts(number, name)
    found = Quantity(least, most, behind, hyphen, tokens[at].text in ARTICLES)
    return _owned(tokens, _extended(tokens, _and_a_half(tokens, found)))


def _bare_unit_or_more(tokens: Tokens, at: int) -> Quantity | None:
    """Read "week or two" and "week to ten days" with no article before."""
    name = UNITS.get(tokens[at].text)
    if name is None or tokens[at + 1].text not in {"or", "to"}:
        return None
    found = Quantity(Amount(1, name), Amount(1, name), at + 1, article=True)
    longer = _extended(tokens, found)
    return longer if longer.behind > found.behind else None


def _and_a_half(tokens: Tokens, found: Quantity) -> Quantity:
    """Add the half of "a week and a half"."""
    if not follows(tokens, found.behind, "and", "a", "half"):
        return found
    most = Amount(found.most.number + _HALF, found.most.unit)
    return replace(found, least=most, most=most, behind=found.behind + 3)


def _extended(tokens: Tokens, found: Quantity) -> Quantity:
    """Widen by what follows: "a week or two", "a week or ten days", "one week to 10 days", "or so"."""
    joint = tokens[found.behind]
    if joint.text not in {"or", "to"} and joint.kind is not Kind.DASH:
        return found
    if follows(tokens, found.behind, "or", "so"):
        return replace(found, behind=found.behind + 2)
    more = count(tokens, found.behind + 1)
    if more is None or more.vague:
        return found
    named = unit(tokens, more.behind)
    if named is not None:
        return replace(found, most=_amounts(more, named[0])[1], behind=named[1])
    if joint.text == "or" and more.most > found.most.number and tokens[more.behind].kind is not Kind.MONTH:
        return replace(found, most=Amount(more.most, found.most.unit), behind=more.behind)
    return found


def _owned(tokens: Tokens, found: Quantity) -> Quantity:
    """Step over the apostrophe of "two weeks' time"."""
    return replace(found, behind=skip(tokens, found.behind, "'", "’"))
