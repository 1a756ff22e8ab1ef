"""Whom a greeting names, set against whom the message goes to: near-misses, and somebody else's name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from afterword.guide.finding import Finding
from afterword.guide.reading import Reading
from afterword.language.greeting import Addressed
from afterword.language.names import TITLES
from afterword.language.spelling.known_names import KnownNames, bare, name_words, without_possessive
from afterword.language.spelling.name_slips import name_slips
from afterword.language.spelling.vocatives import is_vocative
from afterword.language.wordlist import fold
from afterword.record.fields import Action
from afterword.situation.situation import Situation
from afterword.situation.vocabulary import Vocabulary

_RULE: Final = "spelling"


@dataclass(frozen=True, slots=True)
class _Known:
    """The names of those whom the message may greet, and of the others."""

    meant: dict[str, KnownNames]
    others: dict[str, KnownNames]

    @property
    def those_meant(self) -> KnownNames:
        return KnownNames(name for names in self.meant.values() for name in names.names)


def greeted_names(reading: Reading, situation: Situation, words: Vocabulary) -> Iterator[Finding]:
    """Find what is wrong with the names in the greeting; an unknown one is a hint, as nicknames are seldom noted."""
    greeting = reading.letter.greeting
    persons = [addressed for addressed in greeting.addressed if addressed.whom == "person"] if greeting else []
    if not persons or not words.people:
        return
    names = dict(words.people)
    meant = [names[person] for person in reading.people if person in names]
    doubtful = [addressed for addressed in persons if not _is_plainly(addressed, meant)]
    if not doubtful:
        return
    known = _known(reading, situation, words)
    for addressed in doubtful:
        yield from _about(addressed, known, reading, situation)


def _is_plainly(addressed: Addressed, meant: list[KnownNames]) -> bool:
    """Tell whether every word of a name in the greeting is one of somebody to whom the message goes."""
    written = [bare(without_possessive(match[0])) for match in name_words(addressed.text)]
    return any(all(word in names.named for word in written) for names in meant)


def _known(reading: Reading, situation: Situation, words: Vocabulary) -> _Known:
    names = dict(words.people)
    if not reading.people:
        return _Known(names, {})
    meant = _may_be_greeted(reading, situation)
    return _Known(
        {person: names[person] for person in names if person in meant},
        {person: names[person] for person in names if person not in meant},
    )


def _may_be_greeted(reading: Reading, situation: Situation) -> frozenset[str]:
    """Give whom the message goes to, the go-betweens that it takes, and those whose go-between gets it."""
    action: Action = "answer" if reading.purpose == "other" else reading.purpose
    goes_to = set(reading.people)
    via = {person.id: situation.routes.to(person.id, action).via for person in situation.record.people}
    behind = {person for person, between in via.items() if between in goes_to}
    return frozenset(goes_to | behind | {between for person, between in via.items() if person in goes_to and between})


def _about(addressed: Addressed, known: _Known, reading: Reading, situation: Situation) -> Iterator[Finding]:
    own, other = _best(addressed, known.meant), _best(addressed, known.others)
    if other[0] > own[0]:
        yield _somebody_else(addressed, other[1], reading, situation)
        return
    greeting = reading.letter.greeting
    opening = reading.body[greeting.span.start : addressed.span.start] if greeting is not None else ""
    near = list(name_slips(reading.body, addressed.span, known.those_meant, [addressed.span]))
    for slip in near:
        if is_vocative(opening, slip.text, slip.meant):
            continue
        text = f"Spell the name as the record has it: {slip.name.text}."
        yield Finding(_RULE, "error", text, "body", *slip.span, slip.text, (slip.meant,))
    if not near and not own[0] and reading.people:
        yield _unknown(addressed, reading, situation)


def _best(addressed: Addressed, known: dict[str, KnownNames]) -> tuple[int, str]:
    """Give how many words of a person's name stand there, at most, and whose name that is."""
    words = [bare(without_possessive(match[0])) for match in name_words(addressed.text)]
    counted = [(sum(_has(names, word) for word in words), person) for person, names in known.items()]
    return max(counted, key=lambda pair: pair[0], default=(0, ""))


def _has(names: KnownNames, word: str) -> bool:
    return word in names.named


def _somebody_else(addressed: Addressed, other: str, reading: Reading, situation: Situation) -> Finding:
    meant = reading.people[0]
    text = (
        f"This greets {situation.name_of(other)}, but the message goes to {situation.name_of(meant)};"
        " greet the one who gets it."
    )
    fixes = _in_their_place(addressed, situation.name_of(other), situation.name_of(meant))
    if len(reading.people) > 1:
        fixes = ()
    return Finding(_RULE, "error", text, "body", *addressed.span, addressed.text, fixes)


def _in_their_place(addressed: Addressed, other: str, meant: str) -> tuple[str, ...]:
    """Give the same part of the right person's name: the first for the first, the last for the last."""
    written, theirs, right = (bare(addressed.text), *map(_without_title, (other, meant)))
    if addressed.title or len(theirs) < 2 or len(right) < 2:  # noqa: PLR2004 - a title says what the other one is
        return ()
    if written == bare(theirs[0]):
        return (right[0],)
    return (meant,) if written == bare(" ".join(theirs)) else ()


def _without_title(name: str) -> list[str]:
    return [word for word in name.split() if fold(word).rstrip(".") not in TITLES]


def _unknown(addressed: Addressed, reading: Reading, situation: Situation) -> Finding:
    name = situation.name_of(reading.people[0])
    text = f"Check the name: the record has {name}, and knows nobody who is called so."
    return Finding(_RULE, "hint", text, "body", *addressed.span, addressed.text)
