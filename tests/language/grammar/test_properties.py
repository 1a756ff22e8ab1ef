"""Whatever is written, the checks of words answer, point into the text, and take time in proportion to it."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.language.grammar.check import slips_in_letter, slips_in_line
from afterword.language.grammar.slip import Slip
from afterword.language.letter import parse_letter
from afterword.language.register.check import informalities_in_letter, informalities_in_line
from afterword.language.register.informality import Informality

PIECES = [
    "its", "it's", "Its", "your", "you're", "their", "there", "they're", "then", "than", "a", "an", "A", "hour",
    "FMEA", "could", "of", "to", "too", "much", "the", "the", "and", "i", "I", "more", "better", "rather",
    "very", "busy", "team", "own", "Dana", "monday", "u", "thx", "4", "2", "lol", "LOL", "mate", "dude", "SO",
    "MUCH", "THANK", "YOU", "Cheers", "Hey", "xx", "😀", ":)", "<3", "!!", "?!", "...", "..", ",,", ",.", " ,",
    "\n", "\n\n", "  ", '"', "'", "’", "“", "”", "(", ")", "- ", "P.S. ", "> ", "Kind regards,\n",
    "Dear Dana,\n\n", "e\u0301", "İ", "ß", "\u200b", "\xa0", "8-week",
]  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
)
SIZE = 40_000


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_every_answer_points_into_the_text(text: str) -> None:
    letter = parse_letter(text)
    places: list[Slip | Informality] = [
        *slips_in_letter(letter),
        *slips_in_line(text),
        *informalities_in_letter(letter),
        *informalities_in_line(text),
    ]
    for one in places:
        assert 0 <= one.span.start < one.span.end <= len(text)
        assert one.span.of(text) == one.text
        assert one.text not in one.fixes


@pytest.mark.parametrize(
    "piece", [*PIECES, "very ", "if a then ", "more then ", "it's very ", "a  ", "x ", "'a ", "aaa", "its very"]
)
def test_a_long_text_takes_time_in_proportion(piece: str) -> None:
    text = f"{piece} " * (SIZE // (len(piece) + 1))
    letter = parse_letter(text)
    _ = letter.paragraphs, letter.sentences
    start = process_time()
    slips_in_letter(letter)
    informalities_in_letter(letter)
    assert process_time() - start < 1.5
