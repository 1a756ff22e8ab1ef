"""What a sentence does: its acts, each with the place of the clause that does it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from afterword.language.acts.said import Said
from afterword.language.span import Span

Kind: TypeAlias = Literal[
    "thanks",
    "interest",
    "next step",
    "question",
    "question about what comes next",
    "earlier message",
    "demand",
    "our deadline",
    "reproach",
    "waiting",
    "expected answer",
    "plea",
    "pay",
    "self-promotion",
    "private matter",
    "enclosure",
    "objection",
    "withdrawal",
    "courtesy",
    "closing",
]
"""What a clause does. "earlier message" claims that the candidate wrote before; "objection" argues with a decision."""

Mood: TypeAlias = Literal["statement", "question", "order"]
Tense: TypeAlias = Literal["past", "present", "future"]
Actor: TypeAlias = Literal["candidate", "addressee", "others", "nobody"]


@dataclass(frozen=True, slots=True)
class Clause:
    """Who does what in a clause.

    `actor` is who acts, `is_conditional` covers "would" and "if", `is_polite` "please" and its like.
    """

    span: Span
    actor: Actor
    mood: Mood
    tense: Tense
    is_negative: bool
    is_conditional: bool
    is_polite: bool


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that a sentence does, and where; `detail` tells kinds of it apart, empty where there is one."""

    kind: Kind
    span: Span
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its clauses, its acts, and how likely each kind of act is in it, told or not."""

    said: Said
    clauses: tuple[Clause, ...]
    acts: tuple[Act, ...]
    chances: Mapping[Kind, float] = field(default_factory=dict)

    @property
    def span(self) -> Span:
        """Where it stands in the body."""
        return self.said.span

    def does(self, *kinds: Kind) -> bool:
        """Tell whether it does one of these."""
        return any(act.kind in kinds for act in self.acts)

    @property
    def is_question(self) -> bool:
        """Whether it is put as a question."""
        return any(clause.mood == "question" for clause in self.clauses)


@dataclass(frozen=True, slots=True)
class Acts:
    """The sentences of a message with what they do."""

    sentences: tuple[Sentence, ...]

    def of(self, kind: Kind) -> tuple[tuple[Sentence, Act], ...]:
        """Give every act of a kind with its sentence, in order."""
        return tuple((sentence, act) for sentence in self.sentences for act in sentence.acts if act.kind == kind)

    def have(self, *kinds: Kind) -> bool:
        """Tell whether any sentence does one of these."""
        return any(sentence.does(*kinds) for sentence in self.sentences)

    def may_have(self, kind: Kind, least: float) -> bool:
        """Tell whether any sentence does this, or does so with a chance of at least so much."""
        return any(sentence.does(kind) or sentence.chances.get(kind, 0) >= least for sentence in self.sentences)
