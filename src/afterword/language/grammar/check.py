"""All checks of grammar and punctuation over a letter, or over a line such as a subject."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import Final

from afterword.language.grammar.articles import article_slip
from afterword.language.grammar.capitals import CALENDAR, calendar_slip, capital_slips
from afterword.language.grammar.contractions import CONTRACTIONS, contraction_slip
from afterword.language.grammar.could_of import could_of_slip
from afterword.language.grammar.final_stops import final_stop_slips
from afterword.language.grammar.its import its_slip
from afterword.language.grammar.marks import mark_slips
from afterword.language.grammar.pronoun import PRONOUNS, pronoun_slip
from afterword.language.grammar.quotations import is_inside, quotations_in
from afterword.language.grammar.repeated import repeated_slips
from afterword.language.grammar.run_ons import run_on_slips
from afterword.language.grammar.slip import Slip
from afterword.language.grammar.spaces import double_space_slips, missing_space_slips
from afterword.language.grammar.than import than_slip
from afterword.language.grammar.their import their_slip
from afterword.language.grammar.tokens import Tokens, read_tokens
from afterword.language.grammar.too import too_slip
from afterword.language.grammar.your import your_slip
from afterword.language.letter import Letter
from afterword.language.span import Span

_Check = Callable[[Tokens, int], Slip | None]

_CHECKS: Final[dict[str, _Check]] = {
    "a": article_slip,
    "an": article_slip,
    "its": its_slip,
    "it's": its_slip,
    "your": your_slip,
    "you're": your_slip,
    "their": their_slip,
    "there": their_slip,
    "they're": their_slip,
    "theirs": their_slip,
    "then": than_slip,
    "than": than_slip,
    "of": could_of_slip,
    "to": too_slip,
    **dict.fromkeys(PRONOUNS, pronoun_slip),
    **dict.fromkeys(CALENDAR, calendar_slip),
    **dict.fromkeys(CONTRACTIONS, contraction_slip),
}


def slips_in_letter(letter: Letter) -> list[Slip]:
    """Find the slips in the writer's own part of a letter, in the order of the text."""
    text = letter.text
    opened = letter.greeting is not None
    found = [*final_stop_slips(letter)]
    for number, region in enumerate(letter.body):
        tokens = read_tokens(text, region)
        found.extend(_in_words(tokens))
        found.extend(capital_slips(tokens, begins_open=opened or number > 0))
        found.extend(_in_marks(text, region))
        found.extend(run_on_slips(text, region))
    ends = (letter.greeting.span if letter.greeting is not None else None, letter.sign_off)
    for span in ends:
        if span is not None:
            found.extend(_in_marks(text, span))
    return _own(text, found)


def slips_in_line(text: str) -> list[Slip]:
    """Find the slips in a line that need be no sentence, in the order of the text."""
    whole = Span(0, len(text))
    return _own(text, [*_in_words(Tokens(text, whole)), *_in_marks(text, whole)])


def _in_words(tokens: Tokens) -> Iterator[Slip]:
    yield from repeated_slips(tokens)
    for index, word in enumerate(tokens.words):
        check = _CHECKS.get(word)
        if check is not None and (slip := check(tokens, index)) is not None:
            yield slip


def _in_marks(text: str, span: Span) -> Iterator[Slip]:
    return chain(mark_slips(text, span), missing_space_slips(text, span), double_space_slips(text, span))


def _own(text: str, found: list[Slip]) -> list[Slip]:
    """Leave out what is wrong in somebody else's words, and order the rest."""
    if not found:
        return found
    quoted = quotations_in(text)
    kept = [slip for slip in found if not is_inside(slip.span.start, quoted)]
    return sorted(kept, key=lambda slip: slip.span)
