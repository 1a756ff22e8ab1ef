"""What each sentence of a message does, shown to people."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from afterword.cli import screen
from afterword.language.acts import Sentence, read_acts
from afterword.language.letter import parse_letter

_NOTHING = "nothing that the guide speaks of"


def show_acts(console: Console, body: str) -> None:
    """Show the sentences that count, each with its acts."""
    acts = read_acts(body, parse_letter(body).sentences)
    console.print()
    console.print(screen.styled("What each sentence does", "quiet"))
    for sentence in acts.sentences:
        console.print(screen.indented(_line(sentence, body), 2))


def _line(sentence: Sentence, body: str) -> Text:
    kinds = ", ".join(dict.fromkeys(act.kind for act in sentence.acts)) or _NOTHING
    said = " ".join(sentence.span.of(body).split())
    return Text.assemble((screen.safe(f"“{said}”: "), "quiet"), kinds)
