"""Paragraphs and list items of a stretch of text, whether its lines were broken by hand, by a program or not at all.

A blank line always parts paragraphs. A single line break does where the writer set it: the next word would have found
room on the line, and it does not go on with what the line says.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from afterword.language.line_breaks import FULL_LINE, begins_anew, goes_on, is_label, is_set_by_hand, is_short, width_of
from afterword.language.lines import Line, blocks, split_lines
from afterword.language.mail_header import is_rule
from afterword.language.span import Span
from afterword.language.wordlist import fold, wordlist

_DRAWN: Final = frozenset(3 * mark for mark in "-_=*\u2013\u2014")
_MOST_END: Final = 40
_MARK: Final = re.compile(
    r"(?:\(?(?P<count>\d{1,2}|[a-zA-Z]|[ivx]{2,4}|[IVX]{2,4})[.)/]{1,2}(?<!\b[A-Z]\.)"
    r"|--|[-*+\u2010\u2011\u2013\u2014\u2012]|(?P<round>o)(?=[ \t\xa0]))[\s\u200b]+(?=\S)"
    r"|(?P<glued>[-*\u2013])(?=[^\W\d_])|[•·‣▪●○◦□■◆◇➢➤→✓✔✅✗✘❌☐☑▶►➔➜»\u203a❖★☆\uf0b7\uf0a7][\ufe0f\s\u200b]*(?=\S)",
)
_ROMAN: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
_ENDS: Final = re.compile(r"[.!?…:\u3002\uff01\uff1f\u061f\u0964][)\]\"'”’»*]*\Z")
_FIRST_WORD: Final = re.compile(r"\S+")
_DATE_WORDS: Final = wordlist(
    "januar jänner februar märz april mai juni juli august september oktober november dezember uhr january february "
    "march "
    "may june july october december"
)


class Paragraph(NamedTuple):
    """A paragraph without its margins; of a list item, what stands after its mark."""

    span: Span
    is_item: bool


class _Open(NamedTuple):
    """A paragraph being read: where it starts, whether it is an item, and its item's number, if it has one."""

    start: int
    is_item: bool
    number: int | None
    indent: int


def paragraphs_in(text: str, region: Span) -> list[Paragraph]:
    """Give the paragraphs and list items of a region of `text`, in order."""
    lines = split_lines(text, region.start, region.end)
    found: list[Paragraph] = []
    number: int | None = None
    for start, end in blocks([line._replace(text="") if _is_drawn(line.text) else line for line in lines]):
        number = _read_block(lines[start:end], number, found)
    return found


def _is_drawn(text: str) -> bool:
    """Tell whether a line is only drawn, and so parts paragraphs as a blank one does."""
    return text[:3] in _DRAWN and is_rule(text)


def _read_block(block: list[Line], number: int | None, found: list[Paragraph]) -> int | None:
    """Add the paragraphs of one block; gives the number of the last item, where a numbered list may go on."""
    width = width_of(block)
    current: _Open | None = None
    for index, line in enumerate(block):
        above = block[index - 1] if current is not None else None
        item = _item_at(line, above, width, number, current)
        if item is not None or current is None or _parts(above, line, width, current):
            if current is not None and above is not None:
                found.append(Paragraph(Span(current.start, above.end), current.is_item))
            current = item or _Open(line.start, is_item=False, number=None, indent=line.indent)
            number = current.number if item is not None else number
    if current is not None:
        found.append(Paragraph(Span(current.start, block[-1].end), current.is_item))
    return number


def _item_at(line: Line, above: Line | None, width: int, number: int | None, current: _Open | None) -> _Open | None:
    """Read the list item that a line begins; "3. The way" in the middle of a sentence begins none."""
    mark = _MARK.match(line.text)
    if mark is None or not any(map(str.isalnum, line.text[mark.end() : mark.end() + FULL_LINE])):
        return None
    value = _next_value(mark["count"], number, line.text[mark.end() :])
    doubtful = mark["round"] or mark["glued"]
    if (mark["count"] and value is None) or (doubtful and not _is_mark(line, above, mark, current)):
        return None
    listed = current is not None and current.is_item and (value is None) == (current.number is None)
    if above is not None and not listed and not _may_open_list(above, line, width):
        return None
    return _Open(line.start + mark.end(), is_item=True, number=value, indent=line.indent)


def _is_mark(line: Line, above: Line | None, mark: re.Match[str], current: _Open | None) -> bool:
    """Tell whether the letter "o" is a mark, or a dash without a gap: in a list, or below what leads to one."""
    if mark["round"] and (mark.end() - mark.start() > len("o ") or line.indent > 0):
        return True
    return (current is not None and current.is_item) or (above is not None and above.text.endswith(":"))


def _may_open_list(above: Line, line: Line, width: int) -> bool:
    """Tell whether a list may begin below a line of the same block."""
    return is_set_by_hand(above, line, width) or _ENDS.search(above.text[-_MOST_END:]) is not None


def _next_value(count: str | None, number: int | None, rest: str) -> int | None:
    """Give the value of an item's number or letter where it begins a list or goes on with it; else None."""
    word = _FIRST_WORD.match(rest)
    if count is None or (word is not None and fold(word[0].strip(".,")) in _DATE_WORDS):
        return None
    letter = ord(count.lower()) - ord("a") + 1 if len(count) == 1 and count.isalpha() else None
    values = {int(count)} if count.isdigit() else {letter, _ROMAN.get(count.lower())} - {None}
    expected = 1 if number is None else number + 1
    return next((value for value in (expected, 1, 0) if value in values), None)


def _parts(above: Line | None, line: Line, width: int, current: _Open) -> bool:
    """Tell whether the break between two lines parts paragraphs."""
    if above is None or (current.is_item and line.indent > current.indent):
        return False
    labelled = is_label(line.text, above.text)
    by_hand = labelled or is_set_by_hand(above, line, width)
    if _ENDS.search(above.text[-_MOST_END:]):
        return by_hand
    short = labelled or (by_hand and is_short(above, line, width))
    return (short or begins_anew(line.text)) and not goes_on(above.text, line.text)
