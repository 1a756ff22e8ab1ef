"""Scores what a review says of words: names, spelling, grammar, register; and how often good messages get alarms."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, NamedTuple, TypeAlias

from afterword.record.parsing import message_from, record_from
from afterword.reviewer.review import review
from eval.halves import SETS, Half, labelled
from eval.report import Ratio, Table, ratio


class Flag(NamedTuple):
    """A place that was flagged; `rule` is empty for a checker that has none of ours, `start` where it is the whole."""

    rule: str
    severity: str
    part: str
    start: int | None
    end: int | None
    fixes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A message to check, with its record, as the data have them."""

    record: Mapping[str, Any]
    message: Mapping[str, Any]

    def part(self, name: str) -> str:
        """Give the subject or the body."""
        return str(self.message.get(name) or "")


@dataclass(frozen=True, slots=True)
class Fault:
    """A planted fault: of which kind, where, which rules may say so, how grave, and the one right text if there is."""

    kind: str
    text: Text
    rules: frozenset[str]
    severity: str
    part: str
    start: int | None
    end: int | None
    fix: str | None


class Seen(NamedTuple):
    """A fault and the flags that met it."""

    fault: Fault
    flags: tuple[Flag, ...]

    @property
    def is_found(self) -> bool:
        """Whether an error or a warning says so; a hint does not count."""
        return any(flag.severity != "hint" for flag in self.flags)

    @property
    def is_as_grave(self) -> bool:
        """Whether it is said as gravely as it should be."""
        return any(flag.severity == self.fault.severity for flag in self.flags)


Check: TypeAlias = Callable[[Text], Iterable[Flag]]
RULES: Final = frozenset({"spelling", "grammar", "informal", "generic", "too-long", "same-as-other"})
"""The rules that are measured here."""

TYPING: Final = ("typing-adjacent", "typing-transposition", "typing-omission", "typing-doubling", "typing-insertion")
GRAMMAR: Final = (
    "repeated-word", "a-an", "its-its", "your-youre", "their-there", "then-than", "could-of", "doubled-punctuation",
    "missing-punctuation", "missing-space", "space-before", "double-space", "missing-capital", "missing-capital-day",
    "missing-apostrophe", "lone-i",
)  # fmt: skip
NAMES: Final = ("name-greeting", "name-own", "name-body", "name-company", "name-role", "name-panel")
INFORMAL: Final = (
    "informal-greeting", "informal-sign-off", "informal-chat", "informal-slang", "informal-text-speak",
    "informal-emoji", "informal-exclamation", "informal-capitals",
)  # fmt: skip
GROUPS: Final[tuple[tuple[str, tuple[str, ...], str], ...]] = (
    ("spelling of common words", (*TYPING, "human-misspelling"), ">= 0.97"),
    ("names", NAMES, ">= 0.95"),
    ("words in another's place", ("real-word",), ""),
    ("grammar", GRAMMAR, ">= 0.90"),
    ("informal", INFORMAL, ""),
    ("placeholders and boilerplate", ("placeholder", "boilerplate-greeting", "boilerplate-text"), ""),
    ("too long", ("too-long",), ""),
    ("same as another", ("same-as-other", "one-for-all"), ""),
)


def run() -> Iterator[Table]:
    """Score both halves, and each kind of fault of the one that may be read."""
    seen = {half: list(met(ours, half)) for half in SETS}
    rows = [(name, *(str(found(seen[half], kinds)) for half in SETS), goal) for name, kinds, goal in GROUPS]
    yield Table(("found", *SETS, "goal"), tuple(rows))
    flagged = {half: [tuple(ours(text)) for text in good(half)] for half in SETS}
    every = ("any of these rules", *(str(alarmed(flagged[half], RULES)) for half in SETS), "<= 0.02")
    alone = ((rule, *(str(alarmed(flagged[half], {rule})) for half in SETS), "") for rule in sorted(RULES))
    yield Table(("good messages with a false alarm", *SETS, "goal"), (every, *alone))
    yield Table(
        ("kind (tune)", "found", "as grave as it is", "fix right, of those with one"),
        tuple((kind, *_figures([one for one in seen["tune"] if one.fault.kind == kind])) for kind in _kinds()),
    )


def _kinds() -> Iterator[str]:
    for _, kinds, _ in GROUPS:
        yield from kinds


def _figures(seen: Sequence[Seen]) -> tuple[str, str, str]:
    return (
        str(ratio(one.is_found for one in seen)),
        str(ratio(one.is_as_grave for one in seen)),
        str(fixes_right(seen)),
    )


def good(half: Half) -> Iterator[Text]:
    """Read the good messages of one half."""
    return (Text(row["record"], row["message"]) for row in labelled("words", half, "good"))


def faults(half: Half) -> Iterator[Fault]:
    """Read the planted faults of one half."""
    for row in labelled("words", half, "faults"):
        expected = row["expect"]
        yield Fault(
            kind=row["kind"],
            text=Text(row["record"], row["message"]),
            rules=frozenset({expected["rule"], *expected.get("or", ())}),
            severity=expected["severity"],
            part=expected["part"],
            start=expected["start"],
            end=expected["end"],
            fix=expected["fix"],
        )


def ours(text: Text) -> Iterator[Flag]:
    """Give what Afterword's review says by the rules measured here."""
    record = record_from(dict(text.record))
    message = message_from(dict(text.message), record)
    for finding in review(message, record, now=datetime.fromisoformat(text.message["at"])).findings:
        if finding.rule in RULES:
            place = (finding.part, finding.start, finding.end)
            yield Flag(finding.rule, finding.severity, *place, finding.fixes)


def met(check: Check, half: Half) -> Iterator[Seen]:
    """Check the texts of one half, and give each fault with the flags that meet it."""
    for fault in faults(half):
        yield Seen(fault, tuple(flag for flag in check(fault.text) if meets(flag, fault)))


def meets(flag: Flag, fault: Fault) -> bool:
    """Tell whether a flag is about a fault: its rule fits, and its place overlaps or touches the fault's."""
    if flag.rule and flag.rule not in fault.rules:
        return False
    if fault.start is None or fault.end is None:
        return True
    if flag.part != fault.part or flag.start is None or flag.end is None:
        return False
    return flag.start <= fault.end and fault.start <= flag.end


def found(seen: Iterable[Seen], kinds: Sequence[str]) -> Ratio:
    """Of the faults of these kinds, count those that an error or a warning names."""
    return ratio(one.is_found for one in seen if one.fault.kind in kinds)


def alarmed(flagged: Iterable[Iterable[Flag]], rules: Collection[str]) -> Ratio:
    """Of good messages with what was flagged in them, count those that get any error or warning of these rules."""
    return ratio(any(flag.severity != "hint" and flag.rule in rules for flag in flags) for flags in flagged)


def fixes_right(seen: Iterable[Seen]) -> Ratio:
    """Of the faults with one right text for which one fix is offered, count those where it gives that text."""
    return ratio(
        _fixed(one.fault, flag) == _right(one.fault)
        for one in seen
        for flag in one.flags
        if one.fault.fix is not None and len(flag.fixes) == 1 and flag.start is not None
    )


def _fixed(fault: Fault, flag: Flag) -> str:
    text = fault.text.part(fault.part)
    return text[: flag.start] + flag.fixes[0] + text[flag.end :]


def _right(fault: Fault) -> str:
    text = fault.text.part(fault.part)
    return text[: fault.start] + str(fault.fix) + text[fault.end :]
