"""Words and names at fault in one part of a message, as findings that do not overlap."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from afterword.guide.finding import Finding, Part, Severity
from afterword.language.span import Span
from afterword.language.spelling.known_names import KnownNames, bare, name_words
from afterword.language.spelling.name_slips import NameSlip, name_slips
from afterword.language.spelling.real_words import RealWordSlip, real_word_slips
from afterword.language.spelling.scan import Misspelling, Scan
from afterword.language.spelling.speller import plain_form, speller

_RULE: Final = "spelling"
_SHORT_LINE: Final = 40
_PARTING: Final = ".!?,;:\n"
_PARTS: Final = re.compile(r"[.!?,;:\n]")
_QUOTES: Final = tuple("\"'“”‘’«»„")


@dataclass(frozen=True, slots=True)
class Words:
    """What is known of the words in a message.

    Attributes:
        names: the names that the record knows.
        expected: words that are right here, in their plain form.
        noted: words in the candidate's own notes: one of them is doubtful at most.
    """

    names: KnownNames
    expected: frozenset[str]
    noted: frozenset[str]


@dataclass(frozen=True, slots=True)
class Piece:
    """The places of one part of a message (`text`) that are looked at; `named` are left out when looking for names."""

    part: Part
    text: str
    places: tuple[Span, ...]
    named: tuple[Span, ...] = ()
    greeting: Span | None = None

    def findings(self, words: Words) -> Iterator[Finding]:
        """Find names at fault first, then words in another's place, then misspelt ones; one finding for one place."""
        for place in self.places:
            taken: set[int] = set()
            for finding in (
                *self._names(place, words), *self._real_words(place, words), *self._misspelt(place, words)
            ):  # fmt: skip
                span = _span_of(finding)
                if taken.isdisjoint(range(*span)):
                    taken.update(range(*span))
                    yield finding

    def _names(self, place: Span, words: Words) -> Iterator[Finding]:
        for slip in name_slips(self.text, place, words.names) if words.names.names else ():
            judged_elsewhere = any(_overlap(slip.span, span) for span in self.named)
            if not judged_elsewhere and plain_form(slip.text) not in words.expected:
                yield self._about_name(slip)

    def _about_name(self, slip: NameSlip) -> Finding:
        greets = self.greeting is not None and _overlap(slip.span, self.greeting)
        severity: Severity = "error" if slip.name.kind == "company" or greets else "warning"
        return name_finding(self.part, slip, severity)

    def _real_words(self, place: Span, words: Words) -> Iterator[Finding]:
        for slip in real_word_slips(self.text, place):
            is_name = slip.text[0].isupper() and bare(slip.text) in words.names.right
            if not is_name and not self._is_foreign(slip.span):
                yield self._about_real_word(slip)

    def _about_real_word(self, slip: RealWordSlip) -> Finding:
        text = f"Read this word again: “{slip.meant}” is probably meant."
        return Finding(_RULE, "warning", text, self.part, *slip.span, slip.text, (slip.meant,))

    def _misspelt(self, place: Span, words: Words) -> Iterator[Finding]:
        for found in Scan(self.text, place, words.expected).misspellings():
            yield self._about_word(found, words)

    def _about_word(self, found: Misspelling, words: Words) -> Finding:
        is_sure = (
            found.verdict.kind == "likely-slip"
            and plain_form(found.text) not in words.noted
            and not self._is_mentioned(found.span)
            and not self._is_foreign(found.span)
        )
        meant = found.verdict.suggestions
        said = " or ".join(f"“{word}”" for word in meant)
        if is_sure:
            text = f"Check the spelling: {said} is probably meant."
        else:
            text = f"Check this word, unless it is a term or a name: {said} may be meant."
        return Finding(_RULE, "warning" if is_sure else "hint", text, self.part, *found.span, found.text, meant)

    def _is_mentioned(self, span: Span) -> bool:
        """Tell whether a word stands alone between quotation marks ("pff"): a sound, a label, a word of another's."""
        return self.text[span.start - 1 : span.start] in _QUOTES and self.text[span.end : span.end + 1] in _QUOTES

    def _is_foreign(self, span: Span) -> bool:
        """Tell whether a word stands among a few of which none is common: a greeting or thanks of another language."""
        before = max(self.text.rfind(mark, 0, span.start) for mark in _PARTING) + 1
        behind = _PARTS.search(self.text, span.end)
        end = behind.start() if behind is not None else len(self.text)
        if self.part != "body" or end - before > _SHORT_LINE:
            return False
        others = [*name_words(self.text[before : span.start]), *name_words(self.text[span.end : end])]
        return bool(others) and not any(speller().is_common(word[0]) or word[0].isupper() for word in others)


def name_finding(part: Part, slip: NameSlip, severity: Severity) -> Finding:
    """Give the finding about a near-miss of a name."""
    whose = {"person": "Spell the name", "candidate": "Spell your own name", "company": "Spell the company"}
    text = f"{whose.get(slip.name.kind, 'Spell this')} as the record has it: {slip.name.text}."
    return Finding(_RULE, severity, text, part, *slip.span, slip.text, (slip.meant,))


def _span_of(finding: Finding) -> Span:
    assert finding.start is not None  # noqa: S101 - every finding here has a place
    assert finding.end is not None  # noqa: S101 - as above
    return Span(finding.start, finding.end)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
