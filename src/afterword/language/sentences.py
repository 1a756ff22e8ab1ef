"""Sentences of a paragraph: where its stops end one, and where they belong to "No. 3", "9 a.m." or "J. K. Rowe".

A paragraph's last sentence needs no stop (guide, "How a message is reviewed": Counting).
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from afterword.language.abbreviations import (
    AFTER_A_NAME,
    BEFORE_NUMBER,
    CALENDAR,
    CHAT,
    CUT_SHORT,
    GOING_ON,
    MAY_BE_LAST,
    MEASURES,
    MONTHS,
    MONTHS_AND_DAYS,
    NEVER_LAST,
    NEVER_LAST_CAPITALISED,
    STARTERS,
    WORDS_TOO,
)
from afterword.language.lines import trim
from afterword.language.span import Span
from afterword.language.wordlist import fold, wordlist

_MOST_TOKEN: Final = 24
_ORDINARY: Final = 4
_MOST_CLAUSE: Final = 80
_MOST_ORDINAL: Final = 2
_BEGINNING: Final = STARTERS - GOING_ON
_DATES: Final = MONTHS_AND_DAYS | CALENDAR
_ORDINAL_LINKS: Final = frozenset({"und", "oder", "bis", "et", "y"})
_LINKS: Final = frozenset({"of", "and", "de", "und", "for", "the", "du", "del"})
_QUOTES: Final = "\"”’'»"
_SAYS: Final = re.compile(r"\s+I\s+(?:said|asked|replied|thought|wondered|answered|added|told)\b")
_DASH: Final = re.compile(r"\s[-\u2013\u2014]\s")
_LEADING: Final = re.compile(
    r"(?:\A|[.!?:;,]\s|\n)(?:(?:so|and|but|that|then)\s)?(?:if|when|on|at|by|from|until|till|after|before|in|as|since|for|once)"
    r"\s[^.!?:;,\n]{0,60}\Z",
    re.IGNORECASE,
)
_BEFORE_FACE: Final = wordlist("i we they the a an my our your to at in of with and love heart much")
_ZONE: Final = re.compile(r"[A-Z]{1,4}T|UTC|GMT|[A-Z]{2,4}\d.*")
_CLOSERS: Final = r"\"'”’»\u203a)\]}*_"
_CLOSING: Final = "\"'”’»\u203a)]}*_"
_SPACE_AHEAD: Final = r"(?=[\s\u200b\ufeff]|\Z)(?!\s?[:,;&/=])"
_GLUED: Final = r"(?<=[a-z][a-z][.!?])(?=[A-Z][a-z']*+[\s,.!?])"
_EMOTICON: Final = r"(?<=\s[:;=])-?[)(DPp/|](?=\s)"
_EASTERN: Final = r"\u3002\uff01\uff1f"
_ARABIC: Final = r"\u061f\u0964\u06d4"
_EMOJI: Final = r"\U0001f300-\U0001faff\u2600-\u27bf"
_FACE: Final = re.compile(rf"[:;={_EMOJI}]")
# Every stop begins with one of a few characters, so that the search leaps from one to the next. A run of stops is read
# from its first character alone.
_ASCII_STOPS: Final = re.compile(
    rf"[.!?:;=](?:(?<![.!?:;=][.!?])(?<=[.!?])[.!?]*+[{_CLOSERS}]*+{_SPACE_AHEAD}|{_GLUED}|{_EMOTICON})"
)
_STOPS: Final = re.compile(
    rf"[.!?…{_EASTERN}{_ARABIC}:;={_EMOJI}]"
    rf"(?:(?<![.!?…][.!?…])(?<=[.!?…])[.!?…]*+(?:[ \u00a0\u202f]»)?[{_CLOSERS}]*+{_SPACE_AHEAD}|{_GLUED}|{_EMOTICON}"
    rf"|(?<=[{_EASTERN}])[」』”’\uff09]*+|(?<=[{_ARABIC}])[{_ARABIC}]*+[{_CLOSERS}]*+"
    rf"|(?<=[{_EMOJI}])(?<![{_EMOJI}\ufe0f\u200d][{_EMOJI}])[\ufe0f\u200d{_EMOJI}]*+(?=\s))"
)
_NEXT: Final = re.compile(r"[\s\u200b\ufeff\"'“”‘’«\u2039(\[*_$£€₹~#+@\u2013\u2014-]*+([^\W_][\w'’/-]*+)?+")
_CAPITAL_START: Final = re.compile(r"[.!?]\s+(?!I\b)[A-Z]")
_VOWEL: Final = re.compile(r"[aeiouyäöüàáâèéêìíòóùúœæøå]", re.IGNORECASE)
_DOTTED: Final = re.compile(
    r"(?:[^\W\d_]\.)+[^\W\d_]|(?:[A-Z][a-z]{0,4}\.-?)+[A-Z][a-z]{0,4}|[BM](?:Sc|Ed|Eng|Tech|Com|Phil)"
)
_BEFORE: Final = re.compile(r"(?:[^\s(\[\"“‘'«]|(?<=\w)'(?=\w))+\Z")


def sentences_in(text: str, span: Span) -> list[Span]:
    """Split a paragraph into its sentences, in order; a piece that says nothing ("…", an emoji) joins its neighbour."""
    found: list[Span] = []
    start = read = span.start
    for end in _ends(text, span):
        if any(map(str.isalnum, text[read:end])):
            found.append(trim(text, Span(start, end)))
            start = end
        elif found:
            shown = trim(text, Span(start, end))
            found[-1] = Span(found[-1].start, max(found[-1].end, shown.end))
            start = end
        read = end
    return found


class _Stop(NamedTuple):
    """A stop as it stands: its marks, the words around it, and eight things about them.

    `spaced`: space follows; `dotted`: the word after it is short and has a stop itself; `casual`: the paragraph begins
    with a small letter, as those do that use no capitals; `bracket`: the word after it opens a bracket,
    or names a zone of time; `last`: nothing follows that word; `led`: it is "I", and
    the clause before it only leads up to one ("On Fri. I …"); `named`: the stop ends a name ("Acme Inc."), and a plain
    sentence follows; `dashed`: a dash follows.
    """

    marks: str
    word: str
    after: str
    spaced: bool
    dotted: bool
    casual: bool
    bracket: bool
    last: bool
    led: bool
    named: bool
    dashed: bool


def _ends(text: str, span: Span) -> list[int]:
    stops = _ASCII_STOPS if text.isascii() else _STOPS
    casual = text[span.start].islower() and _CAPITAL_START.search(text, span.start, span.end) is None
    ends = [
        stop.end()
        for stop in stops.finditer(text, span.start, span.end)
        if stop.end() < span.end and _ends_sentence(_read_stop(text, stop, span, casual=casual))
    ]
    return [*ends, span.end]


def _read_stop(text: str, stop: re.Match[str], span: Span, *, casual: bool) -> _Stop:
    start, end = stop.span()
    before = _BEFORE.search(text[max(span.start, start - _MOST_TOKEN) : start].rstrip())
    following = _NEXT.match(text, end, span.end)
    after = (following[1] or "") if following is not None else ""
    if after[:1].islower() and not after.islower():  # "iPhone": a capital that is not the first
        after = after.title()
    dotted = (
        0 < len(after) <= _ORDINARY and following is not None and text[following.end() : following.end() + 1] == "."
    )
    word = before[0].rstrip(_CLOSING) if before is not None and before[0][-1] not in ")]" else ""
    if "/" in word and fold(word) not in NEVER_LAST:
        word = word.rpartition("/")[2]
    bracket = last = False
    if after and following is not None:
        bracket = "(" in text[end : following.start(1)] or text.startswith(" time", following.end())
        last = not any(map(str.isalnum, text[following.end() : min(span.end, following.end() + _MOST_TOKEN)]))
    led = after[:1] == "I" and _leads_on(text, stop, span)
    named = fold(word) in AFTER_A_NAME and _is_named(text, stop, span, after)
    dashed = following is not None and _DASH.match(text, end) is not None
    return _Stop(stop[0], word, after, not text[end].isalnum(), dotted, casual, bracket, last, led, named, dashed)


def _is_named(text: str, stop: re.Match[str], span: Span, after: str) -> bool:
    """Tell whether an abbreviation ends a name: a capitalised word before it, a capitalised and a plain one behind."""
    before = text[max(span.start, stop.start() - _MOST_CLAUSE) : stop.start()].rsplit(maxsplit=2)[-2:-1]
    behind = text[stop.end() : min(span.end, stop.end() + _MOST_CLAUSE)].split(maxsplit=2)
    named = bool(before) and before[0][0].isupper() and not before[0].endswith((".", ","))
    return named and after.istitle() and len(behind) > 1 and behind[1][0].islower() and behind[1] not in _LINKS


def _leads_on(text: str, stop: re.Match[str], span: Span) -> bool:
    """Tell whether "I" behind a stop goes on: a clause leads up to it, or it names who asks or says a quotation."""
    if stop[0][-1] in _QUOTES:
        return _SAYS.match(text, stop.end(), span.end) is not None
    return _LEADING.search(text[max(span.start, stop.start() - _MOST_CLAUSE) : stop.start()]) is not None


def _ends_sentence(stop: _Stop) -> bool:
    if not stop.after:
        return True
    if not stop.spaced and stop.marks.isascii():
        return fold(stop.after) in STARTERS
    if stop.marks[0] == "." and stop.marks[1:2] != ".":
        return _full_stop_ends(stop)
    if _FACE.match(stop.marks):
        return _face_ends(stop)
    if stop.after[0].islower() and stop.dashed:
        return False
    return (not stop.after[0].islower() and not (stop.led and stop.marks[-1] in _QUOTES)) or stop.marks[-1] in "!?"


def _full_stop_ends(stop: _Stop) -> bool:
    word, folded = stop.word, fold(stop.word)
    if folded in NEVER_LAST or (word.istitle() and folded in NEVER_LAST_CAPITALISED):
        return False
    if word.replace(".", "").isdigit():
        return _number_ends(word, stop.after, casual=stop.casual)
    if folded in BEFORE_NUMBER and (_is_code(stop.after) or folded not in WORDS_TOO):
        return _is_new_start(stop)
    if (folded in MEASURES and word.islower()) or _is_date_word(word, folded, stop.after):
        return not stop.led and (_is_new_start(stop) or (_is_no_date(stop.after) and not stop.bracket))
    if len(word) == 1 or _is_abbreviation(word, folded):
        return stop.named or _is_new_start(stop)
    if (
        len(stop.after) == 1
        and not stop.dotted
        and stop.after.isalpha()
        and stop.after not in "IAia"
        and word.islower()
        and len(word) <= _ORDINARY
    ):
        return False
    if stop.after[0].islower():
        return len(stop.marks) == 1 and _is_ordinary(word, stop.after, casual=stop.casual)
    return not _is_chain(stop)


def _is_no_date(after: str) -> bool:
    """Tell whether a capitalised word, or one in capitals, is no part of a date or a clock time before it."""
    if after.isupper() and len(after) > 1:
        return not _ZONE.fullmatch(after)
    return after.istitle() and fold(after) not in _DATES


def _face_ends(stop: _Stop) -> bool:
    """Tell whether an emoji or an emoticon stands where a stop would; one in mid-sentence ("I ❤ Halden") does not."""
    follows = fold(stop.after)
    if stop.after[0].islower():
        return stop.casual and follows not in GOING_ON
    if stop.marks.isascii():
        return True
    if follows in _DATES or fold(stop.word) in _BEFORE_FACE or stop.last:
        return follows in STARTERS and follows not in GOING_ON
    return True


def _is_chain(stop: _Stop) -> bool:
    """Tell whether two abbreviations follow each other ("Advt. No. 14", "Fl. Ops.")."""
    short = stop.dotted and stop.word.istitle() and len(stop.word) <= _ORDINARY + 1 and len(stop.after) < _ORDINARY
    follows = fold(stop.after)
    return (
        short
        and fold(stop.word) not in STARTERS
        and stop.after[0].isupper()
        and (follows in BEFORE_NUMBER or follows not in STARTERS)
    )


def _is_code(after: str) -> bool:
    """Tell whether a number, a letter or a code like "HSE/09" follows, or "no." in small letters goes on."""
    return len(after) == 1 or after[0].islower() or any(map(str.isdigit, after))


def _is_new_start(stop: _Stop) -> bool:
    """Tell whether the word after an abbreviation begins a sentence."""
    follows = fold(stop.after)
    abbreviated = stop.dotted and (len(stop.after) == 1 or follows in BEFORE_NUMBER)
    return stop.after[0].isupper() and not abbreviated and follows in STARTERS


def _number_ends(word: str, after: str, *, casual: bool) -> bool:
    """Tell whether a number's stop ends a sentence; that of an ordinal ("am 17. November") does not."""
    if after[0].islower() and (fold(after) in _ORDINAL_LINKS or not (casual or fold(after) in _BEGINNING)):
        return False
    return len(word) > _MOST_ORDINAL or fold(after) not in MONTHS


def _is_date_word(word: str, folded: str, after: str) -> bool:
    """Tell whether a word is the abbreviation of a month or a day, not the sun, nor the past of "sit"."""
    return folded in MONTHS_AND_DAYS and (word[0].isupper() or after[:1].isdigit())


def _is_abbreviation(word: str, folded: str) -> bool:
    if folded in MAY_BE_LAST or (folded in CUT_SHORT and word.istitle()) or _DOTTED.fullmatch(word):
        return True
    if word.endswith("str"):
        return True
    if folded in CHAT or word.isupper():
        return False
    return len(word) <= _ORDINARY and word.isalpha() and not _VOWEL.search(word)


def _is_ordinary(word: str, after: str, *, casual: bool) -> bool:
    """Tell whether a word before a small letter is no unknown abbreviation."""
    if not _VOWEL.search(word):
        return not word[-1:].isalpha()
    if casual and not word[0].isupper():
        return True
    return fold(after) in _BEGINNING
