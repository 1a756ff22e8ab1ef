"""Near-misses of names that the record knows: "Dear Jonh", "Haldon Castings", "Mr O'Neil" for Mr O'Neill."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from afterword.language.names import PARTICLES, TITLES
from afterword.language.span import Span
from afterword.language.spelling.candidates import within
from afterword.language.spelling.edit_cost import edit_cost
from afterword.language.spelling.known_names import (
    KnownName,
    KnownNames,
    NameWord,
    bare,
    name_words,
    without_possessive,
)
from afterword.language.spelling.letters import letter_bits
from afterword.language.spelling.lexicon import names
from afterword.language.spelling.sound import consonants
from afterword.language.spelling.speller import speller
from afterword.language.wordlist import fold

RelationKind = Literal["exact", "near", "none"]

_LONG: Final = 7
_LONG_ADDRESSED: Final = 6
_SHORTEST: Final = 4
_SHORTEST_ADDRESSED: Final = 2
_TOO_FAR: Final = 1.95
_DROPPED: Final = ("e", "h")
"""Letters at the end that tell one spelling of a name from another ("Ann", "Anne"); other short forms are nicknames."""

_VOWELS: Final = re.compile(r"[aeiouy]")
_STOP: Final = re.compile(r"[.!?\n\r:]")


@dataclass(frozen=True, slots=True)
class Relation:
    """How a word of a letter stands to the names known.

    Attributes:
        kind: `exact` (a name known, accents and the like forgiven), `near` (most likely meant for one), or `none`.
        name: which name, or None.
        meant: what the word should be, or "".
    """

    kind: RelationKind
    name: KnownName | None = None
    meant: str = ""


class NameSlip(NamedTuple):
    """A near-miss in a text: where it stands, what stands there, what was meant, and whose name that is."""

    span: Span
    text: str
    meant: str
    name: KnownName


_NONE: Final = Relation("none")


def relation(
    word: str, known: KnownNames, *, addressed: bool = False, opens: bool = False, titled: bool = False
) -> Relation:
    """Tell how one word stands to the names known.

    Args:
        word: as it stands in the letter, a possessive ending included or not.
        known: the names.
        addressed: it stands where a name must (the greeting, the signature), so any likeness is a near-miss.
        opens: it begins a sentence, where a capital says nothing.
        titled: a title stands before it ("Mr"), so it is somebody's name.
    """
    plain = bare(without_possessive(word))
    exact = _exact(word, plain, known)
    if exact is not None:
        return exact
    if not addressed and not word[:1].isupper():
        return _NONE
    best = min(_near(plain, known, addressed=addressed or titled), default=None, key=lambda pair: pair[0])
    if best is None or not _is_meant(plain, best[1], addressed=addressed, opens=opens, titled=titled):
        return _NONE
    return Relation("near", best[1].name, _in_case_of(word, best[1].text))


def name_slips(text: str, span: Span, known: KnownNames, addressed: Iterable[Span] = ()) -> Iterator[NameSlip]:
    """Find the near-misses in `text[span]`; in the spans `addressed` (greeting, signature) any likeness counts."""
    placed = _placed(text, span)
    strict = tuple(addressed)
    found = {slip.span.start: slip for slip in _in_phrases(text, placed, known)}
    for at in range(len(placed.texts)) if strict or found else placed.capitals:
        if placed.starts[at] in found:
            yield found[placed.starts[at]]
        elif (strict or placed.texts[at][0].isupper()) and (slip := _slip(text, placed, at, known, strict)) is not None:
            yield slip


@lru_cache(maxsize=8)
def _placed(text: str, span: Span) -> _Row:
    """Read the words of `text[span]`, once for the names of the record and for those of the candidate."""
    return _Row(text, span)


class _Placed(NamedTuple):
    start: int
    text: str
    plain: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.start + len(without_possessive(self.text)))

    def as_written(self, meant: str) -> str:
        """Give a name for this place: where an ending of possession stands after it, without one of its own."""
        return meant if without_possessive(self.text) == self.text else without_possessive(meant)


class _Row:
    """Words in a row, by their starts, as written, and in their plain form."""

    def __init__(self, text: str, span: Span) -> None:
        found = name_words(span.of(text))
        self.texts = [match[0] for match in found]
        self.starts = [span.start + match.start() for match in found]
        self.plains = [
            word.lower() if word.isascii() and word.isalpha() else bare(without_possessive(word)) for word in self.texts
        ]
        self.capitals = [at for at, word in enumerate(self.texts) if word[0].isupper()]

    def __getitem__(self, at: int) -> _Placed:
        return _Placed(self.starts[at], self.texts[at], self.plains[at])

    def window(self, start: int, size: int) -> list[_Placed]:
        """Give so many words from one on, fewer at the end."""
        return [self[at] for at in range(start, min(start + size, len(self.texts)))] if start >= 0 else []


def _slip(text: str, placed: _Row, at: int, known: KnownNames, strict: tuple[Span, ...]) -> NameSlip | None:
    addressed = any(span.start <= placed.starts[at] < span.end for span in strict)
    titled = at > 0 and placed.plains[at - 1] in TITLES
    if not addressed:
        plain = placed.plains[at]
        settled = plain in known.right or (not titled and speller().is_listed(plain))
        if settled or not placed.texts[at][0].isupper() or _is_code(placed, at):
            return None
    word, before = placed[at], placed[at - 1] if at else None
    gap = text[before.start + len(before.text) : word.start] if before is not None else "\n"
    titled = titled and not _STOP.search(gap.replace(".", ""))
    told = relation(word.text, known, addressed=addressed, opens=bool(_STOP.search(gap)), titled=titled)
    if told.kind != "near" or told.name is None:
        return None
    return NameSlip(word.span, word.span.of(text), word.as_written(told.meant), told.name)


def _is_code(placed: _Row, at: int) -> bool:
    """Tell whether a word in capitals stands beside figures: a booking code, a standard."""
    if not placed.texts[at].isupper():
        return False
    return any(char.isdigit() for other in placed.texts[max(0, at - 1) : at + 2] for char in other)


def _exact(word: str, plain: str, known: KnownNames) -> Relation | None:
    whole = fold(word).replace("'", "")
    if plain in known.right or whole in known.right or bare(word) in known.right or known.is_plural(plain):
        named = known.named.get(plain) or known.named.get(whole)
        return Relation("exact", None if named is None else named.name, word)
    return Relation("exact", None, word) if word.isupper() and plain in known.initials else None


def _near(plain: str, known: KnownNames, *, addressed: bool) -> Iterator[tuple[float, NameWord]]:
    """Give the words of known names near a word, each with the weight of the edits between."""
    shortest, long = (_SHORTEST_ADDRESSED, _LONG_ADDRESSED) if addressed else (_SHORTEST, _LONG)
    bits, length = letter_bits(plain), len(plain)
    for letters, size, other in known.shortlist:
        edits = 2 if length >= long and size >= long else 1
        if (bits ^ letters).bit_count() > 2 * edits or not -edits <= length - size <= edits:
            continue
        least = _SHORTEST if other.name.kind == "company" else shortest
        if length >= least and size >= least and within(plain, other.plain, edits):
            weight = edit_cost(plain, other.plain)
            if weight <= _TOO_FAR:
                yield weight, other


def _is_meant(plain: str, meant: NameWord, *, addressed: bool, opens: bool, titled: bool) -> bool:
    """Tell whether a word near a known name was meant for it, and is no other word or name of its own."""
    if addressed:
        return not _is_short_form(plain, meant.plain)
    if meant.name.kind in ("role", "term") or _is_without_s(plain, meant):
        return False
    if titled and meant.is_last and meant.name.kind in ("person", "candidate"):
        return not _is_short_form(plain, meant.plain)
    if speller().is_known(plain):
        return False
    if plain in names():
        return not opens and within(plain, meant.plain, 1) and _sounds_the_same(plain, meant.plain)
    return True


def _is_without_s(plain: str, meant: NameWord) -> bool:
    """Tell whether a firm's name only lacks its last s: many firms bear the genitive of a place or person."""
    return meant.name.kind == "company" and meant.plain == f"{plain}s"


def _sounds_the_same(plain: str, meant: str) -> bool:
    """Tell whether two names are one in two spellings ("Jon", "John"), not two names ("Joan", "John")."""
    if consonants(plain) != consonants(meant):
        return False
    return len(consonants(plain)) >= _SHORTEST or _VOWELS.findall(plain.rstrip("e")) == _VOWELS.findall(
        meant.rstrip("e")
    )


def _is_short_form(plain: str, meant: str) -> bool:
    """Tell whether a word is a shorter name of the same person ("Alex" for Alexa)."""
    if not meant.startswith(plain) or not (plain in names() or speller().is_known(plain)):
        return False
    return meant[len(plain) :] not in _DROPPED


def _in_phrases(text: str, placed: _Row, known: KnownNames) -> Iterator[NameSlip]:
    """Find names of several words of which one is a near-miss and the others are right."""
    tried: set[tuple[int, int]] = set()
    places = known.places
    for at in [at for at, plain in enumerate(placed.plains) if plain in places]:
        for number, place in places[placed.plains[at]]:
            phrase, start = known.phrases[number], at - place
            window = placed.window(start, len(phrase))
            if len(window) < len(phrase) or (number, start) in tried:
                continue
            tried.add((number, start))
            odd = [index for index, written in enumerate(window) if written.plain not in phrase[index].forms]
            if len(odd) == 1 and _is_near_in_phrase(window, phrase, odd[0], known) and _is_together(text, window):
                slip, meant = window[odd[0]], phrase[odd[0]]
                fit = slip.as_written(_in_case_of(slip.text, meant.text))
                yield NameSlip(slip.span, slip.span.of(text), fit, meant.name)


def _is_near_in_phrase(window: list[_Placed], phrase: tuple[NameWord, ...], odd: int, known: KnownNames) -> bool:
    written, meant = window[odd], phrase[odd]
    others = [word for place, word in enumerate(phrase) if place != odd]
    name = bare(without_possessive(meant.text)) if without_possessive(written.text) != written.text else meant.plain
    if not any(word.tells for word in others) or written.plain in known.right or written.plain == name:
        return False
    if known.is_plural(written.plain) and (odd == len(phrase) - 1 or meant.name.kind != "company"):
        return False
    edits = 2 if len(name) >= _LONG_ADDRESSED else 1
    if not within(written.plain, name, edits) or len(written.plain) == 1 or len(name) == 1:
        return False
    if name in PARTICLES:
        return written.plain in PARTICLES
    if meant.name.kind in ("role", "term"):
        return not speller().is_known(written.plain) or (meant.name.kind == "role" and _is_slip_of_role(written, name))
    return written.text[0].isupper() or not speller().is_known(written.plain)


def _is_slip_of_role(written: _Placed, meant: str) -> bool:
    """Tell whether a known word stands for one of the role that it is easily taken for ("Lightning Designer")."""
    plain = written.plain
    if min(len(plain), len(meant)) < _LONG_ADDRESSED or not within(plain, meant, 1):
        return False
    return not (plain.startswith(meant) or meant.startswith(plain))


def _is_together(text: str, window: list[_Placed]) -> bool:
    """Tell whether nothing but spaces, hyphens, "&" and the stops of initials stands between the words."""
    gaps = (text[one.start + len(one.text) : other.start] for one, other in pairwise(window))
    return all(gap.strip(" \xa0.&+-\u2010\u2011") == "" and len(gap) <= 3 for gap in gaps)  # noqa: PLR2004  # "J. D."


def _in_case_of(written: str, meant: str) -> str:
    if written.isupper() and len(written) > 1:
        return meant.upper()
    return meant.lower() if written.islower() else meant
