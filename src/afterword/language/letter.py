"""A mail seen as a letter: its parts, and the paragraphs, sentences, clauses and words that count.

Every span counts code points of the text given. Greeting, sign-off, signature, heading, footer and quoted mail do not
count; a P.S., and what the writer adds below the signature, do (guide, "How a message is reviewed": Counting).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

from afterword.language.clauses import clauses_in
from afterword.language.ending import Ending, read_ending
from afterword.language.greeting import Greeting
from afterword.language.heading import Head, own_header, read_head
from afterword.language.lines import BLANK, Line, extent, split_lines
from afterword.language.paragraphs import Paragraph, paragraphs_in
from afterword.language.plain_text import PlainText, plain
from afterword.language.quoted import quoted_ranges
from afterword.language.sentences import sentences_in
from afterword.language.signature import is_postscript, signature_apart
from afterword.language.span import Span
from afterword.language.wordlist import fold
from afterword.language.words import words_in


@dataclass(frozen=True)
class Letter:
    """The parts of a mail; what is computed from them is computed once, when it is asked for.

    Attributes:
        text: the text given.
        heading: what stands above the greeting (header lines, an address block, a date), or None.
        greeting: the greeting with whom it addresses, or None.
        body: the writer's own text, in regions; only quoted mail, or the end of the letter, parts them.
        sign_off: "Kind regards,", or None.
        signature: the name and what stands below it, "Sent from my iPhone" included, or None.
        postscript: a P.S., or None; it lies inside `body`.
        quoted: quoted and forwarded mail, with the lines that announce it.
        footer: disclaimers, notices and banners.
    """

    text: str
    heading: Span | None
    greeting: Greeting | None
    body: tuple[Span, ...]
    sign_off: Span | None
    signature: Span | None
    postscript: Span | None
    quoted: tuple[Span, ...]
    footer: tuple[Span, ...]
    _read: PlainText = field(repr=False, compare=False)
    _regions: tuple[Span, ...] = field(repr=False, compare=False)

    @cached_property
    def _paragraphs(self) -> tuple[Paragraph, ...]:
        return tuple(piece for region in self._regions for piece in paragraphs_in(self._read.text, region))

    @cached_property
    def _sentences(self) -> tuple[Span, ...]:
        return tuple(
            sentence
            for piece in self._paragraphs
            for sentence in ([piece.span] if piece.is_item else sentences_in(self._read.text, piece.span))
        )

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs that count, list items among them without their marks, in order."""
        return tuple(self._read.back(piece.span) for piece in self._paragraphs)

    @cached_property
    def list_items(self) -> tuple[Span, ...]:
        """The list items among the paragraphs."""
        return tuple(self._read.back(piece.span) for piece in self._paragraphs if piece.is_item)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences that count, in order; a list item is one."""
        return tuple(map(self._read.back, self._sentences))

    @cached_property
    def clauses(self) -> tuple[Span, ...]:
        """The clauses of the sentences, in order."""
        read = self._read
        return tuple(read.back(clause) for sentence in self._sentences for clause in clauses_in(read.text, sentence))

    @cached_property
    def words(self) -> tuple[Span, ...]:
        """The words that count, in order, without the marks around them."""
        read = self._read
        return tuple(read.back(word) for region in self._regions for word in words_in(read.text, region))

    @property
    def word_count(self) -> int:
        """How many words count towards `too-long`."""
        return len(self.words)

    @property
    def sentence_count(self) -> int:
        """How many sentences count towards `too-long`."""
        return len(self.sentences)


def parse_letter(text: str) -> Letter:
    """See a mail's plain text as a letter. It takes any text, and time in proportion to its length."""
    read = plain(text)
    lines = split_lines(read.text)
    header = own_header(lines)
    quoted = quoted_ranges(lines, header)
    segments = _own_segments(lines, header, quoted)
    head = read_head(segments[0]) if segments else Head([], [], None, [])
    apart = bool(header and quoted and head.heading) and lines[quoted[0][0]].start < head.heading[0].start
    bodies = [*([head.heading] if apart else []), head.body, *segments[1:]]
    ending = _read_endings(bodies, _addressed(head.greeting))
    regions = _spans(bodies)
    return Letter(
        text=text,
        heading=_back(read, extent([*lines[:header], *([] if apart else head.heading)])),
        greeting=_greeting_back(read, head.greeting),
        body=tuple(map(read.back, regions)),
        sign_off=_back(read, ending.sign_off),
        signature=_back(read, ending.signature),
        postscript=_back(read, ending.postscript or _postscript_in(bodies)),
        quoted=tuple(map(read.back, _spans([lines[start:end] for start, end in quoted]))),
        footer=tuple(map(read.back, _joined(read.text, [*_spans([head.banner]), *ending.footer]))),
        _read=read,
        _regions=regions,
    )


def _back(read: PlainText, span: Span | None) -> Span | None:
    return read.back(span) if span is not None else None


def _greeting_back(read: PlainText, greeting: Greeting | None) -> Greeting | None:
    if greeting is None or not read.starts:
        return greeting
    people = tuple(replace(who, span=read.back(who.span)) for who in greeting.addressed)
    return Greeting(read.back(greeting.span), people)


def _own_segments(lines: list[Line], header: int, quoted: list[tuple[int, int]]) -> list[list[Line]]:
    """Give the runs of lines that are the writer's own and not all blank."""
    bounds = [header, *(edge for run in quoted for edge in run), len(lines)]
    runs = [lines[start:end] for start, end in zip(bounds[::2], bounds[1::2], strict=True)]
    return [run for run in runs if any(line.text for line in run)]


def _addressed(greeting: Greeting | None) -> frozenset[str]:
    return frozenset(fold(who.text) for who in greeting.addressed) if greeting is not None else frozenset()


def _read_endings(bodies: list[list[Line]], addressed: frozenset[str]) -> Ending:
    """Read the end of the letter in the last run of lines that has one, and leave its text alone in `bodies`.

    Programs put notices below quoted mail too, far from the sign-off.
    """
    ending = Ending([], None, None, None, [], [])
    footer: list[Span] = []
    apart = extent(signature_apart(bodies[-1])) if len(bodies) > 1 else None
    if apart is not None:
        bodies.pop()
    for index in range(len(bodies) - 1, -1, -1):
        ending = read_ending(bodies[index], addressed, whole=index == 0)
        bodies[index : index + 1] = [ending.body, *ending.after]
        footer = ending.footer + footer
        if ending.sign_off is not None or ending.signature is not None:
            break
    if apart is not None and ending.signature is None:
        return ending._replace(signature=apart, footer=footer)
    return ending._replace(footer=[*footer, apart] if apart is not None else footer)


def _spans(regions: list[list[Line]]) -> tuple[Span, ...]:
    return tuple(span for region in regions if (span := extent(region)) is not None)


def _joined(text: str, spans: list[Span]) -> tuple[Span, ...]:
    """Join the spans between which nothing visible stands."""
    found: list[Span] = []
    for span in spans:
        if found and not text[found[-1].end : span.start].strip(BLANK):
            found.append(Span(found.pop().start, span.end))
        else:
            found.append(span)
    return tuple(found)


def _postscript_in(bodies: list[list[Line]]) -> Span | None:
    """Find a P.S. that stands above the sign-off, or in a letter without one; it reaches to the end of its region."""
    for region in reversed(bodies):
        for index in range(len(region) - 1, 0, -1):
            if is_postscript(region[index].text):
                return extent(region[index:])
    return None
