"""What a message is for, where nobody says: a guess from its words and from what the plan waits for."""

from __future__ import annotations

import re
from typing import Final

from afterword.guide.silence import after_rejection
from afterword.planner import answer
from afterword.record.fields import Purpose
from afterword.record.outgoing import OutgoingMessage
from afterword.situation.situation import Situation

_CHASES: Final = re.compile(
    r"\b(?:following[ -]up|(?:to|just) (?:quickly )?(?:follow[ -]up|check in|touch base|enquire|inquire)|checking in"
    r"|touching base|chasing|any (?:news|update|word|decision|progress)|(?:an?|the) (?:update|status)\b"
    r"|(?:have ?n[o']t|haven’t|not|nothing) (?:yet )?(?:heard|received)|heard (?:anything|nothing|back)"
    r"|where (?:things|you|we) (?:stand|are))",
    re.IGNORECASE,
)
_KEEPS: Final = re.compile(
    r"\b(?:(?:keep|stay|remain) in (?:touch|contact)|keep me in mind|future (?:role|opening|opportunit|vacanc)"
    r"|(?:although|though|while|sorry|disappointed|understand)\b[^.]{0,60}\b(?:not (?:selected|successful|chosen)"
    r"|other candidate|another candidate|decision))",
    re.IGNORECASE,
)
_THANKS: Final = re.compile(r"\b(?:thank|thanks|grateful|appreciate)", re.IGNORECASE)


def infer(message: OutgoingMessage, seen: Situation | None) -> Purpose:
    """Guess the purpose of a message."""
    text = f"{message.subject or ''}\n{message.body}"
    if _KEEPS.search(text) and (seen is None or after_rejection.is_rejected(seen)):
        return "keep-in-touch"
    if _CHASES.search(text):
        return "follow-up"
    if seen is not None and _answers(message, seen):
        return "answer"
    if _THANKS.search(text):
        return "thank-you"
    return "follow-up" if seen is not None and seen.facts.last_round is not None else "other"


def _answers(message: OutgoingMessage, seen: Situation) -> bool:
    """Tell whether somebody of this message waits for an answer, and thanks for a talk are not what is due."""
    open_steps = [step for step in answer.steps(seen) if step.status in {"ready", "blocked"}]
    waiting = {person for step in open_steps for person in (*step.people, step.via) if person}
    if not waiting.intersection(message.people):
        return False
    last = seen.facts.last_round
    thanked = last is None or all(
        seen.thanks.note_to(person, last.end, None) for person in message.people if person in last.people
    )
    return thanked or not _THANKS.search(message.body)
