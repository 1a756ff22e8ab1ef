"""Which lines of a mail are quoted from another one, so that they are never taken for the writer's own.

Marked lines (">") are quoted one by one, so that answers written between them stay the writer's own. An attribution,
a separator or a block of header lines quotes the marked lines that follow it, or, where none does, all the rest.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from afterword.language.attribution import attribution_at
from afterword.language.lines import Line
from afterword.language.mail_header import header_block, is_rule, is_separator

_LONG_LINE: Final = 60
_MOST_OPENINGS: Final = 3
_OPENERS: Final = ("From ", "from ")


class Opening(NamedTuple):
    """What opens a quotation: the index of the line after it, and whether it speaks for itself."""

    after: int
    certain: bool


def quoted_ranges(lines: list[Line], index: int = 0) -> list[tuple[int, int]]:
    """Give the quoted runs of lines from `index` on as half-open ranges of indices, in order and apart."""
    found: list[tuple[int, int]] = []
    while index < len(lines):
        after = _quotation_at(lines, index)
        if after > index:
            _add(found, index, after)
        index = max(after, index + 1)
    return found


def _add(found: list[tuple[int, int]], start: int, after: int) -> None:
    if found and found[-1][1] == start:
        start = found.pop()[0]
    found.append((start, after))


def _quotation_at(lines: list[Line], index: int) -> int:
    """Give the index after the quotation that begins at `index`; `index` itself where none does."""
    if not lines[index].text:
        return index
    if _is_marked(lines, index):
        return _after_marked(lines, index)
    opening = _opening_at(lines, index)
    if opening is None:
        return index
    following = _next_shown(lines, opening.after)
    if following < len(lines) and _is_marked(lines, following):
        return _after_marked(lines, following)
    return len(lines) if opening.certain else index


def _is_marked(lines: list[Line], index: int) -> bool:
    """Tell whether a line bears the mark; a lone ">5" or ">From" inside running text is the writer's own."""
    text = lines[index].text
    if not text.startswith(">"):
        return False
    return not (_is_stray(text) and not _has_marked_neighbour(lines, index))


def _is_stray(text: str) -> bool:
    return text[1:2].isdigit() or text[1:].startswith(_OPENERS)


def _has_marked_neighbour(lines: list[Line], index: int) -> bool:
    above = index > 0 and lines[index - 1].text.startswith(">")
    return above or (index + 1 < len(lines) and lines[index + 1].text.startswith(">"))


def _after_marked(lines: list[Line], index: int) -> int:
    """Give the index after a run of marked lines, with the ends of lines that a program broke in two."""
    index += 1
    while index < len(lines):
        if not (_is_marked(lines, index) or _is_broken_end(lines, index)):
            break
        index += 1
    return index


def _is_broken_end(lines: list[Line], index: int) -> bool:
    """Tell whether an unmarked line between two marked ones is the end of the long line above it."""
    text = lines[index].text
    return (
        text[:1].islower()
        and lines[index - 1].text.startswith(">")
        and len(lines[index - 1].text) >= _LONG_LINE
        and index + 1 < len(lines)
        and lines[index + 1].text.startswith(">")
    )


def _opening_at(lines: list[Line], index: int) -> Opening | None:
    """Read what opens a quotation; a separator may be followed by an attribution or a block of header lines."""
    opening = _one_opening(lines, index)
    for _ in range(_MOST_OPENINGS):
        if opening is None or not opening.certain:
            return opening
        following = _next_shown(lines, opening.after)
        further = _one_opening(lines, following) if following < len(lines) else None
        if further is None:
            break
        opening = Opening(further.after, certain=True)
    return opening


def _one_opening(lines: list[Line], index: int) -> Opening | None:
    text = lines[index].text
    if is_separator(text):
        return Opening(index + 1, certain=True)
    if not text[0].isalnum() and is_rule(text):
        return _ruled_block(lines, index)
    block = header_block(lines, index)
    if block is not None:
        return Opening(block[0], certain=True)
    attribution = attribution_at(lines, index)
    return Opening(*attribution) if attribution is not None else None


def _ruled_block(lines: list[Line], index: int) -> Opening | None:
    following = _next_shown(lines, index + 1)
    block = header_block(lines, following) if following < len(lines) else None
    return Opening(block[0], certain=True) if block else None


def _next_shown(lines: list[Line], index: int) -> int:
    while index < len(lines) and not lines[index].text:
        index += 1
    return index
