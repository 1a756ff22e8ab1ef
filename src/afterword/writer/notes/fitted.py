"""A note that has been fitted: in which places of a sentence it can stand, and how it reads there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fitted:
    """How a note reads: after "about" (`about`), after a verb of hearing (`hear`), after a colon (`question`).

    A place where it cannot stand is None; at least one is not. `is_statement`: what follows "hear" begins with "that".
    """

    about: str | None = None
    hear: str | None = None
    question: str | None = None
    is_statement: bool = False
