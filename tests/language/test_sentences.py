"""Sentences as the guide counts them: a bar marks where one ends."""

import pytest

from afterword.language.letter import parse_letter

SENTENCES = """
I was at No. 3 today. | It was good.
The ref. no. is 12. | Please note.
Your personnel no. is 00-3318. | Keep it.
They said no. | I said yes.
No. | I would not.
Nos. 3 and 4 are mine. | OK.
We met at 9 a.m. on Friday. | Thank you.
We met at 9 a.m. | The tour was good.
We met at 9 a.m. | Parking was easy.
I can do 9 a.m. Tuesday or 2 p.m. Wednesday.
Meeting at 3 p.m. EST. | Good.
J. K. Rowe spoke first. | Then A. B. Smith did.
So do I. | Thanks.
I got an A. | Then a B.
Plan B. | Then we go.
Yes, cat. B and C1. | Fine.
World War II. | It ended.
e.g. the tour, i.e. the walk.
Dr. Ruiz was kind. | Mr. and Mrs. Smith were too.
I spoke with Assoc. Prof. Lin. | She was kind.
Sgt. Maj. Jones and Lt. Cmdr. Data came. | Good.
Sr. M. Philomena and Fr. Thomas came. | Good.
It took approx. 30 minutes. | That is quick.
The cost is approx. $30. | Fine.
The yield is 3.5 percent. | Not 4.
It costs $5. | That is cheap.
On line 3. | The way you do it.
Version 2.0.1 is out. | Try it.
Thanks! | See you.
Really?! | Yes!!
What a day!!! | I loved it.
We waited… | Then it came.
We waited … and waited.
Hmm... fine.
Thank you. 😊 | I look forward to it.
Thank you 😊 | I look forward to it.
Thank you! 🙏🙏
Loved it :) | See you.
I ❤ Halden and its people. | Thanks.
Done🎉 | Thank you.
He said "Stop." | Then he left.
He asked "Why?" and left.
"Great!" she said. | I agreed.
“Thank you,” she said. | “You are welcome.”
"Thank you," she said. | "You are welcome."
(It was late.) | We left.
I like it (really!) and you know it.
See https://x.example/a.b?c=d. | It works.
See www.acme.example. | It works
I use Node.js and ASP.NET daily. | It is fine.
Acme Inc. is big. | I like it.
I studied at St. Mary's in Mt. Vernon. | It is nice.
She lives in Ft. Worth. | Nice.
I live at 12 Elm St. in Joliet. | It is near.
I left on 3 Feb. 2026 and came back Mar. 4.
I will come on Mon. or Tue. | Let me know.
We sat. | Then left.
I like the sun. | It is warm.
We are open Sat. and Sun. | Come.
The U.S. Army was there. | The U.K. one too.
I moved to the U.S. | It was hard.
We visited Washington, D.C. in May. | It was fun.
I have a Ph.D. in maths. | My M.Sc. was earlier.
I am a B.Tech. (Mech.) with 3 yrs. exp. in O&M.
etc. and so on. | We saw tools, pipes, etc. | The rest was closed.
We talked of cats, dogs, etc. | Dana laughed.
Rowe et al. found this. | Good.
See fig. 3 and p. 12. | Done.
Ref. HSE/09 applies.
I applied under Advt. No. 14/2025, held in Pune.
Thank you for interviewing with Lincoln Elem. on Monday.
The dept. of health. | The Dept. of Labor.
The shop is at 4 Rd. No. 5, Blk. 6.
The P.O. Box is 12. | Note it.
I weigh 150 lbs. | Fine.
Wir treffen uns am 17. November. | Danke.
Die Halle 3, 2. OG hat mich beeindruckt. | Danke.
Das ist z.B. gut. | Ja.
C'est M. Dupont. | Merci.
Réf. : 2026-14. | Merci.
I enjoyed it. | iPhones are made there.
I am really excited about it. | the team seems great.
He works in IT. | She works in HR. | Good.
Yahoo.com is down. | Try again
"""


@pytest.mark.parametrize("case", SENTENCES.strip().splitlines())
def test_sentences_end_where_they_end(case: str) -> None:
    wanted = [piece.strip() for piece in case.split("|")]
    letter = parse_letter(f"Dear Dana,\n\n{' '.join(wanted)}\n\nKind regards,\nPriya")
    assert [span.of(letter.text) for span in letter.sentences] == wanted


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("thanks! i really enjoyed it. let me know", ["thanks!", "i really enjoyed it.", "let me know"]),
        ("I enjoyed it.Thank you for it.", ["I enjoyed it.", "Thank you for it."]),
        ("见到您很高兴。谢谢！", ["见到您很高兴。", "谢谢！"]),
        ("Thank you for today\nI liked the tour", ["Thank you for today", "I liked the tour"]),
        ("Thank you for your time and\nfor the tour.", ["Thank you for your time and\nfor the tour."]),
        ("I enjoyed the tour that\nDana gave.", ["I enjoyed the tour that\nDana gave."]),
        (
            "I enjoyed the tour of line\n3. The way your crew stages tooling was new to me, and I thought\nabout it.",
            [
                "I enjoyed the tour of line\n3.",
                "The way your crew stages tooling was new to me, and I thought\nabout it.",
            ],
        ),
        ("Hours:\nMon: 9-12\nTue: all day", ["Hours:", "Mon: 9-12", "Tue: all day"]),
        ("I liked:\n- the tour\n- the team", ["I liked:", "the tour", "the team"]),
        ("I liked:\n\n• the tour. It was long.\n• the team", ["I liked:", "the tour. It was long.", "the team"]),
        ("I liked:\n1. the tour\n2. the team\n", ["I liked:", "the tour", "the team"]),
        ("I liked:\n(a) the tour\n(b) the team", ["I liked:", "the tour", "the team"]),
        ("I liked\ti) the tour and ii) the team.", ["I liked\ti) the tour and ii) the team."]),
        ("I liked (1) the tour and (2) the team.", ["I liked (1) the tour and (2) the team."]),
        ("- the tour of the whole\n  plant\n- the team", ["the tour of the whole\n  plant", "the team"]),
        ("Am\n17. November passt es mir.", ["Am\n17. November passt es mir."]),
        ("…", []),
        ("👍", []),
    ],
)
def test_lines_lists_and_marks(body: str, wanted: list[str]) -> None:
    letter = parse_letter(f"Hi Dana,\n\n{body}\n\nKind regards,\nPriya")
    assert [span.of(letter.text) for span in letter.sentences] == wanted


def test_list_items_are_told_from_paragraphs() -> None:
    letter = parse_letter("Hi Dana,\n\nI liked:\n* the tour\n* the team\n\nThanks again for it.\n\nBest,\nPriya")
    assert [span.of(letter.text) for span in letter.list_items] == ["the tour", "the team"]
    assert [span.of(letter.text) for span in letter.paragraphs] == [
        "I liked:",
        "the tour",
        "the team",
        "Thanks again for it.",
    ]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("I liked it, but I am late.", ["I liked it", "but I am late."]),
        ("Thank you; it was good.", ["Thank you", "it was good."]),
        ("I came because you asked.", ["I came", "because you asked."]),
        ("The tour (it was long) was good.", ["The tour", "it was long", "was good."]),
        ("Dana, Tobias and Maeve were kind.", ["Dana, Tobias and Maeve were kind."]),
        ("We met at 10:30 on the well-known line.", ["We met at 10:30 on the well-known line."]),
    ],
)
def test_clauses_say_one_thing_each(sentence: str, wanted: list[str]) -> None:
    letter = parse_letter(f"Hi Dana,\n\n{sentence}\n\nBest,\nPriya")
    assert [span.of(letter.text) for span in letter.clauses] == wanted


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("thank-you O'Sullivan O’Sullivan don't", 4),
        ("and/or 24/7 Q&A 2.5 $50,000 50%", 6),
        ("one – two - three — four", 4),
        ("one—two", 2),
        ("see https://x.example/a?b=c or a@b.example", 4),
        ("one\u00a0two three\u3000four", 4),
        ("zero\u200bwidth", 1),
        ("cafe\u0301 nai\u0308ve", 2),
        ("हिन्दी में", 2),
        ("👍 👨‍👩‍👧 ok", 1),
        ("谢谢您", 3),
        ("____ ... !!! ✓", 0),
    ],
)
def test_words_are_what_mail_programs_count(body: str, count: int) -> None:
    letter = parse_letter(f"Hi Dana,\n\nx {body}\n\nBest,\nPriya")
    assert letter.word_count == count + 1


def test_word_spans_leave_marks_out() -> None:
    letter = parse_letter("Hi Dana,\n\n“Thanks” (really), café\u0301!\n\nBest,\nPriya")
    assert [span.of(letter.text) for span in letter.words] == ["Thanks", "really", "café\u0301"]
