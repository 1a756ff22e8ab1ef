"""Whole phrases: the little words before a date, the date or range of dates, and what is said behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from afterword.language.dates.grammar import points, spans
from afterword.language.dates.grammar.leads import Lead, leads
from afterword.language.dates.grammar.look import follows, is_plain, phrase, skip
from afterword.language.dates.grammar.nodes import (
    Between,
    Bounded,
    Cycle,
    Event,
    InYear,
    Length,
    Node,
    OnDate,
    Span,
    Timed,
)
from afterword.language.dates.grammar.standing import is_habit, is_opening_hours, stands
from afterword.language.dates.tokens import Kind
from afterword.language.dates.words.leads import TAILS

if TYPE_CHECKING:
    from afterword.language.dates.grammar.look import Found, Tokens
    from afterword.language.dates.words.leads import Bound

_LINKS: Final = frozenset({"to", "till", "until", "through", "thru", "or", "/", "til", "upto", "and"})
_NO_BOUND: Final = frozenset({"on"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A date phrase: what it says, its tokens from ``first`` up to ``behind``, and the bound that its words set."""

    node: Node
    first: int
    behind: int
    bound: Bound | None = None


def phrase_at(tokens: Tokens, at: int) -> Phrase | None:
    """Read the date phrase that begins at a token, None if none does."""
    if is_habit(tokens, at):
        return None
    for lead in leads(tokens, at):
        found = _core(tokens, lead.behind, lead)
        if found is not None:
            return _finished(tokens, at, lead, *found)
    return None


def _core(tokens: Tokens, at: int, lead: Lead) -> Found:
    """Read the date itself: a counted length, a point in time, or else a length of something."""
    length = spans.span(tokens, at, lead.key)
    if length is not None and isinstance(length[0], Span):
        return length
    if tokens[at].text == "then" and lead.bound in {"by", "before", "until"}:
        return Event("previous"), at + 1
    found = points.point(tokens, at)
    if found is not None and stands(tokens, at, lead, *found):
        return _ranged(tokens, found[0], found[1], lead)
    return length or spans.per_unit(tokens, at)


def _ranged(tokens: Tokens, node: Node, at: int, lead: Lead) -> Found:
    """Read the other end of a range or the other of two dates: "Monday to Wednesday", "Thursday or Friday"."""
    for _ in range(2):
        link = tokens[at]
        if link.kind is not Kind.DASH and (
            link.text not in _LINKS or (link.text == "and" and tokens[lead.behind - 1].text != "between")
        ):
            break
        start = skip(tokens, at + 1, "by", "on", "maybe", "possibly", "even", "at", "in", "else")
        second = _elliptic(tokens, node, start) or points.point(tokens, skip(tokens, start, "on"))
        if second is None or not _pairs(node, second[0], link.text) or link.lines:
            break
        node, at = Between(node, second[0]), second[1]
    return node, at


def _elliptic(tokens: Tokens, node: Node, at: int) -> Found:
    """Read "this week or next"."""
    week = isinstance(node, Cycle) and node.steps == 0 and tokens[at].text == "next"
    return (Cycle(node.unit, 1), at + 1) if isinstance(node, Cycle) and week and not is_plain(tokens[at + 1]) else None


def _pairs(first: Node, second: Node, link: str) -> bool:
    """Say whether two dates make one range; two appointments with their hours stay two."""
    timed = isinstance(first, Timed) and isinstance(second, Timed)
    if (isinstance(second, Timed) and second.day is None) or isinstance(second, InYear) != isinstance(first, InYear):
        return False
    both_dates = isinstance(first, OnDate) and isinstance(second, OnDate) and link in {"or", "/"}
    return not (timed and link in {"or", "/", "and"}) and not (both_dates and isinstance(first, Timed))


def _finished(tokens: Tokens, at: int, lead: Lead, node: Node, behind: int) -> Phrase | None:
    """Add what is said behind the date, and drop what turns out to be a habit."""
    if is_opening_hours(tokens, node, behind, lead):
        return None
    bound, behind = _tail(tokens, behind, lead.bound)
    if bound == "after" and tokens[behind - 1].text.endswith("'s"):
        bound = "on"
    if isinstance(node, Length):
        return Phrase(node, at, behind, bound)
    if isinstance(node, Between) and lead.bound == "from" and bound == "from":
        bound = "on"
    whole = (
        node
        if bound is None or bound in _NO_BOUND or (isinstance(node, Span) and bound != "from")
        else Bounded(bound, node)
    )
    return Phrase(whole, at, behind, bound)


def _tail(tokens: Tokens, at: int, bound: Bound | None) -> tuple[Bound | None, int]:
    """Read "at the latest", "or sooner", "onwards", "at the earliest" behind a date."""
    for _ in range(2):
        start = skip(tokens, at, ",", "(", "-", "–")
        found = phrase(tokens, start, TAILS)
        if found is None or (start > at and found[0] is None) or follows(tokens, start, "or", "so", "that"):
            break
        bound = found[0] if found[0] is not None and bound not in {"before", "after"} else bound
        at = skip(tokens, found[1], ")") if tokens[at].text == "(" else found[1]
    return bound, at
