"""Time in proportion to the length: no text, however odd, makes the parser slow."""

from time import process_time

import pytest

from afterword.language.detect import is_english
from afterword.language.letter import parse_letter
from afterword.language.likeness import likeness
from afterword.language.placeholders import find_placeholders

ATTRIBUTION = "On Tue, 17 Nov 2026 at 10:02, Dana <d@x.example> wrote:\n"
MEGABYTE = 1_000_000

NAMED = {
    "one word": "a" * MEGABYTE,
    "line breaks": "\n" * 100_000,
    "lone carriage returns": "\r" * 100_000,
    "quote levels": ">" * 10_000 + " hi",
    "quoted lines": "".join(">" * (level % 80 + 1) + " x\n" for level in range(10_000)),
    "nested attributions": ATTRIBUTION * 10_000,
}
ODD = [
    "!", "! ", ".x", "a. ", "A. ", "?!x", "', '.", "(", ")", "[", "[a", "{", "<", "<a ", "%a", "__", "-", "--\n",
    "-----\n\n", "- a\n", "1. a\n", "a:\n", "On the\n", "Dana wrote:\n", "From: a\n", "Subject: a\n", "Hi ",
    "Hi Dana, ", "Dear ", "Dana and ", "Dana, ", "Dana\n", "Thanks\n", "Best,\nPriya\n\n", "P.S. a\n",
    "Sent from my iPhone\n", "please unsubscribe now, all of you here\n\n", "this email ", "> q\nyes\n",
    "Je vous prie ", "Je vous prie\n", "\u00a0", "\u200b", "😀 ", "e\u0301", "你好。", "سلام؟ ", "\u2028",
    "I like it. ", "I like it.\n\n", "abc,\n\n",
]  # fmt: skip


def read(text: str) -> float:
    """Read a text in every way there is; gives the processor's seconds."""
    start = process_time()
    letter = parse_letter(text)
    _ = letter.sentences, letter.words, letter.clauses, letter.list_items
    find_placeholders(text)
    is_english(text)
    return process_time() - start


@pytest.mark.parametrize("text", NAMED.values(), ids=NAMED.keys())
def test_a_long_text_takes_less_than_a_second(text: str) -> None:
    start = process_time()
    letter = parse_letter(text)
    assert letter.sentence_count <= letter.word_count
    assert process_time() - start < 1.0


@pytest.mark.parametrize("piece", ODD)
def test_ten_times_the_text_takes_some_ten_times_the_time(piece: str) -> None:
    short, long = (piece * (size // len(piece)) for size in (4_000, 40_000))
    spent = min(read(short) for _ in range(2))
    assert min(read(long) for _ in range(2)) < 25 * max(spent, 0.01)


def test_likeness_takes_time_in_proportion_too() -> None:
    start = process_time()
    assert likeness("word " * 100_000, "word other " * 50_000, frozenset()) < 1.0
    assert process_time() - start < 2.0
