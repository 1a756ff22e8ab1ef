"""Who speaks decides whom "you" means: told from the text, or handed in."""

from __future__ import annotations

import pytest

from afterword.language.dates import Speaker
from tests.language.dates.saying import said


@pytest.mark.parametrize(
    ("text", "speaker", "about"),
    [
        ("Could you let me know by Friday?", "employer", "deadline"),
        ("Could you let me know by Friday?", "candidate", "timeline"),
        ("I will get back to you by Friday.", "employer", "timeline"),
        ("I will send you the form by Friday.", "candidate", "other"),
        ("You will decide by Friday.", "candidate", "timeline"),
        ("Please decide by Friday.", "employer", "deadline"),
        ("I have to answer by Friday.", "candidate", "deadline"),
        ("I will hear by Friday.", "candidate", "timeline"),
    ],
)
def test_the_same_words_from_either_side(text: str, speaker: Speaker, about: str) -> None:
    assert [mention.about for mention in said(text, speaker=speaker)] == [about]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("You mentioned that you would decide by Friday.", "timeline"),
        ("I look forward to hearing from you next week.", "timeline"),
        ("We look forward to hearing from you by Friday.", "deadline"),
        ("I have another offer and must answer by Friday.", "deadline"),
    ],
)
def test_the_side_is_told_from_the_text(text: str, about: str) -> None:
    assert [mention.about for mention in said(text)] == [about]


def test_each_clause_is_judged_by_itself() -> None:
    text = (
        "Thank you for coming in on Monday. We are interviewing others until Thursday and will let you know by the end "
        "of next week. Please send us two references by Friday. The post starts on 5 January."
    )
    abouts = [mention.about for mention in said(text)]
    assert abouts == ["past", "other", "timeline", "deadline", "start-date"]


def test_a_fragment_goes_on_with_what_was_said() -> None:
    text = "We will let you know. By Friday at the latest."
    assert [mention.about for mention in said(text)] == ["timeline"]


@pytest.mark.parametrize(
    "text",
    [
        "We'll be in touch soon.",
        "You will hear from us in due course.",
        "We will let you know as soon as possible.",
        "We will contact you once the panel has met.",
        "You will hear from us following the final interviews.",
    ],
)
def test_an_undated_promise_is_said_as_such(text: str) -> None:
    (mention,) = said(text)
    assert (mention.about, mention.precision, mention.earliest, mention.latest) == ("timeline", "none", None, None)


@pytest.mark.parametrize("text", ["See you soon!", "Please send it as soon as possible.", "I soon learned to weld."])
def test_soon_is_no_promise_where_nothing_is_promised(text: str) -> None:
    assert said(text) == ()


def test_a_dated_promise_needs_no_undated_one() -> None:
    (mention,) = said("We will let you know as soon as possible, by Friday at the latest.")
    assert mention.precision == "day"
