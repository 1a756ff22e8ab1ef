"""The sign-off that ends a letter: the last line that is one and has nothing but a signature below it."""

from __future__ import annotations

import re
from typing import Final

from afterword.language.closings import FAREWELL, SHORT_REGARDS
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
from afterword.language.footer import is_device_line, is_notice
from afterword.language.lines import Line
from afterword.language.names import NOT_NAMES, is_name_line
from afterword.language.sign_off import SignOff, begins_as_sign_off, read_formula, read_sign_off
from afterword.language.signature import QUOTING, is_contact, is_delimiter, is_postscript, may_be_signed
from afterword.language.span import Span
from afterword.language.wordlist import fold

_MOST_THANKS: Final = 5
_MOST_INITIALS: Final = 3
_MOST_GAP: Final = 6
_MOST_FAREWELL: Final = 8
_MOST_CHEER: Final = 6
_MOST_SIGNED: Final = 6
_MOST_BELOW: Final = 20
_MOST_UNKNOWN: Final = 10
_MOST_BARE: Final = 4
_MOST_CHARACTERS: Final = 90
_DAY: Final = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)\b")
_SPEAKS: Final = re.compile(r"\b(?:I|we)\b", re.IGNORECASE)
_SAYS_MORE: Final = re.compile(
    r"\b(?:you|please|will|can|is|are|am|see|let|thanks?|works?|fine|good|great|sounds|yes|no|attached)\b",
    re.IGNORECASE,
)


def find_signed_off(lines: list[Line], addressed: frozenset[str]) -> Cut | None:
    """Find the last line that is a sign-off and has nothing but a signature below it."""
    for index in shown_backwards(lines):
        formula = read_formula(lines, index)
        if formula is not None:
            return Cut(lines[:index], Span(lines[index].start, lines[formula - 1].end), None, lines[formula:])
        found = read_sign_off(lines[index])
        if found is not None and not _is_initials(lines, index) and _is_end(lines, index, found, addressed):
            return _cut_at(lines, index, found, addressed)
    return _unknown_sign_off(lines, addressed)


def _is_initials(lines: list[Line], index: int) -> bool:
    """Tell whether the last line is the initials of who signs ("Best," above "KR"), which look like "kind regards"."""
    above, text = previous_shown(lines, index), lines[index].text.strip(AROUND_NAME)
    if len(text) > _MOST_INITIALS or following_shown(lines, index) is not None:
        return False
    if text.isupper() and fold(text) not in SHORT_REGARDS:
        return True
    return above is not None and index - above <= NEAR and read_sign_off(lines[above]) is not None


def _is_end(lines: list[Line], index: int, found: SignOff, addressed: frozenset[str]) -> bool:
    if found.thanks and previous_shown(lines, index) is None:
        return False
    following = following_shown(lines, index)
    below = following is not None and is_name_line(lines[following].text, small=True)
    apart = not lines[index - 1].text and not lines[index].text.endswith(SENTENCE_ENDS)
    if found.thanks and found.words > _MOST_THANKS and not (below and (found.comma or apart)):
        return False
    if not below and _continues(lines, index):
        return False
    if found.name is not None and (is_addressed(lines[index], found, addressed) or lines[index].text.endswith(",")):
        return below
    return following is None or below or _may_follow(lines, index, following, found)


def _may_follow(lines: list[Line], index: int, following: int, found: SignOff) -> bool:
    """Tell whether what follows a sign-off is no name, and yet no more of the letter's text."""
    text = lines[following].text
    if _ends_letter(text) or _is_apart(lines, index, following, found):
        return True
    if found.thanks:
        return False
    ends = following + 1 == len(lines) or not lines[following + 1].text
    short = len(text.split()) <= _MOST_SIGNED and not text.endswith((*SENTENCE_ENDS, ":"))
    return may_be_signed(text) or (found.comma and is_notice(text)) or (ends and short)


def _is_apart(lines: list[Line], index: int, following: int, found: SignOff) -> bool:
    """Tell whether what follows a sign-off with its name is more of the signature, or stands apart from it."""
    return found.name is not None and (following > index + 1 or may_be_signed(lines[following].text))


def _ends_letter(text: str) -> bool:
    return (
        is_postscript(text) or is_device_line(text) or is_delimiter(text) or (is_contact(text) and may_be_signed(text))
    )


def _continues(lines: list[Line], index: int) -> bool:
    """Tell whether a line in small letters goes on with the line above it."""
    if index == 0 or not lines[index].text[:1].islower() or not lines[index - 1].text:
        return False
    return not lines[index - 1].text.endswith((*SENTENCE_ENDS, ",", ":", ";"))


def _cut_at(lines: list[Line], index: int, found: SignOff, addressed: frozenset[str]) -> Cut:
    earlier = _earlier_signed(lines, index)
    if earlier is not None:
        return Cut(lines[:earlier], Span(lines[earlier].start, lines[earlier].end), None, lines[earlier + 1 :])
    line, start = lines[index], _with_line_above(lines, index)
    if found.name is None or is_addressed(line, found, addressed) or line.text.endswith(","):
        return Cut(lines[:start], Span(lines[start].start, line.end), None, lines[index + 1 :])
    name = Span(found.name, line.end)
    return Cut(lines[:start], Span(lines[start].start, found.end), name, lines[index + 1 :])


def _with_line_above(lines: list[Line], index: int) -> int:
    """Give the index where a sign-off of two lines begins ("Thanking you," above "Yours faithfully,"), else `index`."""
    above = previous_shown(lines, index)
    if above is None or index - above > NEAR or previous_shown(lines, above) is None:
        return index
    if read_formula(lines, above) == index + 1:
        return above
    found = read_sign_off(lines[above]) if above == index - 1 else None
    if (
        found is not None
        and found.name is None
        and (not lines[above].text.endswith(SENTENCE_ENDS) or lines[above].text.endswith("!"))
    ):
        return above
    return above if _is_unknown_sign_off(lines, above) and lines[above].text.endswith(",") else index


def _earlier_signed(lines: list[Line], index: int) -> int | None:
    """Give the index of a sign-off with its own name right above this one: a program added the second."""
    name = previous_shown(lines, index)
    if name is None or not is_name_line(lines[name].text):
        return None
    above = previous_shown(lines, name)
    if above is None or name - above > NEAR or previous_shown(lines, above) is None:
        return None
    found = read_sign_off(lines[above])
    return above if found is not None and found.name is None else None


def _unknown_sign_off(lines: list[Line], addressed: frozenset[str]) -> Cut | None:
    """Find a short line right above the name that signs ("Until then,"), whatever it says."""
    for index in shown_backwards(lines)[:_MOST_BELOW]:
        if not _is_unknown_sign_off(lines, index) or previous_shown(lines, index) is None:
            continue
        name = following_shown(lines, index)
        last = lines[index].text.endswith(",") and (name is None or _ends_letter(lines[name].text))
        if last or (name is not None and name - index <= _MOST_GAP and _is_signature(lines, name, addressed)):
            return Cut(lines[:index], Span(lines[index].start, lines[index].end), None, lines[index + 1 :])
    return None


def _is_unknown_sign_off(lines: list[Line], index: int) -> bool:
    """Tell whether a line is a short paragraph of its own, no sentence, that ends in a comma or in nothing."""
    text = lines[index].text.strip("*_")
    comma = text.endswith(",")
    if _is_farewell(text) or _is_cheer(lines, index):
        return index == 0 or not lines[index - 1].text or lines[index - 1].text.endswith(SENTENCE_ENDS)
    if len(text) > _MOST_CHARACTERS or text.endswith((*SENTENCE_ENDS, ":")):
        return False
    if any(map(str.isdigit, text)) and not _names_a_day(text):
        return False
    if not text[:1].isalnum() or not (_may_be_comma_sign_off(text) if comma else _may_be_bare_sign_off(text)):
        return False
    above = lines[index - 1].text if index > 0 else ""
    return not above or (comma and above.endswith(SENTENCE_ENDS))


def _names_a_day(text: str) -> bool:
    """Tell whether the only figures on a short line are those of a day ("Until the 19th,")."""
    return len(text.split()) <= _MOST_CHEER and _DAY.search(text) is not None and not is_contact(text)


def _is_farewell(text: str) -> bool:
    """Tell whether a line parts with a wish ("See you Thursday!", "Looking forward to it"), and is no full sentence."""
    if len(text) > _MOST_CHARACTERS or not FAREWELL.fullmatch(text) or text.endswith((".", "?", "…", ":")):
        return False
    return len(text.split()) <= (_MOST_CHEER if text.endswith("!") else _MOST_FAREWELL)


def _is_cheer(lines: list[Line], index: int) -> bool:
    """Tell whether a line cheers in a word or two and a mark ("Onward!"), right above the rest of the letter's end."""
    words = lines[index].text.split()
    if len(words) > NEAR or not words[-1].endswith("!") or not words[0][0].isupper():
        return False
    return fold(words[0].strip(AROUND_NAME)) not in NOT_NAMES and not is_contact(lines[index].text)


def _may_be_comma_sign_off(text: str) -> bool:
    return len(text.split()) <= _MOST_UNKNOWN and not _SPEAKS.search(text)


def _may_be_bare_sign_off(text: str) -> bool:
    return begins_as_sign_off(text) or (
        len(text.split()) <= _MOST_BARE
        and not _SPEAKS.search(text)
        and not _SAYS_MORE.search(text)
        and not is_name_line(text)
    )


def _is_signature(lines: list[Line], index: int, addressed: frozenset[str]) -> bool:
    """Tell whether a name stands on a line, and nothing but a signature in its block."""
    text = lines[index].text
    if not is_name_line(text, small=True) or fold(text.strip(AROUND_NAME)) in addressed:
        return False
    below = index + 1
    while below < len(lines) and lines[below].text and below - index < _MOST_BELOW:
        if is_postscript(lines[below].text) or is_device_line(lines[below].text):
            break
        if not may_be_signed(lines[below].text) and not lines[below].text.startswith(QUOTING):
            noted = is_notice(lines[below].text)
            return noted or (lines[below].text[0].islower() and is_contact(lines[below].text))
        below += 1
    return True
