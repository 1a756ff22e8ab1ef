"""Word stems, for telling whether two texts speak of the same thing in any word form; rough, and the same for both."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from afterword.language.wordlist import fold, wordlist

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_ENDINGS: Final = (
    "isation", "ization", "ational", "fulness", "ousness", "iveness", "ements", "ement", "ments", "ation",
    "ators", "ances", "ences", "ities", "ingly", "ments", "ings", "ment", "ance", "ence", "ator", "ions",
    "able", "ible", "ness", "less", "ious", "eous", "ised", "ized", "ises", "izes", "ing", "ion", "ies", "ied",
    "ity", "ous", "ive", "ers", "ors", "est", "ful", "ity", "ed", "er", "or", "es", "ly", "al", "ic", "s", "e",
    "y",
)  # fmt: skip
_SHORTEST: Final = 3
_DOUBLED: Final = frozenset("bdgklmnprtv")
_IRREGULAR: Final = {
    "taught": "teach", "caught": "catch", "bought": "buy", "brought": "bring", "sold": "sell", "told": "tell",
    "fell": "fall", "fallen": "fall", "broke": "break", "broken": "break", "spoke": "speak", "spoken": "speak",
    "wrote": "write", "written": "write", "drove": "drive", "driven": "drive", "built": "build", "ran": "run",
    "knew": "know", "grew": "grow", "grown": "grow", "children": "child", "men": "man", "women": "woman",
    "people": "person", "feet": "foot", "mice": "mouse", "died": "die", "dying": "die", "lying": "lie",
    "paid": "pay", "kept": "keep", "slept": "sleep", "left": "leave", "thought": "think", "fought": "fight",
    "lost": "lose", "won": "win", "hid": "hide", "hidden": "hide", "rose": "rise", "stole": "steal",
    "wore": "wear", "swept": "sweep", "wives": "wife", "lives": "life", "leaves": "leaf", "knives": "knife",
}  # fmt: skip


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Give the stem of one word: folded, irregular forms undone, endings off."""
    word = fold(word).replace("'s", "")
    word = _IRREGULAR.get(word, word)
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > _SHORTEST:
        word = _IRREGULAR.get(word[:-1], word[:-1])
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word[: -len(ending)]
            break
    if len(word) > _SHORTEST and word[-1] == word[-2] and word[-1] in _DOUBLED:
        word = word[:-1]
    return word[:-1] if len(word) > _SHORTEST and word[-1] in "iey" else word


def stems_in(text: str) -> frozenset[str]:
    """Give the stems of the words of a text."""
    return frozenset(stem(word[0]) for word in _WORD.finditer(text))


FUNCTION_WORDS: Final = wordlist("""
    a an the this that these those i me my mine myself we us our ours you your yours he him his she her hers it its
    they them their who whom whose which what when where why how if whether because since as while until till before
    after by for from with without within of off on onto in into at to toward towards over under above below between
    among through during about against along across around behind beside beyond near up down out and or but nor so
    yet than then there here now not no never ever always often still just only also too very quite rather more most
    much many few less least some any all both each every either neither one ones two three four five six seven
    eight nine ten hundred first second third last next other another such same own be am is are was were been being
    have has had having do does did done doing will would shall should can could may might must ought need let make
    made making get got getting go goes going gone went come comes came coming take takes took taken taking give
    gives gave given giving put say says said saying tell tells told telling see sees saw seen know knows knew known
    think thought want wants wanted like likes liked look looks looked find finds found keep keeps kept seem seems
    seemed way ways thing things lot lots bit kind sort again away back once even well really maybe perhaps else
    though although however anybody anyone anything everybody everyone everything nobody nothing somebody someone
    something yes please thank thanks hello dear use used using bring work works worked working new old good bad big
    small little long short great right left day days week weeks month months year years time times people person
    man men woman women place places part end start house home ask asked asks call calls called
""")
"""Words that say nothing about a subject on their own."""


def telling_stems(text: str, others: frozenset[str] = frozenset()) -> frozenset[str]:
    """Give the stems of the words of a text that say something on their own: neither function words nor `others`."""
    telling = {word for word in _words(text) if len(word) >= _SHORTEST} - FUNCTION_WORDS - others
    return frozenset(map(stem, telling))


def joined_stems(text: str) -> frozenset[str]:
    """Give the stems of each two words in a row, joined: "handing over" tells of a handover."""
    return frozenset(stem(stem(first) + second) for first, second in pairwise(_words(text)))


def _words(text: str) -> list[str]:
    return [fold(found[0]).replace("'s", "") for found in _WORD.finditer(text)]
