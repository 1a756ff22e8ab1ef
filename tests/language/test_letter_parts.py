"""The end of a letter: sign-off, signature, P.S., afterthought and footer, as they come in real mail."""

import pytest

from afterword.language.letter import Letter, parse_letter
from afterword.language.span import Span

HEAD = "Dear Dana,\n\nThank you for the tour of line 3. I liked it very much.\n\n"


def parts(text: str) -> tuple[Letter, dict[str, str | None]]:
    letter = parse_letter(text)

    def shown(span: Span | None) -> str | None:
        return span.of(text) if span is not None else None

    return letter, {
        "sign_off": shown(letter.sign_off),
        "signature": shown(letter.signature),
        "postscript": shown(letter.postscript),
    }


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "sign_off",
    [
        "Best,",
        "best",
        "Kind regards",
        "Kind Regards,",
        "Thanks again!",
        "Many thanks,",
        "Thank you,",
        "Thanks & Regards,",
        "Yours faithfully",
        "Very truly yours,",
        "Cheers",
        "Warmly,",
        "Respectfully submitted,",
        "Gratefully (and sheepishly),",
        "With kind regards from Chicago,",
        "Speak soon!",
        "Until then,",
        "Looking forward to hearing from you,",
        "In service,",
        "Is mise le meas,",
        "Mit freundlichen Grüßen",
        "Viele Grüße aus Gelsenkirchen",
        "Cordialement,",
        "Bien à vous,",
        "Un cordial saludo,",
        "Med vänliga hälsningar / Best regards",
        "Yours sincerly",
        "Have a great weekend,",
        "xo",
    ],
)
def test_a_sign_off_stands_above_the_name(sign_off: str, gap: str) -> None:
    letter, found = parts(f"{HEAD}{sign_off}{gap}Priya Natarajan")
    assert found == {"sign_off": sign_off, "signature": "Priya Natarajan", "postscript": None}
    assert (letter.word_count, letter.sentence_count) == (13, 2)


@pytest.mark.parametrize(
    "signature",
    [
        "Priya",
        "priya",
        "P.",
        "PN",
        "Priya x",
        "Priya 😊",
        "Dr. Priya Natarajan, PhD, PE",
        "Priya Natarajan (she/her)",
        "(Priya Natarajan)",
        "María José García-López",
        "Nguyễn Thị Lan",
        "山田太郎",
        "The Halden Recruiting Team",
        "[Your Name]",
        "Priya Natarajan | Industrial Engineer | linkedin.com/in/priya",
        "Priya Natarajan\nIndustrial Engineer\n+1 312 555 0148",
        "Priya Natarajan\n12 Elm Street\nJoliet, IL 60433",
        "Priya\n\n--\nPriya Natarajan\nIndustrial Engineer",
        "Priya\n\nPriya Natarajan\nIndustrial Engineer, Halden Castings\nT: 0151 555 0100",
        'Priya Natarajan\n"Be the change." – M. K. Gandhi',
        "ppa. Wiebke Harms\nLeiterin Ausbildung",
    ],
)
def test_a_signature_is_all_that_stands_below_the_sign_off(signature: str) -> None:
    letter, found = parts(f"{HEAD}Kind regards,\n{signature}")
    assert found == {"sign_off": "Kind regards,", "signature": signature, "postscript": None}
    assert letter.sentence_count == 2
    assert letter.footer == ()


@pytest.mark.parametrize(
    ("end", "sign_off", "signature"),
    [
        ("Best, Priya", "Best,", "Priya"),
        ("Thanks, Priya Natarajan", "Thanks,", "Priya Natarajan"),
        ("Kind regards Priya", "Kind regards", "Priya"),
        ("Cheers Kyle", "Cheers", "Kyle"),
        ("Kind regards", "Kind regards", None),
        ("Thanks!", "Thanks!", None),
        ("Priya", None, "Priya"),
        ("priya", None, "priya"),
        ("– Priya", None, "Priya"),
        (
            "Priya Natarajan\nIndustrial Engineer\n312-555-0148",
            None,
            "Priya Natarajan\nIndustrial Engineer\n312-555-0148",
        ),
        ("-- \nPriya Natarajan\npriya@mail.example", None, "Priya Natarajan\npriya@mail.example"),
        ("Thanking you,\nYours faithfully,\nPriya", "Thanking you,\nYours faithfully,", "Priya"),
        ("Thanks again,\nKind regards,\nPriya", "Thanks again,\nKind regards,", "Priya"),
        ("Thanks,\nPriya\n\nKind regards,\nPriya Natarajan", "Thanks,", "Priya\n\nKind regards,\nPriya Natarajan"),
        (
            "Je vous prie d'agréer, Madame, l'expression de mes salutations\ndistinguées.\n\nCamille Roux",
            "Je vous prie d'agréer, Madame, l'expression de mes salutations\ndistinguées.",
            "Camille Roux",
        ),
        (
            "I have the honour to be, Madam,\nYour obedient servant,\nE. F. Grimshaw",
            "I have the honour to be, Madam,\nYour obedient servant,",
            "E. F. Grimshaw",
        ),
    ],
)
def test_ends_of_other_shapes(end: str, sign_off: str | None, signature: str | None) -> None:
    letter, found = parts(HEAD + end)
    assert found == {"sign_off": sign_off, "signature": signature, "postscript": None}
    assert (letter.word_count, letter.sentence_count) == (13, 2)


@pytest.mark.parametrize(
    ("line", "sign_off", "signature"),
    [
        ("I hope to hear from you. Best, Priya", "Best,", "Priya"),
        ("I hope to hear from you. Kind regards", "Kind regards", None),
        ("I hope to hear from you! – Priya", None, "Priya"),
        ("Does Tuesday work? Priya x", None, "Priya x"),
    ],
)
def test_an_end_may_share_its_line_with_the_text(line: str, sign_off: str | None, signature: str | None) -> None:
    letter, found = parts(f"Hi Dana, thanks for today. {line}")
    assert (found["sign_off"], found["signature"]) == (sign_off, signature)
    assert letter.sentence_count == 2


@pytest.mark.parametrize(
    "body",
    [
        "Thank you for your time.\n\nThanks to Dana and Tobias",
        "My references are:\n\nDana Ruiz\nTobias Lindqvist",
        "The best\npart was the tour.",
        "Your team is simply the\nbest",
        "I liked the tour.\n\nPerfect",
        "See you on\n\nFriday",
        "I liked it.\n\n- the tour\n- Line Three",
        "Thanks, Dana!",
        "Thank you for everything that you and your team did for me on Tuesday",
    ],
)
def test_what_only_looks_like_an_end_is_text(body: str) -> None:
    letter, found = parts(f"Hi Dana,\n\n{body}")
    assert found == {"sign_off": None, "signature": None, "postscript": None}
    assert letter.body == (Span(10, 10 + len(body)),)


def test_a_name_that_the_letter_greets_signs_nothing() -> None:
    _, found = parts("Hi Dana,\n\nThank you for the tour.\n\nThank you, Dana!\n\nPriya")
    assert found["signature"] == "Priya"


@pytest.mark.parametrize(
    "postscript",
    [
        "P.S. I found the book.",
        "PS: I found the book.",
        "PS I found the book.",
        "P.P.S. – it was long.",
        "ps: it was long",
        "N.B. Receipts must be originals.",
    ],
)
def test_a_postscript_counts(postscript: str) -> None:
    letter, found = parts(f"{HEAD}Best,\nPriya\n\n{postscript}")
    assert found == {"sign_off": "Best,", "signature": "Priya", "postscript": postscript}
    assert letter.sentence_count == 3
    assert letter.body[-1] == letter.postscript


@pytest.mark.parametrize(
    "line", ["PS5 games are fun.", "PS/2 is a port.", "Psychology is my field.", "Ps and Qs matter."]
)
def test_what_only_looks_like_a_postscript_is_none(line: str) -> None:
    assert parts(f"Dear Dana,\n\nI liked it.\n\n{line}\n\nBest,\nPriya")[1]["postscript"] is None


def test_an_afterthought_below_the_signature_counts() -> None:
    letter, found = parts(f"{HEAD}Best,\nPriya\n\nI forgot to ask: where should I park?")
    assert found["signature"] == "Priya"
    assert letter.sentence_count == 3


@pytest.mark.parametrize(
    "footer",
    [
        "Sent from my iPhone",
        "Get Outlook for iOS",
        "Von meinem iPhone gesendet",
        "Envoyé de mon iPad",
        "Sent from my car. Excuse any howlers.",
        "This e-mail and any attachments are confidential and intended solely for the addressee.",
        "________________\nHalden Castings Ltd. Registered in England No. 123456.",
        "Please consider the environment before printing this email.",
        "Unsubscribe | Privacy policy",
        "Halden Castings is an equal opportunity employer.",
        "Diese E-Mail enthält vertrauliche Informationen.\n\nAmtsgericht Kassel HRB 1234",
        "Ce message et ses pièces jointes sont confidentiels.",
        "Any opinions expressed are those of the sender.",
    ],
)
@pytest.mark.parametrize("end", ["Kind regards,\nPriya Natarajan", "Priya Natarajan"])
def test_what_programs_and_lawyers_add_does_not_count(footer: str, end: str) -> None:
    letter, found = parts(f"{HEAD}{end}\n\n{footer}")
    assert found["signature"] == "Priya Natarajan"
    assert "\n\n".join(span.of(letter.text) for span in letter.footer) == footer
    assert letter.sentence_count == 2


@pytest.mark.parametrize(
    "body",
    [
        "I understand that the pay is confidential, and I will tell nobody.",
        "Did you receive this message in error? I meant it for Dana.",
        "I worked on how our customers unsubscribe, as we said.",
        "What are the normal working hours?",
    ],
)
def test_text_that_only_sounds_like_a_footer_counts(body: str) -> None:
    assert parse_letter(f"Hi Dana,\n\nThank you.\n\n{body}").footer == ()
    assert parse_letter(f"Hi Dana,\n\nThank you.\n\n{body}\n\nBest,\nPriya").footer == ()


@pytest.mark.parametrize(
    "text", ["", " \n\t\r\n", "\u200b", "👍", "OK", "Thanks!", "Best,", "Priya", ">", "--", "P.S."]
)
def test_next_to_nothing_is_a_letter_too(text: str) -> None:
    letter = parse_letter(text)
    assert letter.text == text
    assert letter.sentence_count <= 1


def test_a_letter_is_a_frozen_value() -> None:
    letter = parse_letter(HEAD)
    assert letter == parse_letter(HEAD)
    assert hash(letter) == hash(parse_letter(HEAD))
    with pytest.raises(AttributeError):
        letter.text = ""  # type: ignore[misc]


@pytest.mark.parametrize(
    ("end", "signature", "footer"),
    [
        ("Best,\nPriya", "Priya", ["Priya Natarajan\nIndustrial Engineer"]),
        ("Best,", "Priya Natarajan\nIndustrial Engineer", []),
        ("", "Priya Natarajan\nIndustrial Engineer", []),
    ],
)
def test_a_signature_below_quoted_mail_is_no_text(end: str, signature: str, footer: list[str]) -> None:
    letter, found = parts(f"{HEAD}{end}\n\n> Can you come?\n\n-- \nPriya Natarajan\nIndustrial Engineer")
    assert found["signature"] == signature
    assert [span.of(letter.text) for span in letter.footer] == footer
    assert letter.sentence_count == 2
