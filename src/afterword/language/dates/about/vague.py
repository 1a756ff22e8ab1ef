"""Promises of an answer that name no date: "soon", "in due course", "once the panel has met"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.about.verbs import VERBS
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.language.dates.about.clauses import Clause
    from afterword.language.dates.about.sentences import Sentence

_PHRASES: Final = tuple(
    tuple(words.split())
    for words in (
        "soon", "shortly", "presently", "promptly", "asap", "a.s.a.p", "momentarily", "eventually", "in due course",
        "in due time", "in time", "in good time", "in short order", "in no time", "before long",
        "before too long", "before very long",
        "as soon as possible", "as soon as practicable", "as quickly as possible", "as quickly as we can",
        "as fast as we can", "as soon as able", "as early as possible",
        "as soon as we can", "as soon as i can", "as soon as they can", "at the earliest",
        "at the earliest opportunity",
        "at our earliest opportunity", "at our earliest convenience", "at my earliest convenience",
        "at the earliest possible", "at the earliest convenience", "in the near future", "in near future",
        "in the foreseeable future", "in the not too distant future", "in the fullness of time", "any day now",
        "any time now", "anytime soon", "any time soon", "at a later date", "at a later stage", "at a later point",
        "down the line", "down the road", "when the time comes", "at some point", "at some stage", "in a while",
        "in a bit", "after a while", "in a little while", "without delay", "without undue delay", "forthwith",
        "timely",
        "in a timely manner", "in a timely fashion", "as things progress", "as the process progresses",
        "as we progress",
        "as we know more", "as and when", "the minute they", "the moment it's", "the minute it's",
        "the moment it is", "the moment they", "when we can", "when i can",
        "when possible", "sooner rather than later",
        "very soon", "real soon", "soonest", "at the soonest", "pretty soon", "immediately", "right away",
        "straight away", "straightaway", "in the meantime",
        "over time", "sometime soon", "some time soon", "sometime", "at the appropriate time", "at the right time",
        "on a rolling basis", "the minute we", "the moment we", "the second we", "the instant we", "the minute i",
        "the moment i",
        "thereafter", "after that", "afterwards",
    )
    if words not in {"in the meantime", "over time", "immediately", "sometime", "in time"}
)  # fmt: skip
_BY_FIRST: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    first: tuple(sorted((words for words in _PHRASES if words[0] == first), key=len, reverse=True))
    for first in {words[0] for words in _PHRASES}
}
_WHEN: Final = frozenset({"once", "when", "whenever", "after", "until", "till"})
_FOLLOWING: Final = frozenset({"following", "after", "upon", "on", "pending"})
_COMPLETING: Final = word_set("completion conclusion end interviews review process deliberations checks approval final")
VAGUE_WORDS: Final = word_set(
    """now time soonest minute moment second instant soon shortly presently promptly asap momentarily eventually due
    long earliest future later once when whenever after following until till upon pending delay timely forthwith
    rolling thereafter afterwards progress progresses quickly sooner away bit while point stage comes line road
    fullness basis opportunity convenience straightaway possible practicable"""
)
"""Words of which at least one is in every such promise."""


def vague_spans(sentence: Sentence) -> Iterator[tuple[int, int, bool]]:
    """Give the places (first token, and behind the last) of what stands for a date without naming one.

    The third value says that the place is a clause of its own, so that only the clauses beside it can tell its sense.
    """
    tokens = sentence.tokens
    at = sentence.start
    while at < sentence.end:
        length = next((len(words) for words in _BY_FIRST.get(tokens[at].text, ()) if _stands(sentence, at, words)), 0)
        if length:
            yield at, at + length, False
        at += max(1, length)
    for clause in sentence.clauses:
        if _waits_for_something(sentence, clause):
            yield clause.first, _trimmed(sentence, clause), True


def _stands(sentence: Sentence, at: int, words: tuple[str, ...]) -> bool:
    """Say whether a phrase stands at a place of the sentence."""
    return tuple(token.text for token in sentence.tokens[at : at + len(words)]) == words


def _waits_for_something(sentence: Sentence, clause: Clause) -> bool:
    """Say whether a clause names what they wait for: "once the panel has met", "when a decision is made"."""
    if clause.opener in _WHEN or (clause.opener == "as" and sentence.tokens[clause.first + 1].text == "soon"):
        joined = next((other for other in sentence.clauses if other.first == clause.behind), None)
        shortened = any("'" in token.text for token in sentence.tokens[clause.first : clause.behind])
        return (
            shortened
            or clause.has("verb", "aux")
            or (joined is not None and joined.opener == "and" and joined.has("verb", "aux"))
        )
    return False


def _trimmed(sentence: Sentence, clause: Clause) -> int:
    """Give the place behind a clause without the sign that ends it."""
    behind = clause.behind
    while behind > clause.first + 1 and not sentence.tokens[behind - 1].text[-1:].isalnum():
        behind -= 1
    return behind


def following_spans(sentence: Sentence) -> Iterator[tuple[int, int, bool]]:
    """Give the places of "following the final interviews", "after completion of the checks"."""
    tokens = sentence.tokens
    for at in range(sentence.start, sentence.end - 1):
        if tokens[at].text not in _FOLLOWING:
            continue
        ahead = [token.text for token in tokens[at + 1 : min(at + 6, sentence.end)]]
        hit = next((number for number, word in enumerate(ahead) if word in _COMPLETING), None)
        if hit is not None and not any(
            word in VERBS and VERBS[word][1] != "ing" for word in ahead[:hit] if word not in _COMPLETING
        ):
            yield at, at + hit + 2, False
