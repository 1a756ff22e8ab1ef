"""Names in the form in which other languages address somebody."""

from __future__ import annotations

import pytest

from afterword.language.spelling.vocatives import is_vocative


@pytest.mark.parametrize(
    ("opening", "written", "meant"),
    [
        ("A ", "Chatrìona", "Catrìona"),
        ("A ", "Fhiachra", "Fiachra"),
        ("A ", "Sheumais", "Seumas"),
        ("Milá ", "Květo", "Květa"),
        ("Vážený pane ", "Nováku", "Novák"),
        ("Droga ", "Anno", "Anna"),
        ("Cześć ", "Marku", "Marek"),
    ],
)
def test_a_form_of_address_is_no_slip(opening: str, written: str, meant: str) -> None:
    assert is_vocative(opening, written, meant)


@pytest.mark.parametrize(
    ("opening", "written", "meant"),
    [
        ("Dear ", "Květo", "Květa"),
        ("Hi ", "Dano", "Dana"),
        ("", "Dano", "Dana"),
        ("Milá ", "Kěvta", "Květa"),
        ("A ", "Catroina", "Catrìona"),
        ("Bonjour ", "Mélanei", "Mélanie"),
    ],
)
def test_an_english_greeting_and_a_slip_elsewhere_have_none(opening: str, written: str, meant: str) -> None:
    assert not is_vocative(opening, written, meant)
