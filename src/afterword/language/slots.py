"""The words of blanks to be filled in: what a template's author writes between brackets for somebody to replace."""

from __future__ import annotations

import re
from typing import Final

from afterword.language.wordlist import fold, wordlist

_MOST_WORDS: Final = 14
_KNOWN_TO_STRANGE: Final = 4

NOUNS: Final = wordlist(
    "name names firstname lastname fullname forename surname fname lname company companyname organisation "
    "organization employer "
    "firm business agency role position title job jobtitle post vacancy department dept team manager interviewer "
    "recruiter "
    "recipient sender addressee contact candidate date day month year time weekday location city country place "
    "address street "
    "office phone telephone number mobile email e-mail website url link linkedin portfolio signature greeting "
    "salutation "
    "topic topics subject detail details example examples project projects skill skills experience achievement "
    "strength "
    "quality qualification degree university school college industry field product products service reason reasons "
    "something thing specific specifics blank placeholder text here insert xxx xx xyz tbd tbc todo tba "
    "vorname nachname firma unternehmen stelle ansprechpartner datum nom prénom entreprise poste nombre empresa "
    "puesto"
)
"""What a blank stands for."""

ASKING: Final = wordlist(
    "insert add enter fill put type replace include mention specify describe state choose select pick write give "
    "your their his "
    "her the a an of or and in on at for to from with you we this that what which who they discussed about e g i eg "
    "ie etc "
    "here new first last full short main key hiring other one two both same person interview mr mrs ms mx dr sir "
    "madam if "
    "applicable optional relevant appropriate personal preferred available current next previous brief"
)
"""Words with which a template asks for it."""

_COMMANDS: Final = wordlist("insert add enter fill put type replace include specify describe choose select pick")
_PART: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[^\W\d_A-Z]+(?:['’-][^\W\d_]+)*")
_OWNED: Final = ("'s", "s'")


def slot_words(inside: str) -> list[str]:
    """Split what stands between brackets into folded words: "FirstName", "first_name" and "First Name" are two each."""
    return [fold(word) for word in _PART.findall(inside)]


def is_slot(inside: str) -> bool:
    """Tell whether words ask to be replaced: nothing but a template's words, or a command with one."""
    words = slot_words(inside)
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    named = any(_noun(word) for word in words)
    if words[0] in _COMMANDS and (named or len(words) > 1):
        return True
    strange = sum(not (_noun(word) or word in ASKING) for word in words)
    return named and (strange <= len(words) // _KNOWN_TO_STRANGE or words[0] in ("your", "my"))


def asks_for_something(inside: str) -> bool:
    """Tell whether words name what they ask for: "insert your company name here", not "insert the key here"."""
    return any(_noun(word) and word not in ("insert", "here") for word in slot_words(inside))


def _noun(word: str) -> bool:
    if word in NOUNS:
        return True
    for ending in _OWNED:
        if word.endswith(ending) and word.removesuffix(ending) in NOUNS:
            return True
    return word.endswith("s") and word[:-1] in NOUNS
