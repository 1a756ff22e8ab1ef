"""Could of, should of, would of: "have" written as it sounds."""

from __future__ import annotations

from typing import Final

from afterword.language.grammar.slip import Slip
from afterword.language.grammar.tokens import Tokens
from afterword.language.wordlist import wordlist

_MODALS: Final = wordlist("could would should must might may couldn't wouldn't shouldn't mustn't mightn't")
_NOUNS_TOO: Final = wordlist("must might may")
_OWNED: Final = wordlist("the full all its their his her my our your a in no")
_SHORTENED: Final = wordlist("i'd you'd he'd she'd we'd they'd who'd")
_NOT_HAVE: Final = wordlist("course necessity itself himself herself themselves late old all right any needs")
_DONE: Final = wordlist("been had gone done come said made taken seen known thought got given liked loved")


_ELIDED: Final = wordlist("could've would've should've must've might've i'd've")


def could_of_slip(tokens: Tokens, index: int) -> Slip | None:
    """Judge the "of" at `index`."""
    modal, following = tokens.precedes(index), tokens.follows(index)
    if not following or following in _NOT_HAVE:
        return None
    if modal in _ELIDED:
        return tokens.slip("have", index - 1, index, tokens.raw[index - 1])
    if modal in _MODALS:
        found = tokens.raw[index - 1][0].islower() or modal not in _NOUNS_TOO
        found = found and not (modal in _NOUNS_TOO and tokens.precedes(index - 1) in _OWNED)
    else:
        found = modal in _SHORTENED and (following in _DONE or following.endswith("ed"))
    return tokens.slip("have", index - 1, index, f"{tokens.raw[index - 1]} have") if found else None
