"""By which words a text names a person of the record."""

from __future__ import annotations

import re
import unicodedata

from afterword.record.application import Person

_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "madam", "herr", "frau"})
_SHORTEST = 2


def folded(text: str) -> str:
    """Fold a text for comparing names: small letters, no accents."""
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def name_words(person: Person) -> frozenset[str]:
    """Give the single words that stand for a person: first name, last name and nicknames, folded."""
    words = [word for word in folded(person.name).replace(".", " ").split() if word not in _TITLES]
    chosen = {*words[:1], *words[-1:], *(folded(nickname) for nickname in person.nicknames)}
    return frozenset(word for word in chosen if len(word) >= _SHORTEST)


def is_named(text: str, person: Person, others: tuple[Person, ...] = ()) -> bool:
    """Tell whether `text` names this person by the full name, or by a word that no other person shares."""
    body = folded(text)
    if folded(person.name) in body:
        return True
    shared = frozenset(word for other in others if other.id != person.id for word in name_words(other))
    return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", body) for word in name_words(person) - shared)
