"""Scores the parts of a message: greeting to footer, sentences and words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

from afterword.language.letter import Letter, parse_letter
from afterword.language.span import Span
from eval.halves import HALVES, Half, labelled
from eval.report import Hits, Ratio, Table, add_up, ratio

_UNSEEN: Final = re.compile("[\u200b-\u200f\u2060\ufeff]")
_GOAL: Final = ">= 0.97"
_SETS: Final = {"": "first letters", "fresh": "fresh letters"}

Parts: TypeAlias = Mapping[str, tuple[str, ...]]
"""What each part of a message says, by its name; nothing where the message has no such part."""

Scored: TypeAlias = Sequence[tuple[Parts, Parts]]
"""Messages, each with its parts as marked and as found."""


def run() -> Iterator[Table]:
    """Score both halves of each set, and each part of the halves that may be read."""
    for of, name in _SETS.items():
        halves = {
            half: [(marked_parts(row), ours(row["text"])) for row in labelled("letters", half, of)] for half in HALVES
        }
        yield _totals(name, halves)
        yield _by_part(name, halves["tune"])


def _totals(name: str, halves: Mapping[Half, Scored]) -> Table:
    return Table(
        (name, *HALVES, "goal"),
        (
            ("parts right", *(str(right(scored)) for scored in halves.values()), _GOAL),
            ("of the parts that are there, found", *(str(_hits(scored).recall) for scored in halves.values()), ""),
            ("of the parts found, right", *(str(_hits(scored).precision) for scored in halves.values()), ""),
            ("messages right in all parts", *(str(all_right(scored)) for scored in halves.values()), ""),
        ),
    )


def _by_part(name: str, tune: Scored) -> Table:
    return Table(
        (f"part ({name}, tune)", "right", "there and found", "found and right"),
        tuple(
            (part, str(right(tune, [part])), str(hits(tune, part).recall), str(hits(tune, part).precision))
            for part in tune[0][0]
        ),
    )


def right(scored: Scored, names: Sequence[str] = ()) -> Ratio:
    """Count the parts that are found exactly as marked, over all messages; a part that is rightly absent counts."""
    return ratio(marked[part] == found[part] for marked, found in scored for part in names or marked)


def all_right(scored: Scored) -> Ratio:
    """Count the messages in which every part is right."""
    return ratio(marked == found for marked, found in scored)


def hits(scored: Scored, part: str) -> Hits:
    """Count, for one part, the messages that have it, those in which it is found, and the right ones."""
    return add_up(
        Hits(int(bool(marked[part]) and marked[part] == found[part]), int(bool(found[part])), int(bool(marked[part])))
        for marked, found in scored
    )


def _hits(scored: Scored) -> Hits:
    return add_up(hits(scored, part) for part in scored[0][0])


def marked_parts(row: dict[str, Any]) -> Parts:
    """Read the parts of a labelled message."""
    parts = {name: tuple(map(folded, _several(value))) for name, value in row["parts"].items()}
    return {**parts, "sentences": tuple(map(folded, row["sentences"])), "words": (str(row["words"]),)}


def _several(value: str | list[str] | None) -> list[str]:
    if value is None:
        return []
    return [value] if isinstance(value, str) else value


def ours(text: str) -> Parts:
    """Give the parts of a message as Afterword sees them."""
    letter = parse_letter(text)
    spans: dict[str, Sequence[Span | None]] = {
        "greeting": [letter.greeting.span if letter.greeting is not None else None],
        "addressed": _people(letter),
        "sign_off": [letter.sign_off],
        "signature": [letter.signature],
        "postscript": [letter.postscript],
        "quoted": letter.quoted,
        "footer": letter.footer,
        "sentences": letter.sentences,
    }
    parts = {name: tuple(folded(span.of(text)) for span in found if span is not None) for name, found in spans.items()}
    return {**parts, "words": (str(letter.word_count),)}


def _people(letter: Letter) -> list[Span]:
    """Give the people whom the greeting addresses by name."""
    if letter.greeting is None:
        return []
    return [who.span for who in letter.greeting.addressed if who.whom == "person"]


def folded(part: str) -> str:
    """Give a part without characters that nobody sees, and with single spaces."""
    return " ".join(_UNSEEN.sub("", part).split())
