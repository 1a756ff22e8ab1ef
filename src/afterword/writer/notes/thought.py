"""A thought of a note: what kind of phrase it is, and from where it is seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from afterword.writer.notes.persons import View, readdress
from afterword.writer.notes.tokens import Token, joined

Kind = Literal["thing", "indirect", "question", "statement", "predicate"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A thought: a `thing` follows "about", `indirect` is "how you …", a `statement` follows "that".

    A `predicate` lacks its subject ("worried about cut-over"); its text begins with its verb, made to go with "you" or
    "they", `third` with a verb that goes with "it", and `alone` is the whole clause with the person's name or "you".
    `is_list`: several things in a row, with "and" before the last.
    """

    kind: Kind
    text: str
    alone: str = ""
    third: str = ""
    is_list: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """From where a thought is seen, and what was said before it in the same note."""

    view: View
    before: tuple[Token, ...] = ()
    in_list: bool = False

    def turned(self, kind: Kind, parts: Sequence[Token]) -> Piece | None:
        """Turn the persons of a thought."""
        turned = readdress(parts, self.view, self.before)
        return Piece(kind, joined(turned)) if turned is not None else None
