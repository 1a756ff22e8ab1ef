"""Time grows with the length of a text alone, whatever the text, and plain messages cost next to nothing."""

from __future__ import annotations

from time import process_time

import pytest

from tests.language.dates.saying import said

PIECES = [
    "Monday ", "a week after ", "the end of ", "soon ", "1/", ". ", "or Friday ", "1", "we will hear by Friday and ",
    "once we ", "\n", "next ", "by around ", "( ", "10.", "a.", "’", "x", "you ", "may ", "3-", "two ", "if you could ",
]  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_ten_times_the_text_takes_at_most_about_ten_times_the_time(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        start = process_time()
        said(text)
        return process_time() - start

    seconds(1_000)
    short, long = min(seconds(4_000) for _ in range(3)), min(seconds(40_000) for _ in range(2))
    assert long <= 20 * short + 0.1
    assert long < 2


def test_a_megabyte_is_answered_within_a_second_or_two() -> None:
    start = process_time()
    said("We will let you know. " * 45_000)
    assert process_time() - start < 2
