"""The words and marks that a greeting is made of."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from afterword.language.names import TITLES, WORD, is_capitalised
from afterword.language.salutations import BODY_WORDS
from afterword.language.wordlist import fold

_MOST_TITLE: Final = 6
_NAME_TO_END: Final = re.compile(r"(?:\s*[^\W\d_][\w.'’-]*){1,4}\s*(?:[,:;!\u2013\u2014-]|\Z)")
_TOKEN: Final = re.compile(
    r"(?P<slot>\[[^\[\]]{1,40}\]|<{1,2}[^<>@]{1,40}>{1,2}|\{{1,2}[^{}]{1,40}\}{1,2}|%\w{2,30}%|_{2,})"
    rf"|(?P<word>(?!n[or]\.?\s?#?\d)(?:(?:dott|prof|sig)\.(?:ssa|ra|na|ri)\b|{WORD.pattern}))"
    r"|(?P<aside>(?:n[or]\.?\s?)?#?\d[\w/-]{0,12}(?=\s?[,:;!]|\s?\Z)|\((?!\s?(?:and|und|et|y)\b|\s?&)[^()]{1,40}\))"
    r"|(?P<mark>[,:;!.\u2026\u060c\uff0c\uff1a\uff01]|[-\u2013\u2014]+(?=\s|\Z)|[\u2013\u2014])"
    r"|(?P<join>[&+/])",
    re.IGNORECASE,
)


class Token(NamedTuple):
    """One word, mark, slot or aside of a greeting, and the form in which it is compared."""

    kind: str
    start: int
    end: int
    text: str
    folded: str


def tokens_in(text: str, start: int) -> list[Token]:
    """Cut what follows `start` into the tokens of a greeting."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start):
        kind, word = match.lastgroup or "word", match[0]
        if kind == "mark" and word == "." and found and found[-1].folded in TITLES:
            continue
        if kind == "word" and word.endswith("."):
            found.extend(_with_stop(match.start(), word, cut=_is_cut(text, match.end(), word)))
        else:
            found.append(Token(kind, match.start(), match.end(), word, fold(word)))
    return found


def _is_cut(text: str, end: int, word: str) -> bool:
    """Tell whether a short word with a stop is a title that a name follows ("Lic. Ortega"), known or not."""
    following = WORD.search(text, end)
    if following is None or len(word) > _MOST_TITLE or text[end : following.start()].strip():
        return False
    if not _NAME_TO_END.match(text, end):
        return False
    return is_capitalised(word) and is_capitalised(following[0]) and fold(following[0]).rstrip(".") not in BODY_WORDS


def _with_stop(start: int, word: str, *, cut: bool) -> list[Token]:
    """Keep the full stop of a title or an initial; any other is a mark of its own."""
    bare = word.rstrip(".")
    if cut or fold(bare) in TITLES or len(bare) == 1 or "." in bare:
        return [Token("word", start, start + len(word), word, fold(bare))]
    end = start + len(bare)
    return [Token("word", start, end, bare, fold(bare)), Token("mark", end, end + 1, ".", ".")]
