"""What holds of every letter: spans in order and in range, counts that line breaks and quoted mail do not change."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from afterword.language.clauses import clauses_in
from afterword.language.letter import Letter, parse_letter
from afterword.language.lines import BLANK, split_lines
from afterword.language.plain_text import plain
from afterword.language.span import Span

PIECES = [
    "Dear Dana,", "Hi Dana", "Hello", "Dana,", "Sehr geehrte Frau Ruiz,", "[Name]", "Subject: Thanks", "From: Dana",
    "Sent: today", "To: Priya", "Thank you for your time.", "I liked line 3.", "- the tour", "2. the team",
    "1. the tour", "• x", "No. 3", "9 a.m.", "J. K. Rowe", "e.g.", "Well...", "Really?!", "(It was late.)",
    "“Yes.”", "😀", "👨‍👩‍👧", "cafe\u0301", "\u200b", "\u200f", "\u00a0", "谢谢。", "Best,", "Kind regards", "Thanks!",
    "Best, Priya", "Priya", "Priya Natarajan", "P.S. One more thing.", "-- ", "---", "_____", "> quoted",
    ">> deeper", ">5 is more", "On Tue, 17 Nov 2026 at 10:02, Dana <d@x.example> wrote:", "Dana wrote:",
    "-----Original Message-----", "Sent from my iPhone", "This e-mail is confidential.", "Unsubscribe",
    "+1 312 555 0100", "www.x.example", "Je vous prie d'agréer", ",", ".", "I", "a", "the", "",
]  # fmt: skip
TEXTS = st.lists(
    st.tuples(st.one_of(st.sampled_from(PIECES), st.text(max_size=12)), st.sampled_from(["\n", "\n\n", " ", "\n", ""])),
    max_size=24,
).map(lambda pieces: "".join(piece + after for piece, after in pieces))
# Every kind of line break but LF is left to the test that sets it.
OTHER_BREAKS = str.maketrans(dict.fromkeys("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))
PLAIN_TEXTS = TEXTS.map(lambda text: text.translate(OTHER_BREAKS))
TAIL = (
    "\n\nOn Tue, 17 Nov 2026 at 10:02, Dana Ruiz <dana@halden.example> wrote:\n"
    "> Dear Priya,\n>\n> Come.\n>\n> Best,\n> Dana"
)


def parts(letter: Letter) -> list[Span]:
    """Give every part of a letter; a P.S. is inside its text."""
    found = [*letter.body, *letter.quoted, *letter.footer]
    found += [span for span in (letter.heading, letter.sign_off, letter.signature) if span is not None]
    found += [letter.greeting.span] if letter.greeting is not None else []
    return sorted(found)


def is_ordered(spans: list[Span] | tuple[Span, ...], within: int) -> bool:
    return all(0 <= span.start < span.end <= within for span in spans) and all(
        first.end <= second.start for first, second in pairwise(spans)
    )


def counts(letter: Letter) -> tuple[int, int, int, int]:
    return letter.word_count, letter.sentence_count, len(letter.paragraphs), len(letter.clauses)


@given(TEXTS)
def test_parts_are_apart_and_inside_the_text(text: str) -> None:
    letter = parse_letter(text)
    assert letter.text == text
    assert is_ordered(parts(letter), len(text))


@given(TEXTS)
def test_what_counts_is_in_order_and_inside_the_body(text: str) -> None:
    letter = parse_letter(text)
    for spans in (letter.paragraphs, letter.sentences, letter.words, letter.clauses, letter.body):
        assert is_ordered(spans, len(text))
        assert all(any(body.start <= span.start and span.end <= body.end for body in letter.body) for span in spans)
    assert set(letter.list_items) <= set(letter.paragraphs)
    assert letter.postscript is None or any(
        body.start <= letter.postscript.start and letter.postscript.end <= body.end for body in letter.body
    )


@given(TEXTS)
def test_no_word_is_lost(text: str) -> None:
    """Every letter and digit stands in exactly one part."""
    letter = parse_letter(text)
    covered = "".join(span.of(text) for span in parts(letter))
    lost = [char for char in text if char.isalnum()]
    assert [char for char in covered if char.isalnum()] == lost


@given(TEXTS)
def test_sentences_hold_every_word_of_the_paragraphs(text: str) -> None:
    letter = parse_letter(text)
    said = [char for span in letter.paragraphs for char in span.of(text) if char.isalnum()]
    assert [char for span in letter.sentences for char in span.of(text) if char.isalnum()] == said


@given(TEXTS)
def test_spans_have_no_blank_ends(text: str) -> None:
    letter = parse_letter(text)
    for span in (*parts(letter), *letter.sentences, *letter.paragraphs, *letter.clauses):
        assert span.of(text) == span.of(text).strip(BLANK)


@given(PLAIN_TEXTS, st.sampled_from(["\r\n", "\r"]))
def test_line_breaks_of_any_kind_count_alike(text: str, newline: str) -> None:
    letter, other = parse_letter(text), parse_letter(text.replace("\n", newline))
    assert counts(other) == counts(letter)
    assert [span.of(other.text) for span in other.words] == [span.of(text) for span in letter.words]
    assert [span.of(other.text).replace(newline, "\n") for span in parts(other)] == [
        span.of(text) for span in parts(letter)
    ]


@given(TEXTS)
def test_a_quoted_tail_changes_nothing_above_it(text: str) -> None:
    letter, longer = parse_letter(text), parse_letter(text + TAIL)
    assert counts(longer) == counts(letter)
    assert (longer.greeting, longer.body, longer.sign_off, longer.signature, longer.footer) == (
        letter.greeting,
        letter.body,
        letter.sign_off,
        letter.signature,
        letter.footer,
    )


@given(TEXTS)
def test_greetings_name_what_stands_there(text: str) -> None:
    greeting = parse_letter(text).greeting
    for who in greeting.addressed if greeting is not None else ():
        assert greeting is not None
        assert greeting.span.start <= who.span.start < who.span.end <= greeting.span.end
        assert who.text == plain(who.span.of(text)).text


@given(st.text())
def test_lines_are_the_text(text: str) -> None:
    shown = [line for line in split_lines(text) if line.text]
    assert all(line.text == text[line.start : line.end] for line in shown)
    assert [char for line in shown for char in line.text if char.isalnum()] == [char for char in text if char.isalnum()]


@given(st.text(min_size=1))
def test_clauses_keep_every_word(text: str) -> None:
    found = clauses_in(text, Span(0, len(text)))
    assert [char for span in found for char in span.of(text) if char.isalnum()] == [c for c in text if c.isalnum()]
