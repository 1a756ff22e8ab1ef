"""Where a letter's text stops: what its end is cut into, and the looks at lines that finding it needs."""

from __future__ import annotations

from typing import Final, NamedTuple

from afterword.language.lines import Line
from afterword.language.sign_off import SignOff
from afterword.language.span import Span
from afterword.language.wordlist import fold

SENTENCE_ENDS: Final = (".", "!", "?", "…", ")", "”", '"')
"""With what the line above a sign-off or a signature ends, where it is one of the text."""

AROUND_NAME: Final = " .,!;:-\u2013\u2014"
"""What stands around a name and is none of it."""

NEAR: Final = 2
"""How far apart lines are that belong together: one blank line between them."""

_MOST_LINES: Final = 150


class Cut(NamedTuple):
    """Where the text stops: the lines of it, the sign-off, the name on the sign-off's line, and the lines below."""

    body: list[Line]
    sign_off: Span | None
    name: Span | None
    below: list[Line]


def shown_backwards(lines: list[Line]) -> list[int]:
    """Give the indices of the last lines that are not blank, at most some 150, last first."""
    found: list[int] = []
    for index in range(len(lines) - 1, -1, -1):
        if lines[index].text:
            found.append(index)
        if len(found) == _MOST_LINES:
            break
    return found


def previous_shown(lines: list[Line], index: int) -> int | None:
    """Give the index of the last line before `index` that is not blank."""
    return next((at for at in range(index - 1, -1, -1) if lines[at].text), None)


def following_shown(lines: list[Line], index: int) -> int | None:
    """Give the index of the first line after `index` that is not blank."""
    return next((at for at in range(index + 1, len(lines)) if lines[at].text), None)


def is_addressed(line: Line, found: SignOff, addressed: frozenset[str]) -> bool:
    """Tell whether the name after a sign-off is of whom the letter greets ("Thanks, Dana!"), and so signs nothing."""
    name = line.text[(found.name or line.start) - line.start :]
    return fold(name.strip(AROUND_NAME)) in addressed
