"""Dates that only surround what is told: "with the holiday on Monday, we will …", "owing to All Saints we …"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from afterword.language.dates.about.clauses import Clause
    from afterword.language.dates.about.sentences import Sentence
    from afterword.language.dates.about.spots import Spot

_REASONS: Final = (
    ("with",), ("given",), ("despite",), ("owing", "to"), ("because", "of"), ("due", "to"), ("in", "view", "of"),
    ("on", "account", "of"), ("thanks", "to"), ("in", "light", "of"),
)  # fmt: skip
_MATTERS: Final = frozenset({"answer", "process", "interview", "offer", "deadline", "start", "closing"})
_LONGEST_REASON: Final = 3
_REACH: Final = 8


def is_background(sentence: Sentence, clause: Clause, spot: Spot) -> bool:
    """Say whether a date hangs on a reason at the head of its clause, before anybody does anything."""
    if not clause.first < spot.first <= clause.first + _REACH:
        return _is_reason_itself(sentence, clause, spot)
    words = tuple(token.text for token in sentence.tokens[clause.first : clause.first + _LONGEST_REASON])
    length = next((len(reason) for reason in _REASONS if words[: len(reason)] == reason), 0)
    return bool(length) and _is_quiet(clause, clause.first + length, spot.first)


def _is_reason_itself(sentence: Sentence, clause: Clause, spot: Spot) -> bool:
    """Say whether the reason's own "of" was read into the date: "because of the 1st of May"."""
    words = tuple(token.text for token in sentence.tokens[clause.first : spot.first + 1])
    return spot.first == clause.first + len(words) - 1 and words in _REASONS and len(words) > 1


def _is_quiet(clause: Clause, first: int, behind: int) -> bool:
    """Say whether nobody acts between two places and no matter of the application is named there."""
    between = [clause.tag_at(at) for at in range(first, min(behind, clause.behind))]
    acts = any(tag.sort in {"person", "aux"} or (tag.sort == "verb" and tag.form != "past") for tag in between)
    return not acts and not any(tag.sort == "noun" and tag.topic in _MATTERS for tag in between)
