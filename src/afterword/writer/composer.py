"""Composing a text of phrases, so that none says again what another has said."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from afterword.writer.notes.closed import ADVERBS, WH
from afterword.writer.notes.tone import is_cheerful, is_grave
from afterword.writer.phrases.pool import Phrase, Pool
from afterword.writer.scene import Scene

_NOTED: Final = ("about", "hear")
_ENDS: Final = tuple(f"{{{place}}}." for place in _NOTED)
_OF_NOTE: Final = frozenset({"meaning", "more-passing"})
"""Slots that say more of what was noted."""
_DOUBLED: Final = re.compile(r"\b(?:what (?:you|I|\{name\})|everything we)\b.*\{about\}", re.IGNORECASE)
_MOST_SPACES: Final = 7


@dataclass
class Composer:
    """A text in the making: the scene, the words that its phrases may ask for, and what was said so far."""

    scene: Scene
    words: dict[str, str]
    said: set[str] = field(default_factory=set)
    used: set[str] = field(default_factory=set)
    is_grave: bool = False

    def say(self, slot: str, pool: Pool, fits: Callable[[str], bool] = bool, /, **words: str) -> str:
        """Choose the phrase that repeats least, and fill it in; `fits` refuses phrases by their text."""
        noted = _Noted(" ".join(words.get(place, "") for place in _NOTED).strip())
        self.is_grave = self.is_grave or noted.is_grave
        windows = self.scene.choice.windows(slot, pool[self.scene.register])
        fitting = (
            [phrase for phrase in window if fits(phrase.text) and self._suits(phrase.text, slot, noted)]
            for window in windows
        )
        some = next((window for window in fitting if window), pool[self.scene.register])
        is_first = self.scene.choice.attempt == 0
        chosen: Phrase = min(some, key=lambda phrase: len(phrase.marks & self.said)) if is_first else some[0]
        self.said |= chosen.marks
        self.used.add(chosen.text)
        return capital(chosen.text.format_map({**self.words, **words}))

    def _suits(self, text: str, slot: str, noted: _Noted) -> bool:
        """Tell whether a phrase is new here, and goes with what is noted in form and in tone."""
        is_of_note = bool(noted.text) or slot in _OF_NOTE
        is_out_of_tune = self.is_grave and is_of_note and is_cheerful(text)
        return text not in self.used and not is_out_of_tune and noted.fits_into(text)


@dataclass(frozen=True, slots=True)
class _Noted:
    """What a note gives to a phrase."""

    text: str

    @property
    def is_grave(self) -> bool:
        return is_grave(self.text)

    def fits_into(self, phrase: str) -> bool:
        """Refuse the middle of a sentence to what is long, and "what you said about what"."""
        if not self.text:
            return True
        is_doubled = _DOUBLED.search(phrase) is not None and self.text.split()[0] in WH
        return not is_doubled and (not _is_long(self.text) or phrase.endswith(_ENDS))


def _is_long(filled: str) -> bool:
    """Tell whether what is filled in is too long, or has too many parts, for the middle of a sentence."""
    last = filled.rpartition(" ")[2]
    return "," in filled or "(" in filled or last in ADVERBS or filled.count(" ") >= _MOST_SPACES


def capital(sentence: str) -> str:
    """Begin a sentence with a capital."""
    return sentence[:1].upper() + sentence[1:]
