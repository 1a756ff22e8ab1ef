"""A note made ready for reading: bullets and labels off, shorthand written out, one thought a piece."""

from __future__ import annotations

import re
from typing import Final

from afterword.language.wordlist import fold, wordlist
from afterword.writer.notes.shorthand import written_in_full

_BULLET: Final = re.compile(r"^\s*(?:[-*•·–—>]+|\(?\d{1,2}[.)]|[a-z][.)])\s+")
_ENDS: Final = " \t.,;:!–—-"
_PARTS: Final = re.compile(
    r"\s+(?=\(?\d{1,2}[.)]\s+\S)|\s*[;\n\r•|]+\s*|\s+[-–—]{1,2}\s+|\s*—\s*|(?<=[^\W\d_]{3})[.!]+\s+(?=\S)|(?<=\?)\s+|(?<=[^\W\d_]):\s+"
)
_TALKED: Final = (
    r"(?:(?:we|i)\s+)?(?:also\s+|briefly\s+|both\s+)?"
    r"(?:talk(?:ed|ing)?|spoke|chat(?:ted)?|conversation|discussion|discussing|joked|laughed|had\s+a\s+(?:good\s+|long\s+)?(?:talk|chat))"
    r"(?:\s+(?:a\s+lot|a\s+bit|at\s+length|briefly|mostly|mainly|together))?\s+(?:about|on|of|over|through)"
)
_TOLD: Final = (
    r"(?:(?P<who>(?!\d|(?:also|briefly|really)\s)[\w'’.-]+)\s+)?(?:also\s+|briefly\s+|really\s+)*"
    r"(?:(?:told|showed)\s+(?:me|her|him|them)(?:\s+(?:about|that))?|asked(?:\s+(?:me|her|him|them))?(?:\s+about)?|talked\s+(?:me\s+through|about)|talks\s+about"
    r"|spoke\s+(?:about|of)|(?:explained|described|mentioned|said|discussed|raised|outlined|stressed|emphasi[sz]ed|covered)"
    r"(?:\s+that)?|(?:mentions|says|explains)(?:\s+that)?|brought\s+up|went\s+(?:through|over)|pointed\s+out(?:\s+that)?|walked\s+me\s+through"
    r"|(?:liked|loved|enjoyed|appreciated)(?:\s+(?:hearing|learning)(?:\s+about)?)?|(?:heard|learned|learnt)(?:\s+(?:about|that))?"
    r"|met|saw|toured|visited|(?:walked|looked)\s+(?:through|round|around)|got\s+to\s+(?:see|meet))"
)
_ABOUT: Final = r"(?:re|regarding|about|concerning)"
_LEADS: Final = tuple(re.compile(rf"{lead}\s+(?=\S)", re.IGNORECASE) for lead in (_TALKED, _TOLD, _ABOUT))
_TELLERS: Final = wordlist("she he they we i")
_LABELS: Final = wordlist(
    "topic topics note notes subject point points interesting takeaway takeaways discussed remember main highlight "
    "highlights question questions asked q todo learned learnt conversation chat call interview "
    "likes loves hobbies hobby fun fact"
)
_NOTHING: Final = wordlist(
    "n/a na none nothing tbd todo ? - misc etc stuff things ok yes no various general chat smalltalk nice good great "
    "lots cv everything more"
) | {
    *("small talk", "see notes", "nothing special", "nothing much", "nothing in particular", "not much", "no notes"),
    *("can't remember", "cannot remember", "don't remember", "nothing to note", "as expected", "the usual"),
}
_HEADING: Final = re.compile(
    r"^(?:the|their|her|his)?\s*(?:(?:biggest|main|top|current|first|key|next)\s+)?(?:challenge|priority|priorities|worry"
    r"|concern|focus|goal|headache|problem|pain point|issue|aim|task)s?:\s+(?=\S)",
    re.IGNORECASE,
)
"""Headings over what a note is about: "biggest headache: returns"."""
_ABBREVIATED: Final = re.compile(r"(?:^|[^\w.])[a-z]\.[a-z]$", re.IGNORECASE)
_TAIL: Final = re.compile(
    r",?\s+(?:etc|and so on|and more|tbc|yes or no|yes/no|y/n|or not|lol|haha|tbh|imo)\.*$", re.IGNORECASE
)


_SPEAKS: Final = re.compile(
    r"(?:[\w'’.-]+\s+)?(?:said|says|told\s+(?:me|us)|mentioned|mentions|asked|explained|added|quote)", re.IGNORECASE
)
"""What leads to a quotation, and is no thought of its own: "she said: …"."""


def pieces(note: str, names: tuple[str, ...] = ()) -> list[str]:
    """Split a note into its thoughts, in order; `names` are the words for the person whom it is about."""
    text = _HEADING.sub("", written_in_full(note.strip()))
    idle = {fold(name) for name in names} | _LABELS | _NOTHING
    found = [_bare(part, names) for part in _PARTS.split(text)]
    return [part for part in found if part and fold(part) not in idle and not _SPEAKS.fullmatch(part)]


def _bare(part: str, names: tuple[str, ...]) -> str:
    """Take bullets, quotation marks and "we talked about" off; a question keeps its mark."""
    text = " ".join(_BULLET.sub("", part).split()).lstrip(_ENDS)
    bare = text.rstrip(_ENDS)
    if len(bare) > 1 and (bare[0], bare[-1]) in {("(", ")"), ('"', '"'), ("“", "”"), ("'", "'"), ("‘", "’")}:
        text = bare[1:-1].strip(_ENDS)
    for pattern in _LEADS:
        lead = pattern.match(text)
        who = (lead.groupdict().get("who") or "i") if lead is not None else ""
        if lead is not None and (fold(who) in _TELLERS or fold(who) in names):
            text = text[lead.end() :]
    bare = _TAIL.sub("", text).strip(_ENDS)
    return f"{bare}." if _ABBREVIATED.search(bare) and text.endswith(".") else bare
