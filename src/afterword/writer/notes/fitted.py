"""A note that has been fitted: in which places of a sentence it can stand, and how it reads there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fitted:
    """How a note reads: after "about" (`about`), after a verb of hearing (`hear`), after a colon (`question`).

    A place where it cannot stand is None; at least one is not. `is_statement`: what follows "hear" begins with "that".
    `thing` is what a note is about of which "hear" says more.
    """

    about: str | None = None
    hear: str | None = None
    question: str | None = None
    is_statement: bool = False
    thing: str | None = None

    @property
    def topic(self) -> str | None:
        """What can follow "about": all of it, or what it is about where the rest is a statement."""
        return self.about or self.thing
