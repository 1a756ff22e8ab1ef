"""What stands above the greeting: header lines, a banner of the mail system, the address block of a formal letter."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from afterword.language.footer import is_banner
from afterword.language.greeting import Greeting, is_half_greeting, read_attention, read_bare_name, read_greeting
from afterword.language.lines import BLANK, Line
from afterword.language.mail_header import header_block, header_kind
from afterword.language.span import Span

_MOST_LINES: Final = 16
_MOST_WORDS: Final = 10
_MOST_GREETINGS: Final = 5
_SENTENCE: Final = re.compile(r"[.!?][)\"”’]?\Z")
_ITEM: Final = re.compile(r"[-*•·+\u2013\u2014]\s|\(?(?:\d{1,2}[.)]|[a-z]\))\s")
_ABBREVIATED: Final = re.compile(r"\b(?:inc|ltd|co|st|ave|rd|dr|jr|sr|no|u\.s\.a?|ph\.d|\w)\.\Z", re.IGNORECASE)
_SUBJECT_LINE: Final = re.compile(
    r"[*_]{0,2}(?:re|ref|subject|betreff|betr|objet|asunto|oggetto|onderwerp)\s?[.:]", re.IGNORECASE
)


class Head(NamedTuple):
    """How a letter begins: the index of the line after its heading and greeting, and both."""

    banner: list[Line]
    heading: list[Line]
    greeting: Greeting | None
    body: list[Line]


def own_header(lines: list[Line]) -> int:
    """Give the index after the header lines of the message itself, with which a text may begin; 0 where none do.

    "From, Sent, To, Subject" is how Outlook quotes another message, so that is none of its own.
    """
    first = next((index for index, line in enumerate(lines) if line.text), None)
    if first is None or header_kind(lines[first].text) is None:
        return 0
    block = header_block(lines, first)
    if block is not None:
        return 0 if "sent" in block[1] else block[0]
    kinds = []
    for line in lines[first : first + _MOST_LINES]:
        if not line.text:
            break
        kinds.append(header_kind(line.text))
    named = None not in kinds and ("subject" in kinds or len(kinds) > 1)
    return first + len(kinds) if named and len(kinds) < _MOST_LINES else 0


def read_head(lines: list[Line]) -> Head:
    """Read the banner, the heading and the greeting with which the lines begin; the rest is the body."""
    start = _shown(lines, 0)
    banner = _banner_end(lines, start)
    first = _shown(lines, banner)
    if first == len(lines):
        return Head(lines[start:banner], [], None, lines[banner:])
    at, greeting = _find_greeting(lines, first)
    if greeting is None:
        at = _subject_end(lines, first)
        return Head(lines[start:banner], lines[first:at], None, lines[at:])
    return Head(lines[start:banner], lines[first:at], *_after_greeting(lines, at, greeting))


def _shown(lines: list[Line], index: int) -> int:
    while index < len(lines) and not lines[index].text:
        index += 1
    return index


def _banner_end(lines: list[Line], start: int) -> int:
    if start == len(lines) or not is_banner(lines[start].text):
        return start
    end = next((at for at in range(start, len(lines)) if not lines[at].text), len(lines))
    return end if _shown(lines, end) < len(lines) else start


def _find_greeting(lines: list[Line], first: int) -> tuple[int, Greeting | None]:
    """Find the greeting on the first line, or below a heading; failing that, whom the first line names alone."""
    at, read = first, 0
    while at < len(lines) and read < _MOST_LINES:
        greeting = read_greeting(lines[at])
        if greeting is not None and at > first and is_half_greeting(lines[at].text):
            break
        if greeting is not None:
            return (at, greeting) if greeting.addressed or at == first else _name_above(lines, first, at, greeting)
        if not _is_heading(lines[at].text):
            break
        at, read = _shown(lines, at + 1), read + 1
    followed = _shown(lines, first + 1) < len(lines)
    return first, read_bare_name(lines[first], followed=followed) or read_attention(lines[first])


def _name_above(lines: list[Line], first: int, at: int, greeting: Greeting) -> tuple[int, Greeting]:
    """Prefer whom the first line names, where a greeting below it names nobody ("Dana," above "Good morning!")."""
    named = read_bare_name(lines[first], followed=True) if lines[first].text.endswith((",", "!", ":")) else None
    return (at, greeting) if named is None else (first, named)


def _is_heading(text: str) -> bool:
    """Tell whether a line may stand above a greeting: a name, an address, a date, a subject; no sentence."""
    if _SUBJECT_LINE.match(text):
        return True
    if len(text.split(maxsplit=_MOST_WORDS)) > _MOST_WORDS or text[:1].islower() or _ITEM.match(text):
        return False
    return not _SENTENCE.search(text) or _ABBREVIATED.search(text) is not None


def _subject_end(lines: list[Line], first: int) -> int:
    """Give the index after a subject line that a blank one follows; `first` where there is none."""
    if not _SUBJECT_LINE.match(lines[first].text) or first + 1 == len(lines) or lines[first + 1].text:
        return first
    return first + 1 if _shown(lines, first + 1) < len(lines) else first


def _after_greeting(lines: list[Line], at: int, greeting: Greeting) -> tuple[Greeting, list[Line]]:
    """Take in further greetings, after the first or on the next line, and give the lines that are left."""
    rest, line_end = _left(lines, at, greeting), lines[at].end
    for _ in range(_MOST_GREETINGS):
        further = read_greeting(rest[0]) if rest and rest[0].text else None
        if (
            further is None
            or not (_is_marked(rest[0], further) or (further.addressed and rest[0].end == line_end))
            or not (further.addressed or further.span.end == rest[0].end)
        ):
            break
        greeting = Greeting(Span(greeting.span.start, further.span.end), greeting.addressed + further.addressed)
        rest = _left(rest, 0, further)
    return greeting, rest


def _left(lines: list[Line], at: int, greeting: Greeting) -> list[Line]:
    line = lines[at]
    left = line.text[greeting.span.end - line.start :].lstrip(BLANK)
    kept = [Line(line.end - len(left), line.end, left)] if left else []
    return kept + lines[at + 1 :]


def _is_marked(line: Line, greeting: Greeting) -> bool:
    return not line.text[greeting.span.end - line.start - 1].isalnum()
