"""Greetings that are too familiar: "Hey", "Hiya", "Yo", "What's up", and a familiar word in the name's place."""

from __future__ import annotations

import re
from typing import Final

from afterword.language.letter import Letter
from afterword.language.register.informality import Informality
from afterword.language.span import Span

_OPENING: Final = re.compile(
    r"(?:oh,? )?(?:he+y+a*(?: (?:hey|there|again|you|y['’]?all))?|hi+y+a+(?: there)?|h+i{3,}|hell+o{2,}"
    r"|yo+(?: yo+)*|['’]?su+p|w(?:h)?[ao]s+up"
    r"|w(?:h)?a[sz]{2,}up|what['’]?s (?:up|good|happening|new)|how['’]?s it (?:going|hanging)"
    r"|howdy(?:[- ]doody)?|oi+|a+y up|ey up|wotcha"
    r"|how do|top of the morning(?: to you)?|greetings,? earthlings?|mornin['’])(?![\w-])",
    re.IGNORECASE,
)
_FAMILIAR: Final = re.compile(
    r"(?:hi|hello|dear|morning|good (?:morning|afternoon|evening)|hey)(?: there| my)?,? "
    r"(dudes?|mates?|matey|bros?|bruh|budd(?:y|ies)|pals?|hun|hon|babe|sweetie|darling|boss man|bossman|my man"
    r"|big man|champ|chief|legends?"
    r"|peeps|ladies and gents|guys|gang|y['’]?all|folks)(?=[ \t]*(?:[,!.:\u2013\u2014-]|[\r\n]|\Z))",
    re.IGNORECASE,
)
_DOUBTFUL: Final = frozenset(
    {"guys", "gang", "folks", "chief", "y'all", "yall", "y’all", "top of the morning", "how do"}
)
_ASKING: Final = re.compile(r"(?:what['’]?s|how['’]?s)", re.IGNORECASE)
_FORMER: Final = re.compile(r"\W{0,3}")


def greeting_in(letter: Letter) -> Informality | None:
    """Find a greeting that is too familiar; only the first words of the letter are one."""
    start = _beginning(letter)
    if start is None:
        return None
    found = _OPENING.match(letter.text, start)
    if found is not None:
        if _ASKING.match(found[0]) and letter.text[found.end() : found.end() + 1] in ("?", ""):
            return Informality("greeting", Span(*found.span()), found[0])
        certain = found[0].lower() not in _DOUBTFUL
        return Informality("greeting", Span(*found.span()), found[0], ("Hello",) if certain else (), certain)
    familiar = _FAMILIAR.match(letter.text, start)
    if familiar is None:
        return None
    certain = familiar[1].lower() not in _DOUBTFUL
    return Informality("greeting", Span(*familiar.span(1)), familiar[1], (), certain)


def _beginning(letter: Letter) -> int | None:
    if letter.greeting is not None:
        start = letter.greeting.span.start
    elif letter.body:
        start = letter.body[0].start
    else:
        return None
    former = _FORMER.match(letter.text, start)
    return former.end() if former is not None else start
