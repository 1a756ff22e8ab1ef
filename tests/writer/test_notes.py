"""Notes of every kind, and how each reads in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from afterword.writer.notes.employer import fit_step
from afterword.writer.notes.fit import fit
from afterword.writer.notes.fitness import is_private
from afterword.writer.notes.persons import View

OTHERS = frozenset({"tobias", "maeve", "omar"})
DANA = View("Dana", frozenset({"dana", "ruiz"}), OTHERS)
OF_DANA = View("Dana", frozenset({"dana", "ruiz"}), OTHERS, direct=False)
OF_ALL = View("Dana", frozenset({"dana", "ruiz"}), OTHERS, own=False)
TABLE = yaml.safe_load((Path(__file__).parent / "notes.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("note", "wanted"), TABLE["about"].items(), ids=str)
def test_things_and_indirect_questions_follow_about(note: str, wanted: str) -> None:
    found = fit(note, DANA)
    assert found is not None
    assert found.about == wanted


@pytest.mark.parametrize(("note", "wanted"), TABLE["hear"].items(), ids=str)
def test_statements_follow_hear(note: str, wanted: str) -> None:
    found = fit(note, DANA)
    assert found is not None
    assert (found.about, found.hear) == (None, wanted)


@pytest.mark.parametrize(("note", "wanted"), TABLE["through another"].items(), ids=str)
def test_through_a_go_between_the_person_keeps_the_name(note: str, wanted: str) -> None:
    found = fit(note, OF_DANA)
    assert found is not None
    assert (found.about or found.hear) == wanted


@pytest.mark.parametrize("note", TABLE["not fitted"])
def test_what_makes_no_sentence_is_not_forced_into_one(note: str) -> None:
    assert fit(note, DANA) is None


@pytest.mark.parametrize("note", ["how she got into teaching", "his PhD on bridges", "worried about cut-over"])
def test_nobody_is_guessed_where_a_note_is_on_the_whole_talk(note: str) -> None:
    assert fit(note, OF_ALL) is None


@pytest.mark.parametrize("note", TABLE["private"])
def test_private_notes_are_told_apart(note: str) -> None:
    assert is_private(note)


@pytest.mark.parametrize("note", [*TABLE["about"], *TABLE["hear"]])
def test_ordinary_notes_are_not_private(note: str) -> None:
    assert not is_private(note)


@pytest.mark.parametrize(("said", "wanted"), TABLE["employer"].items(), ids=str)
def test_what_the_employer_said_is_turned_round(said: str, wanted: str) -> None:
    found = fit_step(said, OF_ALL)
    assert found is not None
    assert (found.about or found.hear) == wanted


@pytest.mark.parametrize("size", [1_000, 4_000])
@pytest.mark.parametrize(
    "part", ["a ", "they, ", "how ", "- ", "(((", "'s ", "she's ", "and that ", "w/ ", "\n", "1. "]
)
def test_any_note_is_read_without_fail(part: str, size: int) -> None:
    fit((part * size)[:1_000], DANA)
