"""Stock phrases of applications, and texts that hold little else: they would fit any company."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from afterword.language.span import Span
from afterword.language.stems import stem
from afterword.language.wordlist import fold, wordlist
from afterword.language.words import words_in

_FIRM: Final = r"(?:company|firm|organi[sz]ation|institution|business|team|corporation|employer|enterprise)"
_PRAISE: Final = (
    r"(?:great|valuable|strong|perfect|ideal|excellent|good|positive|natural|real|asset|useful|suitable|wonderful"
    r"|fantastic|outstanding|tremendous|solid)"
)
_STOCK: Final = re.compile(
    rf"\b(?:(?:esteemed|prestigious|reputed|renowned|respected|well-known|leading|dynamic|innovative|great) {_FIRM}"
    rf"|your {_FIRM}(?:['’]s)? (?:mission|vision|values|goals|success|objectives|needs|culture)"
    rf"|(?:success|growth|goals|future|mission) of your {_FIRM}"
    rf"|{_PRAISE} (?:addition|asset|contribution|contributor|member|value) (?:to|of|for) (?:your|the|any)"
    rf"|an asset to|{_PRAISE} (?:match|fit|candidate)\b|fits? perfectly|bring (?:a lot of |great |much |real )?value"
    r"|(?:motivated|hard-?working|dedicated|passionate|enthusiastic|results-driven|detail-oriented|dynamic"
    r"|self-starting|reliable|experienced)(?: and [a-z-]+| [a-z-]+)? (?:professional|individual|person|worker"
    r"|team player|self-starter|candidate|employee)"
    r"|team player|self-starter|strong communication skills|communication skills|people skills|work ethic"
    r"|passion and dedication|have what it takes|skills and (?:experience|interests|qualifications|abilities)"
    r"|qualifications (?:are|match|meet|make)|eager to contribute|make a (?:real )?(?:difference|contribution)"
    rf"|(?:joining|join|working (?:for|with|at)|work (?:for|with|at)|part of|about|in|at) your {_FIRM}"
    r"|time and consideration|considering (?:my application|me)|(?:strengthened|confirmed|reinforced|increased) my"
    r" (?:interest|desire|enthusiasm)|excited about (?:the|this) opportunity)\b"
)
"""Looked for in small letters: without regard to case the search would take five times as long."""

_SAYS_NOTHING: Final = frozenset(
    map(
        stem,
        wordlist("""
            a about able accept account addition advance after again all also always am an and announce answer any
            application apply applied appreciate appreciated are as asset at attend be been before believe best better
            bring but by call can candidate career certain chance chat communication company confident confirm
            confirmed consider considered consideration contact contribute contribution conversation could cordial
            culture day dear dedicated dedication delighted desire did discuss discussed discussing discussion do does
            eager employee employer enjoy enjoyed enough enthusiasm enthusiastic environment esteemed even every
            excellent excited exciting experience explain extend feel field fit for forward friendly from further
            future gave generous give given glad goals good grateful great greatly grow growth had happy hard
            hard-working hardworking has have hear hearing hello help helpful her here him his honour honor hope hour
            how i ideal if impressed in individual information informative insight inspiring interest interested
            interests interview interviewed interviewing into is it job join joining just keen kind kindness know
            largely learn learned learning lot made make many match may me meet meeting member mine minutes mission
            more morning afternoon evening most motivated much my need needs new next not objectives of offer on once
            one opening opportunity or organisation organization our out part passion passionate perfect person place
            please pleased pleasure position possible possibly post prestigious process professional qualifications
            quality question questions reach really receive regard reinforced requirements respected role seeing
            seems sharing should sincere skill skills so sounds speak speaking spend spent step steps strengthened
            strengths strong success succeed suitable sure take taken takes taking talents talk talking team thank
            thanks that the their them there they think this those time to today tomorrow took truly us value valuable
            values very vision want was way we week welcome well were what when which who will wish with work working
            would yesterday you your yours
        """),
    )
)
"""What is left of a text without these says something."""

_LEFT: Final = 3


def is_boilerplate(text: str, spans: Iterable[Span], names: frozenset[str] = frozenset()) -> bool:
    """Tell whether these parts of a text hold stock phrases and at most three words that say more.

    `names` are folded words that count for nothing: those of people, the firm and the role, which are easily exchanged.
    """
    places = tuple(spans)
    if not any(_STOCK.search(span.of(text).lower()) for span in places):
        return False
    words = {fold(word.of(text)) for span in places for word in words_in(text, span)}
    telling = {word for word in words if stem(word) not in _SAYS_NOTHING and word not in names}
    return len(telling) <= _LEFT
