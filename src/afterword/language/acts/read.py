"""Reads what each sentence of a message does, once, in time that grows with its length alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from afterword.language.acts.act import Act, Acts, Sentence
from afterword.language.acts.clause import read_clauses
from afterword.language.acts.features import features
from afterword.language.acts.kinds import PATTERNS
from afterword.language.acts.learned import chances, weighed
from afterword.language.acts.pattern import Patterns
from afterword.language.acts.said import Said, said
from afterword.language.span import Span
from afterword.language.wordlist import wordlist

_PATTERNS: Final = Patterns(PATTERNS)

_OWN: Final = frozenset({"private matter", "self-promotion", "enclosure", "earlier message", "plea"})
_FIRST: Final = wordlist("i me my mine myself we us our ours")
_SECOND: Final = wordlist("you your yours yourself")


def read_acts(text: str, sentences: Sequence[Span]) -> Acts:
    """Read the acts of the sentences of a body."""
    return Acts(tuple(_read(text, sentence) for sentence in sentences))


def _read(text: str, sentence: Span) -> Sentence:
    found = read_patterns(text, sentence)
    likely = chances(features(found.said, found.clauses, found.acts))
    return replace(found, acts=tuple(weighed(found.acts, likely, sentence)), chances=likely)


def read_patterns(text: str, sentence: Span) -> Sentence:
    """Read the acts of one sentence that its patterns tell of."""
    form = said(text, sentence)
    clauses = read_clauses(text, sentence)
    acts = [act for act in _PATTERNS.acts(form) if not _is_theirs(act, form)]
    if any(clause.mood == "question" for clause in clauses):
        acts.append(Act("question", sentence))
    return Sentence(form, clauses, tuple(dict.fromkeys(acts)))


def _is_theirs(act: Act, sentence: Said) -> bool:
    """Tell whether what only a candidate can do for themselves is said of the addressee ("your CV was attached")."""
    if act.kind not in _OWN or act.detail == "praise":
        return False
    return sentence.words.isdisjoint(_FIRST) and not sentence.words.isdisjoint(_SECOND)
