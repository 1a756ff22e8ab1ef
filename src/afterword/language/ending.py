"""How a letter ends: where its text stops, and what below it is sign-off, signature, P.S., afterthought and footer."""

from __future__ import annotations

from typing import NamedTuple

from afterword.language.footer import footer_start
from afterword.language.lines import Line, extent
from afterword.language.signature import read_rest
from afterword.language.signed import find_signed_off
from afterword.language.span import Span
from afterword.language.unsigned import find_unsigned


class Ending(NamedTuple):
    """A letter's own lines before its end, and the parts of its end; `after` counts as its text as well."""

    body: list[Line]
    sign_off: Span | None
    signature: Span | None
    postscript: Span | None
    after: list[list[Line]]
    footer: list[Span]


def read_ending(lines: list[Line], addressed: frozenset[str], *, whole: bool) -> Ending:
    """Read how the lines end; `addressed` holds the folded names in the greeting, which sign nothing.

    `whole` says that these lines are the letter, so that they cannot be a footer and nothing else.
    """
    footer = footer_start(lines)
    if footer is not None and whole and extent(lines[:footer]) is None:
        footer = None
    kept = lines if footer is None else lines[:footer]
    notice = [] if footer is None else [lines[footer:]]
    cut = find_signed_off(kept, addressed) or find_unsigned(kept, addressed)
    if cut is None:
        return Ending(kept, None, None, None, [], _spans(notice))
    rest = read_rest(cut.below, signed=cut.name is not None)
    signature = _joined(cut.name, extent(rest.signature))
    return Ending(cut.body, cut.sign_off, signature, extent(rest.postscript), rest.after, _spans(rest.footer + notice))


def _spans(regions: list[list[Line]]) -> list[Span]:
    return [span for region in regions if (span := extent(region)) is not None]


def _joined(first: Span | None, second: Span | None) -> Span | None:
    if first is None or second is None:
        return first or second
    return Span(first.start, second.end)
