"""The signature that no line of its own announces: a name below the text, or after a sign-off at its very end."""

from __future__ import annotations

import re
from typing import Final

from afterword.language.cut import (
    AROUND_NAME,
    NEAR,
    SENTENCE_ENDS,
    Cut,
    following_shown,
    is_addressed,
    previous_shown,
    shown_backwards,
)
from afterword.language.footer import is_device_line, is_notice, is_standing
from afterword.language.line_breaks import goes_on
from afterword.language.lines import Line, blocks
from afterword.language.names import is_name_line
from afterword.language.sign_off import SignOff, read_trailing, read_unknown_trailing
from afterword.language.signature import QUOTING, is_contact, is_delimiter, is_postscript, may_be_signed
from afterword.language.span import Span
from afterword.language.wordlist import fold

_MOST_SIGNED: Final = 10
_MOST_MOTTO: Final = 160
_MOST_BLOCKS: Final = 3
_MOST_THANKS: Final = 3
_MOST_SHORT: Final = 45
_FULL_LINE: Final = 100
_LABEL: Final = re.compile(r"(?!for\b|on behalf)[^\W\d_][\w -]{0,24}:\s", re.IGNORECASE)
_FIRST_NAME: Final = re.compile(r"[^\W\d_]{2,14}(?: [xX]{1,3})?")
_MOST_BELOW: Final = 20


def find_unsigned(lines: list[Line], addressed: frozenset[str]) -> Cut | None:
    """Find a signature without a sign-off of its own, and a sign-off at the end of the last line of text."""
    start = _unsigned_start(lines, addressed)
    end = start if start is not None else _programs_start(lines)
    for stop in [end] if start is not None else [end, _above_notices(lines, end)]:
        last = previous_shown(lines, stop)
        found = read_trailing(lines[last]) if last is not None else None
        if last is not None and found is None and start is not None:
            found = read_unknown_trailing(lines[last])
        if last is None or found is None:
            continue
        if _is_trailing_end(lines[last], found, addressed, signed=start is not None):
            return _trailing_cut(lines, last, stop, found)
    return Cut(lines[:end], None, None, lines[end:]) if end < len(lines) else None


def _is_trailing_end(line: Line, found: SignOff, addressed: frozenset[str], *, signed: bool) -> bool:
    if found.name is not None:
        return not is_addressed(line, found, addressed)
    return signed and found.words <= _MOST_THANKS and not line.text.endswith(".") if found.thanks else True


def _trailing_cut(lines: list[Line], last: int, end: int, found: SignOff) -> Cut:
    line = lines[last]
    text = line.text[: found.start - line.start].rstrip()
    kept = Line(line.start, line.start + len(text), text, line.indent)
    sign_off = Span(found.start, found.end) if found.end > found.start else None
    name = Span(found.name, line.end) if found.name is not None else None
    return Cut([*lines[:last], kept], sign_off, name, lines[end:])


def _unsigned_start(lines: list[Line], addressed: frozenset[str]) -> int | None:
    """Give the index of the line with which a signature begins that no known sign-off announces."""
    delimiter = _delimiter_above_name(lines)
    end = delimiter if delimiter is not None else _programs_start(lines)
    for looked in (_name_above, _name_over_notice, _name_over_notices):
        start = looked(lines, end, addressed)
        if start is not None:
            return _with_name_above(lines, _with_blocks_above(lines, start, addressed), addressed)
    return delimiter


def _above_notices(lines: list[Line], end: int) -> int:
    """Give the index after the last block above `end` that is no notice."""
    runs = blocks(lines[:end])
    while len(runs) > 1 and is_notice(_said(lines, *runs[-1])):
        runs.pop()
    return runs[-1][1] if runs else end


def _name_over_notices(lines: list[Line], end: int, addressed: frozenset[str]) -> int | None:
    """Find the name with which the text closes above blocks that are notices, each on its own."""
    runs = blocks(lines[:end])
    while len(runs) > 1 and is_notice(_said(lines, *runs[-1])):
        runs.pop()
        start = _name_above(lines, runs[-1][1], addressed)
        if start is not None:
            return start
    return None


def _said(lines: list[Line], start: int, end: int) -> str:
    return " ".join(line.text for line in lines[start:end])


def _name_over_notice(lines: list[Line], end: int, addressed: frozenset[str]) -> int | None:
    """Find the name of a signature whose last lines are a notice ("My working day may not be yours.")."""
    start, stop = next(iter(reversed(blocks(lines[:end]))), (0, 0))
    if stop - start < NEAR or stop - start > _MOST_BELOW or not may_be_signed(lines[start + 1].text):
        return None
    notice = next((at for at in range(start + 1, stop) if not may_be_signed(lines[at].text)), stop)
    said = _said(lines, notice, stop)
    noted = said and (is_notice(said) or is_standing(said))
    return start if noted and start > 0 and _signs(lines, start, addressed, alone=False) else None


def _with_blocks_above(lines: list[Line], start: int, addressed: frozenset[str]) -> int:
    """Take in the blocks above that are the beginning of the same signature: a name, with its lines below it."""
    runs = [run for run in blocks(lines[:start]) if run[1] <= start]
    for begin, end in reversed(runs[-_MOST_BLOCKS:]):
        whole = end - begin > 1 and all(_may_stand(lines, at, end) for at in range(begin, end))
        if begin == 0 or not whole or not _signs(lines, begin, addressed, alone=False):
            break
        start = begin
    return start


def _with_name_above(lines: list[Line], start: int, addressed: frozenset[str]) -> int:
    """Take in a name that stands alone above the full signature ("D", then "Dana Ruiz, Plant Manager")."""
    above = previous_shown(lines, start)
    if above is None or not 1 < start - above <= _MOST_SIGNED or above == 0 or lines[above - 1].text:
        return start
    return above if len(lines[above].text.split()) <= NEAR and _signs(lines, above, addressed, alone=True) else start


def _delimiter_above_name(lines: list[Line]) -> int | None:
    for index in shown_backwards(lines):
        if is_delimiter(lines[index].text) and previous_shown(lines, index) is not None:
            following = following_shown(lines, index)
            signs = following is not None and (
                is_name_line(lines[following].text, small=True) or is_contact(lines[following].text)
            )
            return index if signs else None
    return None


def _programs_start(lines: list[Line]) -> int:
    """Give the index from which only a P.S. and programs' lines follow, blank ones among them; else the end."""
    end = len(lines)
    for start, _ in reversed(blocks(lines)):
        if not (is_postscript(lines[start].text) or is_device_line(lines[start].text)):
            break
        end = start
    while end > 0 and (not lines[end - 1].text or is_device_line(lines[end - 1].text)):
        end -= 1
    start, stop = next(iter(reversed(blocks(lines[:end]))), (0, 0))
    return next((at for at in range(start + 1, stop) if is_postscript(lines[at].text)), end)


def _name_above(lines: list[Line], end: int, addressed: frozenset[str]) -> int | None:
    """Give the index of the name with which the text before `end` closes, with the lines of a signature below it."""
    last = previous_shown(lines, end)
    start = last
    found: int | None = None
    while start is not None and last is not None and last - start < _MOST_SIGNED and _may_stand(lines, start, last):
        if _signs(lines, start, addressed, alone=start == last):
            found = start
        above = previous_shown(lines, start)
        if above != start - 1 and (found is not None or not is_contact(lines[start].text)):
            break
        start = above
    return found


def _may_stand(lines: list[Line], start: int, last: int) -> bool:
    """Tell whether a line may stand in a signature, a name in small letters among them where it ends the text."""
    text = lines[start].text
    if text.startswith(QUOTING) and len(text) <= _MOST_MOTTO:
        return True
    return may_be_signed(text) or (start == last and is_name_line(text, small=True))


def _signs(lines: list[Line], index: int, addressed: frozenset[str], *, alone: bool) -> bool:
    text, above = lines[index].text, lines[index - 1].text
    if _LABEL.match(text):
        return False
    small = alone and (not above or (text.isalpha() and above.endswith(SENTENCE_ENDS)))
    if not is_name_line(text, small=small) or fold(text.strip(AROUND_NAME)) in addressed:
        return False
    before = previous_shown(lines, index)
    return (
        before is not None
        and not lines[before].text.endswith(":")
        and (not above or above.endswith((*SENTENCE_ENDS, ",")) or (alone and _is_first_name_below(text, above)))
    )


def _is_first_name_below(text: str, above: str) -> bool:
    """Tell whether a first name alone stands below a line that was ended by hand, though without a stop."""
    by_hand = len(above) <= _MOST_SHORT or len(above) > _FULL_LINE
    return by_hand and _FIRST_NAME.fullmatch(text) is not None and not goes_on(above, text)
