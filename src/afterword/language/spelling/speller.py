"""The speller: says of a word whether it is known, a slip, doubtful, or a term that nobody listed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Mapping
from functools import cache
from typing import Final

from afterword.language.spelling.apostrophes import apostrophe_slip, without_possessive
from afterword.language.spelling.candidates import Candidate, Candidates
from afterword.language.spelling.derivations import PREFIXES, has_trade_ending, is_derived
from afterword.language.spelling.joined import run_together, torn_apart
from afterword.language.spelling.lexicon import COMMON, COMMONEST, FAVOURITE, lexicon, names
from afterword.language.spelling.likelihood import slip_odds
from afterword.language.spelling.shapes import shapes
from afterword.language.spelling.verdict import KNOWN, UNKNOWN_TERM, Kind, Verdict
from afterword.language.wordlist import fold, wordlist

_SLIP_UP_TO: Final = {3: 0.6, 4: 0.9, 5: 0.97, 6: 1.05, 7: 1.1, 8: 1.2}
_DOUBT_UP_TO: Final = {3: 0.9, 4: 1.1, 5: 1.2, 6: 1.3, 7: 1.5, 8: 1.6}
_SLIP_LONG: Final = 1.55
_DOUBT_LONG: Final = 1.9
"""Up to which weight a word of so many letters is a slip or doubtful: likeness by chance is commoner in short ones."""

_CERTAIN: Final = 0.7
_FAIRLY_CERTAIN: Final = 1.0
_LOOKS_ODD: Final = -0.15
_LOOKS_ENGLISH: Final = 0.1
_DERIVED: Final = 0.4
_LIGHT: Final = 0.9
_SHORT_TERM: Final = 6
"""Up to which length an unknown word may well be a term of a trade: a slip only where the word near it is common."""

_LIKE_A_COMMON_WORD: Final = 0.15
_LONG_FAVOURITE: Final = 0.3
"""How much more is believed of a word of six letters and more, where letters are made of the word near it."""

_LEAST_ODDS: Final = 0.25
_TIE: Final = 0.15
_SLIGHT: Final = 0.6
_NAME_IN_SMALL: Final = 0.15
_TRADE_ENDING: Final = 0.35
_RARE_FOR_SHORT: Final = 4
"""Words of up to so many letters are slips for the commonest words alone."""

_LONG_NAME: Final = 6
_SHORTEST: Final = 3
_MOST_SUGGESTIONS: Final = 3
_NOT_A_WORD: Final = re.compile(r"[^\w'’\u02bc-]|[\d_]")
_INNER_CAPITAL: Final = re.compile(r"[a-z][A-Z]")
_LATE_SHIFT: Final = re.compile(r"[A-Z]{2}[a-z]{2,}")
_ACRONYM: Final = 5
_HYPHENS: Final = re.compile(r"[-\u2010\u2011]")
_ALWAYS_CAPITALISED: Final = wordlist(
    "monday tuesday wednesday thursday friday saturday sunday january february april june july august september "
    "october november december english british american christmas"
)
_ROMAN: Final = re.compile(r"x{0,3}(?:ix|iv|v?i{0,3})")
_SMALL: Final = re.compile(r"[a-z]+")


class Speller:
    """Judges words one by one. Make one with `speller`, and keep it: it never changes."""

    def __init__(
        self, bands: Mapping[str, int], misspellings: Mapping[str, str], left_out: Container[str] = frozenset()
    ) -> None:
        """Take the known words with their bands, how people misspell some, and what only dictionaries know."""
        self._left_out = left_out
        self._bands = bands
        self._misspellings = misspellings
        self._candidates = Candidates(bands)

    def check(
        self, word: str, *, opens: bool = False, repeated: bool = False, expected: Container[str] = frozenset()
    ) -> Verdict:
        """Judge a word, as it stands in the text, without the marks around it.

        Args:
            word: apostrophes and hyphens inside belong to it; accents may be composed or not.
            opens: it begins a sentence, a line or a title, where a capital says nothing about it.
            repeated: it stands in the text more than once, which terms do and slips rarely do.
            expected: words right in this text, in their plain form (see `plain_form`): those of names in the record.
        """
        if word in self._bands:
            return KNOWN
        plain = plain_form(word)
        if plain in self._bands or plain in expected or len(plain) < _SHORTEST:
            return self._known(word, plain)
        if _NOT_A_WORD.search(word) or _ROMAN.fullmatch(plain):
            return UNKNOWN_TERM
        if "-" in plain:
            return self._hyphenated(word, opens=opens, repeated=repeated, expected=expected)
        if "'" in plain:
            return self._with_apostrophe(word, plain, opens=opens, repeated=repeated, expected=expected)
        if not word.islower() and (verdict := self._by_capitals(word, plain, opens=opens)) is not None:
            return verdict
        if opens and word[0].isupper():
            verdict = self._opening(plain, most=_CERTAIN if repeated else _FAIRLY_CERTAIN)
        else:
            verdict = self._judge(plain, most=_CERTAIN if repeated else _DOUBT_LONG)
        if verdict.kind == "likely-slip" and not fold(word).isascii():  # nobody types an accent by accident
            verdict = Verdict("doubtful", verdict.suggestions)
        return _in_case_of(word, verdict)

    def check_pair(self, first: str, second: str) -> Verdict:
        """Judge the space between two neighbouring words: a slip where it tears a word apart ("opport unity")."""
        one, other = plain_form(first), plain_form(second)
        if not one.isalpha() or not other.isalpha() or not second.islower() or second in ("a", "i"):
            return KNOWN
        meant = torn_apart(one, other, self._bands)
        return KNOWN if meant is None else _in_case_of(first, Verdict("likely-slip", (meant,)))

    def is_listed(self, word: str) -> bool:
        """Tell whether a word stands in the lists just as it is written, which is quickly said."""
        return word in self._bands

    def places_of_unlisted(self, words: Iterable[str]) -> list[int]:
        """Give the numbers of the words in a row that do not stand in the lists just as they are written."""
        bands = self._bands
        return [at for at, word in enumerate(words) if word not in bands]

    def is_known(self, word: str) -> bool:
        """Tell whether a word stands in the lists of words and terms (names are no words)."""
        return plain_form(word) in self._bands

    def is_common(self, word: str) -> bool:
        """Tell whether a word is one that anybody uses."""
        return self._bands.get(plain_form(word), COMMON + 1) <= COMMON

    def is_favourite(self, word: str) -> bool:
        """Tell whether a word is one that letters after an interview are made of."""
        return self._bands.get(plain_form(word)) == FAVOURITE

    def _opening(self, plain: str, *, most: float) -> Verdict:
        """Judge a capitalised word where any word has a capital: a name may open a sentence too."""
        verdict = self._judge(plain, most=most)
        if verdict.kind == "likely-slip" and self._bands.get(verdict.suggestions[0], COMMONEST) > COMMONEST + 1:
            return Verdict("doubtful", verdict.suggestions)
        return verdict

    def _known(self, word: str, plain: str) -> Verdict:
        """Pass a known word, but for one typed with the shift key held too long ("THank")."""
        if _LATE_SHIFT.fullmatch(word) and len(word) >= _RARE_FOR_SHORT and self._bands.get(plain, COMMON) <= COMMONEST:
            return Verdict("likely-slip", (word.capitalize(),))
        return KNOWN

    def _hyphenated(self, word: str, *, opens: bool, repeated: bool, expected: Container[str]) -> Verdict:
        parts = _HYPHENS.split(word)
        if plain_form("".join(parts)) in self._bands:
            return KNOWN
        verdicts = [
            KNOWN
            if not part or self._is_part(plain_form(part))
            else self.check(part, opens=opens and not at, repeated=repeated, expected=expected)
            for at, part in enumerate(parts)
        ]
        kinds = {verdict.kind for verdict in verdicts}
        if kinds <= {"known", "unknown-term"}:
            return UNKNOWN_TERM if "unknown-term" in kinds else KNOWN
        if any(self._is_name(part, expected) for part in parts):  # "Kurihara-sama": a style of address
            return UNKNOWN_TERM
        kind: Kind = "likely-slip" if "likely-slip" in kinds else "doubtful"
        at = next(at for at, verdict in enumerate(verdicts) if verdict.kind == kind)
        meant = ("-".join((*parts[:at], other, *parts[at + 1 :])) for other in verdicts[at].suggestions)
        return Verdict(kind, tuple(meant))

    def _is_name(self, part: str, expected: Container[str]) -> bool:
        plain = plain_form(part)
        return part[:1].isupper() and plain not in self._bands and (plain in expected or plain in names())

    def _is_part(self, part: str) -> bool:
        """Tell whether a part of a hyphened word is a prefix, or made of a known word ("go-betweens", "-schooler")."""
        stem = part.removesuffix("s")
        made = {stem, stem.removesuffix("er"), stem.removesuffix("ed")} - {part}
        return part in PREFIXES or any(word in self._bands for word in made)

    def _with_apostrophe(
        self, word: str, plain: str, *, opens: bool, repeated: bool, expected: Container[str]
    ) -> Verdict:
        meant = apostrophe_slip(plain)
        if meant is not None:
            return _in_case_of(word, Verdict("likely-slip", (meant,)))
        stem = without_possessive(word)
        if stem is None or not stem[-1].isalpha():
            return UNKNOWN_TERM
        verdict = self.check(stem, opens=opens, repeated=repeated, expected=expected)
        ending = word[len(stem) :]
        return Verdict(verdict.kind, tuple(meant + ending for meant in verdict.suggestions))

    def _by_capitals(self, word: str, plain: str, *, opens: bool) -> Verdict | None:
        """Judge a word with capitals by them alone; None where they say nothing."""
        if word.isupper():
            return UNKNOWN_TERM if len(word) <= _ACRONYM or plain in names() else self._doubted(word, plain)
        if _INNER_CAPITAL.search(word) or not word[1:].islower() or plain in names():
            return KNOWN if plain in names() else UNKNOWN_TERM
        return None if opens else self._doubted(word, plain)

    def _doubted(self, word: str, plain: str) -> Verdict:
        """Judge a word that its capitals make a name: doubtful where it is long and a common word is very near."""
        near = self._candidates.very_near(plain) if len(plain) >= _LONG_NAME else []
        if not near or near[0].band > COMMONEST + 1 or near[0].weight + self._plausibility(plain) > _CERTAIN:
            return UNKNOWN_TERM
        return _in_case_of(word, Verdict("doubtful", tuple(candidate.word for candidate in near[:_MOST_SUGGESTIONS])))

    def _judge(self, word: str, *, most: float) -> Verdict:
        """Judge a word in small letters that is not listed; a slip weighs `most` at most."""
        meant = self._misspellings.get(word) or apostrophe_slip(word) or run_together(word, self._bands)
        if meant is not None:
            return Verdict("likely-slip", (meant,))
        if not _SMALL.fullmatch(word):
            return UNKNOWN_TERM
        return self._weigh(word, most=most)

    def _weigh(self, word: str, *, most: float) -> Verdict:
        held = plausibility = self._plausibility(word)
        near = self._candidates.near(word, far=plausibility < _TRADE_ENDING)
        if not near or (len(word) <= _RARE_FOR_SHORT and near[0].band > COMMONEST + 1):
            return UNKNOWN_TERM
        best, favourite = near[0], near[0].band == FAVOURITE
        if favourite or (best.band <= COMMON and best.weight <= _LIGHT and len(word) >= _LONG_NAME):
            plausibility = min(plausibility, _LIKE_A_COMMON_WORD)
        weight = best.weight + plausibility
        meant = tuple(candidate.word for candidate in near[:_MOST_SUGGESTIONS])
        slip = _SLIP_UP_TO.get(len(word), _SLIP_LONG) + (
            _LONG_FAVOURITE if favourite and len(word) >= _LONG_NAME else 0.0
        )
        is_near = weight <= min(slip, most) and slip_odds(word, near, held) >= _LEAST_ODDS
        is_near = is_near and (len(word) > _SHORT_TERM or best.band <= COMMONEST + 1)
        if is_near and (favourite or not self._may_be_another(word, near)):
            return Verdict("likely-slip", meant)
        return Verdict("doubtful", meant) if weight <= _DOUBT_UP_TO.get(len(word), _DOUBT_LONG) else UNKNOWN_TERM

    def _may_be_another(self, word: str, near: list[Candidate]) -> bool:
        """Tell whether a word may well be one of its own: listed elsewhere, two as near; a verb's past or doer."""
        if word in self._left_out:
            return len(near) > 1 and near[1].weight - near[0].weight <= _TIE
        if near[0].weight <= _SLIGHT:
            return False
        return (word.endswith("ed") and word[:-2] in self._bands) or self._is_doer(word.removesuffix("s"))

    def _is_doer(self, word: str) -> bool:
        """Tell whether a word is made of a common one of some length, as names of doers are ("needer", "pleaser")."""
        if not word.endswith("er"):
            return False
        stems = (stem for stem in (word[:-2], word[:-1]) if len(stem) >= _RARE_FOR_SHORT)
        return any(self._bands.get(stem, COMMON + 1) <= COMMON for stem in stems)

    def _plausibility(self, word: str) -> float:
        """Weigh what speaks for a term: it is well made, or ends like one; letters that never meet speak for a slip."""
        weight = _DERIVED if is_derived(word, self._bands) else _NAME_IN_SMALL if word in names() else 0.0
        if has_trade_ending(word):
            weight = max(weight, _TRADE_ENDING)
        if shapes().looks_odd(word):
            return weight + _LOOKS_ODD
        return weight + (_LOOKS_ENGLISH if shapes().looks_english(word) else 0.0)


@cache
def speller() -> Speller:
    """Give the speller with the packaged words: read once, in about 0.1 s."""
    return Speller(lexicon().bands, lexicon().misspellings, lexicon().left_out)


def plain_form(word: str) -> str:
    """Give the form in which words are looked up: small letters, plain apostrophes and hyphens, no accents."""
    folded = fold(word)
    if folded.isascii():
        return folded
    decomposed = unicodedata.normalize("NFKD", folded.replace("œ", "oe").replace("æ", "ae").replace("ø", "o"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _in_case_of(word: str, verdict: Verdict) -> Verdict:
    """Give the suggestions the capitals of the word that they are for."""
    if not verdict.suggestions:
        return verdict
    if word.islower():
        return Verdict(verdict.kind, tuple(map(_capitalised, verdict.suggestions)))
    if word.isupper() and len(word) > 1:
        return Verdict(verdict.kind, tuple(meant.upper() for meant in verdict.suggestions))
    return Verdict(verdict.kind, tuple(meant[:1].upper() + meant[1:] for meant in verdict.suggestions))


def _capitalised(meant: str) -> str:
    return meant.capitalize() if meant in _ALWAYS_CAPITALISED else meant
