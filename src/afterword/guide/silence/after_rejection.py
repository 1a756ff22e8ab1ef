"""Don't follow up after a rejection; consider one polite note to keep in touch."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from afterword.guide.finding import Finding
from afterword.guide.rule import Rule, Section, described, message
from afterword.guide.scenes import A_WEEK_LATER
from afterword.record.application import Message, Outcome
from afterword.record.parameters import Parameters
from afterword.situation.routes import is_answerable
from afterword.situation.situation import Situation

if TYPE_CHECKING:  # planning needs this rule, but not the reading of a letter: its start stays quick
    from afterword.guide.reading import Reading
    from afterword.language.acts import Kind


_AGAINST: Final[tuple[Kind, ...]] = ("objection", "reproach", "demand")
_SURE: Final = 0.7
"""A doubtful reproach in a friendly note after a rejection is left alone."""


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find arguing after a rejection: disbelief, a second look asked for, several questions why."""
    if situation is None or rejection(situation) is None:
        return
    from afterword.guide.placing import by_sentence, clauses_of, finding_at  # noqa: PLC0415 - as above

    against = [
        placed for kind in _AGAINST for placed in reading.acts.of(kind) if placed[0].chances.get(kind, 1) >= _SURE
    ]
    for sentence, acts in by_sentence(sorted(against, key=lambda placed: placed[0].span)):
        text = "Let the decision stand; thank them, and ask at most one question about what you could do better."
        yield finding_at(reading, RULE.id, RULE.severity, clauses_of(sentence, acts), text)


_ENDINGS = frozenset({"closed", "accepted", "withdrawn"})


def objection_to_thanks(situation: Situation) -> str | None:
    """Say why thanks are withheld after a rejection, or None."""
    if not is_rejected(situation):
        return None
    return "They have decided for somebody else; one note to keep in touch can carry your thanks."


def objection_to_follow_up(situation: Situation) -> str | None:
    """Say why a follow-up is withheld after a rejection, or None."""
    if not is_rejected(situation):
        return None
    return "They have decided for somebody else, so a follow-up has nothing to ask; silence is right."


def is_rejected(situation: Situation) -> bool:
    """Tell whether a rejection is in force."""
    return situation.outcome is not None and situation.outcome.kind == "rejected"


def rejection(situation: Situation) -> Outcome | None:
    """Give the rejection that a note to keep in touch would answer, even if the application was closed after it."""
    if situation.outcome is None:
        return None
    for outcome in reversed(situation.facts.outcomes):
        if outcome.kind not in _ENDINGS:
            held_since = any(talk.start > outcome.at for talk in situation.facts.held)
            return outcome if outcome.kind == "rejected" and not held_since else None
    return None


def told_by(situation: Situation, rejected: Outcome) -> str | None:
    """Give who told it; None where a machine did, where nobody is known, or where nobody reads that address."""
    origin = next((message for message in situation.facts.received if _told_in(message, rejected)), None)
    if origin is not None and origin.automatic:
        return None
    told = rejected.person or (next(iter(origin.people), None) if origin is not None else None)
    email = situation.facts.people[told].email if told is not None else None
    return None if email is not None and not is_answerable(email) else told


def _told_in(message: Message, rejected: Outcome) -> bool:
    return message.at == rejected.at or (rejected.source is not None and rejected.source == message.id)


def note_after(situation: Situation, rejected: Outcome) -> Message | None:
    """Give the note to keep in touch that was sent since the rejection, or None."""
    notes = (message for message in situation.facts.sent if message.purpose == "keep-in-touch")
    return next((note for note in notes if note.at >= rejected.at), None)


RULE = Rule(
    id="after-rejection",
    section=Section.SILENCE,
    title="After a rejection",
    what="After a rejection send no follow-up and no argument, at most one polite note to keep in touch.",
    why="The decision was made among several good people and will hardly be made again. A manager remembers a"
    " gracious answer, and may think of you when the next post comes up.",
    instead="If you like, write one short note within 14 days: thank them, say that you would be glad to hear of"
    " other posts, and ask at most one polite question about what you could do better.",
    severity="error",
    source="Section 8, the row `after-rejection`",
    speaks_in=frozenset({"plan", "review"}),
    parameters=("close_days",),
    timed=True,
    good=(
        described(
            "A note to keep in touch on the next working morning.",
            purpose="keep-in-touch",
            at="2026-11-24T09:30:00-06:00",
            scene="rejected",
        ),
        message(
            "Dear Dana,\n\nThank you for letting me know, and for the time you both gave me. I enjoyed seeing the"
            " moulding line, and would be glad to hear from you should another post come up.\n\nKind regards,\nPriya"
            " Natarajan",
            purpose="keep-in-touch",
            at=A_WEEK_LATER,
            scene="rejected",
        ),
        message(
            "Dear Dana,\n\nThank you for your friendly message. If you have a moment, I would be grateful to know"
            " what I could do better another time. I wish you and the new colleague every success.\n\nKind"
            " regards,\nPriya Natarajan",
            purpose="keep-in-touch",
            at="2026-11-30T10:00:00-06:00",
            scene="rejected",
        ),
        described(
            "An answer to Dana, who asked whether she may keep your details.",
            purpose="answer",
            at="2026-11-24T11:00:00-06:00",
            scene="asked_after_rejection",
        ),
        described("A follow-up while nothing has been decided.", purpose="follow-up", at=A_WEEK_LATER, scene="thanked"),
    ),
    bad=(
        described("A follow-up on the day after.", purpose="follow-up", at=A_WEEK_LATER, scene="rejected"),
        described(
            "A thank-you an hour after the rejection, as if nothing had been said.",
            at="2026-11-18T10:00:00-06:00",
            scene="rejected_next_day",
        ),
        message(
            "Dear Dana,\n\nI was surprised by your decision, as the talk went so well. Might you look at my"
            " application once more before you sign with somebody else?\n\nKind regards,\nPriya Natarajan",
            purpose="follow-up",
            at=A_WEEK_LATER,
            scene="rejected",
        ),
        message(
            "Dear Dana,\n\nThank you for your message. With respect, I do not think that my time at the press shop"
            " was weighed as it should have been, and I would like to set that right.\n\nKind regards,\nPriya"
            " Natarajan",
            purpose="follow-up",
            at="2026-11-30T10:00:00-06:00",
            scene="rejected",
        ),
    ),
    find=find,
)
