"""Don't complain or show impatience."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from afterword.guide.finding import Finding
from afterword.guide.placing import by_sentence, clauses_of, finding_at
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER
from afterword.guide.silence.after_rejection import is_rejected
from afterword.language.acts import Sentence
from afterword.record.parameters import Parameters
from afterword.situation.names import folded, name_words
from afterword.situation.situation import Situation

_THEM: Final = frozenset({"you", "he", "she", "your"})
_ASK: Final = "Could you tell me whether there is any news?"


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find reproach and impatience (warnings), and waiting told neutrally (a hint)."""
    if situation is not None and is_rejected(situation):
        return
    for sentence, acts in by_sentence(reading.acts.of("reproach")):
        if all(act.detail == "person" for act in acts) and not _is_of_them(sentence, situation):
            continue
        text = "Leave the reproach out; a friendly question gets further."
        fixes = (_ASK,) if reading.purpose == "follow-up" else ()
        yield finding_at(reading, RULE.id, RULE.severity, clauses_of(sentence, acts), text, fixes)
    for sentence, acts in by_sentence(reading.acts.of("waiting")):
        if not sentence.does("reproach"):
            text = "Leave the waiting unsaid, and ask your question alone."
            yield finding_at(reading, RULE.id, "hint", clauses_of(sentence, acts), text, (_ASK,))


def _is_of_them(sentence: Sentence, situation: Situation | None) -> bool:
    """Tell whether a remark on a person is one on the addressee or on somebody of the record."""
    words = {folded(word) for word in sentence.said.words}
    people = situation.record.people if situation is not None else ()
    return not words.isdisjoint(_THEM) or any(words & name_words(person) for person in people)


RULE = Rule(
    id="complaint",
    section=Section.TONE,
    title="Leave the waiting unsaid",
    what="Write without reproach: nothing about the wait, their process, or other people there.",
    why="A manager knows that it has taken long, and seldom decides alone. A reproach makes the next talk harder to"
    " imagine.",
    instead='Ask the one question that you have, and stop there: "Could you tell me whether there is any news?"',
    severity="warning",
    source="Section 4, the row `complaint`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Could you tell me whether there is any news about the post of Industrial Engineer? I appreciate your"
            " patience with my questions, and I am still very interested.",
            purpose="follow-up",
            at=A_WEEK_LATER,
        ),
        message(
            "Thank you for telling me about the complaints log. You would not be disappointed by the way I keep one,"
            " and I would be glad to show you.",
            to=("noor",),
            scene="pensions",
        ),
        message(
            "Many thanks for explaining how waiting times on the ward came down. I would love to help keep them there.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "I know how busy the weeks before the holidays are in a kitchen. When it suits you, could you tell me how"
            " things stand with the post of Sous Chef? I would still love to cook with you.",
            purpose="follow-up",
            to=("zoe",),
            at=A_WEEK_LATER,
            scene="kitchen",
        ),
        message(
            "Thanks for your time, Joe. I cannot wait to see that vessel finished, and I would like to be the one who"
            " welds it.",
            to=("joe",),
            scene="workshop",
        ),
        message(
            "Thank you for the discussion of the parish records. That the village complained for years, and nobody"
            " answered, is a story that I should like to tell with you.",
            to=("okoro",),
            scene="lectureship",
        ),
    ),
    bad=(
        message(
            "I still haven't heard from you about the post of Industrial Engineer. I am interested and would like an"
            " update.",
            purpose="follow-up",
            at=A_WEEK_LATER,
        ),
        message(
            "I am disappointed that nobody found the time for a short reply about the Account Manager role, in which"
            " I remain interested.",
            purpose="follow-up",
            to=("helen",),
            at=A_WEEK_LATER,
            scene="sales",
        ),
        message(
            "As I already asked at the interview, could you tell me how many nights a Staff Nurse works? I remain"
            " interested in the post.",
            purpose="follow-up",
            to=("maeve",),
            at=A_WEEK_LATER,
            scene="ward",
        ),
        message(
            'I had understood that by "a few days" you meant days. I remain interested in the lectureship.',
            purpose="follow-up",
            to=("okoro",),
            at=A_WEEK_LATER,
            scene="lectureship",
        ),
        message(
            "Thank you for showing me the moulding line. It was a pity that Tobias had not read my application, but I"
            " would be glad to work there.",
        ),
        message(
            "Thanks for the talk about the dairy vessel. Three forms and a test piece are a lot to ask of a man with"
            " a trade, but I would like the job.",
            to=("joe",),
            scene="workshop",
        ),
    ),
    yields_to=("pressure", "desperate", "personal-details", "salary"),
    find=find,
)
