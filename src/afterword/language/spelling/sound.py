"""What a word sounds like: its consonants, those that are mixed up in writing taken as one."""

from __future__ import annotations

import re
from typing import Final

_AS_ONE: Final = str.maketrans("zckqgvyw", "ssssjfii")
_SILENT: Final = re.compile(r"[aeiouh]+")
_SHORTEST: Final = 4
_SPELT: Final = (("ph", "f"), ("ck", "k"), ("tch", "sh"), ("dge", "je"), ("wh", "w"), ("kn", "n"), ("gh", ""))


def sound(word: str) -> str:
    """Give the sound of a word (small letters), one for "vehical" and "vehicle"; "" where there is too little of it."""
    heard = consonants(word)
    return heard if len(heard) >= _SHORTEST else ""


def consonants(word: str) -> str:
    """Give the first letter of a word and the consonants heard after it, those that are mixed up taken as one."""
    heard = word
    for written, spoken in _SPELT:
        heard = heard.replace(written, spoken)
    heard = heard[:1] + _SILENT.sub("", heard[1:].translate(_AS_ONE).replace("i", ""))
    return "".join(letter for at, letter in enumerate(heard) if not at or letter != heard[at - 1])
