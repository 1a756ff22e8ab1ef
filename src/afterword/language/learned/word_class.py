"""Words that the learned models take for one: days, months, money and numbers, whichever they are."""

from __future__ import annotations

from typing import Final

from afterword.language.wordlist import wordlist

_DAYS: Final = wordlist(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
)
_MONTHS: Final = wordlist(
    "january february march april june july august september october november december jan feb mar apr jun jul aug sep"
    " sept oct nov dec"
)
_MONEY: Final = frozenset("$£€₹¥")


def word_class(word: str) -> str:
    """Give the class of a word in the form that is compared, or the word itself."""
    if word in _DAYS:
        return "DAY"
    if word in _MONTHS:
        return "MONTH"
    if word in _MONEY:
        return "MONEY"
    return "NUMBER" if word[0].isdigit() else word
