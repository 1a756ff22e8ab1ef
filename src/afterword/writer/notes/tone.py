"""Whether a note is of something grave, about which nobody says that they enjoyed hearing it."""

from __future__ import annotations

import re
from typing import Final

_BEGINNINGS: Final = (
    "injur accident casualt evict redundan layoff lay-off sick illness disease dementia cancer hospice dying death "
    "died suicid bereave grief griev trauma abus violen assault harass crisis crises disaster flood drought famine "
    "poverty homeless refuge fraud scam theft stolen breach lawsuit complain angry unhappy tired exhaust overtime "
    "understaff short-staff shortage backlog delay overdue broke breakdown fail crash outage incident error mistake "
    "defect mixup mix-up leak damag scratch poor worst worse worr problem trouble struggl stress quit turnover "
    "attrition drop closure reject refus dispute phobi pain vandal pollut damp nobody crunch recall"
)
"""How words of illness, loss, mishap and strain begin."""
_WORDS: Final = "fire war bad breaks waste mould mold stale hate hates hated late behind lose losing loss lost denied"
_PHRASES: Final = (
    r"laid off|court case|burn(?:ing|ed|t)?[ -]?out|false positives?|leav(?:e|es|ing) (?:for|after|by)|budget cuts?"
    r"|cut(?:s|ting)? (?:by|the budget|in)|closed down|no one|too (?:much|many|high|low|few|late)|not enough"
)
_GRAVE: Final = re.compile(
    rf"\b(?:(?:{'|'.join(_BEGINNINGS.split())})|(?:{'|'.join(_WORDS.split())}|{_PHRASES})\b)", re.IGNORECASE
)
_CHEERFUL: Final = re.compile(
    r"\b(?:enjoy\w*|loved?|glad(?:ly)?|happily|best part|good to|highlight|liked|pleased|pleasure)\b", re.IGNORECASE
)


def is_grave(text: str) -> bool:
    """Tell whether a note is of an illness, a loss, a mishap, a strain."""
    return _GRAVE.search(text) is not None


def is_cheerful(phrase: str) -> bool:
    """Tell whether a phrase rejoices in what it is about."""
    return _CHEERFUL.search(phrase) is not None
