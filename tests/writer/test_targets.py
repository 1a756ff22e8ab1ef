"""What is drafted, to whom and how, and when nothing is."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import pytest

from afterword.record.parsing import record_from
from afterword.writer.draft import Draft, DraftRequest, Intent, Register, draft

DANA: Final = {
    "id": "dana", "name": "Dana Ruiz", "part": "hiring-manager", "email": "dana@halden.example",
    "timezone": "Europe/London", "country": "GB",
}  # fmt: skip
MAEVE: Final = {"id": "maeve", "name": "Maeve O'Sullivan", "part": "interviewer"}
OMAR: Final = {"id": "omar", "name": "Omar Haddad", "part": "recruiter", "email": "omar@halden.example"}
TALK: Final = {
    "id": "talk", "kind": "panel", "start": "2026-11-17T13:00:00Z", "end": "2026-11-17T14:00:00Z", "people": ["dana"],
    "topics": [{"person": "dana", "text": "shift pattern"}],
}  # fmt: skip
AFTER: Final = "2026-11-18T09:00:00+00:00"


def drafted(now: str, *, request: DraftRequest | None = None, **changes: Any) -> Draft:
    plain = {
        "format": "afterword/1",
        "candidate": {"name": "Priya Natarajan", "timezone": "Europe/London", "country": "GB"},
        "company": "Halden Castings", "role": "Industrial Engineer", "people": [DANA], "interviews": [TALK],
    } | changes  # fmt: skip
    return draft(record_from(plain), request or DraftRequest(None, None), datetime.fromisoformat(now))


def asking(what: str, **rest: Any) -> dict[str, Any]:
    return {
        "id": "m1", "at": "2026-11-19T10:00:00Z", "direction": "received", "channel": "email", "people": ["dana"],
        "subject": "Next steps", "asks": what, "body": what,
    } | rest  # fmt: skip


def answer(what: str, intent: Intent | None = None, **changes: Any) -> Draft:
    request = DraftRequest("answer", None, intent=intent)
    return drafted("2026-11-19T12:00:00+00:00", request=request, messages=[asking(what)], **changes)


def test_without_a_purpose_the_step_that_is_next_is_drafted() -> None:
    written = drafted(AFTER)
    assert (written.step, written.to, written.people) == ("thank-you:talk:dana", ("dana@halden.example",), ("dana",))
    assert "the shift pattern" in written.body
    assert written.body.startswith("Dear Dana,")
    assert written.body.endswith("Priya Natarajan")


def test_without_a_note_a_thank_you_asks_for_one_and_has_no_body() -> None:
    written = drafted(AFTER, interviews=[TALK | {"topics": []}])
    assert (written.body, written.withheld) == ("", None)
    assert [(need.kind, need.person) for need in written.needs] == [("topic", "dana")]


def test_a_note_that_cannot_be_fitted_is_quoted_back() -> None:
    written = drafted(AFTER, interviews=[TALK | {"topics": [{"person": "dana", "text": "hosted on AWS"}]}])
    assert not written.body
    assert "hosted on AWS" in written.needs[0].message


def test_a_note_on_somebody_else_is_not_used() -> None:
    topics = [{"person": "maeve", "text": "scrap rates"}]
    written = drafted(AFTER, people=[DANA, MAEVE], interviews=[TALK | {"people": ["dana", "maeve"], "topics": topics}])
    assert [need.kind for need in written.needs] == ["topic"]


def test_pay_that_nobody_raised_is_not_written_about() -> None:
    written = drafted(
        AFTER, interviews=[TALK | {"topics": [{"person": "dana", "text": "I stumbled on the salary question"}]}]
    )
    assert [need.kind for need in written.needs] == ["topic"]


def test_a_withheld_step_gives_its_reason_and_no_body() -> None:
    written = drafted(
        "2026-11-19T12:00:00+00:00",
        request=DraftRequest("thank-you", "dana"),
        outcomes=[{"at": "2026-11-18T10:00:00Z", "kind": "rejected", "person": "dana"}],
    )
    assert (written.body, written.needs) == ("", ())
    assert written.withheld is not None
    assert written.withheld.rules == ("after-rejection",)


def test_nobody_to_write_to_is_a_need() -> None:
    written = drafted(AFTER, interviews=[TALK | {"people": []}])
    assert [need.kind for need in written.needs] == ["people"]


def test_a_follow_up_before_its_time_is_drafted_and_says_so() -> None:
    written = drafted(AFTER, request=DraftRequest("follow-up", None))
    assert written.body
    assert [finding.rule for finding in written.findings if finding.severity == "error"] == ["too-soon"]


def test_nothing_to_write_is_silence_with_a_reason() -> None:
    written = drafted(AFTER, request=DraftRequest("keep-in-touch", None))
    assert written.withheld is not None
    assert "rejection" in written.withheld.reason


def test_through_a_go_between_everybody_is_named_and_the_thanks_are_to_be_passed_on() -> None:
    topics = [{"person": "maeve", "text": "why first-pass yield dips"}]
    tobias = {"id": "tobias", "name": "Tobias Lindqvist", "part": "interviewer"}
    talk = TALK | {"people": ["maeve", "tobias"], "topics": topics}
    for variant in range(8):
        request = DraftRequest("thank-you", "maeve", variant=variant)
        written = drafted(AFTER, request=request, people=[MAEVE, tobias, OMAR], interviews=[talk])
        assert (written.via, written.to) == ("omar", ("omar@halden.example",))
        assert "Dear Omar," in written.body
        assert "Maeve O'Sullivan and Tobias Lindqvist" in written.body
        assert "pass" in written.body


def test_where_a_call_was_asked_for_there_is_an_outline_of_it() -> None:
    order = {
        "at": "2026-11-17T13:50:00Z",
        "person": "dana",
        "kind": "instruction",
        "channel": "phone",
        "to": "+44 20 5550 1234",
    }
    written = drafted(AFTER, statements=[order])
    assert (written.channel, written.to) == ("phone", ("+44 20 5550 1234",))
    assert written.body.startswith("- Hello Dana, this is Priya Natarajan")


def test_a_card_has_four_lines() -> None:
    written = drafted(AFTER, request=DraftRequest("thank-you", "dana", form="card"))
    assert (written.channel, len(written.body.splitlines())) == ("post", 4)


def test_where_there_is_a_thread_it_is_answered() -> None:
    mail = asking("", asks=None, body="Thank you for coming in.", subject="AW: Re: Your visit")
    written = drafted("2026-11-27T12:00:00+00:00", request=DraftRequest("follow-up", None), messages=[mail])
    assert written.subject == "Re: Your visit"


@pytest.mark.parametrize(
    ("name", "register", "country", "greeting"),
    [
        ("Dana Ruiz", "neutral", "GB", "Dear Dana,"),
        ("Dana Ruiz", "warm", "US", "Hello Dana,"),
        ("Dana Ruiz", "formal", "GB", "Dear Dana Ruiz,"),
        ("Dana Ruiz", "formal", "US", "Dear Dana Ruiz:"),
        ("Dr Dana van der Berg", "neutral", "GB", "Dear Dr van der Berg,"),
        ("Ruiz, Dana", "neutral", "GB", "Dear Dana,"),
        ("Ms Dana Ruiz", "neutral", "GB", "Dear Dana,"),
        ("D. Ruiz", "neutral", "GB", "Dear D. Ruiz,"),
    ],
)
def test_greetings(name: str, register: Register, country: str, greeting: str) -> None:
    request = DraftRequest("thank-you", "dana", register=register)
    written = drafted(AFTER, request=request, people=[DANA | {"name": name, "country": country}])
    assert written.body.splitlines()[0] == greeting


def test_people_are_called_as_they_sign() -> None:
    mail = asking("", asks=None, body="See you on Tuesday.\n\nBest,\nDee", at="2026-11-10T10:00:00Z")
    written = drafted(AFTER, people=[DANA | {"nicknames": ["Dee"]}], messages=[mail])
    assert written.body.startswith("Dear Dee,")


def test_dates_follow_the_reader_s_country() -> None:
    said = [{"at": "2026-11-17T13:50:00Z", "person": "dana", "kind": "timeline", "until": "2026-11-27"}]
    assert "Friday 27 November" in drafted(AFTER, statements=said).body
    assert "Friday, November 27" in drafted(AFTER, statements=said, people=[DANA | {"country": "US"}]).body


def test_without_a_date_or_a_step_one_polite_question_is_asked() -> None:
    for variant in range(12):
        body = drafted(AFTER, request=DraftRequest("thank-you", "dana", variant=variant)).body
        assert "next" in body or "from here" in body
        assert body.count("?") <= 1


def test_the_second_round_does_not_say_again_what_the_first_said() -> None:
    first = drafted("2026-11-17T16:00:00+00:00")
    logged = {
        "id": "m1", "at": "2026-11-17T16:00:00Z", "direction": "sent", "channel": "email", "people": ["dana"],
        "purpose": "thank-you", "subject": first.subject, "body": first.body,
    }  # fmt: skip
    again = TALK | {"id": "again", "start": "2026-11-24T13:00:00Z", "end": "2026-11-24T14:00:00Z"}
    second = drafted("2026-11-25T09:00:00+00:00", interviews=[TALK, again], messages=[logged])
    assert second.step == "thank-you:again:dana"
    assert not [finding for finding in second.findings if finding.rule == "same-as-other"]


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("two references", "the two references"),
        ("Could you send Omar two references in the meantime?", "the two references"),
        ("a sample of your work", "the sample of my work"),
        ("Can you come on Thursday 26 November at 10:00?", "Thursday 26 November at 10:00"),
        ("are you still interested", "whether I am still interested"),
    ],
)
def test_an_answer_confirms_exactly_what_was_asked(what: str, said: str) -> None:
    written = answer(what)
    assert said in written.body
    assert written.subject == "Re: Next steps"


def test_a_talk_to_come_is_confirmed_by_day_and_time() -> None:
    coming = TALK | {"id": "second", "start": "2026-11-26T10:00:00Z", "end": "2026-11-26T11:00:00Z", "topics": []}
    assert "Thursday 26 November at 10:00" in answer("please confirm the second talk", interviews=[TALK, coming]).body


@pytest.mark.parametrize(
    "what", ["your availability", "your salary expectations", "how you would shorten the changeover"]
)
def test_what_only_the_candidate_knows_is_a_need(what: str) -> None:
    written = answer(what)
    assert not written.body
    assert what in written.needs[0].message


@pytest.mark.parametrize(
    ("intent", "said"),
    [
        ("accept", "accept"),
        ("decline", "decided not"),
        ("ask-time", "answer"),
        ("withdraw", "withdraw my application"),
        ("reschedule", "another time"),
    ],
)  # fmt: skip
def test_an_answer_does_what_was_wished(intent: Intent, said: str) -> None:
    offered = [{"at": "2026-11-19T10:00:00Z", "kind": "offered", "person": "dana"}]
    written = answer("your answer to the offer", intent, outcomes=offered)
    assert said in written.body
    assert not [finding for finding in written.findings if finding.severity != "hint"]


def test_a_missed_talk_is_met_with_a_friendly_fact() -> None:
    missed = TALK | {"no_show": True, "kind": "video", "topics": []}
    written = drafted("2026-11-17T13:30:00+00:00", interviews=[missed])
    assert "13:00" in written.body
    assert "this afternoon" in written.body
    assert not [finding for finding in written.findings if finding.severity != "hint"]
