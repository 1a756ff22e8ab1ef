"""Contractions written out: they're, she's got, we'd, doesn't."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from afterword.writer.notes import forms
from afterword.writer.notes.closed import ADVERBS, DEGREES, NEGATED, PREPOSITIONS
from afterword.writer.notes.life import LIFE
from afterword.writer.notes.tokens import Token, low_at, word, words

_HEADS: Final = frozenset({
    "i", "you", "he", "she", "it", "we", "they", "there", "that", "who", "what", "how", "where", "this", "everyone",
})  # fmt: skip
_BARE: Final = {
    "shes": "she's", "hes": "he's", "theyre": "they're", "theyve": "they've", "youre": "you're", "youve": "you've",
    "weve": "we've", "thats": "that's", "theres": "there's", "whos": "who's", "im": "i'm", "ive": "i've",
    "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "isnt": "isn't", "arent": "aren't", "wasnt": "wasn't",
    "werent": "weren't", "hasnt": "hasn't", "havent": "haven't", "couldnt": "couldn't", "wouldnt": "wouldn't",
    "shouldnt": "shouldn't", "cant": "can't", "wont": "won't",
}  # fmt: skip
"""Contractions typed without their apostrophe."""
_ENDINGS: Final = {"re": "are", "ve": "have", "ll": "will", "m": "am"}


def written_out(parts: Sequence[Token]) -> tuple[Token, ...]:
    """Write every contraction out; a possessive 's stays."""
    typed = [_with_apostrophe(token, parts, index) for index, token in enumerate(parts)]
    found: list[Token] = []
    for index, token in enumerate(typed):
        found += _full(token, typed, index)
    return tuple(found)


def _with_apostrophe(token: Token, parts: Sequence[Token], index: int) -> Token:
    """Put the apostrophe in where it was left out; "its too high" is "it's"."""
    following = low_at(parts, index + 1)
    is_state = following in DEGREES or following in {"a", "an", "the", "not", "been", "being", "all"}
    meant = _BARE.get(token.low) or ("it's" if token.low == "its" and is_state else None)
    return Token(meant, meant, token.spaced) if meant is not None and not token.is_proper else token


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
    has_object = any(token.low in {"it", "them", "this", "that", "the", "a"} for token in parts[index + 2 : index + 4])
    is_lived = found is not None and found.is_participle and found.base in LIFE
    is_done = low in {"been", "had", "got", "gone"} or (low == "done" and has_object)
    return "has" if is_done or is_lived else "is"


def _had_or_would(parts: Sequence[Token], index: int) -> str:
    low = _after_adverbs(parts, index + 1)
    found = forms.verb(low)
    is_participle = found is not None and found.is_participle and not found.is_base
    return "had" if low in {"better", "been"} or is_participle else "would"


def _after_adverbs(parts: Sequence[Token], index: int) -> str:
    while low_at(parts, index) in ADVERBS or (low_at(parts, index).endswith("ly") and index + 1 < len(parts)):
        index += 1
    return low_at(parts, index)
