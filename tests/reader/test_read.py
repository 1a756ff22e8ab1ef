"""What messages mean: plain ones of every kind, near misses, and what holds for any text."""

import json
import time
from datetime import UTC, datetime
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.record.faults import InvalidInputError
from afterword.services.read import ReadAnswer, read_verb
from afterword.services.schemas import schema

CLOCK = datetime(2026, 11, 24, 16, tzinfo=UTC)
KINDS = {
    "rejection": "Dear Priya,\n\nAfter careful consideration we have decided to move forward with another candidate.\n",
    "invitation": "Hi Priya,\n\nWe would like to invite you to a second interview. Which day next week suits you?\n",
    "scheduling": "Dear Priya,\n\nYour interview is confirmed for Thursday at 10:00. See you then.\n",
    "offer": "Dear Priya,\n\nCongratulations! We are delighted to offer you the position.\n",
    "timeline": "Hi Priya,\n\nNo decision yet, sorry. You will hear from us by Friday, 4 December.\n",
    "request": "Hi Priya,\n\nPlease send us the names and numbers of two references.\n",
    "on-hold": "Dear Priya,\n\nDue to a hiring freeze the position has been put on hold until further notice.\n",
    "acknowledgement": "Dear Priya,\n\nWe have received your application. Thank you for your interest.\n",
}


def read(body: str, **more: Any) -> ReadAnswer:
    return read_verb({"message": {"from": "Dana <dana@halden.example>", "body": body, **more}}, CLOCK)


@pytest.mark.parametrize("kind", KINDS)
def test_plain_messages_are_what_they_are(kind: str) -> None:
    answer = read(KINDS[kind])
    assert answer["kind"] == kind
    jsonschema.validate(json.loads(json.dumps(answer)), schema("read"))


def test_a_promise_has_its_date() -> None:
    timeline = read(KINDS["timeline"])["timeline"]
    assert timeline is not None
    assert timeline["until"] == "2026-12-04"


def test_a_request_has_its_item_and_waits() -> None:
    answer = read(KINDS["request"])
    assert answer["asks"] is not None
    assert [one.get("item") for one in answer["statements"]] == ["references"]


def test_somebody_ill_is_no_rejection() -> None:
    assert read("Unfortunately Dana is ill, can we move your interview?")["kind"] != "rejection"


def test_quoted_words_do_not_count() -> None:
    quoted = "On 3 Nov 2026, Priya wrote:\n> We have decided to move forward with another candidate.\n"
    assert read(f"{KINDS['acknowledgement']}\n{quoted}")["kind"] == "acknowledgement"


def test_an_absence_note_is_automatic_and_says_when_its_writer_is_back() -> None:
    body = "I am out of the office until 4 December and have no access to email."
    answer = read(body, headers={"Auto-Submitted": "auto-replied"}, subject="Automatic reply: Thank you")
    assert (answer["kind"], answer["automatic"], answer["returns"]) == ("auto-reply", True, "2026-12-04")


def test_a_failed_delivery_is_a_bounce_by_its_form() -> None:
    body = (
        "Your message could not be delivered.\n\nFinal-Recipient: rfc822; x@y.example\nAction: failed\nStatus: 5.1.1\n"
    )
    answer = read_verb({"message": {"from": "MAILER-DAEMON@mx.example", "body": body}}, CLOCK)
    assert (answer["kind"], answer["automatic"], answer["statements"]) == ("bounce", True, [])


def test_instructions_have_their_channel_and_number() -> None:
    said = [one for one in read("Please call me on 020 7946 0311.")["statements"] if one["kind"] == "instruction"]
    assert [(one.get("channel"), one.get("to")) for one in said] == [("phone", "020 7946 0311")]


def test_html_is_read_where_there_is_no_plain_text() -> None:
    message = {"html": "<p>We are delighted to <b>offer you</b> the position.</p>"}
    assert read_verb({"message": message}, CLOCK)["kind"] == "offer"


def test_faults_are_named_all_at_once() -> None:
    with pytest.raises(InvalidInputError) as refused:
        read_verb({"message": {"bdy": "x", "at": "soon", "headers": ["x"]}}, CLOCK)
    assert {fault.path for fault in refused.value.faults} >= {"bdy", "at", "headers"}


@given(st.text(max_size=400), st.text(max_size=60))
def test_any_text_has_an_answer_whose_places_are_its_own(body: str, subject: str) -> None:
    if not body and not subject:
        return
    answer = read(body, subject=subject)
    assert 0 <= answer["confidence"] <= 1
    for one in answer["evidence"]:
        text = body if one["part"] == "body" else subject
        assert one["text"] == text[one["start"] : one["end"]]


@pytest.mark.parametrize(
    "text",
    ["a" * 500_000, "please call " * 30_000, "\n" * 100_000, "> " * 100_000, "we regret. " * 30_000, "1" * 200_000],
)
def test_hostile_texts_end_soon(text: str) -> None:
    started = time.process_time()
    read(text)
    assert time.process_time() - started < 20
