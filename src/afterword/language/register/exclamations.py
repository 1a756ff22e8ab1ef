"""Several marks in a row ("!!!", "?!"), and exclamation marks by the dozen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.language.register.informality import Informality
from afterword.language.span import Span

_ROW: Final = re.compile(r"[!?](?:[ \t]?[!?])+")
_MOST: Final = 3


def exclamations_in(text: str, span: Span) -> Iterator[Informality]:
    """Find rows of marks in `text[span]`, and say once where there are more than three exclamation marks."""
    marks = text.count("!", span.start, span.end)
    if marks + text.count("?", span.start, span.end) < 2:  # noqa: PLR2004 - two make a row
        return
    rows = list(_ROW.finditer(text, span.start, span.end))
    for match in rows:
        if _is_in_text(text, match):
            yield Informality("marks", Span(*match.span()), match[0], ("?" if "?" in match[0] else "!",))
    if marks > _MOST and not rows:
        at = text.rindex("!", span.start, span.end)
        yield Informality("many-marks", Span(at, at + 1), "!", certain=False)


def _is_in_text(text: str, match: re.Match[str]) -> bool:
    """Tell whether a row of marks follows what it is about; in code and in "(!!)" it does not."""
    before = text[match.start() - 1 : match.start()]
    after = text[match.end() : match.end() + 1]
    return before not in ("", "(", "[", "/", "=", "`") and not after.isalnum() and after not in ("=", "`", "/")
