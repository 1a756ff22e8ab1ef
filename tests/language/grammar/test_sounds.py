"""The sound with which words, abbreviations and numbers begin."""

from __future__ import annotations

import pytest

from afterword.language.grammar.sounds import first_sound

VOWEL = (
    "hour honest heir apple only umbrella urgent usher utmost unusual unimportant uninterested onerous Internal École"
    " O'Neill FMEA MBA MSc MPhil NHS NVQ RN ICSR RTOS EU IT MRI NDA SLA FTE ISO X-ray e-mail L-shaped F/O R&D S355 A320"
    " iPhone eCTD mRNA 8-week 8D 80 11th 11,000 18 18000"
)
CONSONANT = (
    "European university unique user union usage utility Ukrainian ewe one-off once house hundred yard Head CV GP PhD"
    " USB UX ULD UPRT UAT UK US NASA SWOT STAR WPS T-shirt U-turn B-29 pH uPVC 5S 1:20 100 110 180"
)
EITHER = "historic hotel herb HR H-beam Hermès SAP SIM SQL FAQ L'Oréal 1890 1100 mba Yves uni HACCP"


@pytest.mark.parametrize("word", VOWEL.split())
def test_it_begins_with_a_vowel(word: str) -> None:
    assert first_sound(word) == "vowel"


@pytest.mark.parametrize("word", CONSONANT.split())
def test_it_begins_with_a_consonant(word: str) -> None:
    assert first_sound(word) == "consonant"


@pytest.mark.parametrize("word", EITHER.split())
def test_people_differ_or_nobody_knows(word: str) -> None:
    assert first_sound(word) == "either"
