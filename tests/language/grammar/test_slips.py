"""Slips of grammar and punctuation: what is found, what is put right, and what is let stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.language.grammar.check import slips_in_letter, slips_in_line
from afterword.language.grammar.slip import Slip
from afterword.language.letter import parse_letter
from afterword.language.register.check import informalities_in_letter
from tests.support.listed import listed

HERE = Path(__file__).parent


def written(said: str) -> str:
    return (
        f"Dear Dana,\n\nThank you for the tour of the line. {said}\n\nIt was good to meet the team.\n\n"
        "Kind regards,\nPriya"
    )


def slips(text: str) -> list[Slip]:
    return slips_in_letter(parse_letter(text))


@pytest.mark.parametrize(("kind", "sentence", "fault", "fix"), listed(HERE / "slips.txt"))
def test_a_slip_is_found_and_put_right(kind: str, sentence: str, fault: str, fix: str) -> None:
    text = written(sentence)
    found = [slip for slip in slips(text) if (slip.kind, slip.text) == (kind, fault)]
    assert found
    assert all(slip.certain for slip in found)
    assert [one.strip() for one in found[0].fixes] == [fix]
    span = found[0].span
    mended = text[: span.start] + found[0].fixes[0] + text[span.end :]
    assert not [slip for slip in slips(mended) if (slip.kind, slip.span.start) == (kind, span.start)]


@pytest.mark.parametrize("sentence", (HERE / "right.txt").read_text(encoding="utf-8").splitlines())
def test_what_is_right_and_looks_wrong_is_let_stand(sentence: str) -> None:
    letter = parse_letter(written(sentence))
    assert [slip for slip in slips_in_letter(letter) if slip.certain] == []
    assert [one for one in informalities_in_letter(letter) if one.certain] == []


@pytest.mark.parametrize(
    "text",
    [
        "Dear Dana,\n\nthank you for the tour.\n\nKind regards,\nPriya",
        "Hi Dana - thanks for the tour. I liked it.\n\nBest,\nPriya",
        "Dear Dana,\n\nI can do:\n- monday early, if it helps".replace("monday", "Monday")
        + "\n- any night\n\nBest,\nPriya",
        "Dear Dana,\n\nThank you.  I liked it.  I would come back.\n\nKind regards,\nPriya",
        "Dear Dana,\n\nThe visit was good. I liked it.\n\nLooking forward to hearing from you\n\nKind regards,\nPriya",
        "Dear Dana,\n\nThank you.\n\nKind regards\nPriya\n\n> i saw the the line ,and its good",
        "Dear Dana,\n\niKala is a fine firm. I liked it.\n\nBest,\nPriya",
    ],
)
def test_what_letters_may_do_is_let_stand(text: str) -> None:
    assert [slip for slip in slips(text) if slip.certain] == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Dear Dana,\n\nThank you for the tour. It was good to see the line\n\nI liked it.\n\nBest,\nPriya", "line"),
        ("Dear Dana,\n\nI liked it. It was good.\n\nI would be glad to start in May\n\nBest,\nPriya", "May"),
        ("Dear Dana ,\n\nThank you for the tour.\n\nBest,\nPriya", "Dana ,"),
        ("Dear Dana,,\n\nThank you for the tour.\n\nBest,\nPriya", ",,"),
        ("Dear Dana,\n\nThank you for the tour.\n\nkindly let me know.\n\nBest,\nPriya", "kindly"),
    ],
)
def test_what_only_a_letter_shows_is_found(text: str, fault: str) -> None:
    assert [slip.text for slip in slips(text) if slip.certain] == [fault]


@pytest.mark.parametrize(
    ("subject", "faults"),
    [
        ("Thank you for the the tour", ["the the"]),
        ("Thank you for you're time", ["you're"]),
        ("Interview on monday", ["monday"]),
        ("an interview with a view", []),
        ("Thank you", []),
    ],
)
def test_a_subject_needs_neither_stop_nor_capital(subject: str, faults: list[str]) -> None:
    assert [slip.text for slip in slips_in_line(subject)] == faults
