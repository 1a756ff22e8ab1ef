"""What stands below a sign-off: the signature, a P.S., an afterthought, a notice."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from afterword.language.footer import is_device_line, is_notice, is_standing
from afterword.language.lines import Line, blocks
from afterword.language.mail_header import is_rule
from afterword.language.names import is_name_line

_MOST_LINE: Final = 90
_MOST_WORDS: Final = 7
_FEWEST_SAID: Final = 5
_MOST_ADDED: Final = 12
_MOST_APART: Final = 14
_SHORT: Final = 24
_MOST_JUDGED: Final = 3
QUOTING: Final = ('"', "“", "'", "‘", "«", "„")
_POSTSCRIPT: Final = re.compile(
    r"[\W_]{0,2}(?:N\.? ?B\.?(?=\s?[:\u2013\u2014-]|\s{1,3}[A-Z])"
    r"|(?:P\.?[ \xa0]?){1,3}S(?:\.|\b)|(?:p\.[ \xa0]?){1,3}s(?:\.|\b)|P\.[ \xa0]?s(?:\.|\b)"
    r"|[Pp]{1,3}[Ss](?=\s?[.:,;\u2013\u2014-])|p{1,3}s(?=\s)|[Pp]ost[ -]?script(?:um)?(?=\s?[:.]))(?![/\w])"
)
_DASHES: Final = "-~\u2013\u2014 \xa0\t"
_DELIMITERS: Final = frozenset({"--", "\u2014", "\u2013", "---", "***", "* * *"})
_CONTACT: Final = re.compile(
    r"@[\w-]|https?:|www\.|\w\.(?:com|org|net|edu|example|co|io|de|fr|uk)\b|\|"
    r"|\b[A-Z]{2}\s\d{5}\b|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b"
    r"|(?:\+|\(|\b)\d[\d\s().\u2013-]{5,}\d|\b(?:tel|phone|mobile|cell|fax|linkedin|email|e-mail|m|t|p|e|w)\s?[:.]",
    re.IGNORECASE,
)
_PRONOUNS: Final = re.compile(r"\(?[^\W\d_]{2,7}(?: ?/ ?[^\W\d_]{2,7}){1,3}\)?")
_ORNAMENT: Final = re.compile("\\A[\U0001f300-\U0001faff\u2600-\u27bf\ufe0f\u200d]+\\s*")
_SENTENCE: Final = re.compile(r"[.!?][)\"”’]?\Z")
_OWN: Final = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|i|me|my|you|your|ich|je|vous)\b")
_ITEM: Final = re.compile(r"(?:[*•·+]|\d{1,2}[.)])\s")


class Rest(NamedTuple):
    """The lines below a sign-off, told apart; `after` is what counts as the letter's own text, in regions."""

    signature: list[Line]
    postscript: list[Line]
    after: list[list[Line]]
    footer: list[list[Line]]


def is_postscript(text: str) -> bool:
    """Tell whether a line opens a postscript: "P.S.", "PS:", "PPS –"."""
    return text[:3].lower().lstrip("*_( ")[:1] in ("p", "n") and _POSTSCRIPT.match(text) is not None


def is_delimiter(text: str) -> bool:
    """Tell whether a line is the mark that programs put above a signature (RFC 3676, section 4.3), or a drawn line."""
    return text in _DELIMITERS or is_rule(text)


def is_contact(text: str) -> bool:
    """Tell whether a line gives a telephone number, an address on the net, or several things between bars."""
    return _CONTACT.search(text) is not None


def may_be_signed(text: str) -> bool:
    """Tell whether a line may stand in a signature: short, and no sentence."""
    if len(text) > _MOST_LINE or _ITEM.match(text):
        return False
    if (
        is_contact(text)
        or is_device_line(text)
        or is_delimiter(text)
        or is_name_line(text)
        or _PRONOUNS.fullmatch(text)
    ):
        return True
    text = _ORNAMENT.sub("", text, count=1)
    return (
        len(text.split()) <= _MOST_WORDS and not _SENTENCE.search(text) and text[:1].isalnum() and not text[0].islower()
    )


def signature_apart(lines: list[Line]) -> list[Line]:
    """Give the lines of a signature that a program put below quoted mail, under its mark; none where it says more."""
    shown = [line for line in lines if line.text]
    if not 1 < len(shown) <= _MOST_APART or not is_delimiter(shown[0].text):
        return []
    signed = all(may_be_signed(line.text) or line.text.startswith(QUOTING) for line in shown[1:])
    return shown[1:] if signed else []


def read_rest(lines: list[Line], *, signed: bool) -> Rest:
    """Tell apart what stands below a sign-off, or from the first line of a signature on.

    `signed` says that the name stands above already, so that a block apart from it need not be one.
    """
    rest = Rest([], [], [], [])
    drawn: int | None = None
    for number, (start, end) in enumerate(blocks(lines)):
        first = number == 0 and not (signed and start > 0)
        notice = _notice_from(lines, start, end, first=first)
        if notice > start:
            drawn = start if not first and end == start + 1 and is_delimiter(lines[start].text) else drawn
            if drawn != start:
                _take_block(rest, lines[start:notice], first=first)
        if notice < end:
            rest.footer.append(lines[notice if drawn is None or notice > start else drawn :])
            break
    return rest._replace(signature=_bare(rest.signature))


def _notice_from(lines: list[Line], start: int, end: int, *, first: bool) -> int:
    """Give the index where a notice begins in a block, on its first line or below lines that are none; else the end."""
    judged = 0
    for at in range(start + first, end):
        text = lines[at].text
        if is_postscript(text) or is_device_line(text) or judged == _MOST_JUDGED:
            break
        doubtful = at == start and not _repeats_name(lines, start)
        if doubtful or not (may_be_signed(text) or text.startswith(QUOTING) or len(text) < _SHORT):
            judged += 1
            if is_notice(_said(lines[at:end])):
                return at
    return end


def _repeats_name(lines: list[Line], start: int) -> bool:
    """Tell whether a line opens the full signature below a name: with the same name, or one with its initial."""
    name = next((line.text.strip(_DASHES + ".,!") for line in lines[:start] if line.text), "")
    first = name.split(maxsplit=1)[0] if name else ""
    opening = lines[start].text.split(maxsplit=1)[0].strip(_DASHES + ".,!")
    return bool(first) and (opening.casefold() == first.casefold() or (len(first) == 1 and opening.startswith(first)))


def _said(block: list[Line]) -> str:
    return " ".join(line.text for line in block)


def _bare(signature: list[Line]) -> list[Line]:
    """Take the drawn lines above a signature off it, and the dash before its name."""
    begin = next((at for at, line in enumerate(signature) if not is_delimiter(line.text)), len(signature))
    if begin == len(signature):
        return []
    first = signature[begin]
    name = first.text.lstrip(_DASHES)
    return [Line(first.end - len(name), first.end, name), *signature[begin + 1 :]]


def _take_block(rest: Rest, block: list[Line], *, first: bool) -> None:
    """Put the lines of a block where they belong: a P.S. and a program's line may stand in it too."""
    device = next((at for at, line in enumerate(block) if is_device_line(line.text)), len(block))
    postscript = next((at for at, line in enumerate(block[:device]) if is_postscript(line.text)), device)
    if postscript > 0:
        _take_plain(rest, block[:postscript], first=first)
    if postscript < device:
        _take_postscript(rest, block[postscript:device])
    if device < len(block):
        rest.footer.append(block[device:])


def _take_postscript(rest: Rest, block: list[Line]) -> None:
    if rest.postscript:
        _continue(rest, block)
    else:
        rest.postscript.extend(block)
        rest.after.append(block)


def _take_plain(rest: Rest, block: list[Line], *, first: bool) -> None:
    if first:
        added = _added_from(block)
        rest.signature.extend(block[:added])
        rest.after.extend([block[added:]] if added < len(block) else [])
    elif rest.after and not is_delimiter(block[0].text) and (rest.postscript or _is_afterthought(block)):
        _continue(rest, block)
    elif _is_afterthought(block):
        rest.after.append(block)
    elif rest.after or rest.footer:
        rest.footer.append(block)
    else:
        rest.signature.extend(block)


def _added_from(block: list[Line]) -> int:
    """Give the index of the line below the name where the writer adds something; the end where nothing is added."""
    for at in range(1, min(len(block), _MOST_ADDED)):
        if not may_be_signed(block[at].text):
            return at if _is_afterthought(block[at:]) else len(block)
    return len(block)


def _continue(rest: Rest, block: list[Line]) -> None:
    """Go on with what stands below the signature; what a footer parts from it is a region of its own."""
    if rest.footer:
        rest.after.append(block)
        return
    rest.after[-1].extend(block)
    if rest.postscript:
        rest.postscript.extend(block)


def _is_afterthought(block: list[Line]) -> bool:
    """Tell whether a block below the signature is something that the writer adds."""
    said = _said(block)
    if len(said.split(maxsplit=_FEWEST_SAID)) < _FEWEST_SAID or not _SENTENCE.search(said):
        return False
    own = _OWN.search(said) is not None and not is_standing(said)
    return own and not is_contact(said) and said[0] not in "\"“'‘«„"
