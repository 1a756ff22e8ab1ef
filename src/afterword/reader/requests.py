"""What a mail asks to be sent or named: references, times, papers of every kind, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from afterword.language.dates import DateMention
from afterword.language.stems import FUNCTION_WORDS
from afterword.reader.parts import Sentence
from afterword.reader.promises import within
from afterword.reader.seen import Seen
from afterword.reader.statement import Statement

_ASKS: Final = re.compile(
    r" (?:please|kindly|pls|plz|(?:could|can|would|will|may) (?:you|we|i)|do you have|have you|send"
    r"|provide|upload|submit"
    r"|share|forward|fill|return|bring|attach|enter|text me|email me|mail me|whatsapp me|let (?:me"
    r"|us) have|give me|give us"
    r"|tell me|tell us|need(?:s)? (?:your|you|a|an|the|from|to see|two|three|some|copies)|(?:still"
    r"|also) (?:need|require|lack|missing)"
    r"|we (?:need|require|want|lack|miss)|(?:is|are) (?:required|requested|needed|missing|outstanding"
    r"|lacking|still missing)"
    r"|(?:should|must|shall|may|to) be (?:sent|submitted|provided|produced|uploaded|returned|reach|brought)"
    r"|should reach|asks? (?:you )?(?:for|to)|asked (?:for|to)|grateful (?:for|if|to have)|what is"
    r"|what are|what's|whats|who are"
    r"|name (?:two|three|your)|together with|(?:has|have) not (?:yet )?(?:been received|received"
    r"|arrived)|not yet received"
    r"|nominate|list|how much|when are|when would|when could|when can|which (?:day|days|time|times|date|dates|slot)"
    r"|what (?:time|times|day|days)|would like (?:to have|to see|your)|would love to see|want to see|complete) "
)
_ITEMS: Final = (
    ("references", re.compile(
        r" (references?|referees?|(?:reference )?letters? of (?:recommendation|reference)|recommenders?) "
    )),
    ("resume", re.compile(r" (cvs?|resumes?|curriculum vitae|biodata|bio-data|lebenslauf) ")),
    ("portfolio", re.compile(r" (portfolios?) ")),
    (
        "work-sample",
        re.compile(
            r" ((?:work|writing|code|teaching|design) samples?|samples? of (?:your )?(?:work|writing"
            r"|code)|showreel|specimen) "
        ),
    ),
    (
        "salary-expectation",
        re.compile(
            r" ((?:salary|pay|wage|compensation|ctc|remuneration|package|rate|money"
            r"|figure)(?: \S+){0,4}? (?:expect\w*"
            r"|requirements?|idea|wanting|in mind|hoping|looking for|aspirations?)|(?:expected"
            r"|desired|current|present|target)"
            r" (?:annual |monthly |gross |fixed )?(?:ctc|salary|pay|package|compensation|rate"
            r"|remuneration|wages?)|ectc"
            r"|(?:expect\w*|hoping|looking) (?:\S+ ){0,4}?(?:salary|pay|ctc|package|compensation|rate|money)"
            r"|how much (?:\S+ ){0,3}?(?:you|earn|salary|money)) "
        ),
    ),
    (
        "availability",
        re.compile(
            r" (your availability|availability|(?:which|what) (?:\S+ ){0,3}?(?:days?|times?|slots?"
            r"|dates?|hours?|mornings?|afternoons?)"
            r"|(?:name|give|tell|suggest|propose|send|offer|choose|pick|let|need|with|have) (?:\S+ ){0,6}?"
            r"(?:days|times|slots|dates|hours|time|slot|hour|day) (?:\S+ ){0,4}?(?:that |which |when "
            r"|you |suits?|works?|free|next|this|possible|convenient|good|for|in|to)"
            r"|when (?:are|would|could|can|might|will|is) (?:you|it|good|best|convenient)|(?:you are"
            r"|you would be|be) (?:free|available)"
            r"|which (?:of (?:them|these|those) )?(?:would )?(?:suits?|works?|is best|one)|when suits"
            r"|times that suit|dates that suit) "
        ),
    ),
)  # fmt: skip
_PAPERS: Final = re.compile(
    r" ((?:(?!(?:please|kindly|send|provide|upload|submit|and|or|with|of|for|to|the|your|you|a|an|us"
    r"|me|we|our|is|are|in|by|on|from|also|still|bring|return|complete|fill|enclosed|attached|need"
    r"|need|have|copy|scan) )[\w'-]+ ){0,2}"
    r"(?:certificates?|transcripts?|diplomas?|degrees?|passport|licen[cs]e|permit|visa|payslips?"
    r"|proofs?|photos?|photograph"
    r"|forms?|questionnaire|declaration|registration|slides?|deck|syllabus|publications?|receipts?"
    r"|iban|bank details|pan"
    r"|statement|documents?|papers|plan|proposal|essay|identification|id|test|assessment|consent"
    r"|cheque|number|details|records?"
    r"|clearance|credentials|vetting|checks?|notice period|copies|letter|guarantors?|insurance"
    r"|immuni[sz]ations?|medical|report|sheet|log|address|agreement|contract|tickets?))(?= )"
)
_ON_THE_DAY: Final = re.compile(r" (?:bring|wear|show|carry) ")
_NO_PAPER: Final = frozenset(
    {
        "address",
        "number",
        "details",
        "plan",
        "letter",
        "contract",
        "test",
        "check",
        "checks",
        "report",
        "tickets",
        "ticket",
        "agreement",
        "medical",
        "visa",
        "statement",
        "degree",
    }
)
_MOST: Final = 4


def requests_in(seen: Seen) -> Iterator[Statement]:
    """Give everything that is asked for, in the order of the text."""
    for sentence in seen.sentences:
        text = f" {' '.join(sentence.words)} "
        if _ASKS.search(text) is None:
            continue
        until = _until(seen, sentence)
        for item in list(dict.fromkeys(_items(text)))[:_MOST]:
            yield Statement("requested", sentence.span, item=item, until=until if item != "availability" else None)


def _items(text: str) -> Iterator[str]:
    known = [(name, found) for name, pattern in _ITEMS if (found := pattern.search(text)) is not None]
    yield from (name for name, _ in known)
    for found in _PAPERS.finditer(text):
        words = [word for word in found[1].split() if word not in FUNCTION_WORDS]
        if words and not (len(words) == 1 and words[0] in _NO_PAPER):
            yield " ".join(words)


def _until(seen: Seen, sentence: Sentence) -> date | datetime | None:
    dated = [one for one in seen.dates if within(one, sentence.span) and _is_deadline(one)]
    return dated[-1].latest if dated else None


def _is_deadline(mention: DateMention) -> bool:
    return mention.latest is not None and mention.about in ("deadline", "timeline", "other")
