"""The examples from which what a sentence does is learned: sentences with their acts, and whole messages."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from afterword.language.acts.features import features
from afterword.language.acts.read import read_patterns
from afterword.language.letter import parse_letter
from afterword.language.span import Span
from tools.training.fit import Example
from tools.training.twins import twins

LABELS: Final = (
    *("thanks", "interest", "asks-next", "touches-next", "demand", "own-deadline", "plea", "reproach", "waiting"),
    *("expects", "private", "qualification", "resume", "pay", "earlier", "argues", "withdraws"),
)
TUNED_ON: Final = "acts-0"
"""Sentences on which the patterns were tuned: what these say of them would seem truer than it is."""

_BY_RULE: Final[Mapping[tuple[str, str], str]] = {
    ("pressure", "error"): "demand",
    ("pressure", "hint"): "own-deadline",
    ("desperate", "warning"): "plea",
    ("complaint", "warning"): "reproach",
    ("complaint", "hint"): "waiting",
    ("assumed-timeline", "warning"): "expects",
    ("personal-details", "warning"): "private",
    ("new-qualifications", "warning"): "qualification",
    ("resume-attached", "error"): "resume",
    ("salary", "error"): "pay",
    ("keep-track", "hint"): "earlier",
    ("after-rejection", "error"): "argues",
}
_OF_RULE: Final = {
    rule: label for (rule, severity), label in _BY_RULE.items() if severity != "hint" or rule == "keep-track"
}
_BY_RECORD: Final = frozenset({"expects", "private", "qualification", "resume", "pay", "earlier"})


def sentences(path: Path) -> Iterator[Example]:
    """Read sentences with their acts."""
    for line in path.read_text(encoding="utf-8").splitlines():
        kept = json.loads(line)
        text, held = kept["text"], frozenset(kept["acts"])
        against = frozenset(kept.get("known", LABELS)) - held
        yield Example(_seen(text, Span(0, len(text)), path.stem), held, against, path.stem, text)
        for twin, lost in twins(text, held):
            yield Example(_seen(twin, Span(0, len(twin)), path.stem), frozenset(), lost, path.stem, text)


def messages(path: Path) -> Iterator[Example]:
    """Read the sentences of whole messages; only what their findings tell of them is known."""
    for line in path.read_text(encoding="utf-8").splitlines():
        kept = json.loads(line)
        yield from _of_message(kept, path.stem)


def _of_message(kept: Mapping[str, Any], hand: str) -> Iterator[Example]:
    body = kept["message"]["body"]
    near = {label for rule in kept["near"] if (label := _OF_RULE.get(rule)) in _BY_RECORD}
    for sentence in parse_letter(body).sentences:
        held = {
            label
            for one in kept["expect"]
            if one["text"] and _meets(sentence, body.index(one["text"]), len(one["text"]))
            if (label := _BY_RULE.get((one["rule"], one["severity"])))
        }
        against = set(_BY_RULE.values()) - held - near if held == set() else set()
        yield Example(_seen(body, sentence), frozenset(held), frozenset(against), hand, sentence.of(body))


def _meets(sentence: Span, start: int, length: int) -> bool:
    return sentence.start < start + length and start < sentence.end


def _seen(text: str, sentence: Span, hand: str = "") -> frozenset[str]:
    found = read_patterns(text, sentence)
    return features(found.said, found.clauses, () if hand == TUNED_ON else found.acts)
