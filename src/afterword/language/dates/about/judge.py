"""Judges a date by its clause, and by the clauses beside it where its own says too little."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from afterword.language.dates.about.agents import RUNNING_ON
from afterword.language.dates.about.background import is_background
from afterword.language.dates.about.clauses import OPENERS, Clause
from afterword.language.dates.about.facts import Facts, Thread, facts_of, thread_of
from afterword.language.dates.about.rules import decide
from afterword.language.dates.about.verbs import NEUTRAL
from afterword.language.dates.grammar.look import is_plain
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from afterword.language.dates.about.sentences import Sentence
    from afterword.language.dates.about.spots import Spot
    from afterword.language.dates.about.tense import Tense
    from afterword.language.dates.mention import About

_CARRIED: Final = frozenset({"before", "until", "till", "that", "when", "til", "what"})
_MOST_BEFORE: Final = 3
_PALE_ACTS: Final = frozenset({"say", "hope", "take", "thank", "expect"})
_PALE_SUBJECTS: Final = word_set("it that this which it'll it's that's that'll itll there it'd who")


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a date is about (None where nothing tells), the tense it stands in, and whether its clause denies.

    ``pale`` says that its own clause told nothing at all, so that the sentence before may.
    """

    about: About | None
    tense: Tense
    negated: bool
    pale: bool = True
    facts: Facts | None = None


def judge(sentence: Sentence, spot: Spot, *, beside: bool = False) -> Judgement:
    """Judge one date of a sentence; ``beside`` leaves its own clause out ("once the panel has met")."""
    number = next(
        (at for at, clause in enumerate(sentence.clauses) if clause.first <= spot.first < clause.behind), None
    )
    if not sentence.clauses:
        return Judgement(None, "present", negated=False)
    own = len(sentence.clauses) - 1 if number is None else number
    if number is not None and is_background(sentence, sentence.clauses[own], spot):
        return Judgement("other", "present", negated=False, pale=False)
    pale = _is_pale(sentence, own)
    first: Judgement | None = None
    for at in _hosts(sentence, own, pale=pale):
        if beside and at == own:
            continue
        facts = _facts(sentence, at, spot)
        about = decide(facts) or _until_they_act(sentence, own, at, facts)
        tense = first.tense if first is not None and at != own and _has_predicate(sentence, own) else facts.tense
        judgement = Judgement(about, tense, facts.negated, pale, facts)
        first = judgement if at == own or first is None else first
        if judgement.about is not None or (at == own and facts.tense == "past"):
            return judgement
    return first or Judgement(None, "present", negated=False)


def _until_they_act(sentence: Sentence, own: int, at: int, facts: Facts) -> About | None:
    """Take "it'll be two weeks before the board gets round to it" for what it is, whatever the board does."""
    waits = at == own + 1 and sentence.clauses[at].opener in {"before", "until", "till"}
    return "timeline" if waits and facts.agent == "them" and facts.tense != "past" else None


def _facts(sentence: Sentence, number: int, spot: Spot) -> Facts:
    """Gather the facts of one clause, with those of the clauses before it for a subject that runs on."""
    clause = sentence.clauses[number]
    earlier: Thread | None = None
    if clause.opener in RUNNING_ON:
        for before in sentence.clauses[max(0, number - _MOST_BEFORE) : number]:
            if before.has("verb", "aux", "person"):
                earlier = thread_of(sentence.tokens, before, spot, sentence.speaker, earlier)
    return facts_of(sentence.tokens, clause, spot, sentence.speaker, earlier)


def _is_pale(sentence: Sentence, number: int) -> bool:
    """Say whether a clause tells too little by itself: no verb of its own, or only "it is", "I hope", "we said"."""
    clause = sentence.clauses[number]
    if any(tag.sort == "verb" and tag.act not in _PALE_ACTS for tag in clause.tags):
        return False
    if clause.has("noun", "adjective") or not clause.has("verb", "aux", "person"):
        return not clause.has("verb", "aux", "person", "noun", "adjective")
    subjects = [
        token.text
        for at, token in enumerate(sentence.tokens[clause.first : clause.behind])
        if clause.tags[at].sort == "person"
    ]
    if not subjects:
        return clause.has("verb") or not _names_something(sentence, clause)
    return clause.opener in OPENERS or clause.has("verb") or subjects[0] in _PALE_SUBJECTS


def _names_something(sentence: Sentence, clause: Clause) -> bool:
    """Say whether a clause has a word of its own that could be what it tells of."""
    words = (sentence.tokens[at] for at in range(clause.first, clause.behind) if at not in sentence.dates)
    return any(is_plain(word) and word.text not in NEUTRAL for word in words)


def _hosts(sentence: Sentence, number: int, *, pale: bool) -> list[int]:
    """Give the clauses that may tell what a date is about, the likeliest first."""
    later = list(range(number + 1, len(sentence.clauses)))
    earlier = list(range(number - 1, -1, -1))
    carried = [at for at in later[:2] if sentence.clauses[at].opener in _CARRIED][:1]
    own = sentence.clauses[number]
    if not pale:
        hangs = _is_subordinate(sentence, own) or _tells_of_it(sentence, own)
        return [number, *carried, *earlier, *later] if hangs else [number, *carried]
    if own.has("verb", "aux", "person") and own.opener not in OPENERS:
        return list(dict.fromkeys([*carried, number, *later[:1], *earlier, *later]))
    if number and not own.has("verb", "aux", "person"):
        return list(dict.fromkeys([*carried, *earlier, *later, number]))
    return list(dict.fromkeys([number, *carried, *earlier, *later]))


def _tells_of_it(sentence: Sentence, clause: Clause) -> bool:
    """Say whether a clause goes on about a thing named before ("yours would go on Thursday", "it starts at ten")."""
    people = [at for at, tag in enumerate(clause.tags, clause.first) if tag.sort == "person"]
    return any(sentence.tokens[at].text in _PALE_SUBJECTS | {"yours", "ours"} for at in people)


def _has_predicate(sentence: Sentence, number: int) -> bool:
    """Say whether a clause has a verb of its own, so that its own tense counts."""
    clause = sentence.clauses[number]
    return clause.has("verb", "aux") or any(
        "'" in token.text for token in sentence.tokens[clause.first : clause.behind]
    )


def _is_subordinate(sentence: Sentence, clause: Clause) -> bool:
    """Say whether a clause hangs on another: it is opened as one, or has no predicate of its own."""
    people = (at for at, tag in enumerate(clause.tags, clause.first) if tag.sort == "person")
    shortened = any("'" in sentence.tokens[at].text for at in people)
    return clause.opener in OPENERS or not (shortened or clause.has("verb", "aux"))
