"""Whom our thank-you messages have reached (guide: "Thank-you", what makes it done)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.record.application import Message
from afterword.record.lazy import lazy
from afterword.situation.facts import Facts
from afterword.situation.names import is_named
from afterword.situation.routes import Routes

_PASSES_ON = frozenset({"agency", "recruiter", "coordinator"})


@dataclass(frozen=True)
class Thanks:
    """The thank-you messages that arrived, and whom each of them covers."""

    facts: Facts
    routes: Routes

    @lazy
    def notes(self) -> tuple[Message, ...]:
        """Our thank-you messages, oldest first; a card by post is an extra and not among them."""
        return tuple(note for note in self.facts.sent if note.purpose == "thank-you" and note.channel != "post")

    def note_to(self, person_id: str, since: datetime, before: datetime | None) -> Message | None:
        """Give the first note that thanks this person at or after `since` and before `before`."""
        for note in self.notes:
            if since <= note.at and (before is None or note.at < before) and self._covers(note, person_id):
                return note
        return None

    def _covers(self, note: Message, person_id: str) -> bool:
        if person_id in note.people:
            return True
        if not note.body or not any(self._is_go_between(other, person_id) for other in note.people):
            return False
        return is_named(note.body, self.facts.people[person_id], self.facts.record.people)

    def _is_go_between(self, other: str, person_id: str) -> bool:
        if self.facts.people[other].part in _PASSES_ON:
            return True
        return self.routes.to(person_id, "thank-you").via == other
