"""Your and you're: the one belongs to you, the other is "you are"."""

from __future__ import annotations

from typing import Final

from afterword.language.grammar.possessives import after_adverbs, is_owned_after, is_said_after
from afterword.language.grammar.slip import Slip
from afterword.language.grammar.tokens import MOST_LOOKED_AT, Tokens, in_capitals_of
from afterword.language.grammar.word_classes import is_adjective, is_mainly_noun
from afterword.language.wordlist import wordlist

_INTRODUCING: Final = wordlist(
    "that and but if because when think know hope hoping trust believe say said guess suppose sure glad see"
    " understand since as while where what whatever how so or unless whether although though until once hear heard"
    " agree realise realize imagine assume expect who whom course yes absolutely maybe perhaps confident certain"
    " aware hopefully feel"
)
"""Words with which a clause begins, so that "your" after them may have been meant as its subject and verb."""

_GOING: Final = {
    "going": wordlist("to through ahead"),
    "looking": wordlist("for to forward at after into"),
    "planning": wordlist("to on for"),
    "hoping": wordlist("to for that"),
    "trying": wordlist("to"),
    "thinking": wordlist("of about"),
    "asking": wordlist("for about if whether me"),
    "working": wordlist("on with towards to in at"),
    "doing": wordlist(
        "a an the this that is well great so all here there something such good everything exactly what better fine"
        " more really amazing important wonderful fantastic excellent"
    ),
    "getting": wordlist("a an the ready on back"),
    "coming": wordlist("to from in back on"),
    "having": wordlist("a an the to"),
    "taking": wordlist("on the a"),
    "hiring": wordlist("for a an again at now"),
    "recruiting": wordlist("for a an"),
    "seeking": wordlist("a an someone somebody"),
    "building": wordlist("a an the something such things"),
    "making": wordlist("a an the something such things it"),
    "running": wordlist("a an the such"),
    "creating": wordlist("a an something such things"),
    "growing": wordlist("so fast quickly into"),
    "offering": wordlist("a an something such"),
    "giving": wordlist("people me us them something so"),
    "bringing": wordlist("people something so the a"),
    "expecting": wordlist("a an me us the to"),
    "waiting": wordlist("for on to"),
    "interviewing": wordlist("other others more a"),
    "considering": wordlist("me other others a the"),
    "expanding": wordlist("into so the"),
}
_FINITE: Final = wordlist(
    "is was were are be has had have will would can could should may might must made makes make meant means mean gave"
    " gives give showed shows show told tells tell helps help kept keeps keep brought brings took takes left leaves"
    " put puts says said isn't wasn't hasn't won't wouldn't did does came comes got gets went goes speaks spoke"
)
_TELLING: Final = wordlist(
    "see hear heard said say know think hope understand read mentioned sure glad believe told me us learned"
    " learnt saw understood gather hoping aware noticed"
)
_SURELY: Final = wordlist(
    "hope hoping think believe glad sure hear heard said if when while because trust assume pleased"
)
_BE: Final = wordlist("be been being is are was were become became becoming")
_VERBS: Final = wordlist("keeping doing having being making taking coming going getting")
_AFTER_DOING: Final = wordlist(
    "a an the my our his her their this that these some any me us him them it to for with at in on up out by from"
    " well so now still again all new"
)
_AT_ONCE: Final = wordlist("also the an")
_WELCOMING: Final = wordlist("most very always quite all more than truly so ever")
_WELL: Final = wordlist("hope hoping hopes trust trusting that know glad assume hear think")
_AFTER_WELL: Final = wordlist("and in after today too again at on this or")
_AFTER_RIGHT: Final = wordlist("that about and i it of when if the")


def your_slip(tokens: Tokens, index: int) -> Slip | None:
    """Judge the "your" or "you're" at `index`."""
    written = tokens.raw[index]
    if tokens.words[index] == "your":
        found, meant = _is_contraction(tokens, index), "you're"
    else:
        found, meant = is_owned_after(tokens, index, "you"), "your"
    return tokens.slip("your", index, index, in_capitals_of(written, meant)) if found else None


def _is_contraction(tokens: Tokens, index: int) -> bool:
    following = tokens.follows(index)
    if not following or tokens.precedes(index) in _BE:
        return False
    further = tokens.follows(index + 1)
    introduced = tokens.opens_clause(index) or tokens.precedes(index) in _INTRODUCING
    if following in _AT_ONCE or (following == "one" and further == "of"):
        return tokens.raw[index + 1].islower() and further != ""
    if following == "well":
        return tokens.precedes(index) in _WELL and (tokens.ends_sentence(index + 1) or further in _AFTER_WELL)
    if following == "welcome" or following in _WELCOMING:
        return _is_welcome(tokens, index, introduced=introduced)
    at = after_adverbs(tokens, index)
    if tokens.word(at) in ("right", "wrong"):
        return introduced and (tokens.gaps[at + 1][:1] in tuple(".:;,!?") or tokens.follows(at) in _AFTER_RIGHT)
    if tokens.word(at) in _GOING:
        return introduced and tokens.follows(at) in _GOING[tokens.words[at]] and not _is_gerund(tokens, index)
    return is_said_after(tokens, index) or _is_doing(tokens, index, at)


def _is_doing(tokens: Tokens, index: int, at: int) -> bool:
    """Tell whether the reader is said to do something: "I hope your keeping warm"."""
    doing, before = tokens.word(at), tokens.precedes(index)
    if not doing.endswith("ing") or (is_mainly_noun(doing) and doing not in _VERBS):
        return False
    sure = before in _SURELY or (before == "that" and tokens.precedes(index - 1) in _SURELY)
    further = tokens.follows(at)
    return sure and (further in _AFTER_DOING or is_adjective(further))


def _is_gerund(tokens: Tokens, index: int) -> bool:
    """Tell whether "your asking me" may be what the sentence speaks of."""
    before = tokens.precedes(index)
    if before == "that":
        return tokens.precedes(index - 1) not in _TELLING
    if tokens.opens_sentence(index) or before in ("hear", "heard", "see", "know"):
        return _is_stated(tokens, index)
    return before in ("and", "as", "or", "but")


def _is_stated(tokens: Tokens, index: int) -> bool:
    """Tell whether a verb follows in the sentence that "your doing such work" may be the subject of."""
    for at in range(index + 2, min(index + MOST_LOOKED_AT, len(tokens))):
        word = tokens.words[at]
        if word in _FINITE or word.endswith("ed"):
            return True
        if tokens.ends_sentence(at):
            return False
    return True


def _is_welcome(tokens: Tokens, index: int, *, introduced: bool) -> bool:
    """Judge "your welcome": a reply that stands alone, or a welcome to do something; else what is said about them."""
    at = index + 1
    while tokens.word(at) in _WELCOMING and tokens.are_neighbours(at, at + 1):
        at += 1
    if tokens.words[at] != "welcome":
        return is_said_after(tokens, index)
    if tokens.ends_sentence(at):
        return introduced
    further = tokens.follows(at + 1)
    is_doing = tokens.follows(at) == "to" and further not in ("the", "my", "our", "this", "your", "me", "us")
    return is_doing and (introduced or at > index + 1)
