"""Fitting a note into a sentence: each thought read, those that go together joined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from afterword.language.wordlist import wordlist
from afterword.writer.notes import forms
from afterword.writer.notes.clean import pieces
from afterword.writer.notes.closed import (
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    HUMANS,
    MODALS,
    PREPOSITIONS,
    SUBORDINATORS,
    WH,
)
from afterword.writer.notes.contractions import written_out
from afterword.writer.notes.fitted import Fitted
from afterword.writer.notes.nouns import decapitalised
from afterword.writer.notes.persons import View
from afterword.writer.notes.piece import read
from afterword.writer.notes.questions import opening
from afterword.writer.notes.thought import Piece, Seen
from afterword.writer.notes.tokens import Token, low_at, tokens

_MOST_WORDS: Final = 26
_FEWEST_WORDS: Final = 4
_CUTS: Final = SUBORDINATORS | {"and", "but", "which", "who", "so"}
_MOST_PIECES: Final = 3
_UNITS: Final = wordlist("seconds minutes hours days weeks months quarters years percent people times")
_PARTICLES: Final = wordlist("out back up down in on off over away forward home")
_OF_A_KIND: Final = re.compile(r"\d+(?:-|s$)")
"""Numbers that tell a kind, not an amount: 10-year, 1980s."""
_OF_THE_FIRST: Final = wordlist("reasons causes results effects consequences costs risks benefits limits details")
"""What belongs to the thing before it: girls quitting and the reasons."""
_REMARKS: Final = wordlist("mostly mainly only partly largely both especially including hopefully probably")
"""Words with which an aside to the thing before it begins: the budget, mostly salaries."""
_LOUD: Final = 3


@lru_cache(maxsize=2048)
def fit(note: str, view: View) -> Fitted | None:
    """Fit a note into sentences seen from `view`; None where that cannot be done well."""
    found: list[Piece] = []
    before: tuple[Token, ...] = ()
    for text in pieces(note, tuple(sorted(view.names))):
        if _is_shouted(text):
            return None
        parts = decapitalised(written_out(tokens(text.rstrip("?").rstrip())), view.names | view.others)
        thoughts = _thoughts(parts, Seen(view, before), asked=text.endswith("?"))
        found += [
            thought for thought in thoughts if not (found and thought.kind == "thing" and _is_aside(thought.text))
        ]
        before += parts
    short = [piece for piece in map(_shortened, found) if piece is not None]
    return _joined(short) if short else None


def _shortened(piece: Piece) -> Piece | None:
    """Keep the head of a thought that is too long for a sentence, up to where another clause begins."""
    words = piece.text.split()
    if len(words) <= _MOST_WORDS:
        return piece
    for place in range(_MOST_WORDS, _FEWEST_WORDS, -1):
        if words[place].lower() in _CUTS or words[place - 1].endswith(","):
            return replace(piece, text=" ".join(words[:place]).rstrip(","))
    return None


def _is_shouted(text: str) -> bool:
    words = [word for word in text.split() if any(map(str.isalpha, word))]
    return len(words) >= _LOUD and text.isupper()


def _thoughts(parts: Sequence[Token], seen: Seen, *, asked: bool) -> list[Piece]:
    """Read one piece of a note: its thoughts lie between commas."""
    split = _split(parts)
    is_listed = len(split) > 1 and opening(split[-1]) is not None
    if low_at(parts, 0) in WH or (asked and not is_listed):
        whole = read(parts, seen, asked=asked)
        return [whole] if whole is not None else []
    found: list[Piece] = []
    before = seen.before
    for part in split:
        piece = read(part, Seen(seen.view, before, in_list=len(split) > 1), asked=asked and part is split[-1])
        before += part
        if piece is not None:
            found.append(piece)
    return _listed(found)


def _listed(found: list[Piece]) -> list[Piece]:
    """Make one thought of the things in a list: "a, b and c"."""
    count = next((index for index, piece in enumerate(found) if piece.kind != "thing"), len(found))
    things = [piece.text for piece in _telling(found[: min(count, _MOST_PIECES)])]
    if len(things) < 2:  # noqa: PLR2004 - one thing makes no list
        return [*found[: min(count, 1)], *found[count:]]
    things = [f"the {text}" if index and text in _OF_THE_FIRST else text for index, text in enumerate(things)]
    things = _under_one_article(things)
    text = ", ".join(things) if " and " in things[-1] else row(things)
    return [Piece("thing", text, is_list=True), *found[count:]]


def _under_one_article(things: list[str]) -> list[str]:
    """Let one "the" do for numbers in a row: the 40 dogs and 9 kennel staff."""
    first, *others = things
    if not first.startswith("the "):
        return things
    bare = [other.removeprefix("the ") for other in others]
    return [first, *(text if tokens(text)[0].is_number else other for text, other in zip(bare, others, strict=True))]


def _telling(things: list[Piece]) -> list[Piece]:
    """Leave out what only makes sense as an aside to the first: a bare number, "Japan next"."""
    return [*things[:1], *(piece for piece in things[1:] if not _is_aside(piece.text))]


def _is_aside(text: str) -> bool:
    parts = tokens(text.removeprefix("the "))
    is_amount = parts[0].is_number and (parts[0].text.isalpha() or not _OF_A_KIND.match(parts[0].text))
    is_counted = is_amount and not any(forms.is_plural(token.low) and token.low not in _UNITS for token in parts)
    is_one = parts[0].low in {"one", "1"} and len(parts) > 1 and forms.is_count(parts[-1].low)
    is_rest = [token.low for token in parts[1:2]] == ["of"] and parts[-1].low in {"them", "it", "those"}
    is_remark = parts[0].low in _REMARKS
    return (is_counted and not is_one) or is_remark or is_rest or parts[-1].low in ADVERBS - _PARTICLES


def _split(parts: Sequence[Token]) -> list[tuple[Token, ...]]:
    """Split at the commas that part thoughts, not at those inside one."""
    found: list[list[Token]] = [[]]
    depth = 0
    for index, token in enumerate(parts):
        depth += (token.text == "(") - (token.text == ")")
        if token.low == "that" and index > 1 and parts[index - 1].low == "and":
            found[-1].pop()
            found.append([token])
        elif token.text == "," and depth == 0 and found[-1] and _parts_thoughts(found[-1], parts, index):
            found.append([])
        else:
            found[-1].append(token)
    return [tuple(_without_link(part)) for part in found if part]


def _parts_thoughts(before: Sequence[Token], parts: Sequence[Token], index: int) -> bool:
    following = low_at(parts, index + 1)
    if following in {"who", "which"} and _asks_who(before[-1].low, low_at(parts, index + 2)):
        return True
    if following in {"how", "when", "what", "why"} and low_at(parts, index + 2) not in AUXILIARIES:
        return True
    if following in SUBORDINATORS or following in PREPOSITIONS or following in {"which", "who", "where", "not", "so"}:
        return False
    if _tells_more(before, following) and low_at(parts, index + 2) in PREPOSITIONS:
        return False
    is_describing = before[-1].low in ADJECTIVES and low_at(parts, index + 2) not in PREPOSITIONS
    return not is_describing


def _asks_who(noun: str, following: str) -> bool:
    """Tell whether "who" asks rather than tells more of the noun: kitting trolleys, who fills them."""
    verb = forms.verb(following)
    is_of_one = following in {"is", "has", "does"} or (verb is not None and verb.is_third)
    is_of_noun = forms.are_people(noun) or (noun in HUMANS and not forms.is_plural(noun))
    return (is_of_one and not is_of_noun) or (not is_of_noun and following in MODALS)


def _tells_more(before: Sequence[Token], following: str) -> bool:
    """Tell whether a participle after a comma belongs to the noun before it: the new wing, opening in June."""
    verb = forms.verb(following)
    if verb is None or following in ADJECTIVES:
        return False
    return (verb.is_participle and not verb.is_base) or (verb.is_gerund and before[0].low in DETERMINERS)


def _without_link(part: Sequence[Token]) -> Sequence[Token]:
    """Take "and" off the front of the last thought."""
    return part[1:] if len(part) > 1 and part[0].low in CONJUNCTIONS else part


def _joined(found: Sequence[Piece]) -> Fitted | None:
    """Join the thoughts that can stand in one sentence; the first decides which."""
    chosen = _chosen(found)
    kinds = {piece.kind for piece in chosen}
    if kinds <= {"thing", "indirect"}:
        return _of_things(chosen)
    if chosen[0].kind == "question":
        return Fitted(question=chosen[0].text)
    if chosen[0].kind in {"statement", "predicate"}:
        return Fitted(hear=_of_statements(chosen), is_statement=True)
    things = [piece.text for piece in chosen if piece.kind == "thing"]
    said = [piece for piece in chosen if piece.kind not in {"thing", "indirect"}]
    return Fitted(hear=f"about {row(things)}, and {_of_statements(said)}", thing=row(things))


def _chosen(found: Sequence[Piece]) -> list[Piece]:
    """Choose what fits into one sentence: not too many thoughts, not too many words, none of an odd kind."""
    first = found[0].kind
    allowed = {
        "thing": {"thing", "statement", "indirect"}, "indirect": {"indirect"}, "question": set[str](),
        "statement": {"statement", "predicate"}, "predicate": {"predicate"},
    }[first]  # fmt: skip
    chosen = [found[0]]
    for piece in found[1:]:
        words = sum(len(each.text.split()) for each in (*chosen, piece))
        if piece.kind in allowed and len(chosen) < _MOST_PIECES and words <= _MOST_WORDS:
            chosen.append(piece)
    return chosen


def _of_things(chosen: Sequence[Piece]) -> Fitted:
    texts = [piece.text for piece in chosen]
    named = ", ".join(texts) if len(texts) > 1 and chosen[-1].is_list else row(texts)
    is_clause = texts[0].split()[0] in WH
    return Fitted(about=named, hear=named if is_clause else f"about {named}")


def _of_statements(said: Sequence[Piece]) -> str:
    """Say statements in a row; a predicate goes with the subject before it, or with "you"."""
    texts: list[str] = []
    for piece in said:
        if piece.kind == "predicate" and not texts:
            texts.append(f"that {piece.alone}")
        elif piece.kind == "predicate":
            subject = texts[0].split()[1].lower()
            texts.append(piece.text if subject in {"you", "they", "we", "i"} else piece.third)
        else:
            texts.append(f"that {piece.text}")
    return row(texts)


def row(texts: Iterable[str]) -> str:
    """Put phrases in a row: a, b and c; with a comma before "and" where a phrase has one of its own."""
    all_ = list(texts)
    if len(all_) == 1:
        return all_[0]
    is_plain = not any(" and " in text for text in all_[-2:])
    last = f"{'' if is_plain else ','} and {all_[-1]}"
    return f"{', '.join(all_[:-1])}{last}"
