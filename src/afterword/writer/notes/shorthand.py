"""Shorthand of notes written out: w/, hrs, 3 days/wk, till Feb, and words that many people misspell."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from afterword.language.spelling.lexicon import lexicon
from afterword.language.spelling.speller import speller

_WORDS: Final = {
    "w/o": "without", "b/c": "because", "ppl": "people", "mgmt": "management", "yr": "year", "yrs": "years",
    "wk": "week", "wks": "weeks", "hrs": "hours", "mth": "month", "mths": "months", "mins": "minutes",
    "incl": "including", "approx": "about", "vs": "versus", "avg": "average", "appt": "appointment",
    "appts": "appointments", "dept": "department", "govt": "government", "mgr": "manager", "qtr": "quarter",
    "biz": "business", "intl": "international", "thru": "through", "hols": "holidays", "w/in": "within",
}  # fmt: skip
_MONTHS: Final = {
    "Jan": "January", "Feb": "February", "Mar": "March", "Apr": "April", "Aug": "August", "Sept": "September",
    "Sep": "September", "Oct": "October", "Nov": "November", "Dec": "December",
}  # fmt: skip
_DAYS: Final = {
    "Mon": "Monday", "Tue": "Tuesday", "Tues": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday", "Thur": "Thursday",
    "Thurs": "Thursday", "Fri": "Friday", "Sat": "Saturday", "Sun": "Sunday",
}  # fmt: skip
_CALENDAR: Final = {**_MONTHS, **_DAYS}
_WORD: Final = re.compile(rf"(?<!\S)(?:{'|'.join(sorted(map(re.escape, _WORDS), key=len, reverse=True))})\.?(?![\w/])")
_DATE: Final = re.compile(
    r"\b(?P<lead>in|on|till|until|since|from|by|of|next|last|every|early|late|mid|this|before|after)\s+"
    rf"(?P<name>{'|'.join(sorted(_CALENDAR, key=len, reverse=True))})\.?(?!\w)",
)
_PATTERNS: Final = tuple(
    (re.compile(pattern), written)
    for pattern, written in (
        (r"(?<!\S)w/\s*(?=\S)", "with "),
        (r"(?<=[\w%])\s*(?:->|→|=>)\s*(?=\w)", " to "),
        (r"(?<=\s)(?:&|\+)(?=\s)", "and"),
        (r"(?<=\d)\s+([ap])\.?m\.?(?!\w)", r"\1m"),
        (r"(\d\S*(?:\s+[a-z]+)?)/(?:wk|week)\b(?!\s+shifts?)", r"\1 a week"),
        (r"(\d\S*(?:\s+[a-z]+)?)/(day|month|night|shift)\b(?!\s+shifts?)", r"\1 a \2"),
        (r"(\d\S*(?:\s+[a-z]+)?)/(?:yr|year)\b", r"\1 a year"),
        (r"(\d\S*(?:\s+[a-z]+)?)/(?:hr|hour)\b", r"\1 an hour"),
        (r"(?<=\d )min(?!\w)", "minutes"),
        (r"(?<=\d )hr(?!\w)", "hours"),
        (r"(?i)\bno shows?\b", "no-shows"),
        (r"\b(\d+)[ -]?(?:yrs?|years?)[ -]?olds\b", r"\1-year-olds"),
        (r"\b(\d+)[ -]?yr(?=\s+[a-z])", r"\1-year"),
    )
)
_LONG_WORD: Final = re.compile(r"(?<![\w'’-])[a-z]{6,}(?![\w'’-])")


def written_in_full(note: str) -> str:
    """Write a note's shorthand out; names and figures stay as they are."""
    text = _WORD.sub(lambda found: _WORDS[found[0].rstrip(".")], note)
    for pattern, written in _PATTERNS:
        text = pattern.sub(written, text)
    text = _WORD.sub(lambda found: _WORDS[found[0].rstrip(".")], text)
    text = _DATE.sub(lambda found: f"{found['lead']} {_CALENDAR[found['name']]}", text)
    return _LONG_WORD.sub(lambda found: _mended(found[0]), text)


@lru_cache(maxsize=4096)
def _mended(word: str) -> str:
    """Mend a word that is misspelt beyond doubt: letters that changed places, or one letter too few or too many."""
    known = lexicon()
    if word in known.bands:
        return word
    verdict = speller().check(word)
    meant = verdict.suggestions[0] if verdict.suggestions else word
    if verdict.kind != "likely-slip" or len(verdict.suggestions) > 1 or word == f"{meant}s":
        return known.misspellings.get(word, word)
    is_sure = sorted(word) == sorted(meant) or abs(len(word) - len(meant)) == 1
    return meant if is_sure else word
