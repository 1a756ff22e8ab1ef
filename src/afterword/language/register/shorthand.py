"""Shorthand of chats: "thx", "u", "btw", "2moro", "gonna", and what full words say instead."""

from __future__ import annotations

from typing import Final

from afterword.language.grammar.tokens import Tokens, in_capitals_of
from afterword.language.register.informality import Informality
from afterword.language.span import Span
from afterword.language.wordlist import wordlist

_FULL: Final = {
    "thx": "thanks", "thnx": "thanks", "tnx": "thanks", "thanx": "thanks", "thankx": "thanks",
    "tysm": "thank you very much",
    "u": "you", "ya": "you", "pls": "please", "plz": "please", "plzz": "please", "plss": "please", "plse": "please",
    "btw": "by the way", "imo": "in my view", "imho": "in my view", "tbh": "to be honest", "tbf": "to be fair",
    "idk": "I do not know", "afaik": "as far as I know", "iirc": "if I remember rightly", "lmk": "let me know",
    "icymi": "in case you missed it", "nvm": "never mind",
    "gr8": "great", "l8r": "later", "l8": "late", "b4": "before", "2moro": "tomorrow", "2morrow": "tomorrow",
    "2mrw": "tomorrow", "2mro": "tomorrow", "2nite": "tonight", "2night": "tonight", "2day": "today",
    "tmrw": "tomorrow",
    "tmw": "tomorrow", "tomoz": "tomorrow", "4ever": "forever", "4u": "for you", "2u": "to you", "some1": "someone",
    "any1": "anyone", "every1": "everyone", "no1": "no one", "w8": "wait", "h8": "hate", "str8": "straight",
    "cuz": "because", "coz": "because", "cus": "because", "bcoz": "because", "becoz": "because", "bcz": "because",
    "b/c": "because",
    "gonna": "going to", "wanna": "want to", "lemme": "let me", "gimme": "give me", "kinda": "rather",
    "sorta": "rather",
    "dunno": "do not know", "outta": "out of", "lotta": "lot of", "shoulda": "should have", "coulda": "could have",
    "woulda": "would have", "mighta": "might have", "musta": "must have", "hafta": "have to", "tryna": "trying to",
    "imma": "I will", "gotta": "", "tho": "though", "altho": "although", "nite": "night", "luv": "love",
    "wud": "would", "cud": "could", "shud": "should", "ppl": "people", "sry": "sorry", "srry": "sorry", "soz": "sorry",
    "abt": "about", "gud": "good", "smth": "something", "smthing": "something", "prolly": "probably", "probs": "",
    "obvs": "obviously", "defo": "definitely", "def": "definitely", "prob": "probably", "deets": "details",
    "convo": "conversation", "bday": "birthday", "cos": "because", "bc": "because", "r": "are", "c": "see", "2": "to",
    "4": "for", "ty": "thank you", "thru": "through", "w/o": "without", "wat": "what", "wassup": "how are you",
    "yr": "your", "ur": "", "lol": "", "lolz": "", "lmao": "", "rofl": "", "omg": "", "omfg": "", "wtf": "", "ttyl": "",
    "ttys": "", "brb": "", "ikr": "", "ngl": "", "irl": "", "hmu": "", "bff": "", "yolo": "", "smh": "", "jk": "",
    "finna": "", "np": "", "idc": "", "fomo": "", "otw": "", "omw": "", "hbu": "", "wbu": "", "gtg": "", "g2g": "",
    "rly": "really", "v": "very", "cya": "", "m8": "", "plis": "please", "kno": "know", "hav": "have", "dat": "that",
    "wot": "what", "nothin": "nothing", "somethin": "something", "gettin": "getting", "goin": "going", "doin": "doing",
    "lookin": "looking", "workin": "working", "talkin": "talking", "lettin": "letting", "tellin": "telling",
}  # fmt: skip
_DOUBTFUL: Final = wordlist("thru w/o fomo yr v")
_LOUD_TOO: Final = wordlist(
    "thx tysm btw imho tbh idk lmk lol lolz lmao rofl omg omfg wtf ttyl brb ngl bff yolo gr8 l8r gonna wanna plz thnx"
)
"""Those that mean the same in capitals; in capitals others are terms ("the IMO", "a PPL", "HV")."""

_I: Final = wordlist("i i'm i've i'd i'll")
_SUBJECTS: Final = wordlist("i i'm i'd i've it it's we we're you you're they he she my the that that's there this your")
_PEOPLE: Final = wordlist("u you we they how where who what")
_READERS: Final = wordlist("u ya you")
_LONGER: Final = 3
_MODALS: Final = wordlist(
    "would will i i'd i'll i'm could can should am is was it's that's we we'd it they you you'd must might"
)
_EAGER: Final = wordlist(
    "nice good great want like love happy glad forward able need going wanted looking way pleased keen"
)
_MEETING: Final = wordlist(
    "meet see hear be talk work speak c u you know do get go meeting hearing seeing ask say thank join come"
)
_THANKING: Final = wordlist("thanks thank thx look looking waiting asking time see wait here there apologies sorry")
_THANKED: Final = wordlist("the u you your ur a my all everything being taking meeting this that ya")

_LEADS: Final[dict[str, tuple[frozenset[str] | None, frozenset[str] | None]]] = {
    "cos": (None, _SUBJECTS),
    "bc": (None, _SUBJECTS),
    "2": (_EAGER, _MEETING),
    "4": (_THANKING, _THANKED),
    "c": (None, _READERS),
    "ty": (None, wordlist("for so all again both very")),
    "def": (_MODALS, None),
    "prob": (_MODALS, None),
    "v": (
        wordlist("is was am very i'm it's v be been"),
        wordlist("much good nice kind interested keen happy helpful pleased excited interesting"),
    ),
    "wat": (wordlist("know see about of"), _SUBJECTS),
    "yr": (wordlist("for of with to at from thanks thank see"), None),
    "dat": (wordlist("all like for with of about"), None),
    "no1": (None, wordlist("is was has will would can knows")),
    "hav": (_SUBJECTS | wordlist("to will would"), None),
}
"""What must stand before and after those that may mean something else; None where anything may."""


def shorthand_at(tokens: Tokens, index: int) -> Informality | None:
    """Judge a word that chats shorten."""
    word, written = tokens.words[index], tokens.raw[index]
    if (written.isupper() and not _is_loud_shorthand(tokens, index)) or not _may_stand_here(tokens, index):
        return None
    full = _FULL[word]
    if word == "r" and not (tokens.precedes(index) in _PEOPLE or tokens.follows(index) in _READERS):
        return None
    span = Span(tokens.start(index), tokens.end(index))
    fixes = (in_capitals_of(written if not written.isupper() else written.title(), full),) if full else ()
    if full and (written.islower() or not written[0].isalpha()):
        fixes = (full,)
    if written.isupper() and full and not tokens.opens_sentence(index):
        fixes = (full,)
    return Informality("shorthand", span, written, fixes, word not in _DOUBTFUL)


def _is_loud_shorthand(tokens: Tokens, index: int) -> bool:
    """Tell whether capitals hide no term: "BTW, the coffee", but not "an LOL Surprise doll"."""
    word = tokens.words[index]
    if not tokens.raw[index][0].isalpha() or any(map(str.isdigit, word)):
        return True
    if word == "u":
        return tokens.precedes(index) in ("thank", "thx", "see", "for", "to", "if", "with", "do", "did")
    apart = tokens.opens_clause(index) or tokens.gaps[index + 1][:1] in tuple(",.!?")
    return word in _LOUD_TOO and apart and tokens.gaps[index][-1:] != "(" and not _names(tokens, index)


def _names(tokens: Tokens, index: int) -> bool:
    """Tell whether a capital follows that makes a name of a word ("LOL Surprise")."""
    following = tokens.follows(index)
    return bool(following) and tokens.raw[index + 1][0].isupper() and following not in _I


def _may_stand_here(tokens: Tokens, index: int) -> bool:
    """Tell whether a word stands in running text, between words that fit."""
    word, gap, after = tokens.words[index], tokens.gaps[index][-1:], tokens.gaps[index + 1][:1]
    if (
        gap in tuple("\\/_@#<=`")
        or after in tuple("\\/_@>=`(")
        or (len(word) < _LONGER and (gap in tuple("-.&+'’") or after in tuple("-&+'’")))
    ):
        return False
    if len(word) == 1 and word.isalpha() and after == "." and tokens.gaps[index + 1][1:2].strip():
        return False
    before, following = _LEADS.get(word, (None, None))
    fits_before = before is None or tokens.precedes(index) in before
    return fits_before and (following is None or tokens.follows(index) in following)


SHORTHAND: Final = frozenset(_FULL)
"""The words that `shorthand_at` judges."""
