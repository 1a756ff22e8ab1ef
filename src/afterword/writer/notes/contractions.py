"""Contractions written out: they're, she's got, we'd, doesn't."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from afterword.writer.notes import forms
from afterword.writer.notes.closed import ADVERBS, NEGATED, PREPOSITIONS
from afterword.writer.notes.life import LIFE
from afterword.writer.notes.tokens import Token, low_at, word, words

_HEADS: Final = frozenset({
    "i", "you", "he", "she", "it", "we", "they", "there", "that", "who", "what", "how", "where", "this", "everyone",
})  # fmt: skip
_ENDINGS: Final = {"re": "are", "ve": "have", "ll": "will", "m": "am"}


def written_out(parts: Sequence[Token]) -> tuple[Token, ...]:
    """Write every contraction out; a possessive 's stays."""
    found: list[Token] = []
    for index, token in enumerate(parts):
        found += _full(token, parts, index)
    return tuple(found)


def _full(token: Token, parts: Sequence[Token], index: int) -> tuple[Token, ...]:
    if "'" not in token.low:
        return (token,)
    if token.low in NEGATED:
        return words(NEGATED[token.low])
    head, _, ending = token.low.partition("'")
    if head not in _HEADS:
        return (Token(token.text[:-2], head, token.spaced), word("is")) if _is_statement(parts, index) else (token,)
    auxiliary = _ENDINGS.get(ending) or {"s": _is_or_has, "d": _had_or_would}.get(ending, _unknown)(parts, index)
    if not auxiliary:
        return (token,)
    kept = Token(token.text[: len(head)], head, token.spaced)
    return (kept, word(auxiliary))


def _is_statement(parts: Sequence[Token], index: int) -> bool:
    """Tell whether an 's after a noun is "is": team's in Austin, but not the team's approach."""
    following = low_at(parts, index + 1)
    return parts[index].low.endswith("'s") and (
        following in PREPOSITIONS or following in {"a", "an", "the", "not", "all"}
    )


def _unknown(_: Sequence[Token], __: int) -> str:
    return ""


def _is_or_has(parts: Sequence[Token], index: int) -> str:
    low = _after_adverbs(parts, index + 1)
    found = forms.verb(low)
    if low in {"been", "had", "got", "gone"} or (found is not None and found.is_participle and found.base in LIFE):
        return "has"
    return "is"


def _had_or_would(parts: Sequence[Token], index: int) -> str:
    low = _after_adverbs(parts, index + 1)
    found = forms.verb(low)
    is_participle = found is not None and found.is_participle and not found.is_base
    return "had" if low in {"better", "been"} or is_participle else "would"


def _after_adverbs(parts: Sequence[Token], index: int) -> str:
    while low_at(parts, index) in ADVERBS or (low_at(parts, index).endswith("ly") and index + 1 < len(parts)):
        index += 1
    return low_at(parts, index)
