"""The greeting of a letter, and whom it addresses by name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from afterword.language.greeting_tokens import Token, tokens_in
from afterword.language.lines import Line
from afterword.language.names import (
    AFTER_NAMES,
    DEGREES,
    GIVEN_TOO,
    GROUPS,
    NOT_NAMES,
    OFFICES,
    PARTICLES,
    ROLES,
    SURNAMES_TOO,
    TITLES,
    is_capitalised,
)
from afterword.language.salutations import ATTENTION, BODY_WORDS, JOINERS, OPENING, STARTERS, WHOLE
from afterword.language.span import Span

Whom = Literal["person", "role", "group"]

_MOST_CHARACTERS: Final = 200
_MOST_WORDS: Final = 16
_MOST_LOOSE: Final = 3
_MOST_BARE: Final = 3
_MOST_UNMARKED: Final = 2
_DEGREE: Final = re.compile(r"Ph\.?D|(?:[A-Z]\.?){2,5}|[BM]Sc|Esq|Jr|Sr|I{2,3}|Dipl\w*")
_SUFFIXES: Final = re.compile(r"-(?:san|sama|chan|kun|sensei|nim|ssi)\Z", re.IGNORECASE)
_CIVIL: Final = frozenset({"mr", "mrs", "ms", "mx", "miss"})
_PLACING: Final = frozenset({"at", "in", "of", "from", "on"})
_LISTED: Final = (",", ":", "-", "\u2013", "\u2014")
_LEADING: Final = re.compile(r"[^\w\[<{%]{0,3}")


@dataclass(frozen=True, slots=True)
class Addressed:
    """Somebody whom a greeting addresses.

    Attributes:
        span: where the name stands, without its title (where the title is all there is, the title).
        text: what stands there.
        title: the titles before the name as written ("Ms.", "Prof. Dr."), or "".
        whom: a person by name, whoever holds a role ("Hiring Manager", "Sir"), or a group ("all", "Hiring Team").
    """

    span: Span
    text: str
    title: str
    whom: Whom


@dataclass(frozen=True, slots=True)
class Greeting:
    """The greeting of a letter, its mark included ("Dear Ms. Ruiz,"), and whom it addresses, in order."""

    span: Span
    addressed: tuple[Addressed, ...]


class _Names(NamedTuple):
    """The addressees read, the index of the token that stopped the reading, and whether all were capitalised."""

    groups: list[list[Token]]
    stop: int
    loose: int


def read_greeting(line: Line) -> Greeting | None:
    """Read the greeting with which a line begins ("Hi Dana, thanks for …" gives "Hi Dana,"), if one does."""
    text = line.text[:_MOST_CHARACTERS]
    begin = _LEADING.match(text).end()  # type: ignore[union-attr]  # it matches the empty text too
    whole = WHOLE.match(text, begin)
    if whole is not None:
        return Greeting(_closed(line, tokens_in(text, whole.end()), 0, whole.end()), ())
    opening = OPENING.match(text, begin)
    if opening is None or opening.lastgroup is None:
        return None
    return _after_opening(line, opening.lastgroup, opening.end(), tokens_in(text, opening.end()))


def is_half_greeting(text: str) -> bool:
    """Tell whether a line opens with words that greet only where a letter begins ("Welcome", "Morning")."""
    opening = OPENING.match(text)
    return opening is not None and opening.lastgroup == "weak"


def read_bare_name(line: Line, *, followed: bool) -> Greeting | None:
    """Read a greeting that is a name alone ("Dana,"); without a mark it has its line to itself, and text below."""
    text = line.text[:_MOST_CHARACTERS]
    tokens = tokens_in(text, 0)
    if not tokens or tokens[0].kind != "word" or not _may_open_bare(tokens):
        return None
    names = _read_names(tokens, 0)
    words = sum(map(len, names.groups))
    if not names.groups or words > _MOST_WORDS or not _is_bare_greeting(text, tokens, names, followed=followed):
        return None
    last = names.groups[-1][-1].end
    if any(map(str.isdigit, text[: tokens[names.stop].start if names.stop < len(tokens) else len(text)])):
        return None
    return Greeting(_closed(line, tokens, names.stop, last), _addressed(line, names.groups))


def read_attention(line: Line) -> Greeting | None:
    """Read a line that only says for whom the letter is ("To the panel:", "Attn: Ms. Ruiz"), as some greet."""
    text = line.text[:_MOST_CHARACTERS]
    opening = ATTENTION.match(text)
    if opening is None:
        return None
    tokens = tokens_in(text, opening.end())
    names = _read_names(tokens, int(bool(tokens) and tokens[0].folded == "the"))
    marks = tokens[names.stop :]
    office = any(token.folded in GROUPS or token.folded in ROLES for group in names.groups for token in group)
    if not names.groups or names.loose > office or any(token.kind != "mark" for token in marks):
        return None
    if opening[0].lower().startswith("to") and not office and (":" in opening[0] or not marks):
        return None
    return Greeting(Span(line.start, line.end), _addressed(line, names.groups))


def _may_open_bare(tokens: list[Token]) -> bool:
    first = tokens[0]
    if first.folded in GROUPS | TITLES | ROLES:
        return True
    return first.folded not in NOT_NAMES and not first.folded.endswith(("ly", "ing"))


def _is_bare_greeting(text: str, tokens: list[Token], names: _Names, *, followed: bool) -> bool:
    words = sum(map(len, names.groups))
    if names.stop == len(tokens):
        return followed and not names.loose and words <= _MOST_UNMARKED
    mark = tokens[names.stop]
    titled = tokens[0].folded in TITLES and names.stop + 1 == len(tokens)
    if mark.kind != "mark" or (mark.text in ".\u2026;" and not titled):
        return False
    if mark.text == ":" and not any(token.folded in GROUPS | TITLES | ROLES for token in names.groups[0]):
        return False
    after = next((at for at in range(names.stop, len(tokens)) if tokens[at].kind != "mark"), len(tokens))
    rest = tokens[after:]
    courteous = words > 1 and tokens[0].folded in TITLES
    if not rest:
        return not names.loose or (words == 1 and mark.text[0] in _LISTED) or (courteous and names.loose == 1)
    if names.loose or words > _MOST_BARE:
        return courteous and names.loose == 1 and mark.text[0] in _LISTED
    if mark.text == "!":
        return words <= _MOST_UNMARKED and is_capitalised(rest[0].text)
    if mark.text[0] not in _LISTED:
        return False
    following = rest[0]
    return (
        (courteous and mark.text == ",")
        or OPENING.match(text, following.start) is not None
        or following.text[:1].islower()
        or following.text.isupper()
        or following.folded in STARTERS
        or following.kind == "mark"
    )


def _after_opening(line: Line, opening: str, end: int, tokens: list[Token]) -> Greeting | None:
    first = _skipped_comma(tokens)
    names = _settled(tokens, _read_names(tokens, first), opening)
    if names is None:
        return None
    if not names.groups:
        if not _may_stand_alone(opening, tokens):
            return None
        return Greeting(_closed(line, tokens, 0, end), ())
    return Greeting(_closed(line, tokens, names.stop, tokens[names.stop - 1].end), _addressed(line, names.groups))


def _skipped_comma(tokens: list[Token]) -> int:
    """Give 1 where a comma stands before the name ("Hi, Dana,"), else 0."""
    if len(tokens) > 1 and tokens[0].text == "," and tokens[1].kind == "word" and tokens[1].folded not in BODY_WORDS:
        names = _read_names(tokens, 1)
        ended = names.stop == len(tokens) or tokens[names.stop].kind == "mark"
        return int(ended and sum(map(len, names.groups)) <= _MOST_BARE)
    return 0


def _may_stand_alone(opening: str, tokens: list[Token]) -> bool:
    if not tokens:
        return opening in ("alone", "weak")
    if tokens[0].kind == "mark":
        return opening != "named" or len(tokens) == 1
    return opening == "alone" and tokens[0].folded in STARTERS


def _settled(tokens: list[Token], names: _Names, opening: str) -> _Names | None:
    """Decide how much of what was read is a name, by how it ends; None where it is no greeting after all."""
    ended = names.stop == len(tokens) or tokens[names.stop].kind == "mark"
    if ended and names.loose <= _MOST_LOOSE and sum(map(len, names.groups)) <= _MOST_WORDS:
        return None if opening == "weak" and names.loose > 1 else names
    if opening in ("weak", "named"):
        return None
    if names.loose and [token.kind for group in names.groups for token in group] == ["word"]:
        return names if tokens[names.stop].folded in STARTERS else None
    return names if not names.loose else _before_loose(tokens, names)


def _before_loose(tokens: list[Token], names: _Names) -> _Names | None:
    """Keep the capitalised names before the first word in small letters."""
    kept: list[list[Token]] = []
    for group in names.groups:
        sure = next((index for index, token in enumerate(group) if not _is_sure(token)), len(group))
        kept.extend([group[:sure]] if sure else [])
        if sure < len(group):
            break
    if not kept:
        return None
    return _Names(kept, tokens.index(kept[-1][-1]) + 1, 0)


def _read_names(tokens: list[Token], index: int) -> _Names:
    groups: list[list[Token]] = [[]]
    loose = 0
    while index < len(tokens):
        token = tokens[index]
        if groups[-1] and (token.kind == "aside" or _is_before_degree(tokens, index)):
            index += token.kind == "mark"
        elif _is_joint(tokens, index, groups[-1]) or _is_second_joint(token, groups):
            groups.append([])
        elif _is_place_of_group(tokens, index, groups[-1]):
            groups[-1].append(token)
        elif (
            token.kind in ("mark", "join", "aside")
            or _is_body_word(tokens, index)
            or _is_stray_joiner(token, groups[-1])
        ):
            break
        else:
            groups[-1].append(token)
            loose += not _is_sure(token)
        index += 1
    return _Names([group for group in groups if group], index, loose)


def _is_before_degree(tokens: list[Token], index: int) -> bool:
    """Tell whether a comma stands before a degree and no other name ("Dana Ruiz, PhD,")."""
    if tokens[index].text != "," or index + 1 == len(tokens) or not _DEGREE.fullmatch(tokens[index + 1].text):
        return False
    if tokens[index + 1].folded in NOT_NAMES:
        return False
    return index + 2 == len(tokens) or tokens[index + 2].kind == "mark"


def _is_place_of_group(tokens: list[Token], index: int, group: list[Token]) -> bool:
    """Tell whether "at" or "of" after a group says where it works ("everyone at Maple Grove,")."""
    if not group or tokens[index].folded not in _PLACING or not any(token.folded in GROUPS for token in group):
        return False
    return index + 1 < len(tokens) and (is_capitalised(tokens[index + 1].text) or tokens[index + 1].folded == "the")


def _is_stray_joiner(token: Token, group: list[Token]) -> bool:
    return not group and token.folded in ("and", "&")


def _is_sure(token: Token) -> bool:
    if token.kind == "slot" or is_capitalised(token.text):
        return True
    return any(token.folded in words for words in (PARTICLES, TITLES, GROUPS, ROLES, AFTER_NAMES))


def _is_body_word(tokens: list[Token], index: int) -> bool:
    """Tell whether a word begins what the message says; "Hope," right after the opening is a name."""
    token = tokens[index]
    if token.folded not in BODY_WORDS:
        return False
    ended = index + 1 == len(tokens) or tokens[index + 1].kind == "mark"
    article = token.folded == "the" and index + 1 < len(tokens) and _is_sure(tokens[index + 1])
    return not article and not (ended and is_capitalised(token.text) and len(token.text) > 1)


def _is_joint(tokens: list[Token], index: int, group: list[Token]) -> bool:
    """Tell whether another addressee follows the token: "and", "&", or a comma within a list of names."""
    token = tokens[index]
    if not group or index + 1 == len(tokens):
        return False
    following = tokens[index + 1]
    if token.text == ",":
        return _is_list_of_names(tokens, index + 1)
    shouted = len(token.text) > 1 and token.text.isupper()
    if token.kind != "join" and (token.folded not in JOINERS or (is_capitalised(token.text) and not shouted)):
        return False
    return following.kind in ("word", "slot") and not _is_body_word(tokens, index + 1)


def _is_second_joint(token: Token, groups: list[list[Token]]) -> bool:
    """Tell whether "and" stands right after the comma of a list ("Dana, Tobias, and Maeve")."""
    return not groups[-1] and len(groups) > 1 and (token.kind == "join" or token.folded in JOINERS)


def _is_list_of_names(tokens: list[Token], index: int) -> bool:
    """Tell whether names alone stand from here to a mark, joined or closed as a list is."""
    start, joined = index, False
    while index < len(tokens) and index - start < _MOST_WORDS:
        token = tokens[index]
        listed = token.kind in ("slot", "join") or token.text == "," or (token.kind == "word" and _is_listed(token))
        if not listed and not _is_place_of_group(tokens, index, tokens[start:index]):
            break
        joined = joined or token.kind == "join" or token.folded in JOINERS
        index += 1
    if index == len(tokens):
        return joined or tokens[-1].text == ","
    if tokens[index].text[0] in _LISTED and index + 1 == len(tokens):
        return True
    return joined and (tokens[index].kind == "mark" or tokens[index - 1].kind == "mark")


def _is_listed(token: Token) -> bool:
    if token.folded in JOINERS or token.folded in GROUPS:
        return True
    return _is_sure(token) and token.folded not in NOT_NAMES and token.folded not in BODY_WORDS


def _closed(line: Line, tokens: list[Token], stop: int, end: int) -> Span:
    """Give the span of the greeting with the marks after it, and with the rest of a line that says nothing more."""
    while stop < len(tokens) and tokens[stop].kind == "mark" and tokens[stop].start - end <= 1:
        end = tokens[stop].end
        stop += 1
    if stop == len(tokens) and len(line.text) <= _MOST_CHARACTERS:
        end = len(line.text)
    return Span(line.start, line.start + end)


def _addressed(line: Line, groups: list[list[Token]]) -> tuple[Addressed, ...]:
    return tuple(_one_addressed(line, words) for group in groups if (words := [t for t in group if t.kind == "word"]))


def _one_addressed(line: Line, words: list[Token]) -> Addressed:
    words = _without_fillers(words)
    titles = next((index for index, token in enumerate(words) if not _is_title(token)), len(words))
    if titles == len(words) > 1 and words[0].folded in _CIVIL and words[-1].folded in SURNAMES_TOO:
        titles -= 1
    named = words[titles:] or words
    title = line.text[words[0].start : words[titles - 1].end] if titles and words[titles:] else ""
    said = _SUFFIXES.sub("", line.text[named[0].start : named[-1].end])
    start = line.start + named[0].start
    return Addressed(Span(start, start + len(said)), said, title, _whom(words, titles))


def _without_fillers(words: list[Token]) -> list[Token]:
    """Take off what stands around a name and is none: "Sir" or "MBE" after it, "candidate" or "President" before it."""
    first = next((at for at, token in enumerate(words) if not _is_office(token)), len(words))
    end = len(words)
    while first < end - 1 and words[end - 1].folded in AFTER_NAMES:
        end -= 1
    if first < end - 2 and words[end - 1].folded in DEGREES and words[end - 1].text[-1].isupper():
        end -= 1
    name, before = words[first:end], words[:first]
    if not name or not before or not all(is_capitalised(token.text) for token in name):
        return words[:end]
    offered = before[-1].folded in OFFICES and len(name) <= _MOST_UNMARKED
    filling = all(token.text.islower() for token in before) and not all(map(_is_title, before))
    return name if offered or filling else words[:end]


def _is_office(token: Token) -> bool:
    return token.folded in GROUPS or token.folded in ROLES or _is_title(token)


def _is_title(token: Token) -> bool:
    return token.folded in TITLES or (token.text.endswith(".") and len(token.folded) > 1)


def _whom(words: list[Token], titles: int) -> Whom:
    if any(token.folded in GROUPS for token in words):
        return "group"
    if len(words) == 1 and words[0].folded in GIVEN_TOO:
        return "person"
    if titles and any(token.folded not in ROLES for token in words[titles:]):
        return "person"
    return "role" if any(token.folded in ROLES for token in words) or titles else "person"
