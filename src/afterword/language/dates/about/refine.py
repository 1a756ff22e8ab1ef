"""What a verb of little meaning of its own does together with its words: "get back", "make a decision", "come in"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from afterword.language.dates.about.verbs import SORTED
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from afterword.language.dates.about.tags import Tag
    from afterword.language.dates.about.verbs import Act

_LIGHT: Final[frozenset[Act | None]] = frozenset(
    {
        "get",
        "meet",
        "have",
        "let",
        "give",
        "other",
        "be",
        "wait",
        "send",
        "take",
        "start",
        "finish",
        "hope",
        "want",
        None,
    }
)
_COMING: Final = frozenset({"come", "comes", "coming", "came"})
_IN_TOUCH: Final = frozenset({"touch", "posted", "informed", "updated", "contact", "abreast", "misery"})
_BACK: Final = frozenset(
    {"get", "gets", "getting", "got", "come", "coming", "comes", "be", "been", "circle", "swing", "loop", "write", ""}
)
_DECIDING: Final = word_set(
    """decision decisions mind minds selection selections choice choices determination pick offers recommendation
    appointment appointments hire conclusion"""
)
_MAKING: Final = word_set(
    """make makes making made reach reaching reached take takes taking come coming arrive finalise get"""
)
_CALLING: Final = frozenset({"make", "makes", "making", "made"})
_HAVING: Final[frozenset[Act | None]] = frozenset({"have", "get", "want", "be", None})
_POPPING: Final = frozenset({"pop", "popping", "pops"})
_PLACES: Final = frozenset({"in", "over", "by", "along", "down", "round"})
_SENT: Final = frozenset({"letter", "post", "note", "email", "mail"})


class _Case(NamedTuple):
    """A verb in its clause: what is done, the verb itself, the words, and whether an answer is spoken of."""

    act: Act | None
    verb: str
    words: frozenset[str]
    of_answer: bool


def _answers(case: _Case) -> bool:
    """Say whether it comes to getting in touch."""
    back = "back" in case.words and case.verb in _BACK and bool(case.words & {"to", "you", "me", "with"})
    touch = bool(case.words & _IN_TOUCH) and case.act != "finish"
    told = (case.act == "let" and "know" in case.words) or (case.act == "give" and case.words >= {"notice", "you"})
    return back or touch or told or case.words >= {"across", "you"}


def _decides(case: _Case) -> bool:
    """Say whether it comes to deciding."""
    comes = case.verb in _COMING and case.of_answer and "in" not in case.words
    called = (case.verb in _CALLING or (case.verb == "take" and "will" in case.words)) and bool(
        case.words & {"call", "cut"}
    )
    if "effect" in case.words:
        return False
    return called or comes or (case.verb in _MAKING and bool(case.words & _DECIDING))


def _sends(case: _Case) -> bool:
    """Say whether "pop" means to send ("pop a letter in the post"), not to come by."""
    return case.verb in _POPPING and (not case.words & _PLACES or bool(case.words & _SENT))


def _finishes(case: _Case) -> bool:
    """Say whether something is had done ("have it sorted", "want someone picked")."""
    return bool(case.words & SORTED) and case.act in _HAVING


_CASES: Final[tuple[tuple[Callable[[_Case], bool], Act], ...]] = (
    (_answers, "answer"),
    (_decides, "decide"),
    (_sends, "send"),
    (_finishes, "finish"),
)


def refined(act: Act | None, verb: str, words: frozenset[str], tags: Iterable[Tag]) -> Act | None:
    """Sharpen what is done by the words of its clause."""
    if verb == "report" and "to" in words and "back" not in words:
        return "meet"
    if act == "convene" and words >= {"with", "you"}:
        return "meet"
    if act not in _LIGHT:
        return act
    of_answer = any(tag.sort == "noun" and tag.topic in {"answer", "process"} for tag in tags)
    case = _Case(act, verb, words, of_answer)
    return next((meant for holds, meant in _CASES if holds(case)), act)
