"""Places that are wrong for a word by the classes of the words around it: where a verb, a noun, an article stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from afterword.language.grammar.sounds import first_sound
from afterword.language.grammar.than import is_comparative
from afterword.language.grammar.tokens import Tokens
from afterword.language.grammar.verbs import is_taking_object
from afterword.language.grammar.word_classes import is_adjective, is_mainly_noun, is_noun, is_plural, is_thing
from afterword.language.spelling.places import (
    ADVERBS,
    BE,
    CLOSING,
    DETERMINERS,
    MODALS,
    OBJECT,
    PREPOSITIONS,
    is_closed,
    is_verb_wanted,
)
from afterword.language.wordlist import wordlist

_LETTING: Final = wordlist("let lets letting set sets setting turn turned turning cut cuts broke came come")


def _verb(tokens: Tokens, index: int) -> bool:
    if not is_verb_wanted(tokens, index):
        return False
    before = tokens.precedes(index)
    if tokens.words[index] == "loose" and tokens.precedes(index - 1) in _LETTING:
        return False  # "let me loose"
    if before in MODALS or (before in ADVERBS and tokens.precedes(index - 1) in MODALS):
        return True
    return tokens.follows(index) in OBJECT | CLOSING or is_closed(tokens, index)


def _base(tokens: Tokens, index: int) -> bool:
    return is_verb_wanted(tokens, index) and tokens.follows(index) in OBJECT | PREPOSITIONS


def _object(tokens: Tokens, index: int) -> bool:
    return is_verb_wanted(tokens, index) and tokens.follows(index) in OBJECT


def _participle(tokens: Tokens, index: int) -> bool:
    before = tokens.precedes(index)
    if before in ("also", "already", "just", "now", "always", "never"):
        before = tokens.precedes(index - 1)
    return before in _HAVING and tokens.follows(index) in OBJECT


def _perfect(tokens: Tokens, index: int) -> bool:
    before = tokens.precedes(index)
    if before in ("also", "already", "just", "now", "always", "never", "not"):
        before = tokens.precedes(index - 1)
    return before in _HAVING and tokens.follows(index) != ""


_HAVING: Final = wordlist("have has had i've we've you've they've having")


def _noun(tokens: Tokens, index: int) -> bool:
    before = tokens.precedes(index)
    if before not in DETERMINERS and not (
        is_adjective(before) and tokens.precedes(index - 1) in DETERMINERS | PREPOSITIONS
    ):
        return False
    if tokens.words[index] == "loose" and tokens.precedes(index - 1) == "on":
        return False
    if tokens.words[index] == "affect" and tokens.follows(index) in ("of", "was", "is"):
        return False  # what shows in a face
    return tokens.follows(index) in CLOSING or is_closed(tokens, index)


def _adverb(tokens: Tokens, index: int) -> bool:
    following = tokens.follows(index)
    return tokens.precedes(index) in BE and (
        following in ("a", "an", "sure") or (is_adjective(following) and following.islower())
    )


def _article(tokens: Tokens, index: int) -> bool:
    """Tell whether an object with an article must follow: "reviews they failures every day"."""
    before, following = tokens.precedes(index), tokens.follows(index)
    if not (before in PREPOSITIONS or is_taking_object(before)) or not is_mainly_noun(following):
        return False
    return tokens.ends_sentence(index + 1) or tokens.follows(index + 1) in CLOSING | DETERMINERS


def _they(tokens: Tokens, index: int) -> bool:
    return tokens.follows(index) in _AFTER_THEY and tokens.follows(index + 1) != ""


_AFTER_THEY: Final = wordlist("are were aren't weren't don't didn't haven't wouldn't couldn't")


def _owner(tokens: Tokens, index: int) -> bool:
    """Tell whether what follows belongs to somebody: "for you kindness in"."""
    before, following = tokens.precedes(index), tokens.follows(index)
    joins = before == "and" and tokens.precedes(index - 1) in ("you", "i")
    if (
        not (joins or before in PREPOSITIONS)
        or not is_mainly_noun(following)
        or following in _FOLK
        or following.endswith("ing")
    ):
        return False
    return tokens.ends_sentence(index + 1) or tokens.follows(index + 1) in CLOSING - DETERMINERS


_FOLK: Final = wordlist(
    "people guys folks ladies gentlemen lot two three four lads works today tomorrow yesterday tonight monday tuesday"
    " wednesday thursday friday saturday sunday sir madam mate patients cold work"
)


def _joint(tokens: Tokens, index: int) -> bool:
    """Tell whether "and" must stand here, as no article stands before such a word."""
    following, further = tokens.follows(index), tokens.follows(index + 1)
    if tokens.precedes(index) in DETERMINERS | PREPOSITIONS or not tokens.raw[index + 1 : index + 2]:
        return False
    if following == "i":
        return further in _SAID_OF_ME
    return following in _AFTER_AND and tokens.raw[index + 1].islower()


_AFTER_AND: Final = wordlist(
    "her his their we you they he she then the my your our would was am have has to with i'm i'd i've i'll"
)
_SAID_OF_ME: Final = wordlist("am would have was look hope think can will enjoyed know had could")


def _once(tokens: Tokens, index: int) -> bool:
    """Tell whether "an" must stand here: "it was and honour to"."""
    before, following = tokens.precedes(index), tokens.follows(index)
    further = tokens.follows(index + 1)
    if before not in BE | PREPOSITIONS | {"such", "have", "had", "as"} or first_sound(following or "the") != "vowel":
        return False
    ends = further in CLOSING or is_closed(tokens, index + 1)
    return (is_thing(following) and ends) or (is_noun(following) and further in ("to", "for", "that", "when"))


def _that(tokens: Tokens, index: int) -> bool:
    before = tokens.precedes(index)
    if before not in _TELLING or any(is_comparative(word) for word in tokens.sentence_before(index)):
        return False
    return tokens.follows(index) in _SUBJECTS and not {"rather", "other", "different"} & set(
        tokens.sentence_before(index)
    )


_TELLING: Final = wordlist(
    "hope think know believe say said sure confident glad pleased told hear see understand feel felt mention mentioned"
    " agree aware fact noticed learned learnt explained"
)
_SUBJECTS: Final = wordlist("i we you they he she it the my your our this there")


def _than(tokens: Tokens, index: int) -> bool:
    following, further = tokens.follows(index), tokens.follows(index + 1)
    if not is_comparative(tokens.precedes(index)):
        return False
    if (
        following in ("ever", "usual", "anything", "anyone", "expected", "planned", "enough")
        or following.isdigit()
        or following in _NUMBERS
    ):
        return True
    said = {further, tokens.follows(index + 2)}
    return following in _SUBJECTS and bool(said & _HOPED)


_NUMBERS: Final = wordlist("two three four five six seven eight nine ten twelve twenty thirty fifty half")
_HOPED: Final = wordlist("hoped expected thought imagined anticipated planned feared believed")


def _one(tokens: Tokens, index: int) -> bool:
    is_laid = tokens.precedes(index).endswith("ing")
    return not is_laid and tokens.follows(index) == "of" and tokens.follows(index + 1) in OBJECT


def _on(tokens: Tokens, index: int) -> bool:
    return tokens.precedes(index) in _LEANING and tokens.follows(index) in OBJECT


_LEANING: Final = wordlist(
    "based depend depends depending focus focused focuses focusing rely relies relying concentrate"
)


def _of(tokens: Tokens, index: int) -> bool:
    before, following = tokens.precedes(index), tokens.follows(index)
    if before in _ONLY_OF:
        return following != "" and not (before in ("lot", "lots") and following in DETERMINERS)
    return before in _PARTS and following in OBJECT | {"us", "which", "whom", "being"}


_PARTS: Final = wordlist("all part parts some many most none much out member members director rest number type range")
_ONLY_OF: Final = wordlist("lot lots kind kinds sort sorts instead because full aware proud fond capable couple plenty")


def _two(tokens: Tokens, index: int) -> bool:
    following = tokens.follows(index)
    if not is_plural(following) or following in _TOWED or is_verb_wanted(tokens, index):
        return False
    return tokens.precedes(index) not in ("in", "to", "a", "under", "and")


_TOWED: Final = wordlist(
    "trucks cars bars ropes boats lines vehicles trailers caravans hooks balls chains firms companies services"
    " operators lifts straps cables tractors drivers paths"
)


def _where(tokens: Tokens, index: int) -> bool:
    """Tell whether a whole clause follows, which "were" cannot begin: "were it could do"."""
    return tokens.follows(index) in _WHO and tokens.follows(index + 1) in _AUXILIARIES


_WHO: Final = wordlist("it he she i you we they people one everyone everybody things")
_AUXILIARIES: Final = wordlist(
    "can could will would is are was has have had should might may must need needs do does don't didn't"
)


def _you(tokens: Tokens, index: int) -> bool:
    return tokens.follows(index) in _AFTER_YOU and tokens.follows(index + 1) != ""


_AFTER_YOU: Final = wordlist(
    "are were have would could should mentioned told said asked showed explained described gave took wrote spoke don't"
    " didn't had"
)


def _subject(tokens: Tokens, index: int) -> bool:
    """Tell whether a verb is wanted between a thing and what it acts on: "how tillage effects the counts"."""
    before = tokens.precedes(index)
    if tokens.follows(index) not in OBJECT - {"that", "this", "what", "how"}:
        return False
    if before in ("it", "which", "directly", "really", "greatly"):
        return tokens.words[index] == "effects" or before != "it"
    further = tokens.precedes(index - 1)
    if further in DETERMINERS:
        further = tokens.precedes(index - 2)
    asked = further in ("how", "when", "if", "because", "whether", "that")
    return tokens.words[index] == "effects" and asked and before not in DETERMINERS and not is_adjective(before)


PLACES: Final[dict[str, Callable[[Tokens, int], bool]]] = {
    "verb": _verb,
    "base": _base,
    "object": _object,
    "participle": _participle,
    "perfect": _perfect,
    "noun": _noun,
    "adverb": _adverb,
    "article": _article,
    "they": _they,
    "owner": _owner,
    "joint": _joint,
    "once": _once,
    "that": _that,
    "than": _than,
    "one": _one,
    "on": _on,
    "of": _of,
    "two": _two,
    "where": _where,
    "you": _you,
    "subject": _subject,
}
"""What tells whether a word stands in a wrong place, by the kind of place."""
