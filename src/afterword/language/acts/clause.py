"""Who does what in a clause: actor, mood, tense, denial, condition and politeness, from its first words."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.act import Actor, Clause, Mood, Tense
from afterword.language.acts.said import said
from afterword.language.clauses import clauses_in
from afterword.language.span import Span
from afterword.language.wordlist import wordlist

_CANDIDATE: Final = wordlist("i we me my our mine us")
_ADDRESSEE: Final = wordlist("you your yours")
_NOT: Final = wordlist("not never no nobody nothing nor neither none without hardly barely")
_CONDITIONAL: Final = wordlist("would should could might if unless")
_POLITE: Final = wordlist("please kindly may could would grateful appreciate thank thanks")
_FUTURE: Final = wordlist("will shall going")
_PAST: Final = wordlist("was were had did went came said told saw met took gave made got left knew thought felt")
_ASKING: Final = wordlist(
    "do does did is are was were am will would could can may might should shall have has had what when where who which"
    " why how whose"
)
_LEADS: Final = wordlist(
    "and but so or because since as if when while although though that which then also well now please kindly"
)
_ORDERS: Final = wordlist(
    "let tell give send call ring write confirm answer reply decide take keep look think note add consider put remember"
    " forget say ask make see find accept permit allow excuse forgive hold wait try talk read go come get have be do"
)
_ASKED: Final = frozenset({"you", "i", "we", "there", "it", "they"})
_RHETORICAL: Final = frozenset({"who would have", "who knew", "who knows", "is it not", "what is not", "why not"})
_PARTS: Final = frozenset(",;:?!()\u2013")


def read_clauses(text: str, sentence: Span) -> tuple[Clause, ...]:
    """Read the clauses of a sentence."""
    asked = text[sentence.start : sentence.end].rstrip("\"'”’) ").endswith("?")
    return tuple(_read(text, span, asked=asked and span.end >= sentence.end - 2) for span in clauses_in(text, sentence))


def _read(text: str, span: Span, *, asked: bool) -> Clause:
    words = [word for word in said(text, span).text.split() if word not in _PARTS]
    present = set(words)
    return Clause(
        span,
        _actor(words),
        _mood(words, asked=asked),
        _tense(words, present),
        not present.isdisjoint(_NOT),
        not present.isdisjoint(_CONDITIONAL),
        not present.isdisjoint(_POLITE),
    )


def _actor(words: list[str]) -> Actor:
    if _bare(words)[:1] and _bare(words)[0] in _ORDERS:
        return "addressee"
    for word in words:
        if word in _CANDIDATE:
            return "candidate"
        if word in _ADDRESSEE:
            return "addressee"
    return "others" if words else "nobody"


def _mood(words: list[str], *, asked: bool) -> Mood:
    bare = _bare(words)
    if " ".join(bare[:3]) in _RHETORICAL or " ".join(bare[:2]) in _RHETORICAL:
        return "statement"
    if asked or (
        len(bare) > 1
        and bare[0] in _ASKING
        and bare[1] in {"you", "i", "we", "there", "it", "they"}
        and bare[0] != "had"
    ):
        return "question"
    return "order" if bare and bare[0] in _ORDERS else "statement"


def _bare(words: list[str]) -> list[str]:
    start = 0
    while start < len(words) and words[start] in _LEADS:
        start += 1
    return words[start:]


def _tense(words: list[str], present: set[str]) -> Tense:
    if not present.isdisjoint(_FUTURE):
        return "future"
    is_past = not present.isdisjoint(_PAST) or any(word.endswith("ed") for word in words)
    return "past" if is_past else "present"
