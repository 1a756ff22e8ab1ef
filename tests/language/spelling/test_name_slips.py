"""Names that the record knows: right in every way of writing them, and near-misses."""

from __future__ import annotations

import unicodedata
from typing import Final

import pytest

from afterword.language.span import Span
from afterword.language.spelling.known_names import KnownName, KnownNames
from afterword.language.spelling.name_slips import name_slips, relation

PEOPLE: Final = (
    "Siobhán Ó Súilleabháin",
    "Priya Natarajan",
    "Dana Ruiz",
    "Dr. Jan van der Berg",
    "Conor O'Neill",
    "Jörg Müller",
    "Jonathan Whitfield",
    "Wei-Ling Tan",
    "Xiomara Echeverría",
    "Oluwaseun Adébáyọ̀",
    "Nguyễn Thị Minh Khai",
    "Szczepan Kowalczyk",
    "Bjørn Håkansson",
    "Fatoumata Ouédraogo",
    "Yusuf Demirtaş",
    "Anjali Subramaniam",
    "Mehmet Özdemir",
    "Ngozi Chukwuemeka",
    "Hye-jin Park",
    "Haruki Nakamura",
    "Tariq Al-Masri",
    "Yael Shapira",
    "Dimitrios Papadopoulos",
    "Ionuț Popescu",
    "Oleksandr Shevchenko",
    "Nino Beridze",
    "Aroha Ngata",
    "Thandiwe Nxumalo",
    "Kwame Asante",
    "Zanele Dlamini",
    "Guadalupe Ybarra",
    "João Conceição",
    "Chloé Besançon",
    "Giulia Bianchi",
    "Päivi Virtanen",
    "Jürgen Lüdenscheidt",
    "Ieuan Llewellyn",
    "Aoife Brennan",
    "Leilani Kealoha",
    "Rajesh Venkataraman",
    "Mary Holloway",
)
KNOWN: Final = KnownNames(
    [
        *(KnownName(name, "person", str(number)) for number, name in enumerate(PEOPLE)),
        KnownName("Amelia Okonkwo-Reyes", "candidate"),
        KnownName("Halden Castings Ltd", "company"),
        KnownName("Quality Engineer", "role"),
        KnownName("Brinkwave", "term"),
    ]
)


def _slips(text: str, *addressed: str) -> list[tuple[str, str]]:
    spans = [Span(text.index(name), text.index(name) + len(name)) for name in addressed]
    return [(slip.text, slip.meant) for slip in name_slips(text, Span(0, len(text)), KNOWN, spans)]


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize(
    "written",
    [
        lambda name: name,
        lambda name: unicodedata.normalize("NFD", name),
        lambda name: name.upper(),
        lambda name: f"{name}’s",
        lambda name: name.replace("'", "’").replace("-", "\u2011"),
        lambda name: name.replace("-", " "),
        lambda name: name.rsplit(maxsplit=1)[-1],
        lambda name: "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)),
    ],
)
def test_every_way_of_writing_a_known_name_is_right(name: str, written: object) -> None:
    text = f"Dear {written(name)},\n\nI told {written(name)} about it."  # type: ignore[operator]
    assert _slips(text, text.partition(",")[0].removeprefix("Dear ")) == []


def _mistyped(word: str) -> list[str]:
    """Give a word with two inner letters exchanged, with one left out, and with one doubled."""
    at = len(word) // 2
    changed = [word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :], word[:at] + word[at + 1 :]]
    return [other for other in (*changed, word[:at] + word[at] + word[at:]) if other != word]


FAMILY: Final = [word for name in PEOPLE if len(word := name.rsplit(maxsplit=1)[-1]) > 4 and "-" not in word]


@pytest.mark.parametrize("name", FAMILY)
def test_a_mistyped_family_name_is_a_near_miss_in_the_greeting_and_after_a_title(name: str) -> None:
    for typed in _mistyped(unicodedata.normalize("NFC", name)):
        assert _slips(f"Dear Ms. {typed},", typed), typed
        assert _slips(f"I met Ms. {typed} there."), typed


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("I met Priya Natarjan there.", [("Natarjan", "Natarajan")]),
        ("I met Pryia Natarajan there.", [("Pryia", "Priya")]),
        ("I met Mr O'Neil there.", [("O'Neil", "O'Neill")]),
        ("I met Jan van den Berg there.", [("den", "der")]),
        ("I enjoyed seeing Haldon Castings.", [("Haldon", "Halden")]),
        ("I enjoyed seeing Halden Casting.", [("Casting", "Castings")]),
        ("I enjoyed seeing HALDEN CASTIGNS.", [("CASTIGNS", "CASTINGS")]),
        ("I like Haldn's foundry.", [("Haldn", "Halden")]),
        ("the Quality Enginer role", [("Enginer", "Engineer")]),
        ("the quality enginer role", [("enginer", "engineer")]),
        ("Dana Riuz and I spoke.", [("Riuz", "Ruiz")]),
        ("Then Siobahn told me.", [("Siobahn", "Siobhán")]),
        ("Best,\nAmelia Okonkwo-Reyse", [("Reyse", "Reyes")]),
        ("Then Danna told me.", [("Danna", "Dana")]),
        ("the Qualify Engineer role", [("Qualify", "Quality")]),
        ("I like Haldens Castings.", [("Haldens", "Halden")]),
        ("I met Ms Holloways and Dr van der Bergs's son.", []),
    ],
)
def test_near_misses_in_running_text(text: str, slips: list[tuple[str, str]]) -> None:
    assert _slips(text) == slips


@pytest.mark.parametrize(
    "text",
    [
        "Data is what we talked about, and the Data team was kind.",
        "Then Mark told me, and Marie agreed.",
        "I spoke with Joan and with Ruth there.",
        "The quality engineering team and the Quality Engineers were kind.",
        "The Natarajans were kind; the Natarajans' dog too.",
        "We cast the casting at the halden site.",
        "Haldens and Halden's people.",
        "The Park was green, and the Tan carpet was new.",
        "Paris, Mars and Berlin were named.",
        "DR and PN signed it.",
        "Jon Snow is a hero.",
        "I used Mueller's and Muller's tables.",
        "Yours, AOR",
        "Holloway Road is long. Hollow words are short.",
        "In March and in May I am free.",
        "Dinah and Diana came as well.",
        "Brinkwave runs on Wednesdays.",
        "We met J. Whitfield and P. Natarajan.",
    ],
)
def test_other_words_and_names_pass(text: str) -> None:
    assert _slips(text) == []


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Dana", "exact"),
        ("Donna", "none"),
        ("Danna", "near"),
        ("Dan", "none"),
        ("Data", "near"),
        ("Mark", "near"),
        ("Siobhan", "exact"),
        ("Shivon", "none"),
        ("Natarajan’s", "exact"),
        ("Jonathon", "near"),
        ("Johnathan", "near"),
        ("Jonathan", "exact"),
        ("Jon", "near"),
        ("Ieuen", "near"),
        ("Bjorn", "exact"),
        ("Bjoern", "exact"),
        ("Bjron", "near"),
        ("Oneill", "exact"),
        ("", "none"),
    ],
)
def test_where_a_name_must_stand_any_likeness_counts(word: str, kind: str) -> None:
    assert relation(word, KNOWN, addressed=True).kind == kind


def test_it_says_whose_name_was_meant() -> None:
    told = relation("Natarjan", KNOWN)
    assert (told.kind, told.meant, told.name) == ("near", "Natarajan", KnownName("Priya Natarajan", "person", "1"))


def test_nothing_known_and_nothing_written() -> None:
    assert list(name_slips("Dear Jo,", Span(0, 8), KnownNames([]))) == []
    assert _slips("") == []
    assert KnownNames([KnownName("-", "person")]).phrases == ()


def test_hostile_texts_end() -> None:
    for piece in ("Dana ", "Halden ", "O'", "Jan van der ", "A.B. ", "’s"):
        assert isinstance(_slips(piece * 2000), list)
