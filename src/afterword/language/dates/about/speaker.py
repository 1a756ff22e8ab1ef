"""Guesses from a text alone whether the employer or the candidate wrote it."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from afterword.language.dates.about.nouns import NOUNS
from afterword.language.dates.about.people import SUBJECTS
from afterword.language.dates.about.verbs import act_of
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from afterword.language.dates.mention import Speaker
    from afterword.language.dates.tokens import Token

_MY_THINGS: Final = frozenset({"task", "apply", "thing"})
_MINE: Final = frozenset({"my", "mine"})
_YOUR_SIDE: Final = word_set(
    """team company decision office organisation organization hospital school department plant firm colleagues
    colleague process offer"""
)
_YOUR_THINGS: Final = frozenset({"task", "apply"})
_TOLD: Final = word_set(
    """mentioned said indicated told promised noted stated suggested thought advised explained expected hoped gave"""
)
_CHOOSING: Final = word_set(
    "decided chosen selected appointed choose choosing decide deciding select selecting hire hiring appoint appointing"
)
_LEADING_YOU: Final = frozenset({"if", "once", "when", "until", "before", "should", "whether", "as", "and", "unless"})
_FULL_WEIGHT: Final = 2
_FAR: Final = 4
_MOST_READ: Final = 1500
_MARKED: Final = SUBJECTS.keys() | {
    "me", "my", "mine", "elsewhere", "your", "another", "other", "competing", "rival", "candidates", "applicants",
    "shortlisted",
    "unsuccessful",
}  # fmt: skip
"""Words that can tell who speaks."""


def speaker_of(tokens: Sequence[Token]) -> Speaker:
    """Weigh the marks of either side at the beginning of a text; the employer is taken where nothing tells."""
    weight = sum(_mark(tokens, at) for at, token in enumerate(tokens[:_MOST_READ]) if token.text in _MARKED)
    return "candidate" if weight > 0 else "employer"


def _mark(tokens: Sequence[Token], at: int) -> int:
    """Weigh one token: above zero the candidate speaks, below zero the employer."""
    text, later, after = tokens[at].text, tokens[at + 1].text, tokens[min(at + 2, len(tokens) - 1)].text
    if SUBJECTS.get(text) == "you":
        return _of_you(tokens, at)
    if text in _MINE:
        return _of_mine({later, after})
    if text == "your":
        about_offer = later in {"decision", "answer"} and "offer" in {token.text for token in tokens[at : at + 7]}
        return -_FULL_WEIGHT if about_offer else _of_yours({later, after})
    if text in {"me", "i"}:
        return _of_me(tokens, at)
    if SUBJECTS.get(text) == "we":
        return _of_us(tokens, at)
    earlier = {token.text for token in tokens[max(0, at - 3) : at]}
    taken = bool(earlier & {"accept", "accepting", "accepted", "decide", "consider"}) and text in {"another", "other"}
    if text == "elsewhere" or (
        text == "other" and NOUNS.get(later) == "them" and "my" in {token.text for token in tokens[at : at + 8]}
    ):
        return _FULL_WEIGHT
    if taken and later in {"role", "job", "position", "post"}:
        return _FULL_WEIGHT
    if text in {"another", "other", "competing", "rival"} and later in {"offer", "firm", "company", "employer"}:
        return _FULL_WEIGHT
    return -1 if text in {"candidates", "applicants", "shortlisted", "unsuccessful"} else 0


def _of_you(tokens: Sequence[Token], at: int) -> int:
    """Weigh "you …": who promised, or will choose, is the employer, so that the candidate speaks."""
    ahead = [token.text for token in takewhile(_runs_on, tokens[at + 1 : at + 6])]
    if _TOLD & set(ahead[:2]) and tokens[at].text == "you":
        return _FULL_WEIGHT
    led = tokens[at - 1].text in _LEADING_YOU if at else False
    expects = {"expect", "hope", "plan", "aim", "intend", "planning", "hoping"} & set(ahead[:2])
    if expects and any(act_of(word) in {"decide", "finish"} for word in ahead):
        return 1
    chooses = any(act_of(word) == "decide" and word in _CHOOSING for word in ahead)
    return 1 if chooses and not led and not {"need", "must", "to", "please"} & set(ahead) else 0


def _runs_on(token: Token) -> bool:
    """Say whether a token still belongs to the clause of the word before it."""
    return token.text not in _LEADING_YOU | {",", ".", "?", "!", ";", ":", "that"}


def _of_mine(words: set[str]) -> int:
    """Weigh "my …": what only a candidate owns."""
    topics = {NOUNS.get(word) for word in words}
    owned = words & {"interview", "application", "offer", "candidacy", "decision", "interest", "notice", "start", "cv"}
    return _FULL_WEIGHT if topics & _MY_THINGS or owned - {"decision"} else 0


def _of_yours(words: set[str]) -> int:
    """Weigh "your …": what only one side owns."""
    if words & _YOUR_SIDE:
        return 1
    topics = {NOUNS.get(word) for word in words}
    return (
        -_FULL_WEIGHT
        if topics & _YOUR_THINGS or words & {"interview", "candidature", "interest", "start", "availability"}
        else 0
    )


def _of_me(tokens: Sequence[Token], at: int) -> int:
    """Weigh "me" and "I": being heard from, told or promised is the candidate's part."""
    texts = [token.text for token in tokens[max(0, at - 4) : at]]
    ahead = [token.text for token in tokens[at + 1 : at + 7]]
    if tokens[at].text == "me":
        told = bool({"told", "promised"} & set(texts[-2:]))
        pleads = texts[-2:] == ["back", "to"] and any(
            token.text in {"grateful", "appreciate"} for token in tokens[max(0, at - 12) : at]
        )
        told = told or pleads
        asked = texts[-1:] == ["let"] and "know" in ahead[:1] and ("your" in ahead and "decision" in ahead)
        wanted = texts[-1:] == ["from"] and bool({"want", "wants", "need", "needs"} & set(texts))
        told = told or wanted
        news = texts[-1:] in (["give"], ["send"], ["tell"]) and bool(
            {"update", "news", "outcome", "idea", "feedback"} & set(ahead[:3])
        )
        return _FULL_WEIGHT if told or asked or news else 0
    asks_after = texts[-1:] in (["whether"], ["if"]) and bool(
        {"successful", "shortlisted", "unsuccessful", "selected"} & set(ahead)
    )
    if asks_after:
        return _FULL_WEIGHT
    told = tokens[at].text == "i" and "told" in ahead[:3]
    hears = told or ({"hear", "hearing"} & set(ahead) and not {"heard", "if"} & set(texts))
    applied = {"applied", "interviewed", "interview"} & set(ahead[:1]) and "you" not in ahead[1:2]
    wants = {"decide", "excited", "grateful", "enjoyed", "appreciate", "appreciated", "remain", "interested"} & set(
        ahead[:2]
    )
    return _FULL_WEIGHT if hears or applied else int(bool(wants) and "your" not in ahead[2:4])


def _of_us(tokens: Sequence[Token], at: int) -> int:
    """Weigh "we": who decides, offers or invites is the employer."""
    for token in tokens[at + 1 : at + 1 + _FAR]:
        if act_of(token.text) in {"decide", "answer", "schedule", "finish"}:
            return -1
    return -_FULL_WEIGHT if "your" in {token.text for token in tokens[at + 1 : at + 7]} else 0
