"""Their, there and they're: what belongs to them, a place, and "they are"."""

from __future__ import annotations

from typing import Final

from afterword.language.grammar.possessives import is_closed_after, is_owned_after, is_said_after
from afterword.language.grammar.slip import Slip
from afterword.language.grammar.tokens import Tokens, in_capitals_of
from afterword.language.grammar.verbs import is_taking_object
from afterword.language.grammar.word_classes import is_adjective, is_mainly_noun, is_noun, is_plural
from afterword.language.wordlist import wordlist

_BEING: Final = wordlist(
    "is are was were isn't aren't wasn't weren't has have had will would may might must can could should seems"
    " seem appears appear exists exist been won't wouldn't can't"
)
_BE: Final = wordlist("is are was were isn't aren't wasn't weren't be been")
_ASKED: Final = wordlist("any anything anyone anybody a an something someone no some enough still")
_REACHING: Final = wordlist("over up down out get be been go went from in working work live living near by to arrive")
_PLACED: Final = wordlist(
    "at by on from before after in for until with today tomorrow now again already soon all early late and or when if"
)
_TIMES: Final = wordlist(
    "time times day days week weeks month months year years hour hours minute minutes morning afternoon evening"
    " night nights today yesterday tomorrow tonight summer winter spring autumn fall monday tuesday wednesday"
    " thursday friday saturday sunday weekdays weekends half part full way"
)
_OWNING: Final = wordlist("of with for about by through into between among to")
_TAKING_IN: Final = wordlist(
    "believe believes believed pride interest trust faith belief confidence joy delight changes change improvements"
    " expertise"
)
_INTRODUCING: Final = wordlist(
    "that because if when think know hope believe say said says sure since as while although though"
)
_DOING: Final = {
    "going": wordlist("to through"),
    "looking": wordlist("for to at forward"),
    "trying": wordlist("to"),
    "planning": wordlist("to on"),
    "hiring": wordlist("for a an again"),
    "expecting": wordlist("a an the me to"),
    "not": wordlist("sure ready going looking the a an hiring interested afraid happy"),
}
_BUSY: Final = wordlist("getting doing making saying looking asking hoping trying going seeking after up")
_ASKING: Final = wordlist("what where who how why whatever whoever wherever")
_AFTER_BUSY: Final = wordlist("for with to about into in at on and from now next here when if as so a an the")
_BEFORE_NOUN: Final = wordlist(
    "favourite favorite new old daily big small little different current usual best first last whole main next annual"
    " weekly monthly personal local regular young early two three four five"
)
_MOST_IN_PHRASE: Final = 3
_NOUNS_TOO: Final = wordlist("will might must can may seem appear")
_MODALS: Final = wordlist("must may might can will")
_AT: Final = wordlist("in at on from until since for")
_SMALL: Final = wordlist(
    "always as this perhaps does yes sometimes besides plus thus its his hers yours towards afterwards"
)
_OTHERS: Final = wordlist("people others friends colleagues men women who staff someone everybody everyone news food")
_ENJOYING: Final = wordlist("love loves loved like likes liked enjoy enjoys enjoyed")
_OWNERS_DO: Final = wordlist(
    "know knew knows love loves loved like likes liked enjoy enjoyed trust understand understood"
)
_BY_PLACE: Final = wordlist(
    "get gets got getting leave leaves left leaving visit move moved moves moving be been run ran running walk"
    " walked drive drove driving trained train led lead met meet meets meeting made make find found spend spent"
    " join joined landed start started starting begin began built build cook cooked served serve serving studied"
    " study taught teach teaching read wrote write played play hold held holding help helped helping want wants"
    " had has have having do did does done practise practised practice worked park parked begun pass passed wait"
    " waited"
)
"""Verbs after which "there" is a place more often than not ("I met there people who …")."""

_AMOUNTS: Final = wordlist("very so quite really always all both still just")


def their_slip(tokens: Tokens, index: int) -> Slip | None:
    """Judge the "their", "there" or "they're" at `index`."""
    judge = {"their": _for_their, "there": _for_there, "they're": _for_they_are, "theirs": _for_theirs}
    meant = judge[tokens.words[index]](tokens, index)
    return tokens.slip("their", index, index, in_capitals_of(tokens.raw[index], meant)) if meant else None


def _for_their(tokens: Tokens, index: int) -> str | None:
    before, following = tokens.precedes(index), tokens.follows(index)
    if _exists(tokens, index, before, following) or _is_where(tokens, index, before, following):
        return "there"
    if following in _DOING:
        return "they're" if tokens.follows(index + 1) in _DOING[following] else None
    if following in _BUSY and before in _ASKING:
        further = tokens.follows(index + 1)
        return "they're" if tokens.ends_sentence(index + 1) or further in _AFTER_BUSY else None
    owns = before in _OWNING or is_taking_object(before)
    return "they're" if following and not owns and is_said_after(tokens, index) else None


def _exists(tokens: Tokens, index: int, before: str, following: str) -> bool:
    """Tell whether something is said to be, as in "their is a calm" and "is their any news"."""
    if following in _BEING and following not in _NOUNS_TOO:
        return True
    if following in _MODALS and tokens.follows(index + 1) in ("be", "have"):
        return True
    return before in _BE and following in _ASKED


def _is_where(tokens: Tokens, index: int, before: str, following: str) -> bool:
    """Tell whether a place is meant, after which nothing is named: "be their at nine", "up their."."""
    gap = tokens.gaps[index + 1][:1]
    if gap == ",":
        return before in _REACHING or (before in _BE and tokens.word(index + 1) not in ("not", "and", "or"))
    if tokens.ends_sentence(index):
        return before in _REACHING or before in _BE
    if before in _BE or before == "get":
        return following in _PLACED and tokens.raw[index + 1].islower()
    return before in _REACHING and following in _AT and _is_placed(tokens, index + 2)


def _is_placed(tokens: Tokens, index: int) -> bool:
    """Tell whether a name, a number or an article stands there, as after a preposition."""
    written = tokens.raw[index] if index < len(tokens) else ""
    return written[:1].isupper() or written[:1].isdigit() or written in ("the", "a", "an", "my")


def _for_there(tokens: Tokens, index: int) -> str | None:
    before, following = tokens.precedes(index), tokens.follows(index)
    if following == "own" or (before in _OWNING and _is_many(following)):
        return "their"
    if not following or not tokens.raw[index + 1].islower() or following in _TIMES:
        return None
    if (before in _INTRODUCING or _is_told(tokens, index)) and _is_busy(tokens, index):
        return "they're"
    head = _head(tokens, index)
    following = tokens.word(head)
    if not (is_noun(following) or is_plural(following)) or before in _BE or following in _OTHERS:
        return None
    if before in ("me", "us") and is_taking_object(tokens.precedes(index - 1)):
        return "their"
    if before == "and" and is_plural(following):
        return (
            "their" if is_plural(tokens.precedes(index - 1)) and tokens.follows(head) not in ("who", "that") else None
        )
    if before == "in" and tokens.precedes(index - 1) in _TAKING_IN:
        return "their"
    if before in _ENJOYING and is_noun(following):
        return "their" if is_closed_after(tokens, head) else None
    is_name = is_mainly_noun(following) or is_plural(following)
    return "their" if is_name and (before in _OWNING or _is_object(tokens, index, before)) else None


def _head(tokens: Tokens, index: int) -> int:
    """Give the place of the noun that a phrase of a few words after "there" ends in: "favourite books"."""
    at = index + 1
    while at < index + _MOST_IN_PHRASE and _may_go_before_noun(tokens.word(at)):
        following = tokens.follows(at)
        if not (is_noun(following) or is_plural(following)):
            break
        at += 1
    return at


def _may_go_before_noun(word: str) -> bool:
    return word in _BEFORE_NOUN or is_adjective(word) or is_noun(word)


def _is_many(word: str) -> bool:
    """Tell whether a word is a possessive, or a plural by its looks."""
    if word.endswith("'s"):
        return is_noun(word[:-2]) or is_plural(word[:-2])
    return word.endswith("s") and not word.endswith("ss") and word not in _BEING | _TIMES | _SMALL


def _is_told(tokens: Tokens, index: int) -> bool:
    return tokens.precedes(index) in ("me", "us") and tokens.precedes(index - 1) in ("told", "tell", "tells", "assured")


def _is_busy(tokens: Tokens, index: int) -> bool:
    """Tell whether what follows is said of people: "there looking for", "there very busy."."""
    following = tokens.follows(index)
    if following in _DOING:
        return tokens.follows(index + 1) in _DOING[following]
    at = index + 1
    while tokens.word(at) in _AMOUNTS and tokens.are_neighbours(at, at + 1):
        at += 1
    return is_adjective(tokens.words[at]) and is_closed_after(tokens, at)


def _is_object(tokens: Tokens, index: int, before: str) -> bool:
    """Tell whether "there" stands between a verb and what it is done to ("who've missed there plane")."""
    if tokens.precedes(index - 1) in ("the", "a", "an", "my", "your", "our"):
        return False
    return (is_taking_object(before) and before not in _BY_PLACE) or before in _OWNERS_DO


def _for_they_are(tokens: Tokens, index: int) -> str | None:
    if tokens.follows(index) in ("is", "are", "was", "were", "isn't", "aren't", "has", "have"):
        return "there"
    return "their" if is_owned_after(tokens, index, "they") else None


def _for_theirs(tokens: Tokens, index: int) -> str | None:
    return "there's" if tokens.follows(index) in ("a", "an", "no", "nothing", "something", "one") else None
