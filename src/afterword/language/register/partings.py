"""Sign-offs that are too familiar: "Cheers mate", "xoxo", "Later", "Catch you later"; plain "Cheers" is doubtful."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.language.letter import Letter
from afterword.language.lines import Line, split_lines
from afterword.language.register.informality import Informality
from afterword.language.span import Span

_WHO: Final = (
    r"(?:mate|matey|m8|buddy|bud|pal|dude|bro|bruh|man|guys|hun|hon|babe|boss|lads?|fellas?|big man|chief"
    r"|legends?|love|lovely|darling|y['’]?all)"
)
_SURE: Final = re.compile(
    rf"(?:cheers|thanks(?: again| so much| a lot)?|thank you|(?-i:[Tt]a)|thx|later|laters|peace|bye|see you"
    rf"|take care),? {_WHO}"
    r"|(?:xo)+x?|x{1,6}|mwah|kisses|hugs(?: (?:and|&|n) kisses)?|(?:big |lots of |warm )hugs?"
    r"|(?:lots of |much |all my |big |with (?:much |lots of |all my )?)?love(?: you(?: all)?| ya"
    r"| always)?(?: and (?:hugs|kisses))?"
    r"|laters?(?: (?:gator|alligator|gators))?|catch (?:you|ya|u)(?: all)?(?: later| soon| around| then)?"
    r"|(?:c|see) (?:ya|u)(?: (?:later|soon|around|then|there|monday|tomorrow))?|see you later,? alligator|cya"
    r"|c ya|cu|l8rs?"
    r"|t{2}yl|ttys|ttfn|talk (?:later|l8r)|peace(?: out)?|peace (?:and|&) love|ciao (?:for now|bella|ciao)|thx"
    r"|thnx|thanx|tnx|tx|ty|tysm"
    r"|toodles|toodle[- ]?(?:oo|pip)|ta[- ]ta(?: for now)?|bye+[ -]bye+|by+e{2,}|buh[- ]bye|bye for now"
    r"|rock on|stay (?:cool|golden|classy|frosty)"
    r"|keep it real|over and out|hang loose|take it easy|have a good one|smooches|hasta la vista(?:,? baby)?"
    r"|mwah|cheerio|adios(?: amigos?)?"
    r"|yours? (?:pal|buddy|mate|bud|bff)|your (?:pal|buddy|mate|bud|bff)|deuces|so long|night night"
    r"|nighty night|gotta (?:run|go)|until we meet again,? (?:dude|mate)"
    r"|thanks a (?:bunch|million|ton|mil)|sent with love|respect,? bro|one love|bless up"
    r"|stay (?:safe )?out of trouble",
    re.IGNORECASE,
)
_DOUBTFUL: Final = re.compile(
    r"(?:many )?cheers(?: again| all| everyone| and (?:many )?thanks| for now)?|(?:many )?thanks and cheers"
    r"|cheers and (?:best|kind|warm) (?:wishes|regards)"
    r"|ciao|bye|bye now|adios|cheerio|have a good one|take it easy|stay (?:awesome|safe out there)"
    r"|thanks a (?:bunch|million|ton)|(?-i:[Tt]a)|rgds|rgrds|kr|br|brgds|tks|so long",
    re.IGNORECASE,
)
_NAME: Final = re.compile(
    r"[\s,.!~\u2013\u2014-]*(?:[^\W\d_a-z][^\W\d_]*\.?(?:[ '’-][^\W\d_]+\.?){0,3})?[\s,.!~x\u2013\u2014-]*\Z"
)
_KISSES: Final = re.compile(r"(?<=[^\W\d_])[ \t\xa0]+(x{1,5}|(?:xo)+x?)[ \t.!]*\Z")
_LONGEST: Final = 60
_LAST_LINES: Final = 4
_FIRST_LINES: Final = 3
_MARKS: Final = " \t,.!~*-\u2013\u2014"


def partings_in(letter: Letter) -> Iterator[Informality]:
    """Find sign-offs that are too familiar, and kisses after a name, in the last lines of a letter."""
    for line in _last_lines(letter):
        shown = line.text.lstrip(_MARKS)
        start = line.end - len(shown)
        for pattern, certain in ((_SURE, True), (_DOUBTFUL, False)):
            found = pattern.match(shown)
            if found is not None and _ends_there(shown, found):
                if certain and _DOUBTFUL.fullmatch(found[0]) is not None:
                    continue
                yield Informality("sign-off", Span(start, start + found.end()), found[0], (), certain)
                break
        else:
            kisses = _KISSES.search(line.text)
            if kisses is not None and len(line.text.split()) <= _LAST_LINES:
                span = Span(line.start + kisses.start(), line.start + kisses.end(1))
                yield Informality("sign-off", span, span.of(letter.text), ("",))


def _ends_there(shown: str, found: re.Match[str]) -> bool:
    """Tell whether nothing but a mark and a name follows what was found; a mark must part "Later" from a name."""
    rest = shown[found.end() :]
    if rest and (rest[0].isalnum() or rest[0] in "'’-"):
        return False
    if rest[:1].isspace() and rest.strip(_MARKS) and " " not in found[0]:
        return False
    return _NAME.match(rest) is not None


def _last_lines(letter: Letter) -> list[Line]:
    """Give the short lines with which the writer's own part of a letter ends."""
    lines: list[Line] = []
    for region in letter.body[-1:]:
        lines.extend(_shown(letter.text, region)[-_LAST_LINES:])
    parts = [span for span in (letter.sign_off, letter.signature) if span is not None]
    if parts:
        lines.extend(_shown(letter.text, Span(parts[0].start, parts[-1].end))[:_FIRST_LINES])
    return [line for line in lines if len(line.text) <= _LONGEST]


def _shown(text: str, span: Span) -> list[Line]:
    return [line for line in split_lines(text, span.start, span.end) if line.text]
