"""Words that cannot stand where they stand, and the word that is mixed up with them ("to except the offer").

Each pair of the packaged list belongs to a kind of place: where a verb must follow, a noun, an article. A place is told
by the classes of the words around it, so that a pair is found in sentences that nobody listed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from afterword.language.grammar.tokens import Tokens, in_capitals_of
from afterword.language.spelling import places_by_class, places_by_subject
from afterword.language.spelling.lexicon import running


class Misplaced(NamedTuple):
    """A word in a wrong place: its number among the words, and the word that belongs there, in its capitals."""

    at: int
    meant: str


def misplaced_words(tokens: Tokens) -> Iterator[Misplaced]:
    """Find the listed words that stand in a place that is wrong for them."""
    table = _table()
    hits = [index for index, word in enumerate(tokens.words) if word in table]
    for index in hits:
        if not _may_be_slip(tokens, index):
            continue
        for is_wrong, meant in table[tokens.words[index]]:
            if is_wrong(tokens, index):
                yield Misplaced(index, in_capitals_of(tokens.raw[index], meant))
                break


def _may_be_slip(tokens: Tokens, index: int) -> bool:
    """Tell whether a word is written as words are, not as a name is, and stands by itself."""
    around = tokens.gaps[index][-1:] + tokens.gaps[index + 1][:1]
    written = tokens.raw[index]
    is_word = written.islower() or (tokens.opens_sentence(index) and not written[1:].isupper())
    return is_word and not any(sign in "\"“”'‘’-_/" for sign in around)


@cache
def _table() -> dict[str, list[tuple[Callable[[Tokens, int], bool], str]]]:
    """Read the packaged pairs, once: for each slip the places where it is wrong, with the word meant."""
    places = places_by_class.PLACES | places_by_subject.PLACES
    table: dict[str, list[tuple[Callable[[Tokens, int], bool], str]]] = {}
    kind, slip = "", ""
    for word in running("real_word_places.txt"):
        if word.endswith(":"):
            kind = word[:-1]
        elif not slip:
            slip = word
        else:
            table.setdefault(slip, []).append((places[kind], word.rstrip(";")))
            slip = ""
    return table
