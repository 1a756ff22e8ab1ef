"""Where a text names what the record names: people, the candidate, the company, roles, and names in the notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from afterword.language.span import Span
from afterword.record.application import Record
from afterword.situation.vocabulary import vocabulary


def is_within_name(span: Span, names: Iterable[Span]) -> bool:
    """Tell whether a place lies within one of the places of names."""
    return any(name.start <= span.start and span.end <= name.end for name in names)


def places_of_names(text: str, record: Record) -> tuple[Span, ...]:
    """Give the places in `text` where a name of the record stands exactly as the record writes it."""
    names = {name.text for name in vocabulary(record).names.names}
    return tuple(span for name in names if name for span in _places_of(text, name))


def _places_of(text: str, name: str) -> Iterator[Span]:
    at = text.find(name)
    while at >= 0:
        yield Span(at, at + len(name))
        at = text.find(name, at + len(name))
