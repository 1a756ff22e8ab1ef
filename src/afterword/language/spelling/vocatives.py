"""Names as some languages change them to address somebody: "A Chatrìona" for Catrìona, "Milá Květo" for Květa."""

from __future__ import annotations

from typing import Final

from afterword.language.spelling.edit_cost import same_start
from afterword.language.spelling.known_names import bare
from afterword.language.wordlist import fold, wordlist

_WITHOUT: Final = wordlist(
    "dear hi hello hey good greetings morning afternoon evening to my hiya respected bonjour bonsoir salut cher chère"
    " hola buenos buenas estimado estimada querido querida olá prezado prezada caro cara ciao gentile egregio"
    " buongiorno hallo liebe lieber sehr guten beste geachte lieve dag goedemorgen hej hei kära kjære kære moi tere"
)
"""The opening words of languages whose names do not change so."""

_GAELIC: Final = "a"
_LENITED: Final = frozenset("bcdfgmpst")
_ENDINGS: Final = frozenset("aeiouyěůęą")
_LONGEST_ENDING: Final = 2
_SHORTEST_STEM: Final = 2


def is_vocative(opening: str, written: str, meant: str) -> bool:
    """Tell whether `written` may be `meant` as it is called in the language of the greeting's opening words."""
    words = fold(opening).split()
    if not words or words[0].strip(",") in _WITHOUT:
        return False
    called, name = bare(written), bare(meant)
    if words == [_GAELIC]:
        return _is_lenited(called, name)
    stem = same_start(called, name)
    is_ending = stem >= _SHORTEST_STEM and max(len(called), len(name)) - stem <= _LONGEST_ENDING
    return is_ending and fold(written)[-1] in _ENDINGS


def _is_lenited(called: str, name: str) -> bool:
    if name[:1] not in _LENITED:
        return _without_i(called) == _without_i(name)
    return called[1:2] == "h" and _without_i(called[0] + called[2:]) in (
        _without_i(name),
        _without_i(name[0] + name[2:]),
    )


def _without_i(name: str) -> str:
    """Leave out the i with which Gaelic makes the end of a name slender ("Seumais")."""
    return name[:2] + name[2:].replace("i", "")
