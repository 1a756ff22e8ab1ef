"""Feast days and breaks that people date things by, and the name under which the caller is asked for each."""

from __future__ import annotations

from typing import Final

from afterword.language.dates.words.tables import phrase_table, word_set

FEASTS: Final[dict[str, str]] = {
    "easter": "easter", "easter sunday": "easter", "easter monday": "easter monday", "good friday": "good friday",
    "thanksgiving": "thanksgiving", "turkey day": "thanksgiving",
    "christmas": "christmas", "xmas": "christmas", "x-mas": "christmas", "chrimbo": "christmas", "crimbo": "christmas",
    "christmas day": "christmas day", "xmas day": "christmas day", "christmas eve": "christmas eve",
    "xmas eve": "christmas eve", "boxing day": "boxing day", "st stephen's day": "boxing day",
    "new year's eve": "new year's eve", "new years eve": "new year's eve", "nye": "new year's eve",
    "new year's day": "new year", "new years day": "new year", "new year's": "new year", "new years": "new year",
    "hogmanay": "new year's eve", "silvester": "new year's eve",
    "bank holiday": "bank holiday", "public holiday": "bank holiday", "long weekend": "bank holiday",
    "holidays": "the holidays", "holiday season": "the holidays", "holiday period": "the holidays",
    "holiday break": "the holidays", "festive season": "the holidays", "festive period": "the holidays",
    "festive break": "the holidays", "winter break": "the holidays", "christmas break": "the holidays",
    "christmas holidays": "the holidays", "christmas holiday": "the holidays", "xmas break": "the holidays",
    "xmas holidays": "the holidays", "christmas vacation": "the holidays", "christmas period": "the holidays",
    "christmas shutdown": "the holidays", "christmas closure": "the holidays", "festivities": "the holidays",
    "labor day": "labor day", "labour day": "labor day", "may day": "labor day", "memorial day": "memorial day",
    "independence day": "independence day", "veterans day": "veterans day", "presidents day": "presidents' day",
    "presidents' day": "presidents' day", "mlk day": "martin luther king jr. day", "juneteenth": "juneteenth",
    "columbus day": "columbus day", "canada day": "canada day", "victoria day": "victoria day",
    "australia day": "australia day", "anzac day": "anzac day", "melbourne cup": "melbourne cup",
    "king's birthday": "king's birthday", "waitangi day": "waitangi day", "st patrick's day": "st patrick's day",
    "paddy's day": "st patrick's day", "burns night": "burns night", "halloween": "halloween",
    "hallowe'en": "halloween", "valentine's day": "valentine's day", "valentine's": "valentine's day",
    "guy fawkes": "bonfire night", "bonfire night": "bonfire night",
    "whitsun": "pentecost", "pentecost": "pentecost", "whit monday": "whit monday", "ascension day": "ascension",
    "ascension": "ascension", "corpus christi": "corpus christi", "all saints": "all saints' day",
    "all saints' day": "all saints' day", "epiphany": "epiphany", "carnival": "carnival", "karneval": "carnival",
    "diwali": "diwali", "deepavali": "diwali", "deepawali": "diwali", "holi": "holi", "dussehra": "dussehra",
    "navratri": "navratri", "pongal": "pongal", "onam": "onam", "republic day": "republic day",
    "eid": "eid", "eid al-fitr": "eid", "eid ul-fitr": "eid", "eid al-adha": "eid al-adha", "bakrid": "eid al-adha",
    "ramadan": "ramadan", "ramzan": "ramadan", "passover": "passover", "pesach": "passover",
    "rosh hashanah": "rosh hashanah", "yom kippur": "yom kippur", "hanukkah": "hanukkah", "chanukah": "hanukkah",
    "sukkot": "sukkot", "chinese new year": "lunar new year", "lunar new year": "lunar new year",
    "spring festival": "lunar new year", "tet": "lunar new year", "golden week": "golden week",
    "orthodox easter": "orthodox easter",
}  # fmt: skip

FEAST_PHRASES: Final = phrase_table({tuple(name.split()): asked for name, asked in FEASTS.items()})

HOLIDAY_NAMES: Final = tuple(sorted(set(FEASTS.values())))
"""Every name that the handed-in ``holidays_named`` may be asked for."""

FIXED: Final[dict[str, tuple[tuple[int, int], tuple[int, int]]]] = {
    "christmas": ((12, 25), (12, 25)), "christmas day": ((12, 25), (12, 25)), "christmas eve": ((12, 24), (12, 24)),
    "boxing day": ((12, 26), (12, 26)), "new year's eve": ((12, 31), (12, 31)), "new year": ((1, 1), (1, 1)),
    "halloween": ((10, 31), (10, 31)), "valentine's day": ((2, 14), (2, 14)), "burns night": ((1, 25), (1, 25)),
    "bonfire night": ((11, 5), (11, 5)), "st patrick's day": ((3, 17), (3, 17)), "epiphany": ((1, 6), (1, 6)),
    "all saints' day": ((11, 1), (11, 1)), "independence day": ((7, 4), (7, 4)), "anzac day": ((4, 25), (4, 25)),
    "canada day": ((7, 1), (7, 1)), "juneteenth": ((6, 19), (6, 19)), "veterans day": ((11, 11), (11, 11)),
    "australia day": ((1, 26), (1, 26)), "waitangi day": ((2, 6), (2, 6)),
}  # fmt: skip
"""Feasts with the same month and day everywhere: used where the caller does not know the name."""

HOLIDAYS_START: Final = (12, 24)
HOLIDAYS_END: Final = (1, 1)
"""The holidays between the years, where the caller does not know them."""

FEAST_TAILS: Final = word_set("break holiday holidays period vacation weekend shutdown time recess closure")
