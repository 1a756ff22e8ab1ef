"""Whether a word begins with the sound of a vowel: by its letters, by the names of letters, and by numbers as said."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, Literal

from afterword.language.grammar.word_classes import is_adjective, is_noun
from afterword.language.wordlist import wordlist

Sound = Literal["vowel", "consonant", "either"]

_DIGITS: Final = re.compile(r"\d+(?:,\d{3})*+")
_HEAD: Final = re.compile(r"[^\W\d_]+")
_VOWELS: Final = tuple("aeiou")
_NAMED_WITH_VOWEL: Final = frozenset("aefilmnorsx")
"""Letters whose names begin with a vowel; of H both "aitch" and "haitch" are said, so that nothing is sure."""

_TEENS: Final = ("11", "18")
_YEAR: Final = 4

_LIKE_YOU: Final = tuple(
    wordlist(
        "eu ewe ewer ubiq ufo ugand ukr uku ulys unanim unary uni uran urea uret uric urin urol usa use using usu"
        " uten uter util utah utop uvul"
    )
)
_WITH_UN: Final = tuple(
    wordlist("unideal uniden unidiom unignit unillum unimag unimpa unimpe unimpl unimpo unimpr unin uniron unissu")
)
_LIKE_ONE: Final = wordlist("one ones oneself oneness once onesie onesies ouija oui")
_SILENT_H: Final = ("hour", "honest", "honour", "honor", "heir")
_WEAK_H: Final = tuple(
    wordlist(
        "habitu hallucin harmonic herb heredit heroic hierarch hilar hispanic histor homage horrif hors hotel hydraul"
        " hypothe hyster"
    )
)
"""Beginnings before which many say "an", and many "a"."""

_EITHER: Final = wordlist(
    "us eu uk oaxaca oaxacan uber ubuntu uruguay uruguayan uni euler euros seo sop roi mri sap sas led lan sql faq rom"
)
_SPELLED: Final = wordlist("eu mri sme rna led fte roi sla slo rfi rov mot msa mou mua aap oem iot ioc eob eor")
"""Acronyms said letter by letter although they could be read as words."""

_BOTH_WAYS: Final = wordlist("sql mssql")
"""Acronyms said letter by letter by some, and as words by others, although no vowel shows."""

_READ: Final = wordlist(
    "nasa nato laser lan ram rom radar lidar saas scada scuba swat swot smart solas marpol star senco smed scrum"
    " simd sonar mooc midi mig mag loto leed lifo fifo fifa fema ferpa nebosh nafta riddor rest soap sox mapp"
    " unicef unesco unix unison ucas unctad ukas euratom eumetsat rib salt stem nice raid lamp"
)
"""Acronyms read as words."""

_ONSETS: Final = tuple(wordlist("fl fr sc sh sk sl sm sn sp sq st sw rh sv sf"))


def first_sound(word: str) -> Sound:
    """Give the sound with which a word or a number begins; `either` where people differ, or none is sure.

    `word` is as written: capitals tell an acronym from a word.
    """
    digits = _DIGITS.match(word)
    if digits is not None:
        return _of_number(digits[0])
    head = _HEAD.match(_plain(word))
    if head is None:
        return "either"
    letters = head[0]
    if len(letters) == 1 or (letters[0].islower() and letters[1].isupper()):
        return _of_letter(letters[0], word[1:])
    if letters[:2].isupper():
        return _of_acronym(letters.lower() if letters[-1] != "s" else letters[:-1].lower())
    return _of_word(letters.lower(), is_name=letters[0].isupper())


def _plain(word: str) -> str:
    """Take the accents off a word."""
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _of_number(digits: str) -> Sound:
    """Say a number: "eight", "eleven" and "eighteen" begin with a vowel, and so do "eighty" and "eleven thousand"."""
    bare = digits.replace(",", "")
    if bare[0] == "8":
        return "vowel"
    if bare[: (len(bare) - 1) % 3 + 1] in _TEENS:
        return "vowel"
    if bare[0] == "0" or (len(bare) == _YEAR and bare.startswith(_TEENS)):
        return "either"
    return "consonant"


def _of_letter(letter: str, rest: str) -> Sound:
    """Say a letter's name ("X-ray", "M6", "R&D", "iPhone"); before an apostrophe it goes with the word ("L'Oréal")."""
    name = letter.lower()
    if name == "h" or (rest[:1] in ("'", "’") and name not in _VOWELS) or (letter.islower() and not rest):
        return "either"
    return "vowel" if name in _NAMED_WITH_VOWEL else "consonant"


def _of_acronym(letters: str) -> Sound:
    first = letters[0]
    if letters in _READ:
        return "vowel" if first in "aio" else "consonant"
    if first == "h" or letters in _BOTH_WAYS:
        return "either"
    if first not in _NAMED_WITH_VOWEL and first != "u":
        return "consonant"
    if letters in _SPELLED:
        return "vowel"
    if first == "u":
        return "either" if letters[1] not in _VOWELS and _has_vowel(letters[1:]) else "consonant"
    if first in _VOWELS:
        return "either" if letters.startswith(("eu", "ou", "one")) else "vowel"
    return "either" if _may_begin_word(letters) and _has_vowel(letters) else "vowel"


def _of_word(word: str, *, is_name: bool) -> Sound:
    first = word[0]
    if word in _EITHER or first == "y":
        return "consonant" if first == "y" and word[1] in _VOWELS else "either"
    if first == "h":
        return _of_h(word, is_name=is_name)
    if first not in _NAMED_WITH_VOWEL and first != "u":
        return "consonant"
    if first not in _VOWELS:
        return "consonant" if _may_begin_word(word) and _has_vowel(word) else "either"
    if word in _LIKE_ONE:
        return "consonant"
    if word.startswith(_LIKE_YOU) and not word.startswith(_WITH_UN):
        return "consonant"
    return "either" if is_name and first == "u" and not word.startswith("un") else "vowel"


def _of_h(word: str, *, is_name: bool) -> Sound:
    if word.startswith(_SILENT_H):
        return "vowel"
    if word.startswith(_WEAK_H) or not _has_vowel(word):
        return "either"
    return "either" if is_name and not (is_noun(word) or is_adjective(word)) else "consonant"


def _may_begin_word(letters: str) -> bool:
    """Tell whether letters could be read as a word by how they begin; said one by one, these begin with a vowel."""
    return letters[1] in "aeiouy" or letters.startswith(_ONSETS)


def _has_vowel(letters: str) -> bool:
    return any(letter in "aeiouy" for letter in letters)
