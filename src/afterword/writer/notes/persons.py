"""Who is who in a note: "she" and "they" become "you" where the letter goes to the person meant."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from afterword.language.names import TITLES
from afterword.language.wordlist import wordlist
from afterword.writer.notes import forms
from afterword.writer.notes.agreement import with_first, with_third, with_you
from afterword.writer.notes.closed import ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, HUMANS, PREPOSITIONS, WH
from afterword.writer.notes.tokens import Token, low_at, word

_TEAMS: Final = wordlist(
    "team company firm department group plant ward unit school office lab site business practice clinic crew own"
)
_TOGETHER: Final = wordlist("shared mutual common conversation chat talk discussion call meeting both joint")
_AMIDST: Final = ADVERBS - PREPOSITIONS
_REFLEXIVE: Final = {
    "himself": "yourself",
    "herself": "yourself",
    "themselves": "yourselves",
    "ourselves": "yourselves",
}


@dataclass(frozen=True, slots=True)
class View:
    """From where a note is seen: `names` are the words for the person meant, `call` what others call them.

    `direct`: the letter goes to that person, who becomes "you". `own`: the note is about that person, so that "she" is
    nobody else. `others` are the words for all other people. `is_turned`: "you" and "I" are right as they stand.
    """

    call: str
    names: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    direct: bool = True
    own: bool = True
    is_turned: bool = False


@dataclass
class _Turning:
    """A note while its persons are turned: what was said before decides who a pronoun is."""

    parts: list[Token]
    view: View
    is_unknown: bool = False
    somebody: bool = False
    several: bool = False
    named: bool = False
    done: list[Token] = field(default_factory=list)


def readdress(parts: Sequence[Token], view: View, before: Sequence[Token] = ()) -> tuple[Token, ...] | None:
    """Turn the persons of a thought; None where it stays unknown who is meant. `before` are the thoughts before it."""
    turning = _Turning(list(parts), view)
    for token in before:
        _remember(turning, token)
    index = 0
    while index < len(turning.parts):
        index = _turn(turning, index)
    return None if turning.is_unknown else tuple(turning.done)


def _turn(turning: _Turning, index: int) -> int:
    """Take the word at a place; give the place of the next."""
    token = turning.parts[index]
    if _is_name(token, turning.view):
        return _name(turning, index)
    turned = _TURNS.get(token.low)
    if turned is None:
        _remember(turning, token)
        turning.done.append(token)
    else:
        turned(turning, index)
    return index + 1


def _is_name(token: Token, view: View) -> bool:
    return token.low in view.names or (token.low.endswith("'s") and token.low[:-2] in view.names)


def _name(turning: _Turning, index: int) -> int:
    """Take a name of the person meant, all words of it."""
    end = index
    while end + 1 < len(turning.parts) and _is_name(turning.parts[end + 1], turning.view):
        end += 1
    while turning.done and turning.done[-1].low.rstrip(".") in TITLES:
        turning.done.pop()
    is_owner = turning.parts[end].low.endswith("'s")
    if not turning.view.direct:
        _say(turning, f"{turning.view.call}'s" if is_owner else turning.view.call, index)
        turning.named = True
        return end + 1
    _say(turning, "your" if is_owner else "you", index)
    if not is_owner:
        turning.parts = with_you(turning.parts, end + 1)
    return end + 1


def _say(turning: _Turning, text: str, index: int) -> None:
    turning.done.append(Token(text, text.lower(), turning.parts[index].spaced))


def _keep(turning: _Turning, index: int) -> None:
    turning.done.append(turning.parts[index])


def _remember(turning: _Turning, token: Token) -> None:
    """Note who may be meant by a later pronoun."""
    bare = token.low.removesuffix("'s")
    if bare in HUMANS or bare in turning.view.others:
        turning.somebody = True
    if forms.is_plural(token.low) or token.low in {"team", "staff", "crew", "board"}:
        turning.several = True


def _they_singular(turning: _Turning, index: int) -> None:
    if turning.somebody:
        _keep(turning, index)
    elif not turning.view.own:
        turning.is_unknown = True
    elif turning.view.direct:
        _say(turning, "you", index)
        turning.parts = with_you(turning.parts, index + 1)
    elif turning.named:
        _keep(turning, index)
    else:
        _say(turning, turning.view.call, index)
        turning.named = True


def _object(turning: _Turning, index: int) -> None:
    if turning.somebody:
        _keep(turning, index)
    elif not turning.view.own:
        turning.is_unknown = True
    else:
        _say(turning, "you" if turning.view.direct else turning.view.call, index)


def _owner(turning: _Turning, index: int) -> None:
    """Take "his" and "her" before what is owned."""
    if turning.somebody:
        _keep(turning, index)
    elif not turning.view.own:
        turning.is_unknown = True
    elif turning.view.direct:
        _say(turning, "your", index)
    elif turning.named:
        _keep(turning, index)
    else:
        _say(turning, f"{turning.view.call}'s", index)
        turning.named = True


def _her(turning: _Turning, index: int) -> None:
    (_owner if _owns(turning.parts, index) else _object)(turning, index)


def _owns(parts: Sequence[Token], index: int) -> bool:
    following = low_at(parts, index + 1)
    if not following or not parts[index + 1].is_word:
        return False
    return not (
        following in PREPOSITIONS
        or following in CONJUNCTIONS
        or following in WH
        or following in AUXILIARIES
        or following in DETERMINERS
    )


def _his(turning: _Turning, index: int) -> None:
    if _owns(turning.parts, index):
        _owner(turning, index)
    else:
        _hers(turning, index)


def _hers(turning: _Turning, index: int) -> None:
    if turning.view.direct and turning.view.own and not turning.somebody:
        _say(turning, "yours", index)
    else:
        _keep(turning, index)


def _reflexive(turning: _Turning, index: int) -> None:
    subjects = {token.low for token in turning.done} & {
        "you",
        "i",
        "we",
        "she",
        "he",
        "they",
        turning.view.call.lower(),
    }
    is_turned = subjects <= {"you"} and turning.view.own and not turning.somebody
    low = turning.parts[index].low
    _say(turning, _REFLEXIVE[low] if is_turned and turning.view.direct else low, index)


def _has(parts: Sequence[Token], low: str) -> bool:
    return any(token.low == low for token in parts)


def _company(said: str) -> Callable[[_Turning, int], None]:
    def turn(turning: _Turning, index: int) -> None:
        is_part = low_at(turning.parts, index - 1) == "of"
        is_of_them = turning.several and not (turning.parts[index].low == "they" and _has(turning.parts, "them"))
        if turning.somebody or is_of_them or is_part or not turning.view.direct:
            _keep(turning, index)
        else:
            _say(turning, said, index)

    return turn


def _we(turning: _Turning, index: int) -> None:
    following = low_at(turning.parts, index + 1)
    verb = forms.verb(following)
    is_both = following in {"both", "all", "share"} or (verb is not None and verb.is_past and not verb.is_base)
    if is_both:
        _keep(turning, index)
    else:
        _say(turning, "you" if turning.view.direct else "they", index)


def _our(turning: _Turning, index: int) -> None:
    if low_at(turning.parts, index + 1) in _TOGETHER:
        _keep(turning, index)
    else:
        _say(turning, "your" if turning.view.direct else "their", index)


def _us(turning: _Turning, index: int) -> None:
    _say(turning, "you" if turning.view.direct else "them", index)


def _you(turning: _Turning, index: int) -> None:
    following = low_at(turning.parts, index + 1)
    if turning.view.is_turned:
        _keep(turning, index)
    elif following in {"would", "will"}:
        _say(turning, "I", index)
    elif turning.view.direct:
        _keep(turning, index)
    else:
        _say(turning, turning.view.call, index)
        turning.named = True
        if following in AUXILIARIES or following in ADVERBS or forms.verb(following) is not None:
            turning.parts = with_third(turning.parts, index + 1)


def _your(turning: _Turning, index: int) -> None:
    if turning.view.direct or turning.view.is_turned:
        _keep(turning, index)
    elif low_at(turning.parts, index + 1).removesuffix("'s") in _TEAMS:
        _say(turning, "the", index)
    else:
        _say(turning, f"{turning.view.call}'s", index)
        turning.named = True


_TURNS: Final[Mapping[str, Callable[[_Turning, int], None]]] = {
    "she": _they_singular, "he": _they_singular, "him": _object, "her": _her, "his": _his, "hers": _hers,
    "himself": _reflexive, "herself": _reflexive, "themselves": _reflexive, "ourselves": _reflexive,
    "they": _company("you"), "them": _company("you"), "their": _company("your"), "theirs": _company("yours"),
    "we": _we, "our": _our, "us": _us, "you": _you, "your": _your,
}  # fmt: skip


def from_employer(parts: Sequence[Token]) -> tuple[Token, ...]:
    """Turn what the employer said to us: "we'll send you a task" becomes "you will send me a task"."""
    found = list(parts)
    for index, token in enumerate(found):
        if token.low in {"you", "i"}:
            is_subject = token.low == "i" or _is_subject(found, index)
            if token.low == "you" and is_subject:
                found = with_first(found, index + 1)
                if low_at(found, index - 1) in {"are", "were"}:
                    found[index - 1] = word({"are": "am", "were": "was"}[found[index - 1].low])
            found[index] = word("you" if token.low == "i" else "I" if is_subject else "me")
        elif token.low in _EMPLOYER:
            found[index] = word(_EMPLOYER[token.low])
    return tuple(found)


_EMPLOYER: Final = {
    "we": "you", "us": "you", "our": "your", "ours": "yours", "your": "my", "yours": "mine", "my": "your", "me": "you",
}  # fmt: skip


def _is_subject(parts: Sequence[Token], index: int) -> bool:
    """Tell whether "you" does something here: a verb follows it, and none that takes an object stands before."""
    following, before = low_at(parts, index + 1), low_at(parts, index - 1)
    if before in PREPOSITIONS and before not in {"before", "after", "until", "because"}:
        return False
    verb = forms.verb(following)
    return (
        following in AUXILIARIES
        or before in AUXILIARIES
        or following in _AMIDST
        or (verb is not None and verb.is_base and before in {"", "that", "and", "if", "when", ","})
    )
