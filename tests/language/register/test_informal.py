"""What is too familiar, by its place in the letter; what is let stand is in the list of the grammar tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.language.letter import parse_letter
from afterword.language.register.check import informalities_in_letter, informalities_in_line
from afterword.language.register.informality import Informality
from tests.support.listed import listed

HERE = Path(__file__).parent
NONE = "-"


def written(said: str) -> str:
    return f"Dear Dana,\n\nThank you for the tour. {said}\n\nIt was good to meet the team.\n\nKind regards,\nPriya"


def found_in(text: str) -> list[Informality]:
    return informalities_in_letter(parse_letter(text))


@pytest.mark.parametrize(("kind", "sentence", "fault", "fix"), listed(HERE / "informal.txt"))
def test_it_is_found_and_put_right(kind: str, sentence: str, fault: str, fix: str) -> None:
    text = written(sentence)
    found = [one for one in found_in(text) if (one.kind, one.text.strip()) == (kind, fault)]
    assert found
    assert all(one.certain for one in found)
    if fix == NONE:
        assert not found[0].fixes
        return
    assert found[0].fixes == ("" if fix == "()" else fix,)
    span = found[0].span
    mended = text[: span.start] + found[0].fixes[0] + text[span.end :]
    assert not [one for one in found_in(mended) if (one.kind, one.span.start) == (kind, span.start)]


@pytest.mark.parametrize(
    ("greeting", "fault"),
    [
        ("Hey Dana,", "Hey"), ("Hiya Dana,", "Hiya"), ("Heya!", "Heya"), ("Yo Dana,", "Yo"), ("Sup Dana,", "Sup"),
        ("Howdy Dana,", "Howdy"), ("Hey there Dana,", "Hey there"), ("What's up Dana,", "What's up"),
        ("Heyyy Dana,", "Heyyy"), ("Hi mate,", "mate"), ("Hello dude,", "dude"), ("Helloooo Dana,", "Helloooo"),
    ],
)  # fmt: skip
def test_a_familiar_greeting_is_found(greeting: str, fault: str) -> None:
    found = found_in(f"{greeting}\n\nThank you for the tour.\n\nKind regards,\nPriya")
    assert [(one.kind, one.text, one.certain) for one in found] == [("greeting", fault, True)]


@pytest.mark.parametrize(
    "greeting",
    [
        "Hi Dana,", "Hi there,", "Hello Dana,", "Hello there Dana!", "Good morning Dana,", "Kia ora Dana,", "Dana,",
        "Respected Sir,", "Greetings of the day!", "Dear Ms. Hey,", "Dear YOKO OKADA,", "Hi all,", "Dear Chief Okafor,",
        "Hola Dana,", "Dear Mr Yo,", "Hei Dana,", "Hi Buddy Holt,", "Dear Dude Ranch team,",
    ],
)  # fmt: skip
def test_a_polite_greeting_is_let_stand(greeting: str) -> None:
    assert found_in(f"{greeting}\n\nThank you for the tour.\n\nKind regards,\nPriya") == []


@pytest.mark.parametrize(
    ("sign_off", "fault"),
    [
        ("Cheers mate,", "Cheers mate"), ("xoxo,", "xoxo"), ("xx", "xx"), ("Later,", "Later"), ("Laters,", "Laters"),
        ("Catch you later,", "Catch you later"), ("TTYL,", "TTYL"), ("Peace out,", "Peace out"), ("Thx,", "Thx"),
        ("See ya,", "See ya"), ("Ciao for now,", "Ciao for now"), ("Lots of love,", "Lots of love"), ("Hugs,", "Hugs"),
        ("Bye for now,", "Bye for now"), ("Toodles,", "Toodles"), ("Rock on,", "Rock on"), ("Love,", "Love"),
        ("Thanks dude,", "Thanks dude"), ("Talk later,", "Talk later"),
    ],
)  # fmt: skip
def test_a_familiar_sign_off_is_found(sign_off: str, fault: str) -> None:
    found = found_in(f"Dear Dana,\n\nThank you for the tour.\n\n{sign_off}\nPriya")
    assert [(one.kind, one.text, one.certain) for one in found] == [("sign-off", fault, True)]


@pytest.mark.parametrize("sign_off", ["Cheers,", "Cheers", "Many cheers,", "Ciao,", "Rgds,"])
def test_a_sign_off_that_is_usual_in_places_is_doubtful(sign_off: str) -> None:
    found = found_in(f"Dear Dana,\n\nThank you for the tour.\n\n{sign_off}\nPriya")
    assert [(one.kind, one.certain) for one in found] == [("sign-off", False)]


@pytest.mark.parametrize(
    "ending",
    [
        "Kind regards,\nPriya", "KIND REGARDS,\nPRIYA NATARAJAN", "Take care,\nPriya", "All the best,\nLove Adeyemi",
        "Yours aye,\nAngus", "Thanks again!\nPriya", "Best,\nMalcolm X", "Regards,\nTA Coordinator\n☎ 0303 555",
        "Hilsen,\nOddný", "Yours in the temple of justice,\nNdidi", "Many thanks,\nHugs Tran", "Talk soon,\nPriya",
        "Later that day I wrote it down.\n\nBest,\nPriya", "Thank you,\nXX Ltd.",
    ],
)  # fmt: skip
def test_a_polite_ending_is_let_stand(ending: str) -> None:
    assert found_in(f"Dear Dana,\n\nThank you for the tour.\n\n{ending}") == []


@pytest.mark.parametrize(
    ("ending", "fault"),
    [("Best,\nPriya x", " x"), ("Best,\nPriya xx", " xx"), ("Best,\nPriya 😊", " 😊"), ("Thanks!!\nPriya", "!!")],
)
def test_kisses_and_pictures_by_the_name_are_found(ending: str, fault: str) -> None:
    found = found_in(f"Dear Dana,\n\nThank you for the tour.\n\n{ending}")
    assert [(one.text, one.certain) for one in found] == [(fault, True)]


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("I was glad! It was good! I would come back!", []),
        ("I was glad! It was good! I would come back! Thank you!", ["many-marks"]),
        ('She said "omg, gonna be late!!!" and ran.', []),
        ("It is NOT a problem for me.", ["capitals"]),
        ("No worries about the delay.", ["slang"]),
    ],
)
def test_what_is_doubtful_is_no_more_than_that(said: str, kinds: list[str]) -> None:
    found = found_in(written(said))
    assert [one.kind for one in found] == kinds
    assert not any(one.certain for one in found)


@pytest.mark.parametrize(
    ("subject", "faults"),
    [
        ("Thank you AGAIN", ["AGAIN"]), ("Thank you!!!", ["!!!"]), ("thx for the tour", ["thx"]),
        ("Thank you 🙏", [" 🙏"]),
        ("APPRECIATION FOR INTERVIEW", []), ("Re: CNC Programmer, IT and HR", []), ("Thank you!", []), ("", []),
    ],
)  # fmt: skip
def test_a_subject_is_looked_at(subject: str, faults: list[str]) -> None:
    assert [one.text for one in informalities_in_line(subject) if one.certain] == faults


def test_quoted_mail_and_headings_are_let_stand() -> None:
    text = "Dear Dana,\n\nYes, I can.\n\nMY AVAILABILITY:\n- any day\n\nBest,\nPriya\n\n> OMG!!! thx u 😀\n> THANK YOU"
    assert found_in(text) == []
