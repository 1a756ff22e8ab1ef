"""What a rule of the guide is: its text in typed fields, and what it looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Literal

from afterword.guide.finding import Finding, Severity

if TYPE_CHECKING:  # planning needs the rules, but not the reading of a letter: its start stays quick
    from afterword.guide.reading import Reading
    from afterword.record.parameters import Parameters
    from afterword.situation.situation import Situation

Place = Literal["plan", "review"]
Find = Callable[["Reading", "Situation | None", "Parameters"], Iterable[Finding]]


class Section(Enum):
    """The eight sections of the guide, in its order."""

    THANK_YOU = (1, "A timely thank-you")
    FREQUENCY = (2, "Not too much")
    CHANNEL = (3, "The right channel")
    TONE = (4, "Tone")
    NEXT_STEPS = (5, "Details and next steps")
    OVERSHARING = (6, "No oversharing")
    ROUNDS = (7, "Several interviews")
    SILENCE = (8, "When to stay silent")

    @property
    def number(self) -> int:
        """The section's number in the guide."""
        return self.value[0]

    @property
    def title(self) -> str:
        """The section's title."""
        return self.value[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One example of a rule, shown to people and run by the tests.

    `text` is what people read. Where `body` is None it describes a message (a message with a neutral body is sent to
    `to` at `at`); else it is about these very words. `scene` names a small record of guide/scenes.py.
    """

    text: str
    body: str | None = None
    subject: str = ""
    purpose: Literal["thank-you", "follow-up", "keep-in-touch", "answer", "other"] = "thank-you"
    to: tuple[str, ...] = ("dana",)
    channel: str = "email"
    at: str = "2026-11-17T17:00:00-06:00"
    scene: str = "interviewed"
    attachments: tuple[str, ...] = ()


def message(body: str, **rest: object) -> Example:
    """Give an example that is a message's own words."""
    return Example(text=body, body=body, **rest)  # type: ignore[arg-type]


def described(text: str, **rest: object) -> Example:
    """Give an example that is described in a sentence."""
    return Example(text=text, **rest)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One do or don't: stable `id`, text for people, severity, parameters, examples, and what it looks at.

    `what` is the rule in one sentence, `why` the reason, `instead` what to do. `source` names the sentence of the
    guide that it restates. `speaks_in` says where: it bounds or withholds a step (`plan`), or looks at a message
    (`review`). A text rule has `find` (`any_language`: also where the text
    is not English); of the findings of several rules in one sentence those go that are of a rule which `yields_to`
    another there; `timed` says that its findings derive from the plan's step. A rule for `review`
    with neither is not yet checked.
    """

    id: str
    section: Section
    title: str
    what: str
    why: str
    instead: str
    severity: Severity
    source: str
    speaks_in: frozenset[Place]
    good: tuple[Example, ...]
    bad: tuple[Example, ...]
    parameters: tuple[str, ...] = ()
    since: str = "0.1.0"
    aliases: tuple[str, ...] = ()
    timed: bool = False
    any_language: bool = False
    yields_to: tuple[str, ...] = ()
    find: Find | None = field(default=None, repr=False)

    @property
    def is_checked(self) -> bool:
        """Tell whether everything that this rule says of messages is looked at."""
        return "review" not in self.speaks_in or self.timed or self.find is not None
