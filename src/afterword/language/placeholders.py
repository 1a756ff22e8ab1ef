"""What was left of a template: blanks not filled in ("[Name]", "{company}", "Dear XXX"), and greetings to nobody.

Found by their mechanism: brackets of any kind around words that ask to be replaced, marks that stand for a missing
word, invented companies, filler text. Citations, addresses, code, markup and roman numerals look alike and are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from afterword.language.brackets import blanks_in_brackets
from afterword.language.lines import BLANK, Line
from afterword.language.slots import asks_for_something, is_slot
from afterword.language.span import Span

Kind = Literal["blank", "nobody"]

_MOST_LINE: Final = 200
_BREAKS: Final = "\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029"
_BREAK: Final = re.compile(rf"[{_BREAKS}]")

_GREETED: Final = r"(?:dear|hi|hello|hey)[ \t\xa0]+(?:(?:mrs?|ms|dr)\.?(?:/(?:mrs?|ms)\.?)*[ \t\xa0]+)?"
_FIRM: Final = r"(?i:company|corp(?:oration)?|inc|ltd|llc|gmbh|industries|enterprises|organi[sz]ation|firm)"
_BEFORE: Final = r"(?i:at|for|with|from|by|to|join|joining|of|in|the|your|as|about)"
_COUNTED: Final = (
    r"(?!\s+(?i:edition|olympi\w+|congress|conference|anniversary|centur\w+|assembly|symposium|session|corps|legion|dynasty"
    r"|games|a\.?d|b\.?c))"
)
_AXES: Final = (
    r"(?!\s*(?i:ax[ei]s|coordinates?|planes?|stages?|tables?|positions?|motion|files?|data|space|format|colou?r|robots?|matrix"
    r"|vectors?|gantry|affair))"
)

# Marks that stand for a missing word, each behind something cheap to look for in the text in small letters.
_MARKS: Final = (
    ("xx", re.compile(r"(?<![\w./-])(X{2,4}(?:[/.-]X{2,4})+)(?![\w/.-])")),
    ("xx", re.compile(r"([$£€]X{2,}\b|\bX{2,}%|\bXX+(?=\s(?:years?|months?|weeks?|days?|people|percent)\b))")),
    ("xxxx", re.compile(r"(?<![\w-])(?<!\d )(X{4,})(?![\w-])(?!\s?\d)")),
    ("xxx", re.compile(rf"\b{_BEFORE}\s(XXX|xxx(?=[ \t]+[a-z]|[.,;!?]))(?!\w|-){_COUNTED}")),
    ("xx", re.compile(rf"(?<!\w)((?:XXX?|xxx?) {_FIRM})(?!\w)")),
    ("abc ", re.compile(rf"(?<!\w)(ABC {_FIRM})(?!\w)")),
    ("xyz", re.compile(rf"(?<!\w)((?:XYZ|xyz|Xyz) {_FIRM})(?!\w)")),
    ("xyz", re.compile(rf"(?<![\w./-])(XYZ)(?![\w-]){_AXES}")),
    ("xyz", re.compile(rf"\b{_BEFORE}\s(xyz)(?![\w-]){_AXES}")),
    ("company ", re.compile(r"(?<!\w)(Company (?:X|ABC|Name)|COMPANY NAME)(?!\w)")),
    (" title", re.compile(r"\b((?:Job|Position|Role) Title)\b(?=[ \t]+(?:position|role|at|with|in)\b)")),
    ("lorem", re.compile(r"\b(lorem\s+ipsum(?:\s+dolor(?:\s+sit\s+amet)?)?)\b", re.IGNORECASE)),
)
_DRAWN: Final = re.compile(r"_{3,}")
_CODE: Final = re.compile(r"`[^`\n]+`")
_INSERT: Final = re.compile(r"\binsert\s(?:[\w'’]+\s){1,5}here\b", re.IGNORECASE)

# What is told by the beginning of its line.
_OPENERS: Final = (
    "dear",
    "hi",
    "hello",
    "hey",
    "your name",
    "your f",
    "my name",
    "my f",
    "first",
    "to who",
    "sir",
    "madam",
    "respected",
    "sehr",
    "a q",
    "à q",
    "a chi",
    "geachte",
)
_INDENT: Final = "".join(sign for sign in BLANK if len(f"a{sign}b".splitlines()) == 1)
_OPENS_LINE: Final = re.compile(
    rf"(?:\A|[{_BREAKS}])[{re.escape(_INDENT)}]{{0,80}}({'|'.join(_OPENERS)})", re.IGNORECASE
)
_ON_LINES: Final = (
    re.compile(rf"{_GREETED}(x{{2,}}(?!\w)|\.{{3,}}|…+|\?{{2,}}|_{{2,}})", re.IGNORECASE),
    re.compile(r"(Dear[ \t\xa0]+,)"),
    re.compile(
        r"(\[?(?:your|my) (?:full |first )?name(?: here)?\]?|firstname lastname|first last|first name last name)\Z",
        re.IGNORECASE,
    ),
)
_NAMED: Final = re.compile(rf"{_GREETED}((?:[A-Za-z]+(?:['’]s)?[ \t]?){{1,4}}?)(?=[,:!-]|\Z)", re.IGNORECASE)
_NAME_WORD: Final = re.compile(r"name\b|\bsurname\b|\b[fl]name\b", re.IGNORECASE)
_NOBODY: Final = re.compile(
    r"(to\s+whom(?:so)?(?:ever)?\s+(?:it|this)\s+(?:may|might)\s+concern"
    r"|(?:dear\s+|respected\s+)?sirs?(?:\s*/\s*|\s*,\s*|\s+(?:or|and|&)\s+)(?:madams?|ma['’]?am|mesdames)"
    r"|(?:dear\s+|respected\s+)?madams?(?:\s*/\s*|\s*,\s*|\s+(?:or|and|&)\s+)sirs?"
    r"|dear\s+(?:sirs|mesdames|gentlemen|gentlepersons?|occupant|resident)"
    r"|sehr\s+geehrte\s+damen\s+und\s+herren|madame\s*,\s*monsieur|a\s+quien\s+(?:corresponda|pueda\s+interesar)"
    r"|à\s+qui\s+de\s+droit|a\s+chi\s+di\s+competenza|geachte\s+heer\s*(?:/|of|,)\s*mevrouw)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Placeholder:
    """Something that a template left.

    Attributes:
        span: where it stands, brackets included.
        text: what stands there.
        kind: "blank", something that nobody filled in, or "nobody", a greeting that addresses nobody.
    """

    span: Span
    text: str
    kind: Kind


def find_placeholders(text: str) -> tuple[Placeholder, ...]:
    """Find what a template left in a text (rule `generic`), in order and apart."""
    found: list[tuple[Span, Kind]] = [(span, "blank") for span in _blanks(text)]
    for match in _OPENS_LINE.finditer(text):
        found += _on_line(_line_from(text, match.start(1)))
    found.sort(key=lambda one: (one[0].start, -one[0].end))
    kept: list[Placeholder] = []
    for span, kind in found:
        if not kept or span.start >= kept[-1].span.end:
            kept.append(Placeholder(span, span.of(text), kind))
    return tuple(kept)


def _line_from(text: str, start: int) -> Line:
    """Give the line of a text that is shown from `start` on."""
    end = _BREAK.search(text, start)
    shown = text[start : end.start() if end is not None else len(text)].rstrip(BLANK)
    return Line(start, start + len(shown), shown)


def _blanks(text: str) -> Iterator[Span]:
    code = tuple(match.span() for match in _CODE.finditer(text)) if "`" in text else ()
    for span in blanks_in_brackets(text):
        if not any(start <= span.start and span.end <= end for start, end in code):
            yield span
    small = text.lower()
    for hint, pattern in _MARKS:
        if hint in small:
            yield from (Span(*match.span(1)) for match in pattern.finditer(text))
    if "___" in text:
        yield from (Span(*match.span()) for match in _DRAWN.finditer(text) if _is_within_line(text, match))
    if "insert" in small:
        yield from (Span(*match.span()) for match in _INSERT.finditer(text) if asks_for_something(match[0]))


def _on_line(line: Line) -> Iterator[tuple[Span, Kind]]:
    """Give what a line's beginning tells: a greeting to a blank or to nobody, a signature nobody filled in."""
    text = line.text[:_MOST_LINE]
    for pattern in _ON_LINES:
        match = pattern.match(text)
        if match is not None:
            yield _moved(match, line), "blank"
    named = _NAMED.match(text)
    if named is not None and _NAME_WORD.search(named[1]) and is_slot(named[1]):
        yield _moved(named, line), "blank"
    nobody = _NOBODY.match(text)
    if nobody is not None:
        yield _moved(nobody, line), "nobody"


def _moved(match: re.Match[str], line: Line) -> Span:
    return Span(line.start + match.start(1), line.start + match.end(1))


def _is_within_line(text: str, match: re.Match[str]) -> bool:
    """Tell whether words stand on a drawn blank's line; a line that is only drawn parts something."""
    before = _BREAK.split(text[max(0, match.start() - _MOST_LINE) : match.start()])[-1]
    after = _BREAK.split(text[match.end() : match.end() + _MOST_LINE], maxsplit=1)[0]
    return any(map(str.isalnum, before)) or (any(map(str.isalnum, after)) and not after.rstrip().endswith("__"))
