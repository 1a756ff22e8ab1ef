"""Brackets that a template left, by the sign they open with: "[Name]", "{{first_name}}", "<Company>", "%FNAME%"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from afterword.language.slots import is_slot, slot_words
from afterword.language.span import Span
from afterword.language.wordlist import wordlist

_OPENING: Final = re.compile(r"[\[{<«*%@#_|($]")
_MOST_WORDS: Final = 4
_MOST_TAG: Final = 4

_TAGS: Final = wordlist(
    "sic redacted external extern spam confidential urgent encrypted secure edited laughs laughter applause "
    "inaudible silence "
    "music deleted removed unreadable illegible ok who it they he she we the a an this that these those his her "
    "their our my "
    "is was are were do not no yes and or but"
)
_QUOTED: Final = frozenset({"email protected", "emphasis added", "my emphasis", "emphasis mine", "citation needed"})
_ADDRESS: Final = re.compile(r"@|://|www\.|^(?:mailto|cid|image|https?|tel|file)\b", re.IGNORECASE)
_IDENTIFIER: Final = re.compile(r"[A-Za-z][\w.|\- ]*")
_JOINED: Final = re.compile(r"[A-Za-z]+_[A-Za-z_]+|[a-z]+[A-Z]\w*|[A-Z]{3,}")
_VOID_TAGS: Final = wordlist("br hr img input meta p li td tr b i u")
_IN_ROUND: Final = re.compile(
    r"insert\s\S.*|(?:your|my)\s(?:full\s|first\s|last\s)?name(?:\shere)?"
    r"|(?:the\s)?(?:(?:your|their)\s)?(?:company|organi[sz]ation|interviewer|recruiter|hiring\smanager|manager|job|role|position)"
    r"(?:['’]s)?\s(?:name|title)(?:\shere)?|name\sof\s(?:the\s)?(?:company|interviewer|recruiter|position|role|organi[sz]ation)",
    re.IGNORECASE,
)

_PATTERNS: Final = {
    "[": re.compile(r"(?<![\w\]\\$])\[\[?([^\[\]\n\r]{1,80})\]\]?(?![(\[\w])"),
    "{": re.compile(r"(?<![\w\\$])\{{1,3}[ \t]*([^{}\n\r]{1,60}?)[ \t]*\}{1,3}(?!\w)"),
    "<": re.compile(r"(?<!\w)<{1,2}([^<>\n\r]{1,60})>{1,2}(?!\w)"),
    "«": re.compile(r"«([^«»\s]{2,40})»"),
    "*": re.compile(r"\*\|([A-Za-z_:]{2,30})\|\*"),
    "%": re.compile(r"(?<!\w)%{1,2}([A-Za-z_]{3,30})%{1,2}(?!\w)"),
    "@": re.compile(r"(?<!\w)@@([A-Za-z_ ]{2,30})@@(?!\w)"),
    "#": re.compile(r"(?<!\w)##([A-Za-z_ ]{2,30})##(?!\w)"),
    "_": re.compile(r"(?<!\w)__([A-Za-z][A-Za-z ]{1,30})__(?!\w)"),
    "|": re.compile(r"(?<!\w)\|\|([A-Za-z_ ]{2,30})\|\|(?!\w)"),
    "(": re.compile(r"\(([^()\n\r]{4,60})\)"),
    "$": re.compile(r"\$\{([^{}\n\r]{1,40})\}|\$([A-Z_]{4,30})\$"),
}


def blanks_in_brackets(text: str) -> Iterator[Span]:
    """Give the brackets, with what is in them, that wait for somebody to fill them in."""
    at = 0
    while (opening := _OPENING.search(text, at)) is not None:
        sign = opening[0]
        found = _PATTERNS[sign].match(text, opening.start())
        at = opening.end()
        if found is not None and _JUDGES[sign](text, found):
            yield Span(*found.span())
            at = found.end()


def _is_square_blank(text: str, found: re.Match[str]) -> bool:
    inside = found[1].strip()
    words = slot_words(inside)
    if not words or _ADDRESS.search(inside) or " ".join(words) in _QUOTED or all(word in _TAGS for word in words):
        return False
    if _is_in_quotation(text, found.start()):
        return inside.isupper() and is_slot(inside)
    return is_slot(inside) or _is_label(inside, words)


def _is_label(inside: str, words: list[str]) -> bool:
    """Tell whether every word is capitalised, as on a blank's label; "[HR]" and "[HAL-123]" are tags."""
    plain = inside.split()
    if len(plain) > _MOST_WORDS or any(map(str.isdigit, inside)) or (inside.isupper() and len(inside) <= _MOST_TAG):
        return False
    return all(word[0].isupper() for word in plain) and not any(word in _TAGS for word in words)


def _is_in_quotation(text: str, at: int) -> bool:
    """Tell whether a bracket stands inside quotation marks, where writers put words of their own."""
    line = text[max(0, at - 200) : at]
    return line.count("“") > line.count("”") or line.count('"') % 2 == 1


def _is_curly_blank(_: str, found: re.Match[str]) -> bool:
    inside, doubled = found[1], found[0].startswith("{{")
    if inside.startswith("%") and inside.endswith("%"):
        return True
    if doubled:
        return inside[0].isalpha() and len(slot_words(inside)) > 0
    return _IDENTIFIER.fullmatch(inside) is not None and (is_slot(inside) or _JOINED.fullmatch(inside) is not None)


def _is_angle_blank(text: str, found: re.Match[str]) -> bool:
    inside = found[1].strip()
    if _ADDRESS.search(inside) or not inside[:1].isalpha() or "=" in inside:
        return False
    tag = inside.split()[0]
    if f"</{tag}" in text or tag in _VOID_TAGS:
        return False
    return is_slot(inside) or (found[0].startswith("<<") and _IDENTIFIER.fullmatch(inside) is not None)


def _is_guillemet_blank(_: str, found: re.Match[str]) -> bool:
    return len(slot_words(found[1])) > 1 and is_slot(found[1])


def _is_percent_blank(_: str, found: re.Match[str]) -> bool:
    return found[1].isupper() or is_slot(found[1])


def _is_fenced_blank(_: str, found: re.Match[str]) -> bool:
    return is_slot(found[1])


def _is_round_blank(_: str, found: re.Match[str]) -> bool:
    return _IN_ROUND.fullmatch(found[1].strip()) is not None


def _is_dollar_blank(_: str, found: re.Match[str]) -> bool:
    """Tell whether a variable stands there ("${first_name}", "$COMPANY$"), and no expression ("${jndi:ldap}")."""
    inside = (found[1] or found[2]).strip()
    return _IDENTIFIER.fullmatch(inside) is not None and is_slot(inside)


def _always(_: str, found: re.Match[str]) -> bool:
    return bool(found[0])


_JUDGES: Final[dict[str, Callable[[str, re.Match[str]], bool]]] = {
    "[": _is_square_blank,
    "{": _is_curly_blank,
    "<": _is_angle_blank,
    "«": _is_guillemet_blank,
    "*": _always,
    "%": _is_percent_blank,
    "@": _is_fenced_blank,
    "#": _is_fenced_blank,
    "_": _is_fenced_blank,
    "|": _is_fenced_blank,
    "(": _is_round_blank,
    "$": _is_dollar_blank,
}
