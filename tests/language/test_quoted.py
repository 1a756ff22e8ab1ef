"""Quoted and forwarded mail is never the writer's own; what stands between quoted lines is."""

import pytest

from afterword.language.letter import parse_letter

OWN = "Hi Dana,\n\nTuesday works for me.\n\nBest,\nPriya"

TAILS = [
    "On Tue, 17 Nov 2026 at 10:02, Dana Ruiz <dana@halden.example> wrote:\n> Can you come?\n>\n> Dana",
    "On Nov 17, 2026, at 10:02 AM, Dana Ruiz <dana@halden.example> wrote:\n\nCan you come?\n\nDana",
    "On Tuesday, November 17, 2026 at 10:02:15 AM CST, Dana\nRuiz <dana@halden.example> wrote:\n\n> Can you come?",
    "On Mon, Jan 5, 2026 at 9:00 AM Dana Ruiz <\ndana@halden.example> wrote:\n> Can you come?",
    "Am 17.11.2026 um 10:02 schrieb Dana Ruiz <dana@halden.example>:\n\nKönnen Sie kommen?",
    "Am Di., 17. Nov. 2026 um 10:02 Uhr schrieb Dana Ruiz <\ndana@halden.example>:\n\n> Können Sie kommen?",
    "Le mar. 17 nov. 2026 à 10:02, Dana Ruiz <dana@halden.example> a écrit\u00a0:\n\n> Pouvez-vous venir ?",
    "El mar, 17 nov 2026 a las 10:02, Dana (<dana@halden.example>) escribió:\n\n> ¿Puede venir?",
    "W dniu 2026-01-07 o 12:33, Rahim Khan pisze:\n> Dear Sirs,",
    "2026-11-17 10:02 GMT+01:00 Dana Ruiz <dana@halden.example>:\n\n> Can you come?",
    "* Dana Ruiz <dana@halden.example> [2026-11-17 10:02]:\n> Can you come?",
    "Dana Ruiz wrote:\n> Can you come?",
    "Quoting Dana Ruiz <dana@halden.example>:\n\n> Can you come?",
    "在 2026年11月17日 10:02，Dana <dana@halden.example> 写道：\n\n> 来吗",
    "-----Original Message-----\nFrom: Dana Ruiz\nSent: Tuesday, 17 November 2026\nTo: Priya\nSubject: Visit\n\nHi",
    "-----Ursprüngliche Nachricht-----\nVon: Dana Ruiz\nGesendet: Dienstag\nAn: Priya\nBetreff: Besuch\n\nHallo",
    "-------- Message transféré --------\nSujet : Visite\nDe : Dana Ruiz\n\nBonjour",
    "---------- Forwarded message ---------\nFrom: Dana Ruiz\nDate: Nov 17, 2026\nSubject: Visit\nTo: Omar\n\nGo.",
    "Begin forwarded message:\n\nFrom: Dana Ruiz\nSubject: Visit\nDate: 17 November 2026\nTo: Priya\n\nHello",
    "------- Original Message -------\nOn Tuesday, November 17th, 2026 at 10:02, Dana <d@x.example> wrote:\n\n> Hi\n>",
    "From: Dana Ruiz <dana@halden.example>\nSent: 17 November 2026\nTo: Priya <p@mail.example>\nSubject: Visit\n\nHi",
    "*From:* Dana Ruiz\n*Sent:* Tuesday\n*To:* Priya\n*Subject:* Visit\n\nHi Priya",
    "De\u00a0: Dana\nEnvoye\u0301\u00a0: mardi\nA\u0300\u00a0: Priya\nObjet\u00a0: Visite\n\nBonjour",
    "________________________________\nFrom: Dana Ruiz\nSent: Tuesday\nTo: Priya\nSubject: Visit\n\nHi",
    "----- Forwarded by Dana Ruiz/Halden on 17/11/2026 10:02 -----\n\nHi",
    "> On Nov 17, 2026, at 10:02, Priya wrote:\n> \n> Any news?",
    ">>> deeper\n>> deep\n> shallow",
]


@pytest.mark.parametrize("tail", TAILS)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_what_is_quoted_below_is_not_the_writers(tail: str, newline: str) -> None:
    own, whole = OWN.replace("\n", newline), f"{OWN}\n\n{tail}".replace("\n", newline)
    letter, alone = parse_letter(whole), parse_letter(own)
    assert [span.of(whole) for span in letter.quoted] == [tail.replace("\n", newline)]
    assert (letter.greeting, letter.body, letter.sign_off, letter.signature) == (
        alone.greeting,
        alone.body,
        alone.sign_off,
        alone.signature,
    )


@pytest.mark.parametrize(
    "line",
    [
        "On Monday you wrote: we decide by Friday.",
        "On Friday at 10:30 I will write to dana@x.example with:",
        "You wrote to me on 17 November at 10:02: good.",
        "To: be or not to be",
        "From: the start, I liked it.",
        ">5 people were there.",
        "I moved it -> there.",
        "--- e-mail me any time ---",
        "*** a message for all ***",
        "From: Joliet\nTo: Chicago",
        "In 2026 you wrote:\n\nthe plan",
    ],
)
def test_what_only_looks_quoted_is_the_writers(line: str) -> None:
    letter = parse_letter(f"Hi Dana,\n\nThank you.\n\n{line}\n\nI liked it.\n\nBest,\nPriya")
    assert letter.quoted == ()
    assert letter.sentences[-1].of(letter.text) == "I liked it."


def test_answers_between_quoted_lines_are_the_writers() -> None:
    text = (
        "Hi Dana,\n\nOn Tue, Nov 17, 2026 at 10:02 AM Dana Ruiz <dana@halden.example> wrote:\n"
        "> Could you come at 9?\n\nYes, gladly.\n\n> And bring shoes?\nI will.\n> Thanks,\n> Dana\n\nBest,\nPriya"
    )
    letter = parse_letter(text)
    assert [span.of(text) for span in letter.sentences] == ["Yes, gladly.", "I will."]
    assert len(letter.quoted) == 3
    assert letter.signature is not None
    assert letter.signature.of(text) == "Priya"


def test_text_below_quoted_lines_is_the_writers() -> None:
    text = "Dana Ruiz <dana@halden.example> wrote on 17 Nov. 2026:\n> Can you come?\n\nHi Dana,\n\nyes, I can.\n\nPriya"
    letter = parse_letter(text)
    assert letter.greeting is not None
    assert [span.of(text) for span in letter.sentences] == ["yes, I can."]


def test_the_end_of_a_line_that_a_program_broke_is_quoted_with_it() -> None:
    text = (
        f"Yes.\n\n> {'a long line that a program has broken at its usual width, at about'}\nseventy-two\n> characters"
    )
    assert [span.of(text) for span in parse_letter(text).sentences] == ["Yes."]


def test_a_notice_below_quoted_mail_is_footer() -> None:
    text = f"{OWN}\n\n> Can you come?\n\nHalden e-mail is subject to public records law."
    letter = parse_letter(text)
    assert [span.of(text) for span in letter.footer] == ["Halden e-mail is subject to public records law."]
    assert letter.sentence_count == 1


def test_a_mail_that_is_quoted_from_its_first_line_has_no_text() -> None:
    letter = parse_letter(TAILS[0])
    assert letter.body == ()
    assert (letter.word_count, letter.sentence_count) == (0, 0)
