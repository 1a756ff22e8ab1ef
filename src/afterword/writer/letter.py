"""A letter put together: subject, greeting, paragraphs and sign-off."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letter:
    """What a draft says, before it is one text: `sentences` by paragraph; in an outline each stands on its own line."""

    subject: str
    greeting: str
    sentences: tuple[tuple[str, ...], ...]
    sign_off: str
    signature: str
    is_outline: bool = False

    @property
    def body(self) -> str:
        """The text of the message."""
        between = "\n" if self.is_outline else " "
        paragraphs = (between.join(sentences) for sentences in self.sentences)
        blocks = (self.greeting, *paragraphs, f"{self.sign_off}\n{self.signature}".strip())
        return "\n\n".join(block for block in blocks if block)
