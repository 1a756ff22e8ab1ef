"""Do keep track of communications."""

from __future__ import annotations

from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER

RULE = Rule(
    id="keep-track",
    section=Section.ROUNDS,
    title="Know what you have sent",
    what="Keep a note of everything that you sent or said, and refer only to messages that are in it.",
    why="A manager who looks for a message that never came has to wonder which of you lost it.",
    instead="Add the earlier message to your record if it was sent, or take the mention out.",
    severity="hint",
    source="Section 7, the row `keep-track`",
    speaks_in=frozenset({"plan", "review"}),
    good=(
        message(
            "As I wrote last Tuesday, the twelve-minute changeover has stayed with me. Is there any news about the"
            " post of Industrial Engineer? I remain very interested.",
            purpose="follow-up",
            at=A_WEEK_LATER,
            scene="thanked",
        ),
        message(
            "Thank you for the tour of the moulding line. As we discussed, I could start in February, and would be"
            " glad to.",
        ),
        message(
            "Many thanks, Maeve. As I said when we sat in the staff room, nights suit me, and I would love to join"
            " the ward.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thank you for your message of Wednesday. I could come again on the 30th or on any day after it.",
            purpose="answer",
            at="2026-11-19T10:00:00-06:00",
            scene="question_waiting",
        ),
        message(
            "Thanks for reading out the letter that you wrote to the dairy, Joe. I would like to weld that vessel.",
            to=("joe",),
            scene="workshop",
        ),
    ),
    bad=(
        message(
            "As I wrote last week, the twelve-minute changeover has stayed with me. Is there any news about the post"
            " of Industrial Engineer? I remain very interested.",
            purpose="follow-up",
            at=A_WEEK_LATER,
        ),
        message(
            "Further to my voicemail of Thursday, may I ask whether there is any news about the post of Staff Nurse?"
            " I am still very interested.",
            purpose="follow-up",
            to=("maeve",),
            at=A_WEEK_LATER,
            scene="ward",
        ),
        message(
            "I hope that my earlier e-mail about the lectureship reached you. I remain most interested, and would be"
            " glad of any news.",
            purpose="follow-up",
            to=("okoro",),
            at=A_WEEK_LATER,
            scene="lectureship",
        ),
        message(
            "Thanks for the talk about the dairy vessel, Joe. I sent you a picture of my last seam at noon, and would"
            " like to show you more of them at your bench.",
            to=("joe",),
            scene="workshop",
        ),
    ),
)
