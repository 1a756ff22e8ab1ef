"""Words that mean alike in an employer's message, from a packaged list: "chosen", "appointed" and "gone with" alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

_FILE: Final = "senses.txt"
_NUMBER: Final = "number"


class _Senses(NamedTuple):
    words: Mapping[str, frozenset[str]]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]


def senses_of(words: Sequence[str]) -> list[frozenset[str]]:
    """Give for each word of a sentence what it means here; most mean nothing, some several things."""
    known = _senses()
    return [frozenset(_meant(words, at, known)) for at in range(len(words))]


def _meant(words: Sequence[str], at: int, known: _Senses) -> Iterator[str]:
    word = words[at]
    if word[0].isdigit():
        yield _NUMBER
    yield from known.words.get(word, ())
    for phrase, name in known.phrases.get(word, ()):
        if tuple(words[at : at + len(phrase)]) == phrase:
            yield name


@cache
def _senses() -> _Senses:
    words: dict[str, set[str]] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    name = ""
    for line in files(__package__).joinpath(_FILE).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        head, colon, rest = line.partition(": ")
        if colon and not line.startswith(" "):
            name, line = head, rest  # noqa: PLW2901 - the words behind the name
        for word in line.split():
            parts = tuple(word.split("_"))
            if len(parts) > 1:
                phrases.setdefault(parts[0], []).append((parts, name))
            else:
                words.setdefault(word, set()).add(name)
    return _Senses(
        {word: frozenset(names) for word, names in words.items()},
        {first: tuple(found) for first, found in phrases.items()},
    )
