"""Words that nobody listed but that are well made of known ones: "rewhiteboard", "toolholder", "shopfloor-wide"."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Final

from afterword.language.spelling.lexicon import COMMON, FAIRLY_COMMON, TERM
from afterword.language.wordlist import wordlist

PREFIXES: Final = wordlist(
    "un re pre post non mis dis over under out sub super inter intra trans multi micro macro mini mega nano giga "
    "tera geo bio eco agro aero aqua astro electro hydro hydra thermo photo neuro cardio gastro immuno psycho "
    "socio techno cyber tele auto anti counter de pro semi poly mono uni bi tri quad tetra hyper hypo ultra infra "
    "extra meta para peri endo exo iso ortho pan proto pseudo quasi radio retro stereo up off self cross mid ex "
    "fore after back haemo hemo hepato histo nephro osteo patho pharmaco phyto physio pneumo spectro chromo cyto "
    "dermo entero ferro fluoro lipo lympho magneto mechano myo nucleo oligo onco opto organo palaeo paleo petro "
    "piezo plasmo pyro sero sono thrombo topo tribo uro vaso veno video web"
)
"""What stands before a known word, with a hyphen or grown together with it."""

_SUFFIXES: Final = wordlist(
    "s es ly ness less like wise able ability ful ish ism ist ists ship ships hood ward wards ware side wide proof "
    "free based ic ical ically isation isations ization izations ise ised ising ises ize ized izing izes ification "
    "ifies ified ify er ers or ors ing ings ed al ally y"
)
_TRADE_ENDINGS: Final = tuple(
    wordlist(
        "itis osis oses ectomy ectomies ology ologies ologist ologists ological graphy grapher graphers graphic metry "
        "meter meters metre metres metric scopy scope scopes scopic emia aemia pathy pathic plasty otomy ostomy "
        "ostomies genic genesis oid oids mycin cillin mab nib pril olol statin azole pam zepam sartan prazole oxacin "
        "vir phylline sone zine idine caine lysis lytic phage cyte cytes blast blasts ase ases ylene ethyl methyl "
        "oxide ite ites ium"
    )
)
_SHORTEST_STEM: Final = 4
_SHORTEST_PART: Final = 3
_LONGEST: Final = 40
_SHORTEST_WITH_ENDING: Final = 7


def is_derived(word: str, bands: Mapping[str, int]) -> bool:
    """Tell whether `word` (small letters) is a known word with a prefix or a suffix, or two words in one."""
    if len(word) > _LONGEST:
        return False
    return _is_prefixed(word, bands) or _is_suffixed(word, bands) or _is_compound(word, bands)


def has_trade_ending(word: str) -> bool:
    """Tell whether `word` ends as terms of science and medicine do."""
    return len(word) >= _SHORTEST_WITH_ENDING and word.endswith(_TRADE_ENDINGS)


def _is_prefixed(word: str, bands: Mapping[str, int]) -> bool:
    return any(
        word[:size] in PREFIXES and (word[size:] in bands or _is_suffixed(word[size:], bands))
        for size in range(2, len(word) - _SHORTEST_STEM)
    )


def _is_suffixed(word: str, bands: Mapping[str, int]) -> bool:
    return any(
        word[-size:] in _SUFFIXES and _is_stem(word[:-size], word[-size:], bands)
        for size in range(1, len(word) - _SHORTEST_STEM + 2)
    )


def _is_stem(stem: str, suffix: str, bands: Mapping[str, int]) -> bool:
    """Tell whether `suffix` may follow `stem`; inflections of listed words are listed, so those are for terms alone."""
    if len(stem) < _SHORTEST_STEM - 1 or (suffix == "ly" and stem.endswith("ic")):
        return False
    if suffix in _INFLECTIONS:
        return any(bands.get(form) == TERM for form in _before(stem, suffix))
    return any(form in bands for form in _before(stem, suffix))


_INFLECTIONS: Final = wordlist("es er ers or ors ing ings ed al ally y ic")


def _before(stem: str, suffix: str) -> tuple[str, ...]:
    """Give what the stem may have been before the suffix: as it is, with its silent e, with a y turned to i."""
    if suffix[0] in "aeiouy":
        doubled = len(stem) > _SHORTEST_STEM and stem[-1] == stem[-2]
        return (stem, stem + "e", stem[:-1]) if doubled else (stem, stem + "e")
    return (stem, stem[:-1] + "y") if stem.endswith("i") else (stem,)


def _is_compound(word: str, bands: Mapping[str, int]) -> bool:
    return any(
        bands.get(word[:size], TERM + 1) <= FAIRLY_COMMON
        and bands.get(word[size:], TERM + 1) <= COMMON
        and _may_compound(word[:size], word[size:], _FUNCTION_WORDS)
        for size in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    )


def _may_compound(first: str, second: str, function_words: Container[str]) -> bool:
    if first in function_words or second in function_words:
        return False
    return max(len(first), len(second)) >= _SHORTEST_STEM


_FUNCTION_WORDS: Final = wordlist(
    "the and for you your with was are not but had has have his her its our out that this they them then than from "
    "will would could should been being were what when who how why all any can did does too very also just about "
    "there their which"
)
