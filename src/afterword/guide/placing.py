"""Where findings of meaning stand: at the clauses that carry an act; one sentence has one finding of a rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
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


def without_yielding(
    findings: Iterable[Finding], reading: Callable[[], Iterable[Span]], yields_to: Mapping[str, tuple[str, ...]]
) -> Iterator[Finding]:
    """Leave out findings of rules that yield to another one in the same sentence; `reading` gives the sentences."""
    known = list(findings)
    if not any(yields_to.get(finding.rule) for finding in known):
        yield from known
        return
    sentences = list(reading())
    places = [_sentences_of(finding, sentences) for finding in known]
    said: dict[int, set[str]] = {}
    for finding, place in zip(known, places, strict=True):
        for number in place:
            said.setdefault(number, set()).add(finding.rule)
    for finding, place in zip(known, places, strict=True):
        others = set[str]().union(*(said[number] for number in place))
        if others.isdisjoint(yields_to.get(finding.rule, ())):
            yield finding


def _sentences_of(finding: Finding, sentences: list[Span]) -> list[int]:
    if finding.part != "body" or finding.start is None or finding.end is None:
        return []
    start, end = finding.start, finding.end
    return [number for number, span in enumerate(sentences) if span.start < end and start < span.end]
