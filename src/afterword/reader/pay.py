"""Where an offer speaks of pay: a sum of money, or a word for pay that asks for none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.reader.seen import Seen
from afterword.reader.statement import Statement

_SUM: Final = re.compile(
    r"[$£€₹¥₦]\s?\d|\b(?:USD|EUR|GBP|CHF|INR|RWF|KES|NGN|AED|SGD|Rs\.?|R|N)\s?\d[\d,.]{2,}|\b\d{2,3}(?:[.,]\d)?\s?k\b|\bLPA\b"
    r"|\b\d[\d,.]*\s?(?:gross|net|an hour|per hour|a day|per day|a month|per month|a year|per annum|base)\b",
    re.IGNORECASE,
)
_PAY: Final = frozenset({"salary", "pay", "wage", "wages", "remuneration", "compensation", "stipend", "bonus", "ctc"})


def pay_in(seen: Seen) -> Iterator[Statement]:
    """Give the first sentence that speaks of pay, and asks for nothing."""
    for sentence in seen.sentences:
        speaks = _SUM.search(sentence.span.of(seen.mail.body)) or not _PAY.isdisjoint(sentence.words)
        if speaks and "?" not in sentence.words:
            yield Statement("salary", sentence.span)
            return
