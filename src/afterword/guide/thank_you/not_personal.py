"""Do mention something specific from the interview."""

from __future__ import annotations

from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER

RULE = Rule(
    id="not-personal",
    section=Section.THANK_YOU,
    title="Name one thing from the talk",
    what="Mention one thing in your thank-you that only this talk could have given you.",
    why="A manager who has met several people remembers a talk by its subjects. One of them in your note tells them"
    " who you are and that you listened.",
    instead="Look at your notes and put one subject into a sentence: what you were shown, asked or told, and why it"
    " stayed with you.",
    severity="warning",
    source="Section 1, the row `not-personal`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Thank you for showing me how you brought the changeover down to twelve minutes. I would be glad to help"
            " with the next line.",
        ),
        message(
            "I am grateful for your time, Toby. I had never thought of running a furnace by the price of the night,"
            " and I would like to learn more of it at Halden.",
            to=("tobias",),
        ),
        message(
            "Many thanks for this morning, Maeve. Handing over beside the patient, as you do, is how I was taught to"
            " work, and I would be happy to do so with you.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thanks for your time, Chef. I went home thinking about how little of a brioche you waste, and I would"
            " love to cook like that.",
            to=("zoe",),
            scene="kitchen",
        ),
        message(
            "Thank you for the walk through the returns cage, and for letting me scan a pallet myself. It made me"
            " want the job even more.",
            scene="no_notes",
        ),
        message(
            "I would like to ask politely whether there is any news about the post of Industrial Engineer. I am still"
            " very interested in it.",
            purpose="follow-up",
            at=A_WEEK_LATER,
        ),
    ),
    bad=(
        message(
            "Thank you for taking the time to meet me today. I enjoyed our conversation very much and would be glad"
            " to join you.",
        ),
        message(
            "Thank you both for the interview and for telling me more about the role. It confirmed my interest, and I"
            " look forward to hearing from you.",
            to=("tobias",),
        ),
        message(
            "Many thanks for seeing me this morning. Everybody was so kind, and I would love to be part of it.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "I am most grateful for a stimulating discussion. The high reputation of your university is well known to"
            " me, and I should be honoured to contribute to it.",
            to=("okoro",),
            scene="lectureship",
        ),
        message(
            "Thanks for making the time. I like what you do and how you do it, and I know that I would bring energy"
            " and results.",
            to=("helen",),
            scene="sales",
        ),
        message(
            "Thank you for a very pleasant hour. Your questions were good ones, and I came away sure that I would"
            " like to work with you.",
            scene="no_notes",
        ),
    ),
)
