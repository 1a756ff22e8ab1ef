"""Whole phrases: the little words before a date, the date or range of dates, and what is said behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from afterword.language.dates.grammar import clock, spans
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
    Numeric,
    OnDate,
    OnWeekday,
    Portion,
    Span,
    Timed,
)
from afterword.language.dates.grammar.standing import is_habit, is_opening_hours, stands
from afterword.language.dates.grammar.timed import point
from afterword.language.dates.tokens import Kind
from afterword.language.dates.words.leads import TAILS
from afterword.language.dates.words.portions import PORTIONS
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from afterword.language.dates.grammar.look import Found, Tokens
    from afterword.language.dates.words.leads import Bound

_LINKS: Final = frozenset({"to", "till", "until", "through", "thru", "or", "/", "til", "upto", "and", "&", "n", "+"})
_STATES: Final = word_set("is are was will isn't falls happens would marks isnt")
_MOVED: Final = word_set(
    """moved move moving pushed push pushing shifted changed extended postponed brought delayed rescheduled put slipped
    bumped deferred prolonged"""
)
_CLAUSE_STARTS: Final = word_set("we i you they he she it the our your their my his her this that everyone there u")
_DATES: Final = frozenset({"date", "deadline"})
_OUT: Final = frozenset({"out", "over", "ends", "closes"})
_LISTING: Final = frozenset({",", "or", "and", "&"})
_MOST_LISTED: Final = 4
_NEVER_ALONE: Final = word_set("by until till til before on of for during after since within b4 inside throughout")
"""Little words that begin no date but only stand before one."""

_ANDS: Final = frozenset({"and", "&", "n", "+"})
_REACH: Final = 7
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
    ways = leads(tokens, at)
    for lead in ways[len(ways) > 1 and tokens[at].text in _NEVER_ALONE :]:
        found = _core(tokens, lead.behind, lead)
        if found is not None:
            return _finished(tokens, at, _of_reason(tokens, lead, found[1]), *found)
    return None


def _of_reason(tokens: Tokens, lead: Lead, behind: int) -> Lead:
    """Take "since" for "because" where a state is told of the day ("since Friday is a holiday")."""
    return Lead(None, "", lead.behind) if lead.bound == "since" and tokens[behind].text in _STATES else lead


def _core(tokens: Tokens, at: int, lead: Lead) -> Found:
    """Read the date itself: a counted length, a point in time, or else a length of something."""
    length = spans.span(tokens, at, lead.key)
    if length is not None and isinstance(length[0], Span):
        return length
    pointed = _pointed(tokens, at, lead)
    if pointed is not None:
        return Event("previous"), pointed
    found = point(tokens, at)
    if found is not None and stands(tokens, at, lead, *found):
        return _ranged(tokens, found[0], found[1], lead)
    return length or spans.per_unit(tokens, at)


def _pointed(tokens: Tokens, at: int, lead: Lead) -> int | None:
    """Read "by then", "before that", "on that date" as the date named before; give the place behind it."""
    text = tokens[at].text
    if text == "then" and lead.bound in {"by", "before", "until"}:
        return at + 1
    if text in {"that", "this"} and tokens[at + 1].text in _DATES and lead.bound is not None:
        return at + 2
    closed = tokens[at + 1].kind in {Kind.PUNCT, Kind.END} or tokens[at + 1].lines > 0
    return at + 1 if text == "that" and closed and lead.bound == "before" else None


def _ranged(tokens: Tokens, node: Node, at: int, lead: Lead) -> Found:
    """Read the other end of a range or the other of two dates: "Monday to Wednesday", "Thursday or Friday"."""
    if lead.key == "from" and any(token.text in _MOVED for token in tokens[max(0, lead.behind - _REACH) : lead.behind]):
        return node, at
    for _ in range(_MOST_LISTED):
        link = tokens[at]
        further = link.text == "," and (_elliptic(tokens, node, at + 1) is not None or _lists_on(tokens, node, at))
        if link.lines or (link.kind is not Kind.DASH and link.text not in _LINKS and not further):
            break
        start = skip(tokens, at + 1, "by", "on", "maybe", "possibly", "even", "at", "in", "else")
        second = _elliptic(tokens, node, start) or point(tokens, skip(tokens, start, "on"))
        if second is None or not _pairs(node, second[0], link.text):
            break
        between = tokens[lead.behind - 1].text == "between"
        if link.text in _ANDS and not between and not _stands_beside(tokens, node, second, start - at):
            break
        node, at = Between(node, second[0]), second[1]
    return node, at


def _lists_on(tokens: Tokens, node: Node, at: int) -> bool:
    """Say whether a comma goes on with a list of days that "or" or "and" ends: "Monday, Tuesday or Wednesday"."""
    last = node.last if isinstance(node, Between) else node
    if not isinstance(last, OnWeekday | OnDate):
        return False
    for _ in range(_MOST_LISTED):
        second = point(tokens, at + 1) if tokens[at].text in _LISTING else None
        if second is None or type(second[0]) is not type(last) or tokens[at + 1].lines:
            return False
        if tokens[at].text != ",":
            return True
        at = second[1]
    return False


def _stands_beside(tokens: Tokens, node: Node, second: tuple[Node, int], steps: int) -> bool:
    """Say whether "and" joins two days of one sort, not two things said ("on Monday, and Friday we decide")."""
    last = node.last if isinstance(node, Between) else node
    alike = type(last) is type(second[0]) and isinstance(last, OnDate | OnWeekday | Numeric)
    later = tokens[second[1]]
    return alike and steps == 1 and later.text not in _CLAUSE_STARTS and not is_plain(later)


def _elliptic(tokens: Tokens, node: Node, at: int) -> Found:
    """Read "this week or next", "end of this week or early next"."""
    inner = node.period if isinstance(node, Portion) else node
    if (
        isinstance(inner, Cycle)
        and inner.unit == "week"
        and inner.steps == 1
        and follows(tokens, at, "the", "one", "after")
    ):
        return Cycle("week", 2), at + 3
    named = phrase(tokens, skip(tokens, at, "the"), PORTIONS)
    start = at if named is None else skip(tokens, named[1], "of")
    start = skip(tokens, start, "the")
    if not isinstance(inner, Cycle) or inner.steps != 0 or tokens[start].text != "next":
        return None
    if is_plain(tokens[start + 1]) or tokens[start + 1].kind in {Kind.UNIT, Kind.WEEKDAY, Kind.MONTH}:
        return None
    following = Cycle(inner.unit, 1)
    return following if named is None else Portion(named[0], following), start + 1


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
    if bound == "before" and (tokens[behind - 1].text in _OUT or clock.close(tokens, lead.behind) is not None):
        bound = "by"
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
        if start > at and tokens[found[1]].text in {"on", "by"}:
            break
        bound = found[0] if found[0] is not None and bound not in {"before", "after"} else bound
        at = skip(tokens, found[1], ")") if tokens[at].text == "(" else found[1]
    return bound, at
