"""Whether a clause tells of what was or of what is to come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from afterword.language.dates.about.verbs import FUTURE, HAS, IS, WAS
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from afterword.language.dates.about.clauses import Clause
    from afterword.language.dates.about.spots import Spot
    from afterword.language.dates.tokens import Token

Tense: TypeAlias = Literal["past", "present", "future"]

_STANDING: Final = word_set(
    """scheduled booked arranged planned set fixed slotted pencilled penciled due rescheduled postponed moved organised
    organized invited slated pushed confirmed expected needed interested excited delighted pleased required attached
    hoped shortlisted estimated"""
)
"""Past forms that say what stands: an interview "scheduled for Tuesday" is ahead."""

_GLAD: Final = word_set(
    """good great nice lovely pleasure pleased delighted glad wonderful happy delight thank thanks thankyou enjoyed
    appreciated appreciate grateful thx fantastic brilliant excellent honour honor enjoyable cheers ta"""
)
_THANKS: Final = word_set("thank thanks thankyou thx grateful appreciate appreciated enjoyed cheers")
_THANKED_FOR: Final = frozenset({"for", "enjoyed", "appreciated", "appreciate", "your", "the"})
_AHEAD: Final = frozenset({"forward", "hope", "hoping", "hopefully", "expect", "expecting"})
_REPORTED: Final = word_set(
    """said mentioned told indicated promised stated noted suggested thought explained understood believed advised
    informed agreed hoped asked gave"""
)
_INVITING: Final = frozenset({"inviting", "invitation", "invite", "scheduling", "arranging", "offering"})
"""What thanks are given for although it is still ahead."""

_STILL_AHEAD: Final = frozenset({"would", "could", "if", "will", "forward"}) | _INVITING
_CONDITIONS: Final = frozenset({"if", "once", "when", "unless", "until", "before"})
_WISHING: Final = frozenset({"keep", "let", "want", "have", "get", "need", "like"})
_TRIED: Final = frozenset({"tried", "managed", "happened", "forgot", "failed", "meant"})
_PASTS: Final = word_set(
    """became fell felt broke rose drew stood wore won lost spent saw caught slept drove arose blew brought cut dealt
    fought flew kept laid lay led lent lit made put quit rode sang shook shone sold stole struck swam threw woke"""
) - {"cut", "put", "quit"}
"""Past forms of verbs that have nothing to do with an application."""

_BACK: Final = 6
_SHORT: Final = 4


@dataclass(frozen=True, slots=True)
class _View:
    """A clause seen from its verb: all its words, those just before the verb, and the verb itself."""

    clause: Clause
    verb: int
    word: str
    words: tuple[str, ...]
    before: tuple[str, ...]
    limits: bool
    led_on: bool
    bare: bool


def tense_of(tokens: Sequence[Token], clause: Clause, verb: int | None, spot: Spot, earlier: Tense | None) -> Tense:
    """Tell the tense of a clause from its verb and the little words before it; a participle runs on in ``earlier``."""
    words = tuple(token.text for token in tokens[clause.first : clause.behind])
    if _thanks(words):
        return "past"
    if clause.opener in _CONDITIONS and (spot.limits or spot.counted):
        return "future"
    if verb is None:
        return _verbless(words)
    headless = not any(tag.sort in {"aux", "person"} for tag in clause.tags)
    if headless and clause.opener in {"and", "or", ","} and earlier is not None:
        return earlier
    view = _view(tokens, clause, verb, spot, words)
    return next((tense for holds, tense in _SIGNS if holds(view)), "present")


def _view(tokens: Sequence[Token], clause: Clause, verb: int, spot: Spot, words: tuple[str, ...]) -> _View:
    """Look at a clause from its verb."""
    at = verb - clause.first
    return _View(
        clause=clause,
        verb=at,
        word=tokens[verb].text,
        words=words,
        before=words[max(0, at - _BACK) : at],
        limits=spot.limits,
        led_on=tokens[spot.first].text == "for" or tokens[spot.first - 1].text == "to",
        bare=spot.bound != "on" and spot.first > verb,
    )


def _told_gladly(view: _View) -> bool:
    """Say whether it was a pleasure."""
    known = set(view.words)
    glad = bool(_GLAD & known) and bool(known & (WAS | {"thank", "thanks", "enjoyed"}))
    wished = any(word.endswith(("'d", "'ll")) for word in view.words) or bool(known & {"would", "will", "forward"})
    return glad and not wished and not _INVITING & known


def _points_ahead(view: _View) -> bool:
    """Say whether an auxiliary, a hope, or what was said to be done points ahead."""
    if any(_is_future(word) for word in view.before) or _AHEAD & set(view.words[: view.verb + 1]):
        return True
    reported = "to" in view.before and any(word in _REPORTED for word in view.before)
    said = view.clause.tags[view.verb].act == "say" and view.bare
    return reported or said or (_is_perfect(view) and _perfect_is_ahead(view))


def _is_perfect(view: _View) -> bool:
    """Say whether "have" stands before the verb."""
    has_got = view.word == "got" and any(word.endswith("'s") for word in view.before)
    return has_got or bool(set(view.before[-_SHORT:]) & HAS) or any(word.endswith("'ve") for word in view.before)


def _perfect_is_ahead(view: _View) -> bool:
    """Say whether the perfect tells of a limit or a plan ("if you haven't heard by", "has been moved to")."""
    return view.limits or view.led_on or view.clause.opener in _CONDITIONS or "got" in (*view.before, view.word)


def _stood(view: _View) -> bool:
    """Say whether something was planned, and no longer is."""
    return view.word in _STANDING and bool(set(view.before) & WAS)


def _is_over(view: _View) -> bool:
    """Say whether the verb's form tells of what was."""
    if view.word in _STANDING:
        return False
    form = view.clause.tags[view.verb].form
    earlier = [tag for tag in view.clause.tags[: view.verb] if tag.sort == "verb"]
    if form == "past":
        being = any(word in IS or word.endswith(("'m", "'re")) for word in view.before[-3:])
        passive = being and not set(view.before) & (HAS | WAS)
        return not passive and not set(view.before) & _WISHING
    tried = any(word in _TRIED for word in view.before) and "to" in view.before
    return tried or bool(set(view.before) & WAS) or (form == "ing" and any(tag.form == "past" for tag in earlier))


_SIGNS: Final[tuple[tuple[Callable[[_View], bool], Tense], ...]] = (
    (_told_gladly, "past"),
    (_points_ahead, "future"),
    (_stood, "past"),
    (_is_over, "past"),
)


def _is_future(word: str) -> bool:
    """Say whether a word puts a clause ahead."""
    return word in FUTURE or word.endswith(("'ll", "'d"))


def _thanks(words: Sequence[str]) -> bool:
    """Say whether a clause gives thanks for something that took place."""
    known = set(words)
    ahead = bool(_STILL_AHEAD & known) or any(word.endswith(("'d", "'ll")) for word in words)
    return bool(_THANKS & known) and not ahead and bool(_THANKED_FOR & known)


def _verbless(words: Sequence[str]) -> Tense:
    """Tell the tense of a clause whose verb is not known."""
    known = set(words)
    if any(_is_future(word) for word in words):
        return "future"
    if known & (WAS | _PASTS):
        return "past"
    regular = [word for word in words if word.endswith("ed") and len(word) > _SHORT and word not in _STANDING]
    return "past" if regular and not known & IS else "present"
