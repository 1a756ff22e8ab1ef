"""Noun phrases: where the head is, whether it wants an article, and which capitals are only those of a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from afterword.language.spelling.lexicon import TERM, lexicon
from afterword.language.wordlist import wordlist
from afterword.writer.notes import forms
from afterword.writer.notes.closed import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    HUMANS,
    MONTHS,
    PREPOSITIONS,
    SUBJECTS,
    WH,
)
from afterword.writer.notes.tokens import Token, low_at, word

_BOTH: Final = wordlist(
    "python rust go excel java swift spark slack oracle ruby react node access word teams perl scala haskell julia "
    "flask elastic terraform ansible chef puppet salt snowflake looker tableau workday sage confluence outlook "
    "windows apple amazon shell basic pandas airflow dagger spring boots target gap next english french german "
    "spanish polish turkish"
)
"""Names that are words as well: their capital stays."""
_LOWERED: Final = wordlist(
    "monday tuesday wednesday thursday friday saturday sunday january february april june july august september "
    "october november december"
)
_ENDS: Final = PREPOSITIONS | WH | CONJUNCTIONS | AUXILIARIES | SUBJECTS | DETERMINERS | {"that", "to", "not"}
"""Words at which a noun phrase ends."""
_OPENS_WITHOUT: Final = DETERMINERS | SUBJECTS | PREPOSITIONS
_OPENS_WITH: Final = wordlist("same whole rest only")
_COUNTED_ACTIVITIES: Final = wordlist(
    "building meeting opening wing spring ring wedding drawing painting ceiling filling setting briefing hearing "
    "offering landing crossing string sibling mailing outing gathering posting reading"
)
_HAVING: Final = wordlist("want wants need needs has have get gets lack lacks")
_PAIRS: Final = wordlist("and or versus before over instead without")
_ONE_OF_A_ROW: Final = wordlist("new old next last first second third former future current previous")
_MASS_PAIRS: Final = frozenset({
    "code review", "sick leave", "annual leave", "parental leave", "study leave", "peer review", "customer service",
    "incident response", "public transport", "test coverage",
    "word of", "user experience", "lead time", "cycle time", "down time", "customer success", "machine learning",
})  # fmt: skip
"""Pairs that need no article though their second word counts things."""


def decapitalised(parts: Sequence[Token], names: frozenset[str]) -> tuple[Token, ...]:
    """Take the capital off the first word where it only opens the note; give names, "I" and days of the week theirs."""
    found = [_capital(token, names) for token in parts]
    if found and _opens_only(found, names):
        first = found[0]
        found[0] = Token(first.text[:1].lower() + first.text[1:], first.low, first.spaced)
    return tuple(found)


def _capital(token: Token, names: frozenset[str]) -> Token:
    low = token.low.removesuffix("'s")
    is_name = low in names and not is_common(low)
    if token.text == "i" or low in _LOWERED or is_name:
        return Token(token.text[:1].upper() + token.text[1:], token.low, token.spaced)
    return token


def _opens_only(parts: Sequence[Token], names: frozenset[str]) -> bool:
    first = parts[0]
    if not (first.text[:1].isupper() and first.text[1:].islower()) and first.text not in {"A", "A-"}:
        return False
    low = first.low.removesuffix("'s")
    if low in names or low in _BOTH or low in _LOWERED or first.low in MONTHS:
        return False
    if len(parts) > 1 and parts[1].text.isdigit() and low not in DETERMINERS | PREPOSITIONS:
        return False
    if len(parts) > 1 and parts[1].text[:1].isupper():
        return first.low in DETERMINERS or first.low in PREPOSITIONS or first.low in WH
    return is_common(low)


def is_common(low: str) -> bool:
    """Tell whether a word is an ordinary one, in small letters; of words with hyphens, the first part."""
    bands = lexicon().bands
    return any(bands.get(part, TERM) < TERM for part in (low, low.partition("-")[0]) if part)


def head(parts: Sequence[Token]) -> int:
    """Give the place of the noun on which a phrase hangs: the last word before a preposition, a clause or a mark."""
    end = len(parts)
    for index, token in enumerate(parts):
        if index and (not token.is_word or _ends_phrase(token.low) or _is_verb_after_noun(parts, index)):
            end = index
            break
    while end > 1 and parts[end - 1].low in ADVERBS:
        end -= 1
    return end - 1


def _ends_phrase(low: str) -> bool:
    return low in _ENDS


def _is_verb_after_noun(parts: Sequence[Token], index: int) -> bool:
    """Tell whether a participle that tells more about the noun begins here: parts machined in Ohio."""
    low, following = parts[index].low, low_at(parts, index + 1)
    verb = forms.verb(low)
    if low == "being":
        return bool(following)
    if verb is None or not (verb.is_gerund or verb.is_participle):
        return False
    is_moving = verb.is_gerund and following in {"to", "into", "from", "off", "late", "early"}
    is_noun = forms.is_noun(low) and not is_moving
    is_after_several = verb.is_participle and forms.is_plural(parts[index - 1].low) and following in PREPOSITIONS
    if is_noun and not is_after_several:
        return False
    return following in PREPOSITIONS or following in DETERMINERS or following in {"to", "late", "early"}


def with_article(parts: Sequence[Token]) -> tuple[Token, ...]:
    """Put "the" before a noun phrase that needs an article and has none."""
    return (word("the"), *_spaced(parts)) if parts and _wants_article(parts) else tuple(parts)


def _spaced(parts: Sequence[Token]) -> tuple[Token, ...]:
    first = parts[0]
    return (Token(first.text, first.low, spaced=True), *parts[1:])


def _wants_article(parts: Sequence[Token]) -> bool:
    first = parts[0]
    if first.low in _OPENS_WITHOUT:
        return False
    owner = next((token for token in parts if token.low.endswith(("'s", "s'"))), None)
    if owner is not None:
        return not owner.is_proper and not first.is_proper and forms.is_count(owner.low[:-2])
    is_span = first.low in {"first", "last", "next"} and len(parts) > 1 and parts[1].is_number
    if first.low in _OPENS_WITH or is_span:
        return True
    place = head(parts)
    if first.is_number:
        return place > 0
    if first.low in _ONE_OF_A_ROW and place > 0 and not forms.is_plural(parts[place].low):
        return True
    return _noun_wants_article(parts, place)


def _noun_wants_article(parts: Sequence[Token], place: int) -> bool:
    noun, following = parts[place], low_at(parts, place + 1)
    if noun.is_proper and not _has_common_tail(noun):
        return noun.low in HUMANS or (place > 0 and parts[0].low in _ONE_OF_A_ROW)
    is_pair = place == 0 and following in _PAIRS
    if is_pair or f"{low_at(parts, place - 1)} {noun.low}" in _MASS_PAIRS or forms.is_plural(noun.low):
        return False
    is_activity = noun.low.endswith("ing") and noun.low not in _COUNTED_ACTIVITIES
    if forms.is_count(noun.low) and not is_activity:
        return True
    if forms.is_mass(noun.low) or is_activity:
        return forms.is_mass(noun.low) and following == "of"
    is_told_of = following in PREPOSITIONS or forms.verb(following) is not None
    return place > 0 or "-" in noun.low or (is_told_of and not noun.low.endswith("s"))


def with_object(verb: str, parts: Sequence[Token]) -> tuple[Token, ...]:
    """Put "a" before what is wanted or had, where the note left it out: wants an exit plan."""
    place = head(parts) if parts else 0
    if verb not in _HAVING or place == 0 or any(forms.is_plural(part.low) or not part.is_word for part in parts):
        return tuple(parts)
    first, noun = parts[0], parts[place]
    is_one = forms.is_count(noun.low) and not noun.is_proper
    if not is_one or first.low in _ENDS or first.is_number or not forms.is_noun(first.low):
        return tuple(parts)
    return (word("an" if first.low[0] in "aeio" else "a"), *_spaced(parts))


def _has_common_tail(noun: Token) -> bool:
    """Tell whether a hyphen joins a name to a common noun: "SAP-migration"."""
    tail = noun.text.rpartition("-")[2]
    return "-" in noun.text and tail.islower() and forms.is_count(tail)
