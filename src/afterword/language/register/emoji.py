"""Emoji, and smileys made of marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.language.register.informality import Informality
from afterword.language.span import Span

# Pictures by their blocks; of the older signs (☎ ✓ ★ are text) those that show a mood, or are asked for as a picture.
_PICTURE: Final = (
    r"(?:[\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff☺☹♥❤❣✨⭐☀✌✊✋☝⚡❗❓‼⁉\u2763]|[\u2600-\u27bf]\ufe0f)"
)
_EMOJI: Final = re.compile(
    rf"[ \t\xa0]*{_PICTURE}(?:[\ufe0f\u200d\u20e3♀♂ ]*{_PICTURE})*[\ufe0f\u20e3]*(?:\u200d[♀♂]\ufe0f?)*"
)
_SMILEY: Final = re.compile(
    r"[ \t\xa0]+(?:[:;=]['’]?-?[)(DPp]{1,4}|[xX]D+|:-?[/|]|<3+(?!\s?\w)|\^_?\^|:-?\*|[:;]o\))(?=[\s.,!?]|\Z)"
)
_USEFUL: Final = frozenset("📞📱☎📧✉📍🌐🔗📩📨🏠📲🖨📠")
"""Pictures that stand for "telephone" and the like in a signature."""

_LISTING: Final = frozenset("✅✔✓➤▶🔹🔸•👉")


def emoji_in(text: str, span: Span, *, in_sentences: bool = True) -> Iterator[Informality]:
    """Find emoji and smileys in `text[span]`, each with the space before it.

    `in_sentences` says that one may stand for the full stop of its sentence, so that the stop goes in its place.
    """
    if not text.isascii():
        for match in _EMOJI.finditer(text, span.start, span.end):
            if not _is_of_use(text, match):
                yield _found(text, match, in_sentences=in_sentences)
    for match in _SMILEY.finditer(text, span.start, span.end):
        if not _closes_bracket(text, span, match):
            yield _found(text, match, in_sentences=in_sentences)


def _found(text: str, match: re.Match[str], *, in_sentences: bool) -> Informality:
    before = text[max(0, match.start() - 1) : match.start()]
    ends = not text[match.end() : match.end() + 2].strip(" \t\xa0\r") or text[match.end() : match.end() + 1] == "\n"
    fix = "." if in_sentences and ends and before.isalnum() else ""
    return Informality("emoji", Span(*match.span()), match[0], (fix,))


def _is_of_use(text: str, match: re.Match[str]) -> bool:
    """Tell whether a picture marks a telephone number or the like, or an item of a list."""
    shown = match[0].strip()
    if shown[0] in _USEFUL:
        return True
    before = text[max(0, match.start() - 8) : match.start()]
    return shown[0] in _LISTING and not before.rpartition("\n")[2].strip()


def _closes_bracket(text: str, span: Span, match: re.Match[str]) -> bool:
    """Tell whether the round bracket of a smiley closes one that was opened in its sentence."""
    if not match[0].endswith(")"):
        return False
    before = text[max(span.start, match.start() - 200) : match.start()]
    return before.rpartition("(")[2].count(")") == 0 and "(" in before
