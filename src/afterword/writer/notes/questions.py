"""Direct questions turned into indirect ones: "how do you measure success?" becomes "how you measure success"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from afterword.writer.notes import forms
from afterword.writer.notes.closed import (
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    BE,
    DEGREES,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    PREPOSITIONS,
    SUBJECTS,
    WH,
)
from afterword.writer.notes.nouns import with_article
from afterword.writer.notes.tokens import Token, low_at, word

_LONGEST_LEAD: Final = 4
_PRONOUNS: Final = frozenset({"i", "you", "he", "she", "it", "we", "they"})


def opening(parts: Sequence[Token]) -> int | None:
    """Give the place of the auxiliary of a direct question, or None where it is none."""
    if low_at(parts, 0) in AUXILIARIES and len(parts) > 1 and _begins_subject(parts, 1) and not _is_base(parts[1].low):
        return 0
    if low_at(parts, 0) not in WH:
        return None
    for index in range(1, min(len(parts) - 1, _LONGEST_LEAD + 1)):
        if parts[index].low in AUXILIARIES:
            if index > 1 and low_at(parts, index - 1) in _PRONOUNS:
                return None
            is_lead = index == 1 or low_at(parts, 0) in {"how", "what", "which", "whose"}
            return (
                index
                if is_lead and _begins_subject(parts, index + 1) and not _is_subject_itself(parts, index)
                else None
            )
    return None


def _begins_subject(parts: Sequence[Token], index: int) -> bool:
    low = low_at(parts, index)
    if low in SUBJECTS or low in DETERMINERS or low.endswith("'s"):
        return True
    verb = forms.verb(low)
    is_participle = verb is not None and (verb.is_participle or verb.is_gerund)
    return bool(low) and not (is_participle or low in PREPOSITIONS or low in ADVERBS or low in {"not", "to", "be"})


def _is_subject_itself(parts: Sequence[Token], index: int) -> bool:
    """Tell whether the words before the auxiliary are its subject: how many nurses are on, which team has won."""
    return (
        index > 1
        and parts[index].low not in DO
        and low_at(parts, index + 1) not in SUBJECTS
        and (low_at(parts, index + 1) not in DETERMINERS)
    )


def indirect(parts: Sequence[Token]) -> tuple[Token, ...] | None:
    """Turn a question into a clause; None where the end of its subject is not to be seen."""
    place = opening(parts)
    if place is None:
        return tuple(parts)
    lead = tuple(parts[:place]) or (word("whether"),)
    auxiliary, rest = parts[place], tuple(parts[place + 1 :])
    end = _subject_end(lead[0].low, auxiliary.low, rest)
    if end is None:
        return None
    subject, predicate = rest[:end], rest[end:]
    if auxiliary.low in MODALS and [token.low for token in subject] in (["i"], ["you"]) and lead[0].low == "how":
        return (*lead, word("to"), *predicate)
    verb = _verb(auxiliary, subject, predicate)
    return (*lead, *with_article(subject), *verb)


def _subject_end(asked: str, auxiliary: str, rest: Sequence[Token]) -> int | None:
    if low_at(rest, 0) in SUBJECTS and low_at(rest, 0) not in DETERMINERS:
        return 1
    if auxiliary in BE:
        return _end_before_predicate(rest, may_be_all=asked in {"what", "who", "which", "whose"})
    wanted = _is_participle if auxiliary in HAVE else _is_base
    for index in range(1, len(rest)):
        if (
            wanted(rest[index].low)
            and not (index + 1 < len(rest) and wanted(rest[index + 1].low))
            and (index + 1 == len(rest) or _may_follow_verb(rest, index))
        ):
            return index
    return None


def _is_base(low: str) -> bool:
    verb = forms.verb(low)
    return low in {"be", "have", "do"} or (verb is not None and verb.is_base and low != "like")


def _is_participle(low: str) -> bool:
    verb = forms.verb(low)
    return low in {"been", "had", "done"} or (verb is not None and verb.is_participle)


def _may_follow_verb(rest: Sequence[Token], index: int) -> bool:
    low = rest[index + 1].low
    if forms.is_only_verb(rest[index].low) or rest[index].low in {"be", "have", "do", "been", "had", "done"}:
        return True
    return low in PREPOSITIONS or low in DETERMINERS or low in ADVERBS or low in SUBJECTS or low in WH or low in {
        "to", "and", "like", "next", "last", "this", "every",
    }  # fmt: skip


def _end_before_predicate(rest: Sequence[Token], *, may_be_all: bool) -> int | None:
    """Find what is said after "is": a participle or adjective; else all may be the subject, with "is" at the end."""
    for index in range(1, len(rest)):
        low = rest[index].low
        verb = forms.verb(low)
        is_participle = verb is not None and (verb.is_gerund or verb.is_participle) and not forms.is_noun(low)
        is_last = index + 1 == len(rest) or low_at(rest, index + 1) in PREPOSITIONS
        if is_participle or low in {"so", "too", "not"} or (low in ADJECTIVES and is_last):
            return _before_degrees(rest, index)
    return len(rest) if may_be_all else None


def _before_degrees(rest: Sequence[Token], index: int) -> int:
    """Step back over what belongs to the word at a place: really that expensive."""
    while index > 1 and (rest[index - 1].low in DEGREES or rest[index - 1].low in {"that", "not"}):
        index -= 1
    return index


def _verb(auxiliary: Token, subject: Sequence[Token], predicate: tuple[Token, ...]) -> tuple[Token, ...]:
    if auxiliary.low not in DO or not predicate:
        return (Token(auxiliary.text.lower(), auxiliary.low), *predicate)
    if low_at(predicate, 0) == "not" or low_at(predicate, 0) in DO:
        return (Token(auxiliary.text.lower(), auxiliary.low), *predicate)
    base = predicate[0].low
    if auxiliary.low == "do" or (auxiliary.low == "does" and low_at(subject, 0) in {"you", "they", "we", "i"}):
        return predicate
    changed = forms.third(base) if auxiliary.low == "does" else forms.past(base)
    return (word(changed), *predicate[1:])
