"""What each sentence of a message does: its acts, found by who acts, on whom, denied or not, and with what words."""

from __future__ import annotations

from afterword.language.acts.act import Act, Acts, Clause, Kind, Sentence
from afterword.language.acts.read import read_acts

__all__ = ["Act", "Acts", "Clause", "Kind", "Sentence", "read_acts"]
