"""Single words: what is known, what is a slip, what is neither."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from afterword.language.spelling.lexicon import names
from afterword.language.spelling.speller import plain_form, speller
from afterword.language.spelling.verdict import Verdict
from afterword.language.wordlist import wordlist

HERE: Final = Path(__file__).parent
SLIPS: Final = [
    tuple(line.split(" ", 1)) for line in HERE.joinpath("slips.txt").read_text(encoding="utf-8").splitlines()
]
TERMS: Final = HERE.joinpath("terms.txt").read_text(encoding="utf-8").split()


def _kind(word: str, *, opens: bool = False, repeated: bool = False) -> str:
    return speller().check(word, opens=opens, repeated=repeated).kind


def test_there_are_enough_cases_of_either_kind() -> None:
    assert len(SLIPS) >= 600
    assert len(TERMS) >= 900


def test_human_misspellings_are_slips_and_the_word_meant_comes_first() -> None:
    told = {slip: speller().check(slip) for slip, _ in SLIPS}
    assert [slip for slip, _ in SLIPS if told[slip].kind != "likely-slip"] == []
    assert [(slip, told[slip].suggestions) for slip, meant in SLIPS if told[slip].suggestions[0] != meant] == []


def test_misspellings_are_slips_at_the_beginning_of_a_sentence_too() -> None:
    words = [slip for slip, _ in SLIPS if slip not in names()]
    assert [slip for slip in words if _kind(slip.capitalize(), opens=True) in ("known", "unknown-term")] == []
    assert len(words) >= len(SLIPS) - 2


def test_terms_names_and_spellings_of_four_countries_pass() -> None:
    told = {term: speller().check(term) for term in TERMS}
    assert {term: verdict for term, verdict in told.items() if verdict.kind in ("likely-slip", "doubtful")} == {}


def _transposed(word: str) -> list[str]:
    return [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)]


def _single(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(1, len(word))]


def _doubled(word: str) -> list[str]:
    return [word[:at] + word[at] + word[at:] for at in range(1, len(word))]


@pytest.mark.parametrize("change", [_transposed, _single, _doubled])
def test_common_words_mistyped_are_found(change: object) -> None:
    words = wordlist(
        "thank interview opportunity conversation yesterday manager experience discussed learning interested position "
        "company forward hearing questions further information appreciate wonderful production customers challenges "
        "schedule process department background enjoyed meeting research engineer patients teaching confirm"
    )
    typed = [slip for word in sorted(words) for slip in change(word) if slip != word]  # type: ignore[operator]
    unlisted = [slip for slip in typed if not speller().is_known(slip)]
    missed = [slip for slip in unlisted if _kind(slip) != "likely-slip"]
    assert len(missed) <= len(unlisted) * 0.01, missed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("dont", "don't"),
        ("havent", "haven't"),
        ("youre", "you're"),
        ("cant", "can't"),
        ("did'nt", "didn't"),
        ("your's", "yours"),
        ("alot", "a lot"),
        ("inthe", "in the"),
        ("thankyou", "thank you"),
        ("lookforward", "look forward"),
        ("Thankyou", "Thank you"),
        ("THank", "Thank"),
        ("well-knwon", "well-known"),
        ("intreview’s", "interview’s"),
        ("INTREVIEW", "INTERVIEW"),
        ("tuesady", "Tuesday"),
    ],
)
def test_what_was_meant_is_written_as_the_word_is(typed: str, meant: str) -> None:
    assert meant in speller().check(typed, opens=True).suggestions


@pytest.mark.parametrize(
    "word",
    [
        "can’t",
        "team’s",
        "engineers’",
        "re\u0301sume\u0301",
        "r\u00e9sum\u00e9",
        "na\u00efve",
        "Zoe\u0308",
        "co-ordinate",
        "non\u2011conformance",
        "a",
        "I",
        "-",
        "3rd",
        "Нина",
        "健一",
        "كريم",
        "x" * 5000,
        "-" * 5000,
        "'" * 5000,
        "ab-" * 2000 + "c",
    ],
)
def test_correct_and_odd_strings_pass(word: str) -> None:
    assert _kind(word) in ("known", "unknown-term")


def test_capitals_in_a_sentence_make_a_name_and_at_its_beginning_they_say_nothing() -> None:
    assert _kind("Fettlen") == "unknown-term"
    assert _kind("Lookign", opens=True) == "likely-slip"
    assert _kind("Interveiw") == "doubtful"


def test_words_that_the_record_has_are_known() -> None:
    assert speller().check("intervue").kind == "likely-slip"
    assert speller().check("Intervue's", expected={"intervue"}).kind == "known"


def test_a_word_said_twice_is_a_term_unless_the_slip_is_plain() -> None:
    assert _kind("lossily") != "likely-slip"
    assert _kind("recieve", repeated=True) == "likely-slip"
    assert _kind("mangager") == "likely-slip"
    assert _kind("mangager", repeated=True) == "doubtful"


@pytest.mark.parametrize(
    ("first", "second", "meant"),
    [
        ("opport", "unity", "opportunity"),
        ("th", "einterview", "the interview"),
        ("inter", "view", "interview"),
        ("to", "gether", "together"),
        ("Inter", "view", "Interview"),
    ],
)
def test_words_torn_apart_are_put_together(first: str, second: str, meant: str) -> None:
    assert speller().check_pair(first, second) == Verdict("likely-slip", (meant,))


@pytest.mark.parametrize(
    "pair",
    ["a lot", "every one", "may be", "any way", "on line", "Dana Ruiz", "some times", "the kanban", "gemba walk"],
)
def test_pairs_that_are_right_stay(pair: str) -> None:
    first, second = pair.split()
    assert speller().check_pair(first, second).kind == "known"


def test_the_plain_form_has_small_letters_and_no_accents() -> None:
    assert plain_form("É’A\u2011b") == "e'a-b"
