"""Verbs by what tells them from nouns that look the same, in notes that leave the small words out."""

from __future__ import annotations

from typing import Final

from afterword.language.wordlist import wordlist

SURE: Final = wordlist(
    "takes goes comes wants needs keeps gets makes gives says knows thinks stays becomes seems means brings lets sees "
    "happens depends expects arrives chooses feels sends decides pays loses learns teaches loves prefers begins enjoys "
    "eats writes tells sells opens closes ends belongs contains includes requires allows avoids relies involves "
    "gains earns hates understands remains works finds asks"
)
"""Forms in -s that are a verb, whatever noun they resemble, where something follows: the board wants growth."""

BARE: Final = wordlist(
    "take go come want need keep get make give say know think stay open close become seem mean bring let see hold "
    "happen depend expect arrive break ring sit stand fall rise wait choose feel look send ask decide build buy pay "
    "spend win lose learn teach run leave sell write tell show meet live grow carry avoid like love hate cost last eat"
)
"""Plain forms that are a verb after a plural, where something follows: feeds break on weekends."""

CHANGES: Final = wordlist(
    "double triple grow move stop start open close merge drop fall rise shrink fail crash retire leave join halve "
    "increase decrease improve expand change shift begin happen end become come go slip stall"
)
"""Verbs of change, whose past after a noun is a statement: the team doubled last year."""

ALWAYS_VERBS: Final = wordlist("arrive happen come go slip stall retire resign disappear vanish occur survive")
"""Verbs that have no object, so that their past after a noun is no participle: 4 pupils arrived in October."""

ACTIVE: Final = wordlist("won got lost left bought built had")
"""Pasts of doing, where an object follows: the club won nationals."""

RARE_PASTS: Final = wordlist("lay ground wound bore felt bound")
"""Pasts that are more often another word: hand lay-up, ground coffee."""

EVENTS: Final = wordlist("start begin end open close move retire join leave report run live")
WISHES: Final = wordlist(
    "want love like prefer hate take make get give go come know say see think become keep let bring"
)
USES: Final = wordlist("need use run work hold share report cover plan")
