"""Places that are wrong for a word by what the sentence, or the letter, speaks of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from afterword.language.grammar.tokens import Tokens
from afterword.language.grammar.word_classes import is_noun, is_plural
from afterword.language.spelling.places import CLOSING, DETERMINERS, is_closed, sentence_of
from afterword.language.wordlist import wordlist


def _led(tokens: Tokens, index: int) -> bool:
    """Tell whether "lead" follows a subject that wants "leads" or "led", or tells of a job that is over."""
    before, following = tokens.precedes(index), tokens.follows(index)
    if following in ("me", "us") and tokens.precedes(index - 1) in DETERMINERS:
        return is_noun(before) and not is_plural(before) and before not in _LEADS
    if before != "i" or following not in DETERMINERS:
        return False
    sentence = sentence_of(tokens, index)
    return bool(sentence & _OVER) or (
        "last" in sentence and bool(sentence & {"job", "role", "post", "position", "year"})
    )


_OVER: Final = wordlist("previous former previously formerly ago")
_LEADS: Final = wordlist("team project shift tech design programme program product group practice squad")


def _role(tokens: Tokens, index: int) -> bool:
    if tokens.precedes(index) not in ("the", "this", "your", "a", "new", "my") or tokens.follows(index) in _OF_ROLLS:
        return False
    sentence = sentence_of(tokens, index)
    closed = tokens.follows(index) in CLOSING or is_closed(tokens, index)
    return closed and bool(sentence & _APPLYING) and not sentence & _ROLLED


_OF_ROLLS: Final = wordlist("call out on mop neck with")
_APPLYING: Final = wordlist(
    "interested apply applying applied application interview position suited job join excited candidate"
    " responsibilities career vacancy"
)
_ROLLED: Final = wordlist(
    "bread sausage egg film paper drum steel fabric honour honor electoral cheese tape toilet carpet"
)


def _site(tokens: Tokens, index: int) -> bool:
    if tokens.precedes(index) not in DETERMINERS | {"on", "whole", "main"} or tokens.follows(index) in _SEEN:
        return False
    sentence = sentence_of(tokens, index)
    return bool(sentence & _ON_SITE) and not sentence & _SEEING


_SEEN: Final = wordlist("of line lines glass glasses loss seeing test tests reading that to and for")
_ON_SITE: Final = wordlist(
    "walk walked walking visit visited visiting tour toured touring round manager safety construction building crane"
    " contractors contractor foreman agent office inspection crew concrete works supervisor induction"
)
_SEEING: Final = wordlist(
    "lose lost losing first catch caught eye eyes impressive rare beautiful familiar welcome vision see"
)


def _place(tokens: Tokens, index: int) -> bool:
    return tokens.precedes(index) in DETERMINERS | {"building", "construction", "new", "old", "main", "whole", "second"}


def _school(tokens: Tokens, index: int) -> bool:
    if tokens.follows(index) in _OFFICES:
        return tokens.precedes(index) != "in"
    before, following = tokens.precedes(index), tokens.follows(index)
    if before not in DETERMINERS | {"vice", "assistant", "deputy", "new", "school"} or following in (
        "of",
        "that",
        "behind",
    ):
        return False
    return bool(sentence_of(tokens, index) & _SCHOOLS)


_OFFICES: Final = wordlist(
    "contractor contractors dealer cellist violinist violist oboist conductor supplier suppliers reason reasons cause"
    " causes aim aims source sources duty duties carer residence route dancer investigator task tasks purpose engineer"
    " architect consultant designer analyst scientist lecturer officer teacher partner surveyor planner role"
)
_SCHOOLS: Final = wordlist("school schools academy college pupils district campus headteacher teachers")


def _customer(tokens: Tokens, index: int) -> bool:
    return index >= 0 and not _THEATRICAL & tokens.vocabulary


_THEATRICAL: Final = wordlist(
    "costume costumes theatre theater theatrical film films opera wardrobe stage play plays drama ballet show dress"
    " dresses production period cinema actor actors sewing fabric tailor tailoring costumier rehearsal festival"
)


def _rest(tokens: Tokens, index: int) -> bool:
    """Tell whether somebody stops working: "drivers get a brake every hour"."""
    before = {tokens.word(at) for at in range(max(0, index - 4), index)}
    if tokens.precedes(index) not in DETERMINERS | {"lunch", "short", "coffee", "tea", "quick", "proper", "career"}:
        return False
    return bool(before & _TAKING) and not tokens.vocabulary & _VEHICLES


_TAKING: Final = wordlist(
    "get gets got take takes took taken taking have had having deserve need during without lunch tea coffee"
)
_VEHICLES: Final = wordlist(
    "car cars braking vehicle vehicles truck trucks pads disc discs pedal train trains bike bikes wheel wheels press"
    " hydraulic caliper calipers motor lift elevator locomotive shoe shoes drum fluid emergency"
)


def _whole(tokens: Tokens, index: int) -> bool:
    following = tokens.follows(index)
    if tokens.precedes(index) not in ("the", "this", "my", "your", "our") or following in _OF_HOLES:
        return False
    return is_noun(following) and not tokens.vocabulary & _HOLES


_OF_HOLES: Final = wordlist(
    "size diameter punch saw cards pattern spacing position positions depth cover cutter wall edge plug is was made"
)
_HOLES: Final = wordlist(
    "drill drilled drilling bore bored bolt bolts golf holes punch tap tapped plug course dig digging dug rabbit"
    " screw screws"
)


PLACES: Final[dict[str, Callable[[Tokens, int], bool]]] = {
    "led": _led,
    "role": _role,
    "site": _site,
    "place": _place,
    "school": _school,
    "customer": _customer,
    "rest": _rest,
    "whole": _whole,
}
"""What tells whether a word stands in a wrong place, by the kind of place."""
