"""What a word can be, seen from its form: a verb (and in which form), a noun that is counted or one that is not."""

from __future__ import annotations

import lzma
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from afterword.language.wordlist import wordlist
from afterword.writer.notes import irregular
from afterword.writer.notes.closed import FUNCTION_WORDS, HUMANS

_SIBILANTS: Final = ("s", "x", "z", "ch", "sh", "o")
_VOWELS: Final = "aeiou"
_NO_PLURALS: Final = wordlist(
    "analysis basis thesis synthesis diagnosis prognosis crisis emphasis hypothesis sepsis business process access "
    "success progress address bus gas glass class loss boss lens canvas campus status focus bonus consensus census "
    "virus corpus apparatus radius excess congress mess stress press illness fitness wellness awareness readiness "
    "effectiveness process physics mathematics maths statistics economics politics robotics mechanics electronics "
    "logistics ethics athletics graphics analytics genetics ergonomics kubernetes devops news series species sales "
    "this its his us as is was has does yes plus less across always perhaps thus versus kudos chaos"
)
_MOSTLY_MASS: Final = wordlist(
    "safety work quality growth time experience research training teaching testing support coverage development data "
    "media staff care health sickness demand capacity retention turnover throughput uptime downtime automation "
    "compliance governance security privacy sustainability accessibility leadership ownership mentorship "
    "collaboration communication recruitment hiring onboarding procurement logistics finance marketing sales payroll "
    "inventory scrap waste steel water energy power food coffee tea art music history poetry science law education "
    "english french german spanish maths engineering manufacturing nursing midwifery medicine surgery physics "
    "chemistry biology statistics analytics devops infrastructure fundraising volunteering safeguarding lending "
    "banking insurance accounting tax design architecture traffic travel tourism hospitality retail trade "
    "commerce agriculture forestry farming fishing welding machining tooling packaging shipping freight storage "
    "cleaning maintenance documentation literacy phonics behaviour behavior attendance admin administration legacy "
    "debt churn latency observability reliability scalability usability control management access availability "
    "permission churn continuity performance efficiency productivity success interoperability planning budgeting "
    "forecasting pricing purchasing sourcing networking mentoring coaching feedback trust honesty humour humor "
    "beer milk wine bread cheese oil fuel popcorn "
    "patience curiosity diversity inclusion equity wellbeing stress burnout overtime teamwork"
)
_COUNTED: Final = wordlist(
    "analysis basis thesis diagnosis prognosis crisis hypothesis membership relationship partnership"
)
_IRREGULAR_PLURALS: Final = wordlist(
    "people men women children feet teeth mice geese criteria data media staff police phenomena alumni analyses theses "
    "crises bases curricula"
)
_PEOPLE: Final = wordlist("people men women children kids staff police boys girls pupils families neighbours neighbors")
_OF_PEOPLE: Final = ("ist", "ian")


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb that a word can be a form of."""

    base: str
    is_base: bool = False
    is_third: bool = False
    is_past: bool = False
    is_participle: bool = False
    is_gerund: bool = False


@dataclass(frozen=True, slots=True)
class _Words:
    verbs: dict[str, str]
    count: frozenset[str]
    mass: frozenset[str]


@cache
def _words() -> _Words:
    data = lzma.decompress(files(__package__).joinpath("data", "forms.xz").read_bytes()).decode("ascii")
    verbs, count, mass = (section.split("\n")[1:] for section in data.removeprefix("=").split("\n="))
    marked = {verb.rstrip("-+="): verb[len(verb.rstrip("-+=")) :] for verb in verbs}
    return _Words(marked, frozenset(count), frozenset(mass))


@lru_cache(maxsize=8192)
def verb(word: str) -> Verb | None:
    """Tell what form of which verb a word can be; small letters expected, auxiliaries left out."""
    if word in FUNCTION_WORDS:
        return None
    verbs = _words().verbs
    base = next((found for found in _bases(word) if found in verbs), None)
    if base is None:
        return _with_prefix(word)
    past, participle = irregular.PARTS.get(base, ("", ""))
    regular_past = word.endswith("ed") and word != base
    return Verb(
        base,
        is_base=word == base,
        is_third=word != base and word.endswith("s") and word not in {past, participle},
        is_past=regular_past or word == past,
        is_participle=regular_past or word == participle,
        is_gerund=word.endswith("ing") and word != base,
    )


def _with_prefix(word: str) -> Verb | None:
    """Read "outsells" as what it is made of; not "outlets", which are things."""
    prefix = next((prefix for prefix in ("out", "over") if word.startswith(prefix)), "")
    inner = verb(word[len(prefix) :]) if prefix and len(word) > len(prefix) and not is_noun(word) else None
    return replace(inner, base=prefix + inner.base) if inner is not None else None


def _bases(word: str) -> list[str]:
    """Give the words of which this can be a form, the likeliest first."""
    found = [irregular.PASTS.get(word, ""), irregular.PARTICIPLES.get(word, ""), word]
    if word.endswith("ies"):
        found.append(f"{word[:-3]}y")
    if word.endswith("s") and not word.endswith("ss"):
        found += [word[:-1], word[:-2] if word.endswith("es") else ""]
    for ending, y in (("ing", ""), ("ed", "y")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            found += _stems(word[: -len(ending)], y)
    return [base for base in found if base]


def _stems(stem: str, y: str) -> list[str]:
    doubled = [stem[:-1]] if len(stem) > 2 and stem[-1] == stem[-2] else []  # noqa: PLR2004 - two letters to compare
    with_y = [f"{stem[:-1]}y"] if y and stem.endswith("i") else []
    silent = [f"{stem}e"] if _wants_e(stem) else []
    return [*doubled, *silent, stem, f"{stem}e", *with_y]


def _wants_e(stem: str) -> bool:
    """Prefer "hope" to "hop" for "hoping": a single consonant after a vowel lost its e."""
    return len(stem) > 1 and stem[-1] not in _VOWELS and stem[-2] in _VOWELS and f"{stem}e" in _words().verbs


def third(base: str) -> str:
    """Give the form that goes with "she": runs, teaches, carries."""
    special = {"be": "is", "have": "has", "do": "does", "go": "goes"}.get(base)
    if special is not None:
        return special
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(_SIBILANTS) else f"{base}s"


def past(base: str) -> str:
    """Give the simple past."""
    if base in irregular.PARTS:
        return irregular.PARTS[base][0]
    if base.endswith("e"):
        return f"{base}d"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return f"{base[:-1]}ied"
    return f"{_doubled(base)}ed"


def gerund(base: str) -> str:
    """Give the form in -ing."""
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base.endswith("e") and not base.endswith(("ee", "ye", "oe")):
        return f"{base[:-1]}ing"
    return f"{_doubled(base)}ing"


def _doubled(base: str) -> str:
    if "+" not in _words().verbs.get(base, "") and "=" not in _words().verbs.get(base, ""):
        return base
    return f"{base}k" if base.endswith("c") else f"{base}{base[-1]}"


def is_noun(word: str) -> bool:
    """Tell whether a word can be a noun, as far as is known."""
    words = _words()
    if word in words.count or word in words.mass or word in _MOSTLY_MASS:
        return True
    known = words.verbs.get(word)
    return (known is not None and "-" not in known) or is_plural(word)


def is_only_verb(word: str) -> bool:
    """Tell whether a word is a verb in its base form and no noun."""
    return "-" in _words().verbs.get(word, "")


def is_plural(word: str) -> bool:
    """Tell whether a word is the plural of a noun."""
    if word in _IRREGULAR_PLURALS:
        return True
    if "-" in word:
        return word.endswith("s") and not word.endswith(("ss", "us", "is"))
    if word in _NO_PLURALS or not word.endswith("s") or word.endswith(("ss", "ous", "'s")):
        return False
    singulars = [word[:-1]]
    if word.endswith("ies"):
        singulars.append(f"{word[:-3]}y")
    elif word.endswith("ves"):
        singulars += [f"{word[:-3]}f", f"{word[:-3]}fe"]
    elif word.endswith("es"):
        singulars.append(word[:-2])
    return any(_is_singular(single) for single in singulars)


def _is_singular(word: str) -> bool:
    words = _words()
    known = words.verbs.get(word)
    return word in words.count or word in words.mass or (known is not None and "-" not in known)


def are_people(word: str) -> bool:
    """Tell whether a plural names people by what they do or are: guests, therapists, people."""
    one = word.removesuffix("s")
    is_several = word.endswith("s") and is_plural(word)
    return word in _PEOPLE or (is_several and (one in HUMANS or one.endswith(_OF_PEOPLE)))


def is_mass(word: str) -> bool:
    """Tell whether a noun is not counted, so that it needs no article."""
    if word in _COUNTED:
        return False
    return word in _MOSTLY_MASS or word in _words().mass or word.endswith(("ness", "ware", "ism", "ship", "ology"))


def is_count(word: str) -> bool:
    """Tell whether a noun is counted."""
    words = _words()
    known = words.verbs.get(word)
    is_one = word in words.count or word in _COUNTED or (known is not None and "-" not in known)
    return is_one and not is_mass(word)
