"""Then and than: the one after a comparison, the other everywhere else."""

from __future__ import annotations

from typing import Final

from afterword.language.grammar.slip import Slip
from afterword.language.grammar.tokens import MOST_LOOKED_AT, Tokens, in_capitals_of
from afterword.language.grammar.word_classes import is_adjective, is_mainly_noun
from afterword.language.spelling.lexicon import lexicon
from afterword.language.wordlist import wordlist

_COMPARATIVES: Final = wordlist(
    "better worse more less fewer earlier later sooner faster slower longer shorter bigger larger smaller higher"
    " lower greater older elder younger newer easier harder closer nearer further farther stronger weaker cheaper"
    " wider deeper richer warmer colder hotter cooler nicer quicker safer louder brighter busier happier heavier"
    " lighter simpler smarter tougher kinder calmer cleaner clearer fuller tighter thinner thicker taller rougher"
    " smoother softer sharper finer fairer friendlier prouder broader narrower rarer keener poorer steeper"
    " stricter fresher"
)
_BOUND: Final = wordlist("rather other different differently otherwise elsewhere nothing")
"""Words that "than" follows although they are no comparatives; a few want to be looked at."""

_ENDING: Final = wordlist(
    "and but or nor so to because than that which who if when while as until for at by is was were are has had"
    " have will would could can may might must should did does do not it's that's we'd i'd we'll i'll let please"
    " they're again now"
)
"""What follows "then" where it means a time."""

_COMPARED: Final = wordlist(
    "any anyone anybody anything ever most many one two three four five six ten mine yours ours theirs hers his"
    " me him us them myself usual expected planned needed anticipated intended required agreed usually normal"
    " average others other another before yesterday those everyone everybody everything a an my your our all half"
    " enough words"
)
"""What is compared with, where nouns stand between the comparative and "then"."""

_ANYTHING: Final = wordlist("anywhere anyone anybody anything any ever elsewhere")
_NOTHING: Final = wordlist("nothing no little anything something")
_MEASURED_BY: Final = wordlist("in at on with from by for during")
_PREFERRING: Final = wordlist("would i'd we'd they'd he'd she'd you'd")
_THOUGHT: Final = wordlist(
    "thought expected had have could knew imagined needed would ever did do was were am can realised hoped feared"
    " planned believed wanted used deserved remembered guessed dared feared"
)
_FARTHEST: Final = 7
_STATING: Final = wordlist("happy likely welcome enough once willing ready glad pleased sure 50 100")
_CONDITIONS: Final = wordlist("if when once unless until whenever since")
_INVERTED: Final = wordlist("should had were")
_NEAREST: Final = 2
_MOST_BETWEEN: Final = 3
_BEFORE_TIME: Final = wordlist("since until till by back just")
_SUBJECTS: Final = wordlist("i we you he she it they there please let the again")
_LEAST_STEM: Final = 3


def is_comparative(word: str) -> bool:
    """Tell whether a word (folded) is a comparative in one word."""
    if word in _COMPARATIVES:
        return True
    if not word.endswith("er") or is_mainly_noun(word):
        return False
    stem = word[:-2]
    if stem.endswith("i") and stem[:-1] + "y" in lexicon().bands:
        return True
    bases = (stem, word[:-1], stem[:-1] + "y" if stem.endswith("i") else stem[:-1])
    return any(is_adjective(base) for base in bases if len(base) >= _LEAST_STEM)


def than_slip(tokens: Tokens, index: int) -> Slip | None:
    """Judge the "then" or "than" at `index`."""
    if tokens.words[index] == "then":
        is_slip, meant = _compares(tokens, index), "than"
    else:
        is_slip, meant = _tells_time(tokens, index), "then"
    return tokens.slip("than", index, index, in_capitals_of(tokens.raw[index], meant)) if is_slip else None


def _compares(tokens: Tokens, index: int) -> bool:
    before, following = tokens.precedes(index), tokens.follows(index)
    if not before or not following:
        return False
    if before in ("rather", "other"):
        allowed = following not in _ENDING or following in ("that", "to", "for", "by", "at")
        return allowed and tokens.precedes(index - 1) not in ("each", "or", "the")
    if _is_preferred(tokens, index) or _is_more_so(tokens, index):
        return True
    if following == "to" and is_comparative(before) and tokens.precedes(index - 1) in _NOTHING:
        return True
    if following in _ANYTHING and _is_open_comparison(tokens, index):
        return True
    if following in _MEASURED_BY and _is_paired(tokens, index, following):
        return True
    if following in _ENDING or _is_conditional(tokens, index):
        return before in ("more", "less", "better") and following in _STATING | {"ever", "expected", "usual"}
    if is_comparative(before) or before in ("different", "differently"):
        return not (following == "the" and tokens.precedes(index - 1) == "the")
    return following in _COMPARED | {"the", "i", "we", "you"} and _is_behind_comparative(tokens, index, following)


def _is_more_so(tokens: Tokens, index: int) -> bool:
    """Tell whether "more so" or "less so" stands before: "more so then in my last role"."""
    measured = tokens.precedes(index) == "so" and tokens.precedes(index - 1) in ("more", "less")
    return measured and tokens.follows(index) not in ("and", "but", "it", "we", "they")


def _is_preferred(tokens: Tokens, index: int) -> bool:
    """Tell whether one thing is done rather than another: "I would rather learn then teach"."""
    before = tokens.sentence_before(index)
    places = [place for place, word in enumerate(before) if word in ("rather", "sooner")]
    if not places or len(before) - places[-1] > _FARTHEST:
        return False
    at = index - len(before) + places[-1]
    joined = all(tokens.are_neighbours(place, place + 1) for place in range(at, index))
    return joined and tokens.precedes(at) in _PREFERRING and tokens.follows(index) not in ("and", "but", "or", "")


def _is_open_comparison(tokens: Tokens, index: int) -> bool:
    """Tell whether a comparative stands a little before, with no mark between: "happier on that line then anywhere"."""
    for at in range(index - 1, max(-1, index - _FARTHEST), -1):
        if not tokens.are_neighbours(at, at + 1):
            return False
        if is_comparative(tokens.words[at]):
            return True
    return False


def _is_paired(tokens: Tokens, index: int, following: str) -> bool:
    """Tell whether the preposition after "then" stands before it too: "more in an hour then in"."""
    before = tokens.sentence_before(index)[-_FARTHEST:]
    places = [at for at, word in enumerate(before) if word in ("more", "less", "fewer", "better", "worse")]
    return bool(places) and following in before[places[-1] + 1 : places[-1] + 3] and tokens.gaps[index] == " "


def _is_conditional(tokens: Tokens, index: int) -> bool:
    """Tell whether "then" may say what follows from a condition: "if you need more then write"."""
    at = index
    while (
        index - at < MOST_LOOKED_AT
        and at > 0
        and not tokens.opens_sentence(at)
        and tokens.gaps[at][:1] not in (";", ":")
    ):
        at -= 1
    return tokens.words[at] in _INVERTED or any(word in _CONDITIONS for word in tokens.words[at:index])


def _is_behind_comparative(tokens: Tokens, index: int, following: str) -> bool:
    """Tell whether a comparative stands a few words before, with what it belongs to: "a better test then any"."""
    for distance in range(_NEAREST, _NEAREST + _MOST_BETWEEN):
        at = index - distance
        if at < 0 or not tokens.are_neighbours(at, at + 1):
            return False
        word = tokens.words[at]
        if word in ("more", "less", "fewer") or is_comparative(word):
            if following in ("i", "we", "you"):
                return tokens.follows(index + 1) in _THOUGHT
            return following in _COMPARED or _is_measured(tokens, at, distance)
    return False


def _is_measured(tokens: Tokens, at: int, distance: int) -> bool:
    """Tell whether one adjective follows "more" or "less" ("more accurate then the")."""
    return distance == _NEAREST and tokens.words[at] in ("more", "less") and is_adjective(tokens.word(at + 1))


def _tells_time(tokens: Tokens, index: int) -> bool:
    """Tell whether no comparison leads to this "than"."""
    before, following = tokens.precedes(index), tokens.word(index + 1)
    if tokens.opens_sentence(index):
        return tokens.follows(index) in _SUBJECTS
    if any(is_comparative(word) or word in _BOUND for word in tokens.sentence_before(index)):
        return False
    if before in _BEFORE_TIME and (tokens.ends_sentence(index) or tokens.gaps[index + 1][:1] == "," or following):
        return True
    if before == "and":
        return tokens.follows(index) not in ("", "then")
    is_apart = tokens.gaps[index].startswith(",")
    return (
        is_apart
        and tokens.word(tokens.sentence_starts[index]) in _CONDITIONS | _INVERTED
        and bool(tokens.follows(index))
    )
