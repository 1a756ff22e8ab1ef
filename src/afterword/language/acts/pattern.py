"""Patterns of acts: a word nominates a sentence, and then who acts, denied or not, and on what, decides.

A pattern is matched against a sentence as `said` writes it. It names the actor itself ("i need to"), so that another
actor or a "not" in between leaves it unmatched. A name in braces stands for a class of words (`CLASSES`).
Gaps are bounded, so that the time grows with the length alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from afterword.language.acts.act import Act, Kind
from afterword.language.acts.said import Said
from afterword.language.acts.word_classes import CLASSES

_NAME: Final = re.compile(r"\{([a-z_]+)\}")
_GAP: Final = re.compile(r"\(\?:(\[a-z\]\+|\[\^ [^\]]*\]\+) \)")
_DENIAL: Final = r"(?!(?:not|never|hardly|nor|neither) )"
_REPORTED: Final = re.compile(
    r" (?!i |we |as )[a-z]+ (?:(?:also|then|kindly|just|had|have|has|both) )*"
    r"(?:said|told (?:me|us)|mentioned|promised (?:me )?that|explained that|warned (?:me|us)|assured (?:me|us)|says"
    r"|wrote that) "
)
_REACH: Final = 160
_FRESH: Final = re.compile(r"[,;:?!()\u2013] | (?:but|and|so|because) (?=i |we |my |please )")


@dataclass(frozen=True, slots=True)
class Pattern:
    """How an act is said: `on` are the words that nominate a sentence, `but` is what then speaks against it.

    Everything in `also` must be said in the same sentence, in any order.
    """

    kind: Kind
    on: frozenset[str]
    shape: re.Pattern[str]
    but: re.Pattern[str] | None = None
    also: tuple[re.Pattern[str], ...] = ()
    detail: str = ""


def pattern(  # noqa: PLR0913 - a pattern has these fields
    kind: Kind, on: str, shape: str, *, but: str | None = None, also: tuple[str, ...] = (), detail: str = ""
) -> Pattern:
    """Make a pattern from running words and expressions with classes in braces."""
    words, against = frozenset(expanded_words(on)), compiled(but) if but else None
    return Pattern(kind, words, compiled(_without_denial(shape)), against, tuple(map(compiled, also)), detail)


def _without_denial(shape: str) -> str:
    """Keep every gap of an expression from reaching over a "not": who denies it does not do it."""
    return _GAP.sub(lambda gap: f"(?:{_DENIAL}{gap[1]} )", shape)


def compiled(shape: str) -> re.Pattern[str]:
    """Compile an expression after its classes were put in."""
    return re.compile(_NAME.sub(lambda found: f"(?:{CLASSES[found[1]]})", shape))


def expanded_words(on: str) -> Iterable[str]:
    """Give the words of a list in which a class in braces stands for its single words."""
    for word in on.split():
        found = _NAME.fullmatch(word)
        yield from CLASSES[found[1]].split("|") if found is not None else [word]


class Patterns:
    """Patterns by the words that nominate, so that only the few are tried that may fit."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        """Index the patterns."""
        self._patterns = tuple(patterns)
        index: dict[str, list[int]] = {}
        for number, one in enumerate(self._patterns):
            for word in one.on:
                index.setdefault(word, []).append(number)
        self._index: Mapping[str, tuple[int, ...]] = {word: tuple(numbers) for word, numbers in index.items()}

    def acts(self, sentence: Said) -> list[Act]:
        """Give the acts of a sentence, each pattern's first match that is the writer's own word."""
        nominated = sorted({number for word in sentence.words for number in self._index.get(word, ())})
        return [act for number in nominated if (act := _act(self._patterns[number], sentence)) is not None]


def _act(one: Pattern, sentence: Said) -> Act | None:
    for match in one.shape.finditer(sentence.text):
        actor = sentence.text.rfind(" i ", match.start(), match.end())
        if is_reported(sentence.text, actor if actor >= 0 else match.start()):
            continue
        if not all(other.search(sentence.text) for other in one.also):
            return None
        if one.but is not None and one.but.search(sentence.text):
            return None
        return Act(one.kind, sentence.back(*match.span()), one.detail)
    return None


def is_reported(text: str, start: int) -> bool:
    """Tell whether what stands at `start` is what somebody said ("you said that I would have your answer")."""
    report = None
    for found in _REPORTED.finditer(text, max(start - _REACH, 0), start + 1):
        report = found
    return report is not None and _FRESH.search(text, report.end() - 1, start + 2) is None
