"""Whole texts: words judged where they stand."""

from __future__ import annotations

from time import process_time

import pytest

from afterword.language.span import Span
from afterword.language.spelling.scan import Misspelling, Scan


def _found(text: str) -> list[Misspelling]:
    return list(Scan(text, Span(0, len(text))).misspellings())


def _slips(text: str) -> dict[str, str]:
    return {one.text: one.verdict.suggestions[0] for one in _found(text) if one.verdict.kind == "likely-slip"}


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("Thnak you for the intreview.", {"Thnak": "Thank", "intreview": "interview"}),
        ("I recieved it. Lookign forward!", {"recieved": "received", "Lookign": "Looking"}),
        ("Kind regrads,\nJo Bloggs", {"regrads": "regards"}),
        ("Kind Regrads,\nJo Bloggs", {"Regrads": "Regards"}),
        ("It was an opport unity to meet.", {"opport unity": "opportunity"}),
        ("I enjoyed th einterview.", {"th einterview": "the interview"}),
        ("We spoke about quality/managment.", {"managment": "management"}),
        ("the role (qualtiy engineer)", {"qualtiy": "quality"}),
        ("“Definately” was my answer—probaly.", {"Definately": "Definitely", "probaly": "probably"}),
        ("Thanks alot for your time", {"alot": "a lot"}),
        ("I appreciate it very mcuh", {"mcuh": "much"}),
        ("I can start with in two weeks.", {"with in": "within"}),
    ],
)
def test_slips_are_found_where_they_stand(text: str, slips: dict[str, str]) -> None:
    assert _slips(text) == slips
    assert all(one.span.of(text) == one.text for one in _found(text))


@pytest.mark.parametrize(
    "text",
    [
        "Write to dana.ruiz@halden.example or see www.halden.example/jobs/enginer.html, thanks.",
        "The file is at C:\\temp\\manger.txt and in src/utils/recieve.py on GitHub.",
        "I follow @teh_lab and #definately on that platform.",
        "We used node.js, asp.net and v2.3.1rc4 with x86_64.",
        "Dear Ms. Szczepański-Okonkwo,\n\nThank you for your time on 3 May.\n\nBest,\nÞórunn Ægisdóttir",
        "Regards,\n\nOttoline Fforde\nSenior Metrologist\nHalden Castings Ltd",
        "My manager, Mr. Rajapaksa, spoke with Dr. Brandão and Prof. Xhaferi.",
        "He said, “It’s the engineers’ call,” and that’s that.",
        "We moved to and fro between the fettling bay and the CMM room.",
        "The garde-manger section, the amuse-bouche and the crème pâtissière were superb.",
        "I’d re-slot the A-movers, de-risk the go-live and pre-kit the line-side racks.",
        "Our MEDDPICC scorecard, the OTB plan and LX cues all worked.",
        "",
        "   \n\n",
    ],
)
def test_correct_texts_have_none(text: str) -> None:
    assert [one for one in _found(text) if one.verdict.kind == "likely-slip"] == []


def test_only_the_part_asked_for_is_read() -> None:
    text = "recieve the recieve"
    assert [one.span for one in Scan(text, Span(8, len(text))).misspellings()] == [Span(12, 19)]


def test_words_of_the_record_pass() -> None:
    text = "I enjoyed the intervue at Intervue."
    assert list(Scan(text, Span(0, len(text)), frozenset({"intervue"})).misspellings()) == []


def test_time_grows_with_length_alone() -> None:
    for piece in ("a-b'", "x.", "recieve ", "http://", "(((", "’’’", "\n", "Aaaa"):
        text = piece * 4000
        assert isinstance(_found(text), list)


@pytest.mark.parametrize(
    "text",
    [
        "Yes, the turno suits me, and so does the bus up to the residencia.",
        "I learned about Merinos on the back of your bakkie.",
        "The role between litho and metrology matches what I do.",
        "Obrigada pela conversa",
        "I was glad to meet Kurihara-sama and Mehmet-hoca.",
        "The dispute that I assisted with in 2024 was settled.",
        "He worked with in situ probes.",
        "We ate at the asador and drank txakoli with the cuadrilla.",
    ],
)
def test_words_of_trades_and_other_languages_are_doubtful_at_most(text: str) -> None:
    assert _slips(text) == {}


def test_time_grows_with_the_length_alone() -> None:
    for piece in ("teh ", "- ", "with in ", "zzq. ", "a/b "):
        short, long = (min(_spent(piece * size) for _ in range(2)) for size in (1_000, 10_000))
        assert long < 30 * max(short, 0.005)


def _spent(text: str) -> float:
    start = process_time()
    _found(text)
    return process_time() - start
