"""All checks of register over a letter, or over a line such as a subject."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.language.grammar.quotations import is_inside, quotations_in
from afterword.language.grammar.tokens import Tokens, read_tokens
from afterword.language.letter import Letter
from afterword.language.register.capitals import capitals_in
from afterword.language.register.drawn_out import drawn_out_in
from afterword.language.register.emoji import emoji_in
from afterword.language.register.exclamations import exclamations_in
from afterword.language.register.greetings import greeting_in
from afterword.language.register.informality import Informality
from afterword.language.register.partings import partings_in
from afterword.language.register.shorthand import SHORTHAND, shorthand_at
from afterword.language.register.slang import SLANG, slang_at
from afterword.language.span import Span

_WORDS: Final = SHORTHAND | SLANG


def informalities_in_letter(letter: Letter) -> list[Informality]:
    """Find what is informal in the writer's own part of a letter, in the order of the text."""
    text = letter.text
    greeting = greeting_in(letter)
    found = [*([greeting] if greeting is not None else []), *partings_in(letter)]
    for region in letter.body:
        found.extend(_in_text(text, region))
    if letter.greeting is not None:
        found.extend(_in_marks(text, letter.greeting.span, in_sentences=False))
    for span in (letter.sign_off, letter.signature):
        if span is not None:
            found.extend(_in_marks(text, span, in_sentences=False))
    return _own(text, found)


def informalities_in_line(text: str) -> list[Informality]:
    """Find what is informal in a line; where all of it is in capitals, they say nothing."""
    return _own(text, list(_in_text(text, Span(0, len(text)))))


def _in_text(text: str, span: Span) -> Iterator[Informality]:
    tokens = read_tokens(text, span)
    if not _WORDS.isdisjoint(tokens.words):
        yield from _in_words(tokens)
    yield from capitals_in(tokens)
    yield from _in_marks(text, span)


def _in_words(tokens: Tokens) -> Iterator[Informality]:
    for index, word in enumerate(tokens.words):
        if word not in _WORDS:
            continue
        found = slang_at(tokens, index) if word in SLANG else None
        if found is None and word in SHORTHAND:
            found = shorthand_at(tokens, index)
        if found is not None:
            yield found


def _in_marks(text: str, span: Span, *, in_sentences: bool = True) -> Iterator[Informality]:
    yield from emoji_in(text, span, in_sentences=in_sentences)
    yield from exclamations_in(text, span)
    yield from drawn_out_in(text, span)


def _own(text: str, found: list[Informality]) -> list[Informality]:
    """Leave out what stands in somebody else's words, and what another finding holds already."""
    if not found:
        return found
    quoted = quotations_in(text)
    kept: list[Informality] = []
    for one in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        if not is_inside(one.span.start, quoted) and not (kept and one.span.start < kept[-1].span.end):
            kept.append(one)
    return kept
