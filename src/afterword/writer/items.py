"""What was asked for, in words: the items of requests, and what a draft cannot know of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from afterword.planner.words import row
from afterword.record.application import Statement
from afterword.writer.notes.employer import fit_step
from afterword.writer.notes.persons import View

_NAMED: Final = {
    "resume": ("my CV", "my résumé"),
    "references": ("my references", "my references"),
    "portfolio": ("my portfolio", "my portfolio"),
    "work-sample": ("a sample of my work", "a sample of my work"),
}
_SENT: Final = re.compile(
    r"\b(?:references?|r[eé]sum[eé]|cv|portfolio|samples?|receipts?|certificates?|copy|copies|forms?|documents?|transcripts?"
    r"|letters?|proof|diploma|passport|licen[cs]e|slides?|code|exercise|task|homework|id)\b",
    re.IGNORECASE,
)
_SENDING: Final = re.compile(
    r"^(?i:please\s+|kindly\s+|could you\s+(?:please\s+)?|can you\s+|would you\s+(?:please\s+)?)*"
    r"(?i:send|share|provide|forward|submit|supply|email|mail|upload|attach)\s+(?:(?:us|me|over|along|through|in|them|[A-Z]\w+)\s+)?",
)
_OWN: Final = re.compile(
    r"\b(?:salary|pay|expectations?|notice period|start date|first day|availab\w*|when you|which (?:time|day)s?|slots?"
    r"|how you would|how would you|why you|choose a time|a time for|times? that)\b",
    re.IGNORECASE,
)


def is_own_to_tell(asked: str) -> bool:
    """Tell whether only the candidate knows the answer: times, dates, sums, reasons."""
    return _OWN.search(asked.replace("-", " ")) is not None


def is_sent(asked: str) -> bool:
    """Tell whether something to send was asked for."""
    return _SENT.search(asked) is not None or _SENDING.match(asked) is not None


def named(asked: str, requests: Sequence[Statement], view: View, *, american: bool) -> str | None:
    """Name what is sent, as ours; None where the question does not say it in words that can be used."""
    known = [_NAMED[request.item][american] for request in requests if request.item in _NAMED]
    if known:
        return row(tuple(dict.fromkeys(known)))
    short = re.split(r"\s+(?:in the meantime|please|by|before|as soon|when)\b|[?.]", _SENDING.sub("", asked.strip()))[0]
    fitted = fit_step(short, view)
    return fitted.about if fitted is not None else None
