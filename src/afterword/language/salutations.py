"""The words with which letters open, in English first, and in the languages of those who write English besides."""

from __future__ import annotations

import re
from typing import Final

from afterword.language.wordlist import wordlist

_SPACE: Final = r"[\s\u200b-\u200f]+"


def _pattern(*phrases: str) -> str:
    return "|".join(_SPACE.join(phrase.split(" ")) for phrase in phrases)


# Greetings that may stand without a name.
_ALONE: Final = _pattern(
    r"h+i+|hiya|hell+o+|hallo|he+y+a?|hei|hej|ho+la|ol[aá]|bonjour|bonsoir|salut|ciao|buongiorno|buonasera|salve|hoi|dag",
    r"(?:a\s)?very good (?:morning|afternoon|evening|day)",
    r"as-?sala+mu?o?\s?['’]?ala[iy]kum|السلام عليكم|مرحبا|شالوم|shalom|jambo|habari|kumusta|sawubona",
    r"good (?:morning|afternoon|evening|day)",
    r"goedemorgen|goedemiddag|goedendag|moin|servus|gr[üu](?:e)?zi|namaste|salutations|greetings|g['’]?i?d+a+y",
    r"gr[üu](?:ß|ss) gott",
    r"guten (?:morgen|tag|abend)",
    r"dzień dobry|cześć|bom dia|boa tarde|boa noite|dobrý den|dobar dan|bun[ăa] (?:ziua|seara|diminea[țt]a)|jó napot"
    r"|iyi günler|merhaba|xin chào",
    r"salaa?m|selam(?:at pagi)?|kia ora|tēnā koe|aloha|mabuhay|magandang \w+|vanakkam|namaskar",
    r"annwyl|shwmae|bore da|moikka|tere|kalimera|hullo|heya|yello|talofa|bula|annyeong|konnichiwa"
    r"|ni hao|sat sri akal|adaab",
    r"hyvää päivää|huomenta|terve|labas|sveiki|zdravo|dobro jutro|goedenavond|god (?:dag|morgen|kveld|kväll)",
    r"top of the morning",
    r"a (?:chara|chairde|stór)|a dhuine uasail",
    r"buen[oa]s (?:d[ií]as|tardes|noches)|buen d[ií]a",
    r"здравствуйте|добрый (?:день|вечер)|доброе утро|привет",
)
# The greeting that is believed before a name even where no mark follows.
_DEAR: Final = _pattern(r"(?:my\s)?dear(?:est)?(?:\s(?:esteemed|respected|honou?red))?")
# Greetings that need a name, or whoever is meant, and a mark or the end of the line after it.
_NAMED: Final = _pattern(
    r"a(?=\s[^\W\d_]+(?:\s[^\W\d_]+){0,2},\sa\s(?:chara|chairde)\b)",
    r"a(?=\s(?-i:[BCDFGMPST])h[^\W\d_]+(?:\s[bcdfgmpst]h[^\W\d_]+)?\s*,)",
    r"respected|esteemed|honou?rable",
    r"(?:sehr )?(?:ge|ver)ehrte[rs]?|liebe[rs]?|werte[rs]?",
    r"ch(?:er|ère|ers|ères)",
    r"muy (?:se[ñn]or(?:es)? m[ií]os?|estimad[oa]s?)|estimad[oa]s?|apreciad[oa]s?|querid[oa]s?",
    r"gentil[ei]|gent\.m[oai]|egregi[oa]?|spett(?:abile|\.le)|car[oai]",
    r"beste|geachte|lieve|prezad[oa]s?|car[ií]ssim[oa]|kära|bästa|kjære|kære|szanown[aiey]+|drog[ai]|v[áa][žz]en[ýáéí]|mil[ýáéí]",
    r"уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)|尊敬的",
)
# Half a greeting: believed only with a capitalised name or a mark right after it.
_WEAK: Final = _pattern(
    r"morning|mornin'?|afternoon|evening|howdy|yo|welcome|all\s?right|alright|[ae]y up|oi|sup|wotcha|ahoy"
)
_PARTS_OF_DAY: Final = "morning|afternoon|evening|day"

OPENING: Final = re.compile(
    rf"(?:(?P<alone>(?:(?:oh|well|hey|hi),?\s)?(?:{_ALONE})(?:\s?/\s?(?:{_ALONE}|{_DEAR}|{_NAMED}|{_PARTS_OF_DAY}))*)"
    rf"(?:{_SPACE}(?:again|there|once more|to you|and welcome|(?:my\s)?dear(?:est)?))*"
    rf"|(?P<dear>{_DEAR})|(?P<named>{_NAMED})|(?P<weak>{_WEAK}))(?![\w'’-])",
    re.IGNORECASE,
)
"""The opening words of a greeting; the group says whether a name must follow."""

ATTENTION: Final = re.compile(
    rf"(?:to\s?:?{_SPACE}|(?:attn|att|attention|fao|f\.a\.o|for the attention of|zu h(?:ä|ae)nden(?: von)?"
    rf"|z\.\s?h[dn]|(?:à )?l['’]attention de|ter attentie van|t\.a\.v)[.:]{{0,2}}{_SPACE})",
    re.IGNORECASE,
)
"""How a letter says for whom it is where it greets nobody."""

WHOLE: Final = re.compile(
    _pattern(
        r"to whom(?:so)?(?:ever)? (?:it|this) (?:may|might) concern|whom (?:so ever )?it may concern",
        r"a quien (?:corresponda|pueda interesar)",
        r"à qui de droit|a chi di competenza|an alle,? die es betrifft",
        r"здравствуйте|您好|你好",
    )
    + r"(?!\w)",
    re.IGNORECASE,
)
"""Greetings that are one fixed phrase."""

JOINERS: Final = wordlist("and & und et y e och og en i or oder ou o plus")
"""Words between two names in a greeting."""

STARTERS: Final = wordlist(
    "thanks thank thx ty thankyou i i'm i've i'd i'll im ive id just it it's its hope hoping my this how quick "
    "quickly we "
    "we're we've your great good nice lovely wanted wanting following sorry further many please apologies appreciate "
    "appreciated such really pleasure wonderful trust trusting happy glad delighted pleased excited grateful sending "
    "writing confirming enjoyed congratulations congrats yes no the an a and"
)
"""Words that begin what a message says, right after a greeting without a name or a mark."""

BODY_WORDS: Final = STARTERS | wordlist(
    "as for with from to in on at of that there's is are was were am here here's so what when where who which if "
    "looking "
    "reaching checking touching dropping re regarding per after before since again not yesterday today tomorrow but "
    "can "
    "could would will should may might do did have has had attached enjoying greetings hearing meeting speaking "
    "talking "
    "also let been you you're believe up out by than then because while aboard onboard back oh"
)
"""Words over which no name reaches."""
