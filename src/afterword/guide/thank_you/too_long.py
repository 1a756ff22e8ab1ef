"""Do keep it to a few sentences."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.guide.finding import Finding
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER
from afterword.record.parameters import Parameters
from afterword.situation.situation import Situation


def find(reading: Reading, _: Situation | None, parameters: Parameters) -> Iterator[Finding]:
    """Find a message whose own text has more words or sentences than its purpose bears."""
    limits = _limits(reading, parameters)
    if limits is None:
        return
    words, sentences = limits
    letter = reading.letter
    if letter.word_count > words:
        setting = parameters.said("thank_you_words" if reading.purpose == "thank-you" else "follow_up_words")
        text = f"Shorten it to {words} words or fewer, as it has {letter.word_count}{setting}: it will be read in full."
    elif letter.sentence_count > sentences:
        setting = parameters.said("thank_you_sentences" if reading.purpose == "thank-you" else "follow_up_sentences")
        text = f"Shorten it to {sentences} sentences or fewer, as it has {letter.sentence_count}{setting}."
    else:
        return
    yield Finding(RULE.id, RULE.severity, text)


def _limits(reading: Reading, parameters: Parameters) -> tuple[int, int] | None:
    """Give the most words and sentences for this purpose; an answer may be as long as it needs."""
    if reading.purpose == "thank-you":
        return parameters.thank_you_words, parameters.thank_you_sentences
    if reading.purpose in {"follow-up", "keep-in-touch"}:
        return parameters.follow_up_words, parameters.follow_up_sentences
    return None


RULE = Rule(
    id="too-long",
    section=Section.THANK_YOU,
    title="Keep it short",
    what="Keep a thank-you within 150 words and 8 sentences, and a follow-up or a note to keep in touch within 110"
    " words and 6.",
    why="A manager reads your note between two meetings. What fits on one screen is read to the end.",
    instead="Keep the thanks, one thing from the talk and one line on the work, and let the rest go: greeting and"
    " signature do not count.",
    severity="warning",
    source="Section 1, the row `too-long`",
    speaks_in=frozenset({"review"}),
    any_language=True,
    parameters=("thank_you_words", "thank_you_sentences", "follow_up_words", "follow_up_sentences"),
    good=(
        message(
            "Dear Dana,\n\nThank you for showing me the moulding line on Tuesday. I keep thinking of the"
            " twelve-minute changeover, and would be glad to help with the next one.\n\nKind regards,\nPriya"
            " Natarajan",
        ),
        message(
            "Dear Tobias,\n\nThank you for your time at 2 p.m. on Tuesday. Furnace No. 3 was the one that I had read"
            " about. I did not know that Dr. E. Lind had built it. You run it on the night tariff. I had never seen"
            " that done. It saves more than I had thought. The FMEA was a good lesson too. I would be glad to work on"
            " it.\n\nKind regards,\nPriya Natarajan",
            to=("tobias",),
        ),
        message(
            "Dear Maeve,\n\nMay I ask about the post of Staff Nurse? We met on 17 November. I am still very"
            " interested. Your huddle at seven has stayed with me. Could you tell me what comes next? Thank you for"
            " your help.\n\nKind regards,\nGrace Okafor",
            purpose="follow-up",
            to=("maeve",),
            at=A_WEEK_LATER,
            scene="ward",
        ),
        message(
            "Dear Dana,\n\nThank you for asking. I am free on Monday. I am free on Tuesday until noon. Wednesday is"
            " possible as well. Thursday is a holiday. Friday would suit me best. I can come by train. It takes me an"
            " hour. The early shift is no trouble. I can bring my safety shoes. Please choose what suits you.\n\nKind"
            " regards,\nPriya Natarajan",
            purpose="answer",
            at="2026-11-18T12:00:00-06:00",
            scene="question_waiting",
        ),
        message(
            "Dear Joe,\n\nThank you for the note, and for showing me the dairy vessel. I would like to weld"
            " it.\n\nBest wishes,\nBartek Nowak\n\nOn Tue, 17 Nov 2026 at 12:05, Joe Tully wrote:\n> Good to meet"
            " you. Parking was bad, sorry. The dairy rang again. They want it sooner. I told them no. Steel comes on"
            " Monday. We cut on Wednesday. You saw the jig. It needs a second clamp. Safe trip home.",
            to=("joe",),
            scene="workshop",
        ),
    ),
    bad=(
        message(
            "Dear Dana,\n\nThank you for your time on Tuesday. I enjoyed the tour. The moulding line was new to me. I"
            " liked the short changeover. Your team was kind. The canteen was good too. I would be glad to work with"
            " you. I could start with the second hall. I look forward to hearing from you.\n\nKind regards,\nPriya"
            " Natarajan",
        ),
        message(
            "Dear Maeve,\n\nMay I ask about the post of Staff Nurse? We met on 17 November. I am still very"
            " interested. Your huddle at seven has stayed with me. I have told my tutor about it. Could you tell me"
            " what comes next? Thank you for your help.\n\nKind regards,\nGrace Okafor",
            purpose="follow-up",
            to=("maeve",),
            at=A_WEEK_LATER,
            scene="ward",
        ),
        message(
            "Dear Helen,\n\nThank you for Tuesday. This is what I took home:\n\n- renewals start early\n- the public"
            " sector signs late\n- Boston needs one voice\n- every account has a history\n- notes go into the file\n-"
            " a call beats three messages\n\nI would be glad to take the accounts on.\n\nKind regards,\nFarid Mansour",
            to=("helen",),
            scene="sales",
        ),
        message(
            "Dear Joe,\n\nThanks for having me in. I liked the shop. It is clean and bright. The dairy vessel is a"
            " fine job. Your jig is clever. Thin stainless is my thing. I can hold that tolerance. I would like the"
            " job.\n\nBest wishes,\nBartek Nowak\n\nP.S. The tea was good as well.",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Dear Professor Okoro,\n\nThank you for a discussion that I have gone over many times since, beginning"
            " with the survey course and the question whether first-year students should meet the sources before the"
            " surveys or after them, which is a question that I have asked myself in every year of my teaching"
            " without finding an answer that satisfied me for longer than a term. I was struck by what you said about"
            " the parish records project, by the number of volumes that still lie unread in the vestries, by the"
            " patience of the volunteers who photograph them on winter afternoons, and by your hope that a lecturer"
            " who comes to the department now would bring their own students to the work, so that teaching and"
            " research would feed each other in the way that we all describe in applications and so seldom see. I"
            " should be honoured to be that lecturer, and would begin with the tithe rolls, as they are where the"
            " gaps in the registers can be read most plainly.\n\nYours sincerely,\nAnneke Visser",
            to=("okoro",),
            scene="lectureship",
        ),
    ),
    find=find,
)
