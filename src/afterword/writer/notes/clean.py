"""A note made ready for reading: bullets and labels off, shorthand written out, one thought a piece."""

from __future__ import annotations

import re
from typing import Final

from afterword.language.wordlist import fold, wordlist

_BULLET: Final = re.compile(r"^\s*(?:[-*•·–—>]+|\(?\d{1,2}[.)]|[a-z][.)])\s+")
_ENDS: Final = " \t.,;:!–—-"
_PARTS: Final = re.compile(
    r"\s*[;\n\r•|]+\s*|\s+[-–—]{1,2}\s+|\s*—\s*|(?<=[^\W\d_]{3})[.!]+\s+(?=\S)|(?<=\?)\s+|(?<=[^\W\d_]):\s+"
)
_SHORTHAND: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), written)
    for pattern, written in (
        (r"(?<!\S)w/o(?!\S)", "without"),
        (r"(?<!\S)w/\s*(?=\S)", "with "),
        (r"(?<!\S)b/c(?!\S)", "because"),
        (r"(?<!\S)ppl(?!\w)", "people"),
        (r"(?<!\S)mgmt(?!\w)", "management"),
        (r"(?<!\S)yrs(?!\w)", "years"),
        (r"(?<!\S)incl\.?(?=\s)", "including"),
        (r"(?<!\S)approx\.?(?=\s)", "about"),
        (r"(?<!\S)vs\.?(?=\s)", "versus"),
        (r"(?<=\w)\s*(?:->|→|=>)\s*(?=\w)", " to "),
        (r"(?<=\s)(?:&|\+)(?=\s)", "and"),
    )
)
_TALKED: Final = (
    r"(?:(?:we|i)\s+)?(?:also\s+|briefly\s+|both\s+)?"
    r"(?:talk(?:ed|ing)?|spoke|chat(?:ted)?|conversation|discussion|discussing|joked|laughed|had\s+a\s+(?:good\s+|long\s+)?(?:talk|chat))"
    r"(?:\s+(?:a\s+lot|a\s+bit|at\s+length|briefly|mostly|mainly|together))?\s+(?:about|on|of|over)"
)
_TOLD: Final = (
    r"(?:(?:she|he|they|we|i|{names})\s+)?(?:also\s+|briefly\s+|really\s+)*"
    r"(?:(?:told|showed)\s+(?:me|her|him|them)(?:\s+(?:about|that))?|asked(?:\s+(?:me|her|him|them))?(?:\s+about)?|talked\s+(?:me\s+through|about)|talks\s+about"
    r"|spoke\s+(?:about|of)|(?:explained|described|mentioned|said|discussed|raised|outlined|stressed|emphasi[sz]ed|covered)"
    r"(?:\s+that)?|(?:mentions|says|explains)(?:\s+that)?|brought\s+up|pointed\s+out(?:\s+that)?|walked\s+me\s+through"
    r"|(?:liked|loved|enjoyed|appreciated)(?:\s+(?:hearing|learning)(?:\s+about)?)?|(?:heard|learned|learnt)(?:\s+(?:about|that))?"
    r"|met|saw|toured|visited|(?:walked|looked)\s+(?:through|round|around)|got\s+to\s+(?:see|meet))"
)
_ABOUT: Final = r"(?:re|regarding|about|concerning)"
_LABELS: Final = wordlist(
    "topic topics note notes subject point points interesting takeaway takeaways discussed remember main highlight "
    "highlights question questions asked q todo learned learnt conversation chat call interview"
)
_NOTHING: Final = wordlist(
    "n/a na none nothing tbd todo ? - misc etc stuff things ok yes no various general chat smalltalk nice good great "
    "lots cv everything more"
) | {"small talk", "see notes"}
_ABBREVIATED: Final = re.compile(r"(?:^|[^\w.])[a-z]\.[a-z]$", re.IGNORECASE)
_TAIL: Final = re.compile(r",?\s+(?:etc|and so on|and more|tbc)\.*$", re.IGNORECASE)


def pieces(note: str, names: tuple[str, ...] = ()) -> list[str]:
    """Split a note into its thoughts, in order; `names` are the words for the person whom it is about."""
    text = note.strip()
    for pattern, written in _SHORTHAND:
        text = pattern.sub(written, text)
    idle = {fold(name) for name in names} | _LABELS | _NOTHING
    found = [_bare(part, names) for part in _PARTS.split(text)]
    return [part for part in found if part and fold(part) not in idle]


def _bare(part: str, names: tuple[str, ...]) -> str:
    """Take bullets, quotation marks and "we talked about" off; a question keeps its mark."""
    text = " ".join(_BULLET.sub("", part).split()).lstrip(_ENDS)
    bare = text.rstrip(_ENDS)
    if len(bare) > 1 and (bare[0], bare[-1]) in {('"', '"'), ("“", "”"), ("'", "'"), ("‘", "’")}:
        text = bare[1:-1].strip(_ENDS)
    known = "|".join(re.escape(name) for name in names) or "(?!)"
    for pattern in (_TALKED, _TOLD, _ABOUT):
        lead = re.match(rf"{pattern.replace('{names}', known)}\s+(?=\S)", text, re.IGNORECASE)
        text = text[lead.end() :] if lead is not None else text
    bare = _TAIL.sub("", text).strip(_ENDS)
    return f"{bare}." if _ABBREVIATED.search(bare) and text.endswith(".") else bare
