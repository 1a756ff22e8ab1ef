"""Whether a word is an adjective or a noun in nearly all of its uses, by a packaged list made from WordNet."""

from __future__ import annotations

import lzma
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from afterword.language.wordlist import wordlist

_FILE: Final = ("data", "classes.xz")

_NO_PREDICATE: Final = wordlist(
    "own best first last next latest past present most least many few former latter same other whole total all"
    " several only very ideal final equal various entire future current usual main top"
)
"""Adjectives that may stand for a noun ("send me your latest", "its best"), or before one alone."""

_ADJECTIVES_TOO: Final = wordlist("kind ok okay worthwhile onboard reachable doable relatable swamped")

_NO_NOUNS: Final = wordlist(
    "i a an the no not so as at be by do go he if in is it me my of on or to up us we am are was were been all"
    " any both each few more most much some such than that this too very will can may might must who what how why"
    " when where back down out over off well even just still here there now then like worth due used set put cut"
    " let got fun okay yes thanks ok per via plus minus near past less none one two three four five six seven"
    " eight nine ten half second third fourth fifth hundred thousand million zero nothing something anything"
    " everything someone anyone home away about above below behind"
)
"""Words that are listed as nouns, and are something else in nearly every sentence."""

_PEOPLE: Final = wordlist(
    "people men women guys lads folks experts pros heads family friends head staff crew lead chair"
)

_PLURALS: Final = wordlist(
    "patients goods individuals adults locals thoughts findings children teeth feet mice lives wives knives"
    " shelves halves men women"
)

_MASSES: Final = wordlist(
    "people family school college church prison bed dad mum mom mother father grandma grandpa furniture equipment"
    " machinery clothing clothes jewellery jewelry wool silk cotton linen leather velvet lace fish cattle poultry"
    " livestock glass concrete brick pottery glassware hardware software cutlery porcelain art music radio"
    " television plastic canvas cloth thread rope wire cable tape fabric denim nylon fur wax rubber plaster foam"
    " insulation ammunition artillery infantry cavalry management security press media police staff crew personnel"
    " mankind humanity production packaging graffiti sculpture photography footwear underwear sportswear hosiery"
    " crockery stationery upholstery lumber timber plywood debris rubbish trash litter junk scrap space ground"
    " land sand mud game page step part number unit room gate level line track floor phase stage class grade"
    " platform terminal head"
)
"""Nouns of things that stand without an article too, or before a number."""


@dataclass(frozen=True, slots=True)
class _Classes:
    adjectives: frozenset[str]
    nouns: frozenset[str]
    nouns_too: frozenset[str]
    things: frozenset[str]
    persons: frozenset[str]


def is_adjective(word: str) -> bool:
    """Tell whether a word (folded) may be all that is said of something ("busy", "interested"), and is no noun."""
    return word in _classes().adjectives


def is_noun(word: str) -> bool:
    """Tell whether a word (folded) is a noun in one number and hardly ever an adjective; it may be a verb too."""
    classes = _classes()
    return word in classes.nouns or word in classes.nouns_too


def is_thing(word: str) -> bool:
    """Tell whether a word (folded) is a noun in the singular that names what can be counted: it wants an article."""
    return word in _classes().things


def is_person(word: str) -> bool:
    """Tell whether a word (folded) is a noun in either number that says who or what somebody is."""
    persons = _classes().persons
    return word in persons or word in _PEOPLE or _singular_in(word, persons)


def is_mainly_noun(word: str) -> bool:
    """Tell whether a word (folded) is a noun in nearly all of its uses, in either number."""
    return word in _classes().nouns or _singular_in(word, _classes().nouns)


def is_plural(word: str) -> bool:
    """Tell whether a word (folded) is a noun's plural."""
    classes = _classes()
    return word in _PLURALS or _singular_in(word, classes.nouns) or _singular_in(word, classes.nouns_too)


def _singular_in(word: str, nouns: frozenset[str]) -> bool:
    if not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return False
    if word.endswith("ies") and word[:-3] + "y" in nouns:
        return True
    return word[:-1] in nouns or (word.endswith("es") and word[:-2] in nouns)


@cache
def _classes() -> _Classes:
    """Read the packaged list, once: about 5 ms."""
    text = lzma.decompress(files(__package__).joinpath(*_FILE).read_bytes()).decode()
    sections = (frozenset(part.split("\n")[1:]) for part in text.removeprefix("=").split("\n="))
    adjectives, nouns, nouns_too, things, persons = sections
    predicates = (adjectives | _ADJECTIVES_TOO) - _NO_PREDICATE
    return _Classes(
        predicates,
        nouns - _NO_NOUNS - predicates,
        nouns_too - _NO_NOUNS,
        things - _NO_NOUNS - _MASSES,
        persons - _NO_NOUNS,
    )
