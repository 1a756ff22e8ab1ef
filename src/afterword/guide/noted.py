"""What the record has noted, as words: topics of the interviews, what was asked for, and who and what is named."""

from __future__ import annotations

from afterword.language.stems import stems_in, telling_stems
from afterword.situation.situation import Situation


def topic_stems(situation: Situation | None, others: frozenset[str] = frozenset()) -> frozenset[str]:
    """Give the stems of what the topics of every interview tell, anybody's, without the words `others`."""
    if situation is None:
        return frozenset()
    topics = (topic.text for interview in situation.record.interviews for topic in interview.topics)
    return frozenset[str]().union(*(telling_stems(text, others) for text in topics))


def requests(situation: Situation | None) -> tuple[str, ...]:
    """Give, in words, what the employer asked for."""
    if situation is None:
        return ()
    stated = [
        f"{statement.item or ''} {statement.text or ''}"
        for statement in situation.facts.statements
        if statement.kind == "requested"
    ]
    asked = [f"{message.asks or ''} {message.body or ''}" for message in situation.facts.received if message.asks]
    return (*stated, *asked)


def named_stems(situation: Situation | None) -> frozenset[str]:
    """Give the stems of the company, the role, and the people's names."""
    if situation is None:
        return frozenset()
    record = situation.record
    people = (f"{person.name} {' '.join(person.nicknames)}" for person in record.people)
    return stems_in(" ".join((record.company, record.role, record.candidate.name, *people)))
