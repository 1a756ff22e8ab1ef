"""Greetings and whom they address: as people really open, and sentences that only look so."""

import pytest

from afterword.language.greeting import Greeting
from afterword.language.letter import parse_letter

BODY = "thank you for the tour of line 3. I liked it very much."


def greeting_of(text: str) -> tuple[Greeting | None, str]:
    letter = parse_letter(text)
    return letter.greeting, letter.text


@pytest.mark.parametrize(
    ("opening", "people"),
    [
        ("Dear Tobias,", ["Tobias"]),
        ("Hi Dana", ["Dana"]),
        ("hi dana", ["dana"]),
        ("HELLO DANA!", ["DANA"]),
        ("Hiii Dana!!", ["Dana"]),
        ("Hello again, Dana,", ["Dana"]),
        ("Good morning Dana", ["Dana"]),
        ("Good afternoon, Ms. Abdi!", ["Abdi"]),
        ("Dear Ms. O'Sullivan:", ["O'Sullivan"]),
        ("Dear Ms O’Sullivan,", ["O’Sullivan"]),
        ("Dear Prof. Dr. Jean-Luc de la Tour,", ["Jean-Luc de la Tour"]),
        ("Dear J. K. Rowe,", ["J. K. Rowe"]),
        ("Dear Ms.Ruiz,", ["Ruiz"]),
        ("Dear Dana Ruiz, PhD,", ["Dana Ruiz"]),
        ("Dear Lt. Col. Abernathy (ret.),", ["Abernathy"]),
        ("Buenas tardes, Lic. Ortega:", ["Ortega"]),
        ("Namaste Mr. Kulkarni ji,", ["Kulkarni"]),
        ("Dear Dana and Tobias,", ["Dana", "Tobias"]),
        ("Dear Dana, Tobias and Maeve,", ["Dana", "Tobias", "Maeve"]),
        ("Dear Dana, Tobias, and Maeve,", ["Dana", "Tobias", "Maeve"]),
        ("Hi Dana, Tobias & Maeve -", ["Dana", "Tobias", "Maeve"]),
        ("Hi Dana / Tobias,", ["Dana", "Tobias"]),
        ("Hi Dana (and Tobias),", ["Dana", "Tobias"]),
        ("Hi Ellie-Mae, hi Josie,", ["Ellie-Mae", "Josie"]),
        ("Sehr geehrte Frau Dr. Müller,\nsehr geehrter Herr Maier,", ["Müller", "Maier"]),
        ("Bonjour Madame Aubry,", ["Aubry"]),
        ("Estimada Sra. Ruiz:", ["Ruiz"]),
        ("¡Hola Dana!", ["Dana"]),
        ("Gentile Dott.ssa Rossi,", ["Rossi"]),
        ("Dear 田中さん,", ["田中さん"]),
        ("Hi Nguyễn Thị Lan,", ["Nguyễn Thị Lan"]),
        ("Hi\u00a0Dana,", ["Dana"]),
        ("\ufeffHi \u200bDana\u200e,", ["Dana"]),
        ("Hi Hope,", ["Hope"]),
        ("Dana,", ["Dana"]),
        ("dana,", ["dana"]),
        ("Dana", ["Dana"]),
        ("Dana –", ["Dana"]),
        ("Priya!!", ["Priya"]),
        ("Mr. Delacroix:", ["Delacroix"]),
        ("Ms. Ruiz and Mr. Lindqvist,", ["Ruiz", "Lindqvist"]),
    ],
)
def test_a_greeting_on_its_own_line_names_people(opening: str, people: list[str]) -> None:
    greeting, text = greeting_of(f"{opening}\n\n{BODY}\n\nKind regards,\nPriya Natarajan")
    assert greeting is not None
    assert greeting.span.of(text) == opening.lstrip("\ufeff")
    assert [(who.text, who.span.of(text), who.whom) for who in greeting.addressed] == [
        (name, name, "person") for name in people
    ]


@pytest.mark.parametrize(
    ("opening", "title", "name"),
    [
        ("Dear Dr. Ruiz,", "Dr.", "Ruiz"),
        ("Dear Ms Ruiz", "Ms", "Ruiz"),
        ("Sehr geehrte Frau Dr. Müller,", "Frau Dr.", "Müller"),
        ("Dear Professor Lund,", "Professor", "Lund"),
        ("Dear Sister Bernadette,", "Sister", "Bernadette"),
        ("Dear Dana,", "", "Dana"),
    ],
)
def test_titles_stand_apart_from_names(opening: str, title: str, name: str) -> None:
    greeting, _ = greeting_of(f"{opening}\n\n{BODY}")
    assert greeting is not None
    assert [(who.title, who.text) for who in greeting.addressed] == [(title, name)]


@pytest.mark.parametrize(
    ("opening", "whom"),
    [
        ("Dear Hiring Team,", ["group"]),
        ("Hi all,", ["group"]),
        ("Hello everyone!", ["group"]),
        ("Team,", ["group"]),
        ("Hello Dr. Nguyen and everyone at Maple Grove,", ["person", "group"]),
        ("Dear Hiring Manager,", ["role"]),
        ("Dear Sir or Madam,", ["role", "role"]),
        ("Respected Sir,", ["role"]),
        ("Dear Madam Chair,", ["role"]),
        ("Sehr geehrte Damen und Herren,", ["group", "group"]),
        ("To Whom It May Concern:", []),
        ("Hi there,", []),
        ("Good morning", []),
        ("Dear [Name],", []),
        ("Dear ____,", []),
        ("Dear ,", []),
    ],
)
def test_roles_and_groups_are_no_names(opening: str, whom: list[str]) -> None:
    greeting, text = greeting_of(f"{opening}\n\n{BODY}")
    assert greeting is not None
    assert greeting.span.of(text) == opening
    assert [who.whom for who in greeting.addressed] == whom


@pytest.mark.parametrize(
    ("line", "opening"),
    [
        ("Hi Dana, thanks for your time.", "Hi Dana,"),
        ("Hi Dana thanks for meeting me.", "Hi Dana"),
        ("hi dana thanks for meeting me.", "hi dana"),
        ("Hi thanks for meeting me.", "Hi"),
        ("Hello and thank you for the tour.", "Hello"),
        ("Hello, I wanted to say thank you.", "Hello,"),
        ("Hi Dana! It was good to meet you.", "Hi Dana!"),
        ("Hi Dana — thank you for the tour.", "Hi Dana —"),
        ("Dear Dana I wanted to thank you.", "Dear Dana"),
        ("good morning ms tran, hope you are well.", "good morning ms tran,"),
        ("Dana, thank you for the tour.", "Dana,"),
        ("Carmen, FYI see below.", "Carmen,"),
        ("Dana - thank you for yesterday.", "Dana -"),
    ],
)
def test_a_greeting_may_share_its_line_with_the_text(line: str, opening: str) -> None:
    letter = parse_letter(f"{line}\n\nBest,\nPriya")
    assert letter.greeting is not None
    assert letter.greeting.span.of(letter.text) == opening
    assert letter.body[0].of(letter.text) == line.removeprefix(opening).strip()


@pytest.mark.parametrize(
    "line",
    [
        "Good to meet you all yesterday.",
        "Hello world was my first program.",
        "Hi-tech firms like yours are rare.",
        "Morning shifts suit me best.",
        "Greetings from Joliet!",
        "Thank you, Dana, for the tour.",
        "However, I have a question.",
        "Unfortunately, we had to stop early.",
        "Today, I thought about line 3.",
        "Received, thank you.",
        "Line 3, which you showed me, is fast.",
        "Availability:",
        "Cara Smith is the manager.",
        "Perfect!",
        "Interviewing, to me, is hard.",
    ],
)
def test_a_sentence_that_begins_like_a_greeting_is_none(line: str) -> None:
    assert parse_letter(f"{line}\n\nI look forward to the next step.\n\nBest,\nPriya").greeting is None


@pytest.mark.parametrize(
    "heading",
    [
        "Subject: Thank you",
        "From: Priya <p@mail.example>\nTo: Dana <d@mail.example>\nSubject: Thank you\nDate: 17 November 2026",
        "Priya Natarajan\n12 Elm Street\nJoliet, IL 60433\n\n17 November 2026\n\nHalden Castings, Inc.",
        "Re: Industrial Engineer, ref. HAL/26",
    ],
)
def test_what_stands_above_the_greeting_does_not_count(heading: str) -> None:
    letter = parse_letter(f"{heading}\n\nDear Dana,\n\nThank you for today.\n\nBest,\nPriya")
    assert letter.heading is not None
    assert letter.heading.of(letter.text) == heading
    assert (letter.word_count, letter.sentence_count) == (4, 1)
    assert letter.quoted == ()


@pytest.mark.parametrize(
    "banner",
    [
        "CAUTION: This email originated from outside of the organization.",
        "[EXTERNAL EMAIL] Do not click links unless you recognise the sender.",
    ],
)
def test_a_banner_of_the_mail_system_does_not_count(banner: str) -> None:
    letter = parse_letter(f"{banner}\n\nHi Priya,\n\nSee you then.\n\nDana")
    assert [span.of(letter.text) for span in letter.footer] == [banner]
    assert letter.greeting is not None
    assert letter.sentence_count == 1
