"""How much two messages say the same: copies are found, two letters of one kind are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.language.likeness import likeness, shared_spans
from afterword.record.parameters import Parameters

NAMES = frozenset({"dana", "tobias", "ruiz", "lindqvist", "halden"})
LIMIT = Parameters().likeness
TO_DANA = (
    "Thank you for taking the time to walk me along line 3 yesterday. The way your crew stages tooling stayed with me "
    "all evening, and it is exactly the kind of problem that I enjoy. I remain very interested in the role."
)
TO_TOBIAS = (
    "It was good to hear from you why first-pass yield dips after every tool change, Tobias. I went through the charts "
    "again at home and would love to work on it. Thank you for being so open about the reasons."
)


def test_a_copy_with_another_name_is_the_same() -> None:
    copy = f"Dear Dana, {TO_DANA}".replace("Dana", "Tobias")
    assert likeness(f"Dear Dana, {TO_DANA}", copy, NAMES) == 1.0
    assert likeness("Dana's plan and Dana’s line", "Tobias's plan and Tobias’s line", NAMES) == 1.0


def test_a_copy_with_some_words_changed_is_still_the_same() -> None:
    copy = TO_DANA.replace("yesterday", "on Tuesday").replace("evening", "night").replace("crew", "team")
    assert LIMIT < likeness(TO_DANA, copy, NAMES) < 1.0


def test_two_letters_of_one_kind_are_not_the_same() -> None:
    assert likeness(TO_DANA, TO_TOBIAS, NAMES) < LIMIT / 2


@pytest.mark.parametrize(
    ("a", "b", "share"),
    [
        ("", "", 0.0),
        ("Thank you", "", 0.0),
        ("Thank you", "thank YOU!", 1.0),
        ("Thank you", "Thank him", 0.0),
        ("one two three", "one two three four", 0.5),
        ("don't you know", "don’t you know", 1.0),
        ("Dana Ruiz", "Tobias Lindqvist", 0.0),
    ],
)
def test_short_texts(a: str, b: str, share: float) -> None:
    assert likeness(a, b, NAMES) == share


def test_shared_stretches_are_whole_and_leave_the_rest() -> None:
    a = "Thank you for the tour, Dana, of the plant. I liked line 3. I look forward to the next step!"
    b = "Thank you for the tour, Tobias, of the plant. Your charts were new to me. I look forward to the next step."
    assert [span.of(a) for span in shared_spans(a, b, NAMES)] == [
        "Thank you for the tour, Dana, of the plant",
        "I look forward to the next step",
    ]
    assert shared_spans(a, "Something else altogether.", NAMES) == ()
    assert shared_spans("", b, NAMES) == ()


WORDS = st.lists(
    st.sampled_from(["thank", "you", "for", "Dana", "the", "tour", "Line", "3", "—", "it's"]), max_size=30
).map(" ".join)


@given(WORDS, WORDS)
def test_likeness_is_a_share_and_the_same_both_ways(a: str, b: str) -> None:
    assert 0.0 <= likeness(a, b, NAMES) <= 1.0
    assert likeness(a, b, NAMES) == likeness(b, a, NAMES)
    assert likeness(a, a, NAMES) in {0.0, 1.0}
    assert bool(shared_spans(a, b, NAMES)) == (likeness(a, b, NAMES) > 0.0)


@given(st.text(), st.text())
def test_shared_stretches_are_apart_and_inside_the_text(a: str, b: str) -> None:
    end = 0
    for span in shared_spans(a, a + b, frozenset()):
        assert end <= span.start < span.end <= len(a)
        end = span.end
