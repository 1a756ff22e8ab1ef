"""Composing a text of phrases, so that none says again what another has said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from afterword.writer.phrases.pool import Phrase, Pool
from afterword.writer.scene import Scene


@dataclass
class Composer:
    """A text in the making: the scene, the words that its phrases may ask for, and what was said so far."""

    scene: Scene
    words: dict[str, str]
    said: set[str] = field(default_factory=set)
    used: set[str] = field(default_factory=set)

    def say(self, slot: str, pool: Pool, fits: Callable[[str], bool] = bool, /, **words: str) -> str:
        """Choose the phrase that repeats least, and fill it in; `fits` refuses phrases by their text."""
        windows = self.scene.choice.windows(slot, pool[self.scene.register])
        fitting = (
            [phrase for phrase in window if fits(phrase.text) and phrase.text not in self.used] for window in windows
        )
        some = next((window for window in fitting if window), pool[self.scene.register])
        chosen: Phrase = min(some, key=lambda phrase: len(phrase.marks & self.said))
        self.said |= chosen.marks
        self.used.add(chosen.text)
        return capital(chosen.text.format_map({**self.words, **words}))


def capital(sentence: str) -> str:
    """Begin a sentence with a capital."""
    return sentence[:1].upper() + sentence[1:]
