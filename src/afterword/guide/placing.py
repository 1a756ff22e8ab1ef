"""Where findings of meaning stand: at the clauses that carry an act; one sentence has one finding of a rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from afterword.guide.finding import Finding, Severity
from afterword.guide.reading import Reading
from afterword.language.acts import Act, Sentence
from afterword.language.span import Span

Placed = tuple[Sentence, Act]


def clauses_of(sentence: Sentence, acts: Iterable[Act]) -> Span:
    """Give the stretch of a sentence from the first to the last clause that one of these acts touches."""
    spans = [act.span for act in acts]
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    touched = [clause.span for clause in sentence.clauses if clause.span.start < last and first < clause.span.end]
    return Span(min([first, *(span.start for span in touched)]), max([last, *(span.end for span in touched)]))


def finding_at(  # noqa: PLR0913, PLR0917 - a finding has these fields
    reading: Reading, rule: str, severity: Severity, span: Span, message: str, fixes: tuple[str, ...] = ()
) -> Finding:
    """Make a finding about a stretch of the body."""
    return Finding(rule, severity, message, "body", span.start, span.end, span.of(reading.body), fixes)


def by_sentence(placed: Iterable[Placed]) -> Iterator[tuple[Sentence, list[Act]]]:
    """Group acts by their sentence."""
    for _, group in groupby(placed, key=lambda one: one[0].span):
        pairs = list(group)
        yield pairs[0][0], [act for _, act in pairs]


def without_yielding(findings: Iterable[Finding], yields_to: Mapping[str, tuple[str, ...]]) -> Iterator[Finding]:
    """Leave out findings of rules that yield to another one about the same words: one clause, one finding."""
    known = list(findings)
    for finding in known:
        others = yields_to.get(finding.rule, ())
        if not any(other.rule in others and _overlap(finding, other) for other in known):
            yield finding


def _overlap(one: Finding, other: Finding) -> bool:
    if one.part != "body" or other.part != "body":
        return False
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return one.start < other.end and other.start < one.end
