"""Names and words of a message against its record: what is a fault, how grave, where, and with which fix."""

from __future__ import annotations

from typing import Any, Final

import pytest

from afterword.guide.finding import Finding
from afterword.record.parsing import message_from, record_from
from afterword.record.times import parse_moment
from afterword.reviewer.review import review

AT: Final = "2026-11-17T17:00:00-06:00"
PERSON: Final = {"part": "interviewer"}
RECORD: Final[dict[str, Any]] = {
    "format": "afterword/1",
    "candidate": {"name": "Priya Natarajan", "timezone": "America/Chicago", "country": "US"},
    "company": "St Brendan's Castings",
    "role": "Process Engineer",
    "people": [
        {"id": "jonathan", "name": "Dr. Jonathan Whitfield", **PERSON, "nicknames": ["Jonty"], "title": "Foundry Lead"},
        {"id": "siobhan", "name": "Siobhán Ní Dhomhnaill", **PERSON},
        {"id": "omar", "name": "Omar Haddad", "part": "recruiter", "email": "omar@agency.example"},
    ],
    "interviews": [
        {
            "id": "onsite", "kind": "onsite", "start": "2026-11-17T13:00:00-06:00", "end": "2026-11-17T15:00:00-06:00",
            "people": ["jonathan", "siobhan"], "place": "Plant 2, Brixworthy",
            "topics": [{"person": "jonathan", "text": "the Brinkwave shaker and its knokout grate"}],
        },
    ],
    "messages": [
        {
            "id": "m0", "at": "2026-11-10T09:00:00-06:00", "direction": "received", "channel": "email",
            "people": ["omar"], "body": "Please bring your safety shoes for the shotblaast.",
        },
    ],
}  # fmt: skip


def found(
    body: str,
    *,
    to: tuple[str, ...] = ("jonathan",),
    subject: str | None = None,
    record: dict[str, Any] | None = RECORD,
    rule: str = "spelling",
) -> list[Finding]:
    known = None if record is None else record_from(record)
    plain = {"body": body, "subject": subject, "people": list(to) if known else [], "purpose": "thank-you", "at": AT}
    findings = review(message_from(plain, known), known, now=parse_moment(AT)).findings
    return [finding for finding in findings if finding.rule == rule]


def letter(text: str = "", *, greeting: str = "Dear Jonathan", name: str = "Priya Natarajan") -> str:
    return f"{greeting},\n\nThank you for the tour of the foundry. {text}\n\nKind regards,\n{name}\n"


def only(findings: list[Finding]) -> Finding:
    assert len(findings) == 1, findings
    return findings[0]


@pytest.mark.parametrize(
    "name", ["Jonathan", "Jonty", "Dr Whitfield", "Dr. Jonathan Whitfield", "JONATHAN", "J. Whitfield"]
)
def test_a_name_is_right_in_every_form(name: str) -> None:
    assert found(letter("What Jonathan’s team does impressed me.", greeting=f"Dear {name}")) == []


@pytest.mark.parametrize("name", ["Siobhán", "Siobhan", "Siobha\u0301n", "Ms Ni Dhomhnaill"])
def test_accents_may_be_missing_or_apart(name: str) -> None:
    assert found(letter(greeting=f"Dear {name}"), to=("siobhan",)) == []


@pytest.mark.parametrize(
    ("greeting", "text", "fix"),
    [("Dear Jonathon", "Jonathon", "Jonathan"), ("Dear Dr Whitfeild", "Whitfeild", "Whitfield"), ("Hi jonty,", "", "")],
)
def test_a_near_miss_in_the_greeting_is_an_error(greeting: str, text: str, fix: str) -> None:
    findings = found(letter(greeting=greeting))
    if not text:
        assert findings == []
        return
    body = letter(greeting=greeting)
    finding = only(findings)
    assert (finding.severity, finding.text, finding.fixes) == ("error", text, (fix,))
    assert body[finding.start : finding.end] == text


def test_a_near_miss_is_told_where_nobody_says_whom_it_goes_to() -> None:
    assert only(found(letter(greeting="Dear Johnathan"), to=())).severity == "error"


def test_another_panel_members_name_in_the_greeting_is_an_error() -> None:
    finding = only(found(letter(greeting="Dear Siobhán")))
    assert (finding.severity, finding.text, finding.fixes) == ("error", "Siobhán", ("Jonathan",))
    assert found(letter(greeting="Dear Siobhán and Jonathan"), to=("siobhan", "jonathan")) == []


def test_a_go_between_may_be_greeted_for_those_behind() -> None:
    """Dana has no address, so that the way to her leads through the recruiter."""
    assert found(letter(greeting="Dear Omar"), to=("jonathan",)) == []
    assert found(letter(greeting="Dear Jonathan"), to=("omar",)) == []


def test_a_name_that_the_record_lacks_is_a_hint() -> None:
    assert only(found(letter(greeting="Dear Margaret"))).severity == "hint"


@pytest.mark.parametrize("greeting", ["A Shiobhán, a chara", "Milá Siobháno"])
def test_a_name_may_be_put_as_another_language_addresses_people(greeting: str) -> None:
    assert found(letter(greeting=greeting), to=("siobhan",)) == []


def test_an_s_too_many_is_a_near_miss_in_the_greeting() -> None:
    people = [{"id": "jonathan", "name": "Prof. Hugh Tregaskis", **PERSON}]
    record = RECORD | {"people": people, "interviews": [], "messages": []}
    assert only(found(letter(greeting="Dear Professor Tregaskiss"), record=record)).severity == "error"


def test_a_missing_stop_after_a_name_of_the_record_is_told() -> None:
    body = letter("It was good to see how the castings are made. I would be glad to join you as a Process Engineer")
    assert [(one.rule, one.fixes) for one in found(body, rule="grammar")] == [("grammar", ("Engineer.",))]


@pytest.mark.parametrize("company", ["St Brendon's Castings", "St Brenndan's Castings", "St Brendan's Castngs"])
def test_the_company_is_an_error_wherever_it_stands(company: str) -> None:
    assert only(found(letter(f"I would be glad to join {company}."))).severity == "error"
    assert only(found(letter(), subject=f"Thank you from {company}")).part == "subject"


def test_other_names_are_warnings() -> None:
    for text, fix in (("I met Dr Whitfeild again.", "Whitfield"), ("Jonathan and Siobhàin Ní Dhomnaill agreed.", "")):
        findings = found(letter(text))
        assert {finding.severity for finding in findings} == {"warning"}
        assert not fix or findings[0].fixes == (fix,)


def test_ones_own_name_in_the_signature_is_a_warning() -> None:
    finding = only(found(letter(name="Pryia Natarajan, CEng | 555-0142")))
    assert (finding.severity, finding.fixes) == ("warning", ("Priya",))
    assert found(letter(name="Mrs P. Natarajan\nProcess Engineer")) == []


def test_what_the_record_knows_is_never_a_fault() -> None:
    assert found(letter("The Brinkwave at Brixworthy runs well, and the shotblaast is new.")) == []


def test_a_word_of_ones_own_notes_is_doubtful_at_most() -> None:
    assert {finding.severity for finding in found(letter("I liked the knokout."))} <= {"hint"}


def test_a_misspelt_word_is_a_warning_with_a_fix() -> None:
    body = letter("I realy liked it.")
    finding = only(found(body))
    assert (finding.severity, finding.fixes) == ("warning", ("really",))
    assert body[finding.start : finding.end] == finding.text == "realy"


def test_a_word_in_anothers_place_is_a_warning() -> None:
    assert only(found(letter("I look forward to hearing form you."))).fixes == ("from",)


def test_without_a_record_words_alone_are_looked_at() -> None:
    assert found(letter(greeting="Dear Jonh", name="Prya Natrajan"), record=None) == []
    assert only(found(letter("I recieved it."), record=None)).fixes == ("received",)


@pytest.mark.parametrize(
    "text",
    [
        "\n\nOn Tue, 10 Nov 2026 at 09:00, Omar Haddad wrote:\n> I recieved it with teh shoes.",
        "My notes are in `recieve_teh.py` and at https://recieve.example/teh.",
        "Write to teh.recieve@mail.example, please.",
        'It went "pff" and "tock" all day.',
        "Go raibh maith agat. Dziękuję bardzo!",
        "He has been repotted, as they say.",
    ],
)
def test_quotes_code_addresses_and_other_tongues_are_let_alone(text: str) -> None:
    assert [finding for finding in found(letter(text)) if finding.severity != "hint"] == []


def test_a_sign_off_in_another_language_is_let_alone() -> None:
    for sign_off in ("Eskerrik asko", "Med venlig hilsen", "Le meas", "Baie dankie"):
        body = f"Dear Jonathan,\n\nThank you for the tour of the foundry, which I liked.\n\n{sign_off},\nPriya"
        assert [finding for finding in found(body) if finding.severity != "hint"] == []
