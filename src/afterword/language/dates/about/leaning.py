"""Where no clause tells what a limit is for: the whole sentence, by what it speaks of, may lean one way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from afterword.language.dates.about.judge import Judgement
    from afterword.language.dates.about.nouns import Topic
    from afterword.language.dates.about.sentences import Sentence
    from afterword.language.dates.about.spots import Spot
    from afterword.language.dates.about.verbs import Act

_ANSWERING: Final[frozenset[Act]] = frozenset({"answer", "decide", "hear", "know"})
_ANSWERS: Final[frozenset[Topic]] = frozenset({"answer", "process", "offer"})
_ELSEWHERE: Final[frozenset[Topic]] = frozenset({"task", "thing", "start", "apply", "closing", "deadline"})


def leaning(sentence: Sentence, spot: Spot, found: Judgement) -> Judgement:
    """Take a date of which no clause tells anything for a timeline where its sentence speaks of answers alone."""
    if found.about is not None or found.tense == "past":
        return found
    tags = [tag for clause in sentence.clauses for tag in clause.tags]
    topics = {tag.topic for tag in tags if tag.sort == "noun"}
    speaks = bool(topics & _ANSWERS) or any(tag.sort == "verb" and tag.act in _ANSWERING for tag in tags)
    leans = speaks and not topics & _ELSEWHERE and spot.limits and not _is_theirs(found)
    return replace(found, about="timeline") if leans else found


def _is_theirs(found: Judgement) -> bool:
    """Say whether it is the candidate who acts."""
    return found.facts is not None and found.facts.agent == "candidate"
