"""The sign-off of a letter: "Kind regards,", "Thanks again!", "Best, Priya", as a line or as the end of one."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from afterword.language.closings import FAREWELL, FILLERS, FIRST, FORMULA, FORMULA_HEADS, HEADS, PHRASES, THANKS
from afterword.language.lines import BLANK, Line
from afterword.language.names import SHORT_TITLES, is_name_line
from afterword.language.wordlist import fold

_MOST_CHARACTERS: Final = 120
_MOST_WORDS: Final = 10
_MOST_NAME: Final = 60
_MOST_FORMULA: Final = 3
_MOST_HEAD: Final = 20
_MOST_FORMAL: Final = 40
_MOST_TITLE: Final = 8
_MOST_SECOND: Final = 4
_MOST_TAIL: Final = 120
_TOKEN: Final = re.compile(r"[^\W\d_](?:['’\u02bc\u0300-\u036f-]*[^\W\d_]['\u0300-\u036f]*)*|[&+]")
_BETWEEN: Final = re.compile(r"[\s,/\u200b-\u200f]*\.?[\s,]*")
_END_MARKS: Final = " \t\xa0,.!;:…~*-\u2013\u2014"
_BOUNDARY: Final = re.compile(
    r"(?<![\s.][A-Z])[.!?…)\"”’][)\"”’]*[\s\u200b]+(?=[^\W\d_a-z])|[.!?…][\s]+(?=[\u2013\u2014~-])"
)
_LEADING_ON: Final = frozenset({"to", "for", "of", "the", "a", "my", "your", "with", "and", "&", "in", "as", "so"})
_SPEAKS: Final = re.compile(r"\b(?:I|we)\b", re.IGNORECASE)
_AGAIN: Final = re.compile(r"[/|]")
_SENTENCE_WITHIN: Final = re.compile(r"(?:\S+\s+){3}\S+\.\s+[A-Z]")
_ADDING: Final = frozenset({"and", "&", "+", "und", "y", "et", "e", "och", "og", "en"})
_PLACING: Final = frozenset({"from", "aus", "de", "från", "fra", "desde", "depuis", "da", "uit", "z", "at"})
_NEEDS_MARK: Final = (["best"], ["love"], ["warm"], ["ta"])
_FIRST_NAME: Final = re.compile(r"[^\W\d_]{2,14}(?:\s?[xX]{1,3}|\s\W{1,4})?|[A-Z]\.?(?:[A-Z]\.?)?")
_WHOLE_NAME: Final = re.compile(r"(?:[^\W\d_][\w.'’-]{0,19}[ \xa0]){1,3}[^\W\d_][\w'’-]{1,19}")
_DASHED_NAME: Final = re.compile(r"[-~\u2013\u2014]{1,2}\s?(?=[^\W\d_])")


class SignOff(NamedTuple):
    """A sign-off found on a line, in offsets into the whole text.

    `end` is the end of the sign-off, `name` the start of a name on the same line (or None), `thanks` tells that it
    says thanks and nothing more formal, `comma` that it ends in one, `words` how long it is.
    """

    start: int
    end: int
    name: int | None
    thanks: bool
    comma: bool
    words: int


def read_sign_off(line: Line) -> SignOff | None:
    """Read a line that is a sign-off, alone or with a name after it; None where it says anything else."""
    text = line.text
    if len(text) > _MOST_CHARACTERS:
        return None
    first = _TOKEN.search(text)
    if first is None or first.start() > 1 or fold(first[0]) not in FIRST:
        return None
    folded, end = _consumed(text, first.start())
    if not _closes(folded) or _SENTENCE_WITHIN.search(text, 0, end):
        return None
    return _with_rest(line, folded, end)


def begins_as_sign_off(text: str) -> bool:
    """Tell whether a line opens as a sign-off does and goes on to say from whom ("Best wishes from all of us at …")."""
    first = _TOKEN.match(text)
    if first is None or fold(first[0]) not in FIRST or len(text.split()) > _MOST_WORDS:
        return False
    folded, end = _consumed(text, 0)
    following = _TOKEN.search(text, end)
    placed = not _PLACING.isdisjoint(folded) or folded[-1:] in ([word] for word in _ADDING)
    placed = placed or (following is not None and fold(following[0]) in _PLACING)
    return bool(set(folded) & (HEADS if placed else HEADS - THANKS))


def read_formula(lines: list[Line], index: int) -> int | None:
    """Give the index after a formula ("Je vous prie d'agréer …") that fills the lines from `index` on; else None."""
    text = lines[index].text
    if len(text) > _MOST_TAIL or not text[:_MOST_HEAD].lower().startswith(FORMULA_HEADS):
        return None
    for after in range(min(index + _MOST_FORMULA, len(lines)), index, -1):
        said = " ".join(line.text for line in lines[index:after])
        if lines[after - 1].text and FORMULA.fullmatch(said):
            return after
    return None


def read_trailing(line: Line) -> SignOff | None:
    """Read a sign-off, or a dashed name, at the end of a line of running text ("… next steps. Best, Priya")."""
    text = line.text
    begin = max(0, len(text) - _MOST_TAIL)
    for boundary in reversed(list(_BOUNDARY.finditer(text, begin))):
        if _is_title(text, boundary.start()):
            continue
        rest = Line(line.start + boundary.end(), line.end, text[boundary.end() :])
        found = read_sign_off(rest) or _parting(rest) or _trailing_name(rest)
        if found is not None:
            return found if found.end > found.start else _with_thanks(line, boundary.start(), found)
    return _parting(line) if len(text) <= _MOST_CHARACTERS else None


def _is_title(text: str, stop: int) -> bool:
    """Tell whether a full stop ends a title ("Mr.", "Mag.") and no sentence."""
    word = text[max(0, stop - _MOST_TITLE) : stop].rpartition(" ")[2]
    return text[stop] == "." and word[:1].isupper() and fold(word.lstrip("(")) in SHORT_TITLES


def read_unknown_trailing(line: Line) -> SignOff | None:
    """Read a few words with a comma behind the last sentence of a line ("… very much. Until Friday,")."""
    begin = max(0, len(line.text) - _MOST_TAIL)
    last = max((found.end() for found in _BOUNDARY.finditer(line.text, begin)), default=None)
    if last is None or not line.text.endswith(",") or len(line.text[last:].split()) > _MOST_WORDS:
        return None
    if _SPEAKS.search(line.text[last:]):
        return None
    return SignOff(line.start + last, line.end, None, thanks=False, comma=True, words=_MOST_WORDS)


def _with_thanks(line: Line, end: int, named: SignOff) -> SignOff:
    """Take in the closing with a mark of its own before a name ("… by Friday. Thanks! Omar")."""
    before = max(
        (found.end() for found in _BOUNDARY.finditer(line.text, max(0, end - _MOST_FORMAL), end)), default=None
    )
    if before is None:
        return named
    found = read_sign_off(Line(line.start + before, line.start + end + 1, line.text[before : end + 1]))
    return named if found is None or found.name is not None else found._replace(name=named.name)


def _parting(rest: Line) -> SignOff | None:
    """Read words of parting with a first name behind them ("See you Thursday, Omar")."""
    said, comma, name = rest.text.rpartition(", ")
    if not comma or not is_name_line(name):
        return None
    if not begins_as_sign_off(said) and not (FAREWELL.fullmatch(said) and _FIRST_NAME.fullmatch(name)):
        return None
    end = rest.start + len(said) + 1
    return SignOff(rest.start, end, end + 1, thanks=False, comma=True, words=len(said.split()))


def _trailing_name(rest: Line) -> SignOff | None:
    """Read a name that signs at the end of a line: after a dash, or alone ("… is Tuesday fine? Omar")."""
    dash = _DASHED_NAME.match(rest.text)
    if len(rest.text) > _MOST_NAME or not is_name_line(rest.text):
        return None
    if dash is None and not _FIRST_NAME.fullmatch(rest.text) and not _WHOLE_NAME.fullmatch(rest.text):
        return None
    name = rest.start + (dash.end() if dash is not None else 0)
    return SignOff(rest.start, rest.start, name, thanks=False, comma=False, words=0)


def _consumed(text: str, at: int) -> tuple[list[str], int]:
    """Read words while they go with a sign-off: the words folded, and where they end."""
    folded: list[str] = []
    end = at
    while len(folded) < _MOST_WORDS:
        word = _TOKEN.match(text, at)
        if word is None or fold(word[0]) not in FILLERS:
            break
        folded.append(fold(word[0]))
        end = word.end()
        at = _BETWEEN.match(text, end).end()  # type: ignore[union-attr]  # it matches the empty text too
    return folded, end


def _closes(folded: list[str]) -> bool:
    if (folded[:1] == ["thank"] and folded[1:2] in (["you"], ["u"], ["ya"])) or set(folded) & HEADS:
        return folded != ["thank"]
    return " ".join(folded[:2]) in PHRASES or " ".join(folded[:3]) in PHRASES


def _with_rest(line: Line, folded: list[str], end: int) -> SignOff | None:
    text = line.text
    marks = len(text) - len(text[end:].lstrip(_END_MARKS + BLANK))
    rest, comma = text[marks:], "," in text[end:marks]
    thanks = bool(set(folded) & THANKS) and not set(folded) & (HEADS - THANKS)
    if not any(map(str.isalnum, rest)):
        return SignOff(line.start, line.end, None, thanks, comma, len(folded))
    if _AGAIN.search(text[end:marks] + rest[:1]) and 1 < len(rest.strip("/| ").split()) <= _MOST_SECOND and not thanks:
        return SignOff(line.start, line.end, None, thanks, comma, len(folded))
    if len(rest) > _MOST_NAME or not is_name_line(rest) or not _may_precede_name(folded, text[end:marks]):
        return None
    place, _, name = rest.rpartition(", ")
    if folded[-1] in _PLACING and place and is_name_line(name):
        return SignOff(
            line.start, line.end - len(name) - 1, line.end - len(name), thanks=False, comma=True, words=len(folded) + 1
        )
    if folded[-1] in _PLACING or text.endswith(","):
        return SignOff(line.start, line.end, None, thanks=False, comma=True, words=len(folded) + 1)
    closed = line.start + len(text[:marks].rstrip(" \t\xa0-\u2013\u2014~"))
    return SignOff(line.start, closed, line.start + marks, thanks, comma, len(folded))


def _may_precede_name(folded: list[str], between: str) -> bool:
    """Tell whether a name may follow: after a mark it may; without one, not after "thanks to" or a lone "best"."""
    if between.strip(BLANK):
        return True
    return folded[-1] not in _LEADING_ON and folded not in _NEEDS_MARK
