"""Slips that are words, and the same words where they are right."""

from __future__ import annotations

from pathlib import Path
from time import process_time
from typing import Final

import pytest

from afterword.language.span import Span
from afterword.language.spelling.real_words import real_word_slips

HERE: Final = Path(__file__).parent
WRONG: Final = [
    line.split(" > ") for line in HERE.joinpath("real_words_wrong.txt").read_text(encoding="utf-8").splitlines()
]
RIGHT: Final = HERE.joinpath("real_words_right.txt").read_text(encoding="utf-8").splitlines()


def _found(text: str) -> list[str]:
    return [slip.meant for slip in real_word_slips(text, Span(0, len(text)))]


@pytest.mark.parametrize(("text", "meant"), WRONG)
def test_a_slip_is_told_by_the_words_around_it(text: str, meant: str) -> None:
    assert _found(text.replace("\\n", "\n")) == [meant]


@pytest.mark.parametrize("text", RIGHT)
def test_the_same_words_pass_where_they_are_right(text: str) -> None:
    assert _found(text.replace("\\n", "\n")) == []


def test_there_are_as_many_near_misses_as_hits() -> None:
    assert len(RIGHT) >= len(WRONG) >= 100


def test_spans_lie_on_the_slip() -> None:
    text = "Hi,\n\nI hope to hear form you."
    (slip,) = real_word_slips(text, Span(0, len(text)))
    assert (slip.text, slip.span.of(text), slip.meant) == ("form", "form", "from")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("I would be glad to except\nthe offer.", ["accept"]),
        ("“I would except it,” she said.", ["accept"]),
        ("The costumer of the theatre met a costumer.", []),
        ("We spoke, and Their Lordships are kind.", []),
        ("THE ARE KIND. I MET DANA AN THE TEAM.", []),
    ],
)
def test_places_are_told_over_line_breaks_and_not_in_capitals(text: str, meant: list[str]) -> None:
    assert _found(text) == meant


def test_time_grows_with_the_length_alone() -> None:
    for piece in ("a costumer ", "the sight walk ", "get a brake ", "form the ", "to except "):
        short, long = (min(_spent(piece * size) for _ in range(2)) for size in (400, 4_000))
        assert long < 30 * max(short, 0.005)


def _spent(text: str) -> float:
    start = process_time()
    _found(text)
    return process_time() - start
