"""The little words before a date: read one after the other, hedges among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from afterword.language.dates.grammar.look import before, phrase, skip
from afterword.language.dates.tokens import Kind
from afterword.language.dates.words.leads import HEDGES, LEADS
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from afterword.language.dates.grammar.look import Tokens
    from afterword.language.dates.words.leads import Bound

_MOST_LEADS: Final = 4
_KEYS: Final[frozenset[str | None]] = frozenset({"within", "until", "by", "after", "before", "since"})
_SECOND: Final = word_set("on around about circa roughly approximately approx towards at late the")
_PARTICLES: Final = frozenset({"in", "over", "on", "through", "for", "about", "around"})
"""Words that, before another little word, belong to the verb ("come in on Monday", "send it over by Friday")."""

_OWNED_POST: Final = word_set("the a this your our in by that any new each nurse one")


@dataclass(frozen=True, slots=True)
class Lead:
    """The little words before a date: their bound, the word that counts for lengths of time, and the place behind."""

    bound: Bound | None
    key: str
    behind: int


def leads(tokens: Tokens, at: int) -> tuple[Lead, ...]:
    """Give the ways to read the little words at a place: none of them, then as many as there are."""
    alone = Lead(None, "", at)
    bound: Bound | None = None
    key, start = "", at
    for _ in range(_MOST_LEADS):
        found = phrase(tokens, start, LEADS)
        if found is None or not _goes_together(tokens, start, at, found[0], bound):
            break
        bound = found[0] if bound in {None, "on"} or found[0] == "after" else bound
        key = str(bound) if bound in _KEYS else tokens[start].text
        start = _hedged(tokens, found[1])
    return (alone, Lead(bound, key, start)) if start > at else (alone,)


def _goes_together(tokens: Tokens, start: int, first: int, found: Bound, bound: Bound | None) -> bool:
    """Say whether a further little word belongs to those before ("until after", "by around"), unlike "in for"."""
    if tokens[start].text == "post":
        earlier = before(tokens, start)
        owned = earlier is not None and earlier.text in _OWNED_POST
        return not owned and tokens[start + 1].text not in LEADS
    if start == first:
        return True
    if tokens[start - 1].text in _PARTICLES and (tokens[start].text in {"on", "at"} or found != "on"):
        return False
    return found != "on" or bound != "on" or tokens[start].text in _SECOND


def _hedged(tokens: Tokens, at: int) -> int:
    """Step over words that only hedge: "by, say, Friday", "by (hopefully) Friday", "by around the 15th"."""
    start = skip(tokens, at, ",", "(")
    behind = start
    while tokens[behind].text in HEDGES and behind - start < _MOST_LEADS:
        behind += 1
    if behind == start or tokens[behind].kind is Kind.DASH:
        return at
    return skip(tokens, behind, ",", ")") if start > at else behind
