"""Notes that are for the candidate alone: impressions, worries and blunders, which no letter repeats."""

from __future__ import annotations

import re
from typing import Final

_TO_DO: Final = (
    r"^ask\s+(?:\S+\s+){1,2}(?:about|if|whether|for)\b|"
    r"^(?:ask|remember|don['’]?t|follow up|check|look up|google|send|e-?mail|call|mention)"
    r"\s+(?:about|for|to|the|an?|her|him|them|if|that|my|up|on|forget|mention|say|with)\b"
)
_IMPRESSION: Final = (
    r"\b(?:seem(?:s|ed)|looked (?:tired|bored|annoyed|unhappy|stressed|cross)|vibes?|weird"
    r"|^awkward$|awkward (?:silence|pause|moment|start|end)s?|rude"
    r"|(?:was|were|got|bit|very|so|rather) (?:bored|boring|awkward)|toxic|creepy|arrogant|unfriendly|grumpy|annoyed"
    r"|red flags?"
    r"|terrible|horrible|awful|gossip|divorc\w*|pregnan\w*|low ?ball\w*|not (?:sure about|impressed)"
    r"|felt (?:like|rushed|good|bad|odd|off|that))\b"
)
_BLUNDER: Final = (
    r"\b(?:messed (?:up|it)|screwed up|blew (?:it|the (?:question|answer|test))|stumbled|blanked|froze on|rambled"
    r"|went (?:badly|well|ok|fine)|couldn['’]?t answer|could not answer"
    r"|did(?:n['’]?t| not) (?:know the|like|answer|get)|i (?:forgot|failed|lied|struggled|hate))\b"
)
_PRIVATE: Final = re.compile(f"{_TO_DO}|{_IMPRESSION}|{_BLUNDER}", re.IGNORECASE)


def is_private(note: str) -> bool:
    """Tell whether a note holds what is not for the eyes of whom it is about."""
    return _PRIVATE.search(" ".join(note.split())) is not None
