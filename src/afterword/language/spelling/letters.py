"""The letters of a word as a set of bits, by which words that cannot be near each other are passed over at once."""

from __future__ import annotations


def letter_bits(word: str) -> int:
    """Give the set of a word's letters as bits: an edit changes at most two of them."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 31)
    return bits
