"""Verbs after which a thing is named, and never a clause: "keep", "hold", "improve", but not "hope"."""

from __future__ import annotations

from typing import Final

from afterword.language.wordlist import wordlist

_REGULAR: Final = wordlist(
    "achieve adopt answer arrange attend bend bless boost brighten carry change chase check clean clear climb close"
    " communicate complete cook coordinate cover cultivate decorate deepen define deliver demonstrate describe design"
    " develop discuss double earn edit empty enjoy enlarge enrich exceed exchange expand extend fill finish fix follow"
    " gather guard guide handle help honor honour host improve increase inherit inspect inspire introduce invite join"
    " land launch learn lend lengthen lift like lock love lower maintain manage market master miss move name need"
    " nurture offer open organise organize outline pack paint park pass photograph pick plan plant play polish"
    " practice practise praise prepare present preserve press print process produce promote protect publish pull push"
    " raise reach receive reduce refine reflect refurbish rehearse renew repair replace represent request reshape"
    " respect review risk roll save serve shape share sharpen show showcase spare start store strengthen study support"
    " tackle tour trade train transform treat turn unlock update upgrade use utilise utilize value visit voice walk"
    " want wash water weld widen order test treat load trim ship scale mill scan monitor audit source supply purchase"
    " celebrate tune tailor automate simplify streamline renovate recycle measure record map draft deploy roast brew"
    " blend welcome charge number rent lease insure"
)
_LISTED: Final = wordlist(
    "be has have had having keep keeps kept keeping hold holds held holding lose loses lost losing build builds"
    " built building run runs ran running grow grows grew growing bring brings brought bringing take takes took"
    " taken taking give gives gave given giving make makes made making spend spends spent spending cut cuts"
    " cutting choose chooses chose chosen choosing leave leaves left leaving pay pays paid paying send sends sent"
    " sending sell sells sold selling lead leads led leading meet meets met meeting teach teaches taught teaching"
    " throw throws threw throwing wear wears wore wearing win wins won winning write writes wrote written writing"
    " drive drives drove driving put puts putting set sets setting do does did doing done show shown shows get"
    " gets got getting ride rides rode riding draw draws drew bind begin begins began lay lays laid laying tend"
    " buy buys bought buying feed feeds fed feeding grind grinds ground rebuild rebuilds rebuilt rebuilding"
    " tends bake baked read reads reading"
)
_NOT: Final = wordlist("like liking likes")
_DOUBLING: Final = wordlist("plan open market")
_VOWELS: Final = frozenset("aeiou")


def is_taking_object(word: str) -> bool:
    """Tell whether a word (folded) is a form of such a verb."""
    return word in _FORMS


def _forms(verb: str) -> tuple[str, ...]:
    if verb.endswith("e"):
        return (verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing")
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return (verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing")
    third = f"{verb}es" if verb.endswith(("s", "x", "sh", "ch")) else f"{verb}s"
    stem = verb + verb[-1] if verb in _DOUBLING and verb == "plan" else verb
    return (verb, third, f"{stem}ed", f"{stem}ing")


_FORMS: Final = frozenset(form for verb in _REGULAR for form in _forms(verb)) | _LISTED - _NOT
