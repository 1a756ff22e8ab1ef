"""The kinds of words: classes that hold a word's commonest sense; what is learned of one word helps with others.

Made from WordNet 3.0 by `tools/word_kinds.py`; its licence lies beside the file.
"""

from __future__ import annotations

import lzma
from functools import cache
from importlib.resources import files
from typing import Final

FILE: Final = "kinds.xz"


@cache
def kinds() -> dict[str, tuple[str, ...]]:
    """Give the kinds of each common word, as features; the nearest class first."""
    text = lzma.decompress(files("afterword.language.learned.data").joinpath(FILE).read_bytes()).decode()
    told: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        numbers, _, words = line.partition("\t")
        several = tuple(f"h:{number}" for number in numbers.split())
        told.update(dict.fromkeys(words.split(), several))
    return told
