"""What the employer said of the next step, fitted into a sentence of ours: "we'll send you a task"."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from afterword.writer.notes.clean import pieces
from afterword.writer.notes.contractions import written_out
from afterword.writer.notes.fitted import Fitted
from afterword.writer.notes.nouns import decapitalised
from afterword.writer.notes.persons import View, from_employer
from afterword.writer.notes.piece import read
from afterword.writer.notes.thought import Seen
from afterword.writer.notes.tokens import Token, tokens

_LONGEST = 24


@lru_cache(maxsize=2048)
def fit_step(text: str, view: View) -> Fitted | None:
    """Fit a step or promise in the employer's words; None where that cannot be done well."""
    for piece in pieces(text)[:1]:
        if len(piece.split()) > _LONGEST:
            return None
        parts = decapitalised(written_out(tokens(piece.rstrip("?"))), view.names | view.others)
        turned = _definite(from_employer(parts))
        found = read(turned, Seen(replace(view, is_turned=True)), asked=piece.endswith("?"))
        if found is not None and found.kind == "thing":
            return Fitted(about=found.text, hear=f"about {found.text}")
        if found is not None and found.kind == "indirect":
            return Fitted(hear=found.text)
        if found is not None and found.kind == "statement":
            return Fitted(hear=f"that {found.text}", is_statement=True)
    return None


def _definite(parts: tuple[Token, ...]) -> tuple[Token, ...]:
    """Speak of a step that is agreed as the one known to both: "a half-day" becomes "the half-day"."""
    if parts and parts[0].low in {"a", "an"}:
        return (Token("the", "the"), *parts[1:])
    return parts
