"""The labelled messages have the shape that their README promises, and the scores of mail count what they say."""

from typing import Any

import pytest

from afterword.reader.kinds import KINDS
from eval import mail
from eval.halves import HALVES, Half, labelled
from eval.mail import Case


@pytest.mark.parametrize("half", HALVES)
def test_every_message_is_of_a_known_kind_and_its_evidence_stands_in_it(half: Half) -> None:
    for row in labelled("mail", half):
        text = f"{row['message'].get('subject')}\n{row['message']['body']}"
        assert row["expect"]["kind"] in KINDS
        assert all(marked in text for marked in row["expect"]["evidence"])


def _case(kind: str, body: str) -> Case:
    row: dict[str, Any] = {
        "message": {"from": "a@b.example", "subject": "", "body": body, "at": "2026-11-24T10:00:00+00:00"},
        "zone": "Europe/London",
        "country": "GB",
        "expect": {"kind": kind, "timeline": None, "statements": [], "asks": None, "evidence": []},
    }
    return Case(row, mail.read(row))


def test_a_rejection_taken_for_good_news_is_counted_both_ways() -> None:
    bad = "We regret that we have chosen another candidate for the post."
    good = "Congratulations! We are delighted to offer you the position."
    assert mail.mixed_up([_case("rejection", bad), _case("offer", good)]).counted == 0
    assert mail.mixed_up([_case("rejection", good), _case("offer", bad)]).counted == 2
    assert mail.right_kind([_case("rejection", bad), _case("offer", bad)]).counted == 1
