"""The names that a record knows, ready for comparing: accents, hyphens and particles forgiven."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from afterword.language.names import PARTICLES, TITLES
from afterword.language.spelling.letters import letter_bits
from afterword.language.wordlist import fold, wordlist
from afterword.record.lazy import lazy

NameKind = Literal["person", "candidate", "company", "role", "term"]

_WORD: Final = re.compile(r"[^\W_](?:[\w'’\u02bc&\u0300-\u036f]*[\w\u0300-\u036f])?")
_LIGATURES: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "\u0131": "i"}
)
_SPELT_OUT: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "ß": "ss", "æ": "ae", "œ": "oe"}
)
_POSSESSIVE: Final = re.compile(r"(?:['’\u02bc]s|(?<=s)['’\u02bc])\Z", re.IGNORECASE)
_FORMS_OF_FIRM: Final = wordlist(
    "ltd limited inc incorporated corp corporation co company plc llc llp gmbh ag sa bv nv pty group"
)


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name in the record.

    Attributes:
        text: as the record writes it, with or without title ("Dr. Siobhán van der Berg", "Halden Castings Ltd").
        kind: whose or what name it is; `term` for products, places and topics.
        owner: who bears it (the id of a person), or "".
    """

    text: str
    kind: NameKind
    owner: str = ""


@dataclass(frozen=True, slots=True)
class NameWord:
    """One word of a known name.

    Attributes:
        text: as written.
        plain: folded, without accents.
        forms: the forms in which it is right, folded.
        name: the name that it belongs to.
        is_last: it ends a name of several words, as a family name does.
    """

    text: str
    plain: str
    forms: frozenset[str]
    name: KnownName
    is_last: bool

    @property
    def tells(self) -> bool:
        """Tell whether the word stands for its name alone: it is no particle, no initial, no "Ltd"."""
        return len(self.plain) > 1 and self.plain not in PARTICLES and self.plain not in _FORMS_OF_FIRM


class KnownNames:
    """The names of one record. Everything about them that does not depend on the letter is worked out once."""

    def __init__(self, names: Iterable[KnownName]) -> None:
        """Take the names; a name without a word in it counts for nothing."""
        self.names = tuple(names)

    @lazy
    def phrases(self) -> tuple[tuple[NameWord, ...], ...]:
        """Give each name as its words, titles left out."""
        phrases = (_words_of(name) for name in self.names)
        return tuple(phrase for phrase in phrases if phrase)

    @lazy
    def words(self) -> tuple[NameWord, ...]:
        """Give the words that stand for their name alone."""
        return tuple(word for phrase in self.phrases for word in phrase if word.tells)

    @lazy
    def places(self) -> dict[str, tuple[tuple[int, int], ...]]:
        """Give, for each form of a word in a name of several words, which names have it and where: number and place."""
        places: dict[str, tuple[tuple[int, int], ...]] = {}
        for number, phrase in enumerate(self.phrases):
            for place, word in enumerate(phrase if len(phrase) > 1 else ()):
                for form in word.forms:
                    places[form] = (*places.get(form, ()), (number, place))
        return places

    @lazy
    def shortlist(self) -> tuple[tuple[int, int, NameWord], ...]:
        """Give the words that stand for their name alone, each with the set of its letters and its length."""
        return tuple((letter_bits(word.plain), len(word.plain), word) for word in self.words)

    @lazy
    def named(self) -> dict[str, NameWord]:
        """Give, for each form of a word that stands for its name alone, the first such word."""
        named: dict[str, NameWord] = {}
        for word in self.words:
            for form in word.forms:
                named.setdefault(form, word)
        return named

    def is_plural(self, plain: str) -> bool:
        """Tell whether a word is the plural of a known one ("the Natarajans")."""
        return plain.endswith("s") and not plain.endswith("ss") and plain[:-1] in self.right

    @lazy
    def right(self) -> frozenset[str]:
        """Give every form of a word of a name that is right, particles and firms' forms included."""
        forms = {form for phrase in self.phrases for word in phrase for form in word.forms}
        return _FORMS_OF_FIRM.union(forms, ("".join(word.plain for word in phrase) for phrase in self.phrases))

    @lazy
    def initials(self) -> frozenset[str]:
        """Give the initials of the people: "jd" for Jane Doe."""
        people = (phrase for phrase in self.phrases if phrase[0].name.kind in ("person", "candidate"))
        return frozenset("".join(word.plain[0] for word in phrase) for phrase in people)


def bare(word: str) -> str:
    """Fold a word of a name: small letters, no accents, no apostrophes."""
    return word.lower() if word.isascii() and word.isalpha() else _bare(word)


@lru_cache(maxsize=4096)
def _bare(word: str) -> str:
    folded = fold(word).replace("'", "")
    if folded.isascii():
        return folded
    decomposed = unicodedata.normalize("NFKD", folded.translate(_LIGATURES))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def without_possessive(word: str) -> str:
    """Take a possessive ending off a word."""
    return word if word.isalpha() else _POSSESSIVE.sub("", word)


def name_words(text: str) -> list[re.Match[str]]:
    """Find the words of a name in a text; the parts of a hyphened one are words of their own."""
    return list(_WORD.finditer(text))


@lru_cache(maxsize=1024)
def _words_of(name: KnownName) -> tuple[NameWord, ...]:
    written = [match[0] for match in name_words(name.text)]
    if name.kind in ("person", "candidate"):
        written = [word for word in written if fold(word) not in TITLES or len(written) == 1]
    if name.kind == "company":
        written = [word for word in written if bare(word) not in _FORMS_OF_FIRM] or written
    written = [word for word in written if bare(word)]
    last = len(written) - 1
    return tuple(NameWord(word, bare(word), _forms(word), name, 0 < at == last) for at, word in enumerate(written))


@lru_cache(maxsize=4096)
def _forms(word: str) -> frozenset[str]:
    """Give the forms in which a word is right: with accents, without, spelt out ("Mueller"); possessive or not."""
    if word.isascii() and word.isalpha():
        return frozenset({word.lower()})
    folded = fold(word).replace("'", "")
    return frozenset({folded, bare(word), bare(folded.translate(_SPELT_OUT)), bare(without_possessive(word))})
