"""Cuts a sentence into clauses, so that each date is judged by its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from afterword.language.dates.about.people import SUBJECTS
from afterword.language.dates.about.tags import NONE, Tag, tag
from afterword.language.dates.tokens import Kind, Token
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_BREAKS: Final = frozenset({",", ";", ":", "(", ")", "–", "—", "/", "|", "•", "*", '"'})
_JOINERS: Final = frozenset({"and", "but", "so", "then", "or", "yet", "plus", "&", "whereupon"})
_RESTS: Final = _JOINERS | {",", "."}
OPENERS: Final = word_set(
    """that which who if when once before after until till because as while whilst since whether where unless although
    though what how til whom cos cause who's who'll what's who'd"""
)
_THINGS: Final = frozenset({"that", "this", "it", "which", "you", "one"})
_SHORT_GAP: Final = 3
_THINGS_ARE: Final = frozenset({"it's", "that's", "there's"})
_SHORT_SUBJECT: Final = 4
_LEADING: Final = frozenset({"once", "if", "when", "after", "as", "unless", "until", "before", "because", "since"})
_ADVERBS: Final = word_set("then also please kindly just hopefully will we therefore probably so only")


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: its tokens from ``first`` up to ``behind``, their tags, and the word that opened it."""

    first: int
    behind: int
    tags: tuple[Tag, ...]
    opener: str

    def tag_at(self, at: int) -> Tag:
        """Give the tag of a token by its place in the text."""
        return self.tags[at - self.first]

    def has(self, *sorts: str) -> bool:
        """Say whether any token is of one of these sorts."""
        return any(tag.sort in sorts for tag in self.tags)


def clauses(tokens: Sequence[Token], start: int, end: int, dates: Collection[int]) -> tuple[Clause, ...]:
    """Cut a sentence into clauses; the tokens of its dates are never cut nor tagged."""
    tags = [NONE if at in dates else tag(tokens, at, start) for at in range(start, end)]
    cuts: list[tuple[int, str]] = [(start, "")]
    for at in range(start, end):
        opened = None if at in dates else _opens(tokens, at, start, end, tags)
        if opened is None and at not in dates and _starts_main(tokens, at, cuts[-1], start, tags):
            opened = (at, "")
        if opened is None and at not in dates and _says_on(tokens, at, cuts[-1][0], start, tags):
            opened = (at, "that")
        if opened is None and at not in dates and tags[at - start].sort == "aux":
            opened = _told_clause(at, cuts[-1][0], start, tags)
        if opened is not None and opened[0] > cuts[-1][0]:
            cuts.append(opened)
        elif opened is not None and opened[0] == cuts[-1][0]:
            cuts[-1] = (opened[0], opened[1] or cuts[-1][1])
    bounds = [*(place for place, _ in cuts[1:]), end]
    return tuple(
        Clause(place, behind, tuple(tags[place - start : behind - start]), opener)
        for (place, opener), behind in zip(cuts, bounds, strict=True)
        if behind > place
    )


def _told_clause(at: int, cut: int, start: int, tags: list[Tag]) -> tuple[int, str] | None:
    """Give the place where what was told begins with no "that": "I'm told the decision will be made on Friday"."""
    verbs = [place for place in range(cut, at) if tags[place - start].sort == "verb"]
    if not verbs or tags[verbs[-1] - start].act not in {"say", "answer", "hope", "expect"}:
        return None
    between = range(verbs[-1] + 1, at)
    nouns = [place for place in between if tags[place - start].sort == "noun"]
    people = [place for place in between if tags[place - start].sort in {"person", "aux"}]
    return (verbs[-1] + 1, "that") if nouns and not people and len(between) <= _SHORT_SUBJECT else None


def _starts_main(tokens: Sequence[Token], at: int, cut: tuple[int, str], start: int, tags: list[Tag]) -> bool:
    """Say whether the main clause begins behind one with "once" or "if" and no comma: "once it's back we'll ring"."""
    if (
        cut[1] not in _LEADING
        or tags[at - start].sort != "person"
        or tokens[at].text not in SUBJECTS
        or at < cut[0] + 3
    ):
        return False
    acts = "'" in tokens[at].text or (at + 1 - start < len(tags) and tags[at + 1 - start].sort == "aux")
    before = range(cut[0], at)
    done = any(tags[place - start].sort in {"verb", "aux"} or "'" in tokens[place].text for place in before)
    return acts and done and tags[at - 1 - start].sort not in {"verb", "aux"}


def _says_on(tokens: Sequence[Token], at: int, cut: int, start: int, tags: list[Tag]) -> bool:
    """Say whether what is said, thought or asked begins with its own subject: "I think we will", "tell you he'll"."""
    text = tokens[at].text
    if tags[at - start].sort != "person" or text not in SUBJECTS or at < cut + 2:
        return False
    predicate = ("'" in text and text not in _THINGS_ARE) or (
        at + 1 - start < len(tags) and tags[at + 1 - start].sort == "aux"
    )
    if not predicate or text in _THINGS or tags[at - 1 - start].sort == "aux":
        return False
    verbs = [place for place in range(cut, at) if tags[place - start].sort == "verb"]
    return bool(verbs) and at - verbs[-1] <= _SHORT_GAP


def _opens(tokens: Sequence[Token], at: int, start: int, end: int, tags: list[Tag]) -> tuple[int, str] | None:
    """Give the place where a new clause begins, and what opens it, if the token at a place opens one."""
    text = tokens[at].text
    if (tokens[at].kind is Kind.DASH and not tokens[at].glued) or text in _BREAKS:
        return (at + 1, text) if at + 1 < end else None
    if at == start:
        return (at, text) if text in OPENERS else None
    if text in _JOINERS and _goes_on(tokens, at + 1, start, end, tags):
        return at, text
    if text in OPENERS and _is_opener(tokens, at, start, end, tags):
        return at, text
    return None


def _goes_on(tokens: Sequence[Token], at: int, start: int, end: int, tags: list[Tag]) -> bool:
    """Say whether what follows "and" or "but" is a clause: a subject, a verb or an auxiliary comes soon."""
    for place in range(at, min(at + 4, end)):
        here = tags[place - start]
        if here.sort in {"verb", "aux"} and not (here.sort == "verb" and here.form == "ing" and place == at):
            return True
        if here.sort == "person" and tokens[place].text in SUBJECTS:
            return "'" in tokens[place].text or _acts_soon(place + 1, start, end, tags)
        if here.sort == "none" and tokens[place].text in _RESTS:
            return tokens[place].text in _ADVERBS and _goes_on(tokens, place + 1, start, end, tags)
    return False


def _acts_soon(at: int, start: int, end: int, tags: list[Tag]) -> bool:
    """Say whether a verb or auxiliary comes within three tokens."""
    return any(tags[place - start].sort in {"verb", "aux"} for place in range(at, min(at + 3, end)))


def _is_opener(tokens: Sequence[Token], at: int, start: int, end: int, tags: list[Tag]) -> bool:
    """Say whether "that", "before", "after" and the like open a clause with a verb of its own."""
    text = tokens[at].text
    if text in {"if", "because", "unless", "whether", "although", "when", "once", "which", "while", "cos"}:
        return True
    if text == "as" and tokens[at + 1].text in {"soon", "well", "a", "the", "an", "discussed", "per"}:
        return tokens[at + 1].text == "soon"
    if (
        text in {"after", "before", "until", "till", "as"}
        and tokens[at + 1].text in SUBJECTS
        and tokens[at + 1].text not in _THINGS
    ):
        return True
    subject = False
    for place in range(at + 1, min(at + 7, end)):
        here = tags[place - start]
        subject = subject or here.sort in {"person", "noun"} or here.sort == "none"
        if here.sort == "aux" and (subject or text in {"that", "who"}):
            return True
        if here.sort == "verb" and (
            (subject and here.form != "ing") or text in {"who", "what", "how", "who's", "what's"}
        ):
            return True
        if tokens[place].text in _BREAKS or tokens[place].text == "to":
            return False
    return False
