"""Words run together ("alot", "inthe", "thankyou"), and words torn apart ("opport unity", "th einterview")."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from afterword.language.spelling.lexicon import COMMONEST
from afterword.language.wordlist import wordlist

_LISTED: Final = {
    "alot": "a lot",
    "abit": "a bit",
    "afew": "a few",
    "aswell": "as well",
    "atleast": "at least",
    "atlast": "at last",
    "eachother": "each other",
    "everytime": "every time",
    "incase": "in case",
    "infact": "in fact",
    "infront": "in front",
    "inorder": "in order",
    "lastweek": "last week",
    "lookforward": "look forward",
    "lookingforward": "looking forward",
    "nextweek": "next week",
    "nevermind": "never mind",
    "noone": "no one",
    "ofcourse": "of course",
    "thankyou": "thank you",
    "thanksfor": "thanks for",
    "uptodate": "up to date",
    "kindregards": "kind regards",
    "bestregards": "best regards",
    "yourssincerely": "yours sincerely",
    "bestwishes": "best wishes",
    "goodluck": "good luck",
    "iam": "I am",
    "iwas": "I was",
    "ihave": "I have",
    "ihope": "I hope",
    "ilook": "I look",
    "iwould": "I would",
    "iwill": "I will",
    "ithink": "I think",
    "ienjoyed": "I enjoyed",
}
_LEANING: Final = wordlist("the your my our and you this that with of was were is are will would have")
"""Words that never are part of a compound: a common word grown together with one is a missing space."""

_BEFORE_LEANING: Final = wordlist("in on at to for by as or if so of is it be we he do an me us")
_SHORTEST_OTHER: Final = 3
_SHORTEST_BEFORE_TO: Final = 5
_AFTER: Final = wordlist("to of in for a")
_LONGEST: Final = 30


def run_together(word: str, bands: Mapping[str, int]) -> str | None:
    """Give the two words that `word` (small letters, not known) lacks a space between, or None."""
    if word in _LISTED:
        return _LISTED[word]
    if len(word) > _LONGEST:
        return None
    for size in range(2, len(word) - 1):
        first, second = word[:size], word[size:]
        if _is_commonest(first, bands) and _is_commonest(second, bands) and _lacks_space(first, second):
            return f"{first} {second}"
    return None


def _is_commonest(word: str, bands: Mapping[str, int]) -> bool:
    return bands.get(word, COMMONEST + 1) <= COMMONEST


def _lacks_space(first: str, second: str) -> bool:
    if first in _LEANING:
        return len(second) >= _SHORTEST_OTHER or second in _BEFORE_LEANING
    if second in _LEANING:
        return len(first) >= _SHORTEST_OTHER or first in _BEFORE_LEANING
    return second in _AFTER and len(first) >= _SHORTEST_BEFORE_TO


def torn_apart(first: str, second: str, bands: Mapping[str, int]) -> str | None:
    """Give what two neighbouring words (small letters) were meant to be, where the space between them is out of place.

    "opport unity" is "opportunity" and "th einterview" is "the interview"; words that are both known are let stand, but
    for a few that nobody means ("inter view").
    """
    whole = first + second
    if first in bands and second in bands:
        return whole if (first, second) in TORN else None
    if bands.get(whole, COMMONEST + 2) <= COMMONEST + 1 and len(whole) > _SHORTEST_OTHER:
        return whole
    return None if _is_commonest(first, bands) or _is_commonest(second, bands) else _moved(first, second, bands)


def _moved(first: str, second: str, bands: Mapping[str, int]) -> str | None:
    """Give the two words with their space one letter further on or back, if both are of the commonest then."""
    for one, other in ((first + second[0], second[1:]), (first[:-1], first[-1] + second)):
        if len(one) > 1 and len(other) > 1 and _is_commonest(one, bands) and _is_commonest(other, bands):
            return f"{one} {other}"
    return None


TORN: Final = frozenset(
    tuple(pair.split("_"))
    for pair in wordlist(
        "inter_view inter_views inter_viewer inter_viewed inter_viewing with_in be_cause to_morrow to_night "
        "to_gether day_s week_end up_date up_dates up_coming under_standing under_stand out_line "
        "an_other some_thing some_one any_thing every_thing no_thing know_ledge work_shop pro_cess "
        "pro_ject pro_jects pro_vide pro_vided pro_gram re_ply re_quest re_view re_lated re_spect con_tact "
        "con_firm con_text com_pany dis_cuss dis_cussed dis_cussion im_portant im_press im_pressed "
        "in_formed in_sights in_cluding in_volved manage_ment depart_ment improve_ment good_bye how_ever "
        "further_more there_fore when_ever mean_while your_self my_self our_selves them_selves him_self "
        "her_self it_self"
    )
)
"""Pairs of words that are known both, and that nobody means."""

NEEDED_AFTER: Final = {
    ("with", "in"): re.compile(
        r"\s+(?:an?|\d{1,3}|one|two|three|four|five|six|seven|eight|ten|twelve|a few|the (?:next|hour|day|week"
        r"|fortnight|month|year|team|company|organi[sz]ation|department|group|budget)|minutes|hours|days|weeks|months|reach"
        r"|walking|budget|your|our|its|their)\b",
        re.IGNORECASE,
    ),
}
"""What must follow a pair that is right elsewhere ("whom I worked with in 2024")."""

TORN_FIRST: Final = frozenset(first for first, _ in TORN)
"""The first words of those pairs."""
