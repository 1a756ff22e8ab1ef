"""Whether a length of time that is counted from nowhere is still a promise ("it takes two weeks"), or only a length."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.about.nouns import NOUNS
from afterword.language.dates.tokens import Kind
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from afterword.language.dates.about.judge import Judgement
    from afterword.language.dates.grammar.nodes import Length
    from afterword.language.dates.mention import About
    from afterword.language.dates.tokens import Token

_SHORT_UNITS: Final = frozenset({"minute", "hour"})
_HOURS_A_DAY: Final = 24
_MATTER: Final = frozenset({"answer", "process", "offer"})
_NOT_MATTER: Final = frozenset({"thing", "start", "task", "role"})
_TAKING: Final = word_set("take wait give want expect have be let get hear know decide answer")
_ENDS: Final = frozenset({".", "!", "?"})
_REACH: Final = 5


def about_length(length: Length, tokens: Sequence[Token], first: int, behind: int, judgement: Judgement) -> About:
    """Tell whether a length is a timeline, a deadline or a mere duration."""
    if _is_all_that_is_said(length, tokens, first, behind):
        return "timeline"
    describes = length.attributive and NOUNS.get(tokens[behind].text) not in _MATTER
    if length.rate or describes or (length.most.unit in _SHORT_UNITS and length.most.number < _HOURS_A_DAY):
        return "duration"
    if _belongs_to_thing(tokens, first, behind) or length.most.unit == "year":
        return "duration"
    given = [token.text for token in tokens[max(0, first - 2) : first]]
    if (given[-1:] == ["you've"] or given == ["you", "have"]) and tokens[behind].text in {"to", "in"}:
        return "deadline"
    if tokens[first].text == "for":
        waits = judgement.negated or (judgement.facts is not None and judgement.facts.act == "wait")
        return "timeline" if judgement.about == "timeline" and waits else "duration"
    if judgement.about in {"timeline", "deadline"}:
        return judgement.about if _counts(judgement) else "duration"
    return "timeline" if takes_its_time(judgement) or _will_be(judgement) else "duration"


def _is_all_that_is_said(length: Length, tokens: Sequence[Token], first: int, behind: int) -> bool:
    """Say whether a length is a sentence of its own and so answers how long it takes: "Two weeks, tops."."""
    starts = first == 0 or tokens[first - 1].text in _ENDS or tokens[first].lines > 1
    ends = tokens[behind].text in _ENDS or tokens[behind].kind is Kind.END
    return starts and ends and not length.rate and length.most.unit not in {"minute", "year"}


def _belongs_to_thing(tokens: Sequence[Token], first: int, behind: int) -> bool:
    """Say whether a noun close by owns the length ("my notice period is four weeks", "two weeks' holiday")."""
    if tokens[behind].text == "off":
        return True
    around = [token.text for token in (*tokens[max(0, first - _REACH) : first], *tokens[behind : behind + 2])]
    return any(NOUNS.get(word) == "thing" for word in around) and not any(NOUNS.get(word) in _MATTER for word in around)


def _counts(judgement: Judgement) -> bool:
    """Say whether the clause counts time at all."""
    facts = judgement.facts
    return facts is None or facts.act in _TAKING or facts.act is None or bool(facts.topics & _MATTER)


def _will_be(judgement: Judgement) -> bool:
    """Say whether "it" will be so long, and nothing else is named ("shouldn't be more than a fortnight")."""
    facts = judgement.facts
    if facts is None or facts.act is not None or facts.tense != "future" or facts.topics or facts.strange:
        return False
    return facts.subject is None and facts.agent in {"thing", "unknown"}


def takes_its_time(judgement: Judgement) -> bool:
    """Say whether the matter itself takes so long: "it usually takes us two weeks to get through everyone"."""
    facts = judgement.facts
    if facts is None or facts.act not in {"take", "wait", "give"} or facts.tense == "past":
        return False
    ours = facts.subject in {None, "them", *_MATTER} and facts.agent in {"thing", "unknown", "them"}
    return ours and not facts.topics & _NOT_MATTER and "other" not in facts.acts
