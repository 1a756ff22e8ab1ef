"""Slang, interjections and familiar words for the reader: "yeah", "stoked", "no biggie", "a legend, mate"."""

from __future__ import annotations

from typing import Final

from afterword.language.grammar.tokens import Tokens, in_capitals_of
from afterword.language.names import TITLES
from afterword.language.register.informality import Informality, Kind
from afterword.language.span import Span
from afterword.language.wordlist import wordlist

_PLAIN: Final = {
    "yeah": "yes", "yea": "yes", "yeh": "yes", "yep": "yes", "yup": "yes", "yessir": "yes", "nah": "no", "nope": "no",
}  # fmt: skip
_WORDS: Final = wordlist(
    "gotcha betcha woohoo woo-hoo woot yay yayy yippee oopsie oopsies yikes ugh meh duh haha hahaha hahah hehe"
    " hehehe dude dudes bro bros bruh brah homie homies bestie besties peeps stoked hella badass bad-ass kickass"
    " kick-ass crap crappy damn damned goddamn friggin frickin freakin freaking frigging shit shitty bullshit fuck"
    " fucking fucked fuckin innit blimey crikey whazzup wazzup whatcha watcha chillax chillin vibing slayed"
    " amazeballs awesomesauce okie-dokie okey-dokey okey-doke alrighty ain't aint lovin luvin y'know noob wowza"
    " sheesh sucky craptastic fantabulous"
)
_DOUBTFUL: Final = wordlist(
    "whoa psyched vibe vibes y'all yall ya'll gosh legit arvo brill heck darn righto oops whoops jeez bummer"
    " gutted knackered"
)
_TERMS: Final = {"dude": ("ranch", "ranches"), "crap": ("shoot", "game")}
_NAMES_TOO: Final = wordlist("meh fam bros bro peeps vibe vibes heck legit duh yay")
"""Words that are names when they have a capital."""

_FEELING: Final = wordlist("i'm am be feel felt feeling so super totally really pretty absolutely all got get still")
_SAID_OF: Final = {
    "pumped": (_FEELING, wordlist("to about for up")),
    "amped": (_FEELING, wordlist("to about for up")),
    "hyped": (_FEELING, wordlist("to about for up")),
    "dope": (wordlist("was is were so pretty super totally really looks sounds sounded"), frozenset[str]()),
    "lit": (wordlist("so totally super absolutely"), frozenset[str]()),
    "rad": (wordlist("was is so pretty super totally really"), frozenset[str]()),
    "sick": (wordlist("so super totally"), frozenset[str]()),
    "epic": (wordlist("was is so totally super"), frozenset[str]()),
    "sucks": (wordlist("it that this which really"), wordlist("that to when")),
    "sucked": (wordlist("it that this which really"), wordlist("that to when")),
    "legend": (wordlist("a total absolute"), frozenset[str]()),
    "rockstar": (wordlist("a total absolute"), frozenset[str]()),
    "bloody": (
        wordlist("so a the was is pretty"),
        wordlist("brilliant good great marvellous hell nice lovely amazing hard cold awful"),
    ),
    "chill": (wordlist("so super pretty really totally very"), frozenset[str]()),
    "slay": (wordlist("to will you gonna totally"), frozenset[str]()),
    "buzzing": (wordlist("i'm am absolutely still"), wordlist("about to for after")),
}
"""Words that are slang where they are said of somebody's mood or of a thing: what stands before, and may follow."""

_ADDRESSING: Final = wordlist(
    "mate buddy pal hun babe man bud bruv guys lads boss fella mates hon sweetie darling sis fam bro dude"
)
_DOUBTFUL_ADDRESS: Final = wordlist("guys lads boss")

_PHRASES: Final = (
    "no biggie", "my bad", "hit me up", "cool beans", "you rock", "rock on", "hang loose", "as hell", "hell yeah",
    "hell yes", "hell no", "heck yeah", "heck yes", "holy moly", "holy cow", "holy smokes", "no prob", "no probs",
    "easy peasy", "okey dokey", "okie dokie", "what's up", "whats up", "catch you later", "catch ya later",
    "oh my god", "oh my gosh", "mind blown", "totally stoked", "super stoked", "kick ass", "kicks ass", "kicked ass",
    "see ya", "see ya later", "love ya", "totally pumped", "super pumped", "totally psyched",
)  # fmt: skip
_DOUBTFUL_PHRASES: Final = (
    "no worries", "you guys", "killed it", "nailed it", "crushed it", "had a blast", "was a blast", "blew my mind",
    "no sweat", "freaked out", "freaking out", "cheers for", "super duper",
)  # fmt: skip


def _indexed(phrases: tuple[str, ...]) -> dict[str, list[tuple[str, ...]]]:
    """Sort phrases by their longest word, by which they are looked for."""
    index: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        words = tuple(phrase.split(" "))
        index.setdefault(max(words, key=len), []).append(words)
    return index


_BY_WORD: Final = _indexed(tuple({*_PHRASES, *_DOUBTFUL_PHRASES}))

SLANG: Final = frozenset(_PLAIN) | _WORDS | _DOUBTFUL | frozenset(_SAID_OF) | _ADDRESSING | frozenset(_BY_WORD)
"""The words that `slang_at` judges."""


def slang_at(tokens: Tokens, index: int) -> Informality | None:
    """Judge a word that is slang, or that slang phrases have."""
    for phrase in _BY_WORD.get(tokens.words[index], ()):
        if (found := _phrase_at(tokens, index, phrase)) is not None:
            return found
    return _address_at(tokens, index) or _said_at(tokens, index) or _word_at(tokens, index)


def _phrase_at(tokens: Tokens, index: int, phrase: tuple[str, ...]) -> Informality | None:
    first = index - phrase.index(tokens.words[index])
    last = first + len(phrase) - 1
    if first < 0 or tuple(tokens.words[first : last + 1]) != phrase:
        return None
    if not all(tokens.are_neighbours(at, at + 1) for at in range(first, last)):
        return None
    return _found(tokens, "slang", first, last, certain=" ".join(phrase) not in _DOUBTFUL_PHRASES)


def _address_at(tokens: Tokens, index: int) -> Informality | None:
    """Judge a familiar word for the reader, between a comma and the end of what is said to him."""
    word = tokens.words[index]
    if word not in _ADDRESSING or not tokens.raw[index].islower() or index == 0:
        return None
    if tokens.gaps[index].strip(" \t\xa0\n") != "," or tokens.gaps[index + 1][:1] not in tuple(".,!?"):
        return None
    return _found(tokens, "address", index, index, certain=word not in _DOUBTFUL_ADDRESS)


def _said_at(tokens: Tokens, index: int) -> Informality | None:
    leads = _SAID_OF.get(tokens.words[index])
    if leads is None or tokens.precedes(index) not in leads[0]:
        return None
    if tokens.follows(index) not in leads[1] and not _is_said(tokens, index):
        return None
    if tokens.follows(index) == "to" and tokens.follows(index + 1) in ("the", "a", "an", "our", "your"):
        return None
    return _found(tokens, "slang", index, index)


def _is_said(tokens: Tokens, index: int) -> bool:
    """Tell whether what is said ends after a word, or a familiar address follows it."""
    return tokens.ends_sentence(index) or tokens.gaps[index + 1][:1] == ","


def _word_at(tokens: Tokens, index: int) -> Informality | None:
    word, written = tokens.words[index], tokens.raw[index]
    if word not in _WORDS and word not in _DOUBTFUL and word not in _PLAIN:
        return None
    if written[0].isupper() and (word in _NAMES_TOO or not tokens.opens_clause(index)) and not written.isupper():
        return None
    if written.isupper() and (
        word in _NAMES_TOO or (tokens.raw[index + 1 : index + 2] and tokens.raw[index + 1][0].isupper())
    ):
        return None
    if tokens.follows(index) in _TERMS.get(word, ()) or (written[0].isupper() and _is_name(tokens, index)):
        return None
    plain = _PLAIN.get(word)
    fixes = (in_capitals_of(written, plain),) if plain is not None else ()
    return _found(tokens, "slang", index, index, *fixes, certain=word not in _DOUBTFUL)


def _is_name(tokens: Tokens, index: int) -> bool:
    """Tell whether a title before it or a capital after it makes a name of a word ("Mr. Yeah", "Nah Trang")."""
    following = tokens.raw[index + 1] if tokens.follows(index) else ""
    after_title = tokens.gaps[index].startswith(".") and tokens.words[index - 1] in TITLES
    return after_title or (
        following[:1].isupper() and following not in ("I", "I'm", "I’m", "I'd", "I’d", "I've", "I’ve")
    )


def _found(tokens: Tokens, kind: Kind, first: int, last: int, *fixes: str, certain: bool = True) -> Informality:
    span = Span(tokens.start(first), tokens.end(last))
    return Informality(kind, span, span.of(tokens.text), fixes, certain)
