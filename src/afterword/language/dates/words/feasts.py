"""Feast days and breaks that people date things by, and the name under which the caller is asked for each."""

from __future__ import annotations

from itertools import product
from typing import Final

from afterword.language.dates.words.tables import phrase_table, word_set

_CALLED: Final[dict[str, tuple[str, ...]]] = {
    "easter": ("easter", "easter sunday", "easter weekend", "ostern"),
    "easter saturday": ("easter saturday", "holy saturday"),
    "easter tuesday": ("easter tuesday",),
    "easter monday": ("easter monday",),
    "good friday": ("good friday",),
    "palm sunday": ("palm sunday",),
    "maundy thursday": ("maundy thursday", "holy thursday"),
    "ash wednesday": ("ash wednesday",),
    "shrove tuesday": ("shrove tuesday", "pancake day", "mardi gras", "fat tuesday", "fasnacht"),
    "carnival": ("carnival", "karneval", "fasching", "rose monday", "rosenmontag"),
    "ascension": ("ascension day", "ascension", "auffahrt"),
    "pentecost": ("pentecost", "whitsun", "whitsuntide", "whit sunday", "pfingsten"),
    "whit monday": ("whit monday", "pentecost monday"),
    "corpus christi": ("corpus christi",),
    "orthodox easter": ("orthodox easter",),
    "thanksgiving": ("thanksgiving", "thanksgiving day", "turkey day", "thanksgiving weekend", "tgiving"),
    "black friday": ("black friday",),
    "cyber monday": ("cyber monday",),
    "christmas": ("christmas", "xmas", "x-mas", "chrimbo", "crimbo", "weihnachten", "noel"),
    "christmas day": ("christmas day", "xmas day"),
    "christmas eve": ("christmas eve", "xmas eve", "heiligabend"),
    "boxing day": ("boxing day", "saint stephen's day", "stephen's day"),
    "new year's eve": ("new year's eve", "nye", "hogmanay", "silvester"),
    "new year": ("new year's day", "new year's"),
    "bank holiday": ("bank holiday", "public holiday", "long weekend", "bank hol", "bank holiday weekend"),
    "may bank holiday": ("may bank holiday", "early may bank holiday", "may day bank holiday"),
    "spring bank holiday": ("spring bank holiday", "late may bank holiday", "whit bank holiday"),
    "june bank holiday": ("june bank holiday",),
    "august bank holiday": ("august bank holiday", "summer bank holiday", "late summer bank holiday"),
    "october bank holiday": ("october bank holiday",),
    "the holidays": (
        "holidays", "holiday season", "holiday period", "holiday break", "festive season", "festive period",
        "festive break", "winter break", "christmas break", "christmas holidays", "christmas holiday", "xmas break",
        "xmas holidays", "christmas vacation", "christmas period", "christmas shutdown", "christmas closure",
        "festivities", "yuletide", "year-end holidays", "winter holidays",
    ),
    "labor day": ("labor day", "labour day", "may day", "workers' day", "worker's day"),
    "memorial day": ("memorial day",),
    "independence day": ("independence day",),
    "veterans day": ("veterans day", "veteran's day", "veterans' day"),
    "presidents' day": ("presidents' day", "president's day"),
    "martin luther king jr. day": ("mlk day", "martin luther king day"),
    "juneteenth": ("juneteenth",),
    "columbus day": ("columbus day", "indigenous peoples' day"),
    "canada day": ("canada day",),
    "victoria day": ("victoria day",),
    "civic holiday": ("civic holiday", "august long weekend"),
    "family day": ("family day",),
    "remembrance day": ("remembrance day", "armistice day", "poppy day"),
    "australia day": ("australia day",),
    "anzac day": ("anzac day",),
    "melbourne cup": ("melbourne cup", "melbourne cup day", "cup day"),
    "king's birthday": ("king's birthday", "queen's birthday"),
    "waitangi day": ("waitangi day",),
    "matariki": ("matariki",),
    "king's day": ("king's day", "koningsdag"),
    "liberation day": ("liberation day",),
    "national day": ("national day",),
    "unity day": ("unity day", "german unity day", "day of german unity"),
    "reformation day": ("reformation day",),
    "bastille day": ("bastille day", "quatorze juillet"),
    "victory day": ("victory day", "ve day", "v-e day"),
    "constitution day": ("constitution day",),
    "republic day": ("republic day",),
    "heritage day": ("heritage day", "braai day"),
    "freedom day": ("freedom day",),
    "youth day": ("youth day",),
    "women's day": ("women's day", "international women's day"),
    "day of reconciliation": ("day of reconciliation", "reconciliation day"),
    "democracy day": ("democracy day",),
    "jamhuri day": ("jamhuri day",),
    "gandhi jayanti": ("gandhi jayanti",),
    "saint patrick's day": ("saint patrick's day", "paddy's day", "patrick's day", "paddy's", "st paddy's day"),
    "saint david's day": ("saint david's day",),
    "saint george's day": ("saint george's day",),
    "saint andrew's day": ("saint andrew's day",),
    "saint brigid's day": ("saint brigid's day", "brigid's day"),
    "saint nicholas' day": ("saint nicholas day", "saint nicholas' day", "nikolaus", "nikolaustag"),
    "sinterklaas": ("sinterklaas",),
    "burns night": ("burns night",),
    "groundhog day": ("groundhog day",),
    "halloween": ("halloween", "hallowe'en"),
    "valentine's day": ("valentine's day", "valentine's", "valentines", "v-day", "vday", "valentine day"),
    "bonfire night": ("guy fawkes", "bonfire night", "guy fawkes night"),
    "mother's day": ("mother's day", "mothering sunday"),
    "father's day": ("father's day",),
    "midsummer": ("midsummer", "midsummer day", "midsummer's day", "midsummer eve"),
    "cinco de mayo": ("cinco de mayo",),
    "ides of march": ("ides of march",),
    "clock change": ("clocks change", "clocks go back", "clocks go forward", "clock change", "clocks go",
    "clocks turn"),
    "all saints' day": ("all saints", "all saints' day"),
    "all souls' day": ("all souls' day",),
    "assumption day": ("assumption day", "assumption", "ferragosto"),
    "immaculate conception": ("immaculate conception",),
    "epiphany": ("epiphany", "three kings", "three kings' day", "twelfth night"),
    "first of advent": ("first advent", "1st advent", "first sunday of advent", "first sunday in advent"),
    "second of advent": ("second advent", "2nd advent", "second sunday of advent", "second sunday in advent"),
    "third of advent": ("third advent", "3rd advent", "third sunday of advent", "third sunday in advent"),
    "fourth of advent": ("fourth advent", "4th advent", "fourth sunday of advent", "fourth sunday in advent"),
    "diwali": ("diwali", "deepavali", "deepawali", "divali"),
    "holi": ("holi",),
    "dussehra": ("dussehra", "dasara", "dasera", "vijayadashami", "durga puja", "durga pooja", "pujo"),
    "navratri": ("navratri", "navaratri"),
    "ganesh chaturthi": ("ganesh chaturthi", "ganpati"),
    "raksha bandhan": ("raksha bandhan", "rakhi"),
    "pongal": ("pongal", "makar sankranti", "sankranti"),
    "onam": ("onam",),
    "eid": ("eid", "eid al-fitr", "eid ul-fitr", "eid-ul-fitr", "eid el-fitr", "hari raya", "hari raya puasa",
            "hari raya aidilfitri", "ramzan eid", "lebaran", "sallah"),
    "eid al-adha": ("eid al-adha", "eid ul-adha", "eid-ul-adha", "bakrid", "bakra eid", "hari raya haji",
                    "feast of sacrifice"),
    "ramadan": ("ramadan", "ramzan"),
    "ashura": ("ashura", "muharram"),
    "prophet's birthday": ("prophet's birthday", "mawlid", "milad", "maulud"),
    "nowruz": ("nowruz", "norooz", "nauryz"),
    "passover": ("passover", "pesach"),
    "rosh hashanah": ("rosh hashanah", "rosh hashana"),
    "yom kippur": ("yom kippur",),
    "hanukkah": ("hanukkah", "chanukah"),
    "sukkot": ("sukkot",),
    "purim": ("purim",),
    "shavuot": ("shavuot",),
    "lunar new year": ("chinese new year", "lunar new year", "spring festival", "tet", "cny", "korean new year",
                       "seollal", "luna new year"),
    "qingming": ("qingming", "tomb-sweeping day", "ching ming"),
    "dragon boat festival": ("dragon boat festival", "duanwu"),
    "mid-autumn festival": ("mid-autumn festival", "mid-autumn", "mooncake festival", "chuseok"),
    "songkran": ("songkran",),
    "vesak day": ("vesak", "vesak day", "wesak"),
    "golden week": ("golden week",),
    "obon": ("obon",),
    "nyepi": ("nyepi",),
    "carnaval": ("carnaval",),
}  # fmt: skip
"""Each feast under the name by which the caller is asked for it, and what people call it."""


def _spelled(name: str) -> set[str]:
    """Give the ways to write a name: with and without its apostrophe, "saint" whole and short."""
    apostrophes = {name, name.replace("'", ""), name.replace("s'", "'s")} if "'" in name else {name}
    saints = ("saint", "st", "st.") if "saint" in name else ("",)
    return {written.replace("saint", saint) for written, saint in product(apostrophes, saints)}


FEASTS: Final[dict[str, str]] = {
    spelled: asked for asked, names in _CALLED.items() for name in names for spelled in _spelled(name)
}
"""What people call a feast, in all its spellings, and the name under which the caller is asked for it."""


def _tokens_of(name: str) -> tuple[str, ...]:
    """Cut a name as the lexer does: hyphens stand alone."""
    return tuple(name.replace("-", " - ").replace(".", "").split())


FEAST_PHRASES: Final = phrase_table({_tokens_of(name): asked for name, asked in FEASTS.items()})

_SAID_ANYWHERE: Final = word_set(
    """of in day first second third fourth 1st 2nd 3rd 4th new all good long public st saint s period season break
    winter golden burns king king's - night eve year year's years fat cup ash palm black blue big spring summer black
    cyber international national family women's women father's mother's labor labour workers' workers worker's youth
    memorial heritage freedom unity german victory republic constitution liberation independence democracy lunar
    chinese korean dragon boat mid autumn tomb festival weekend sunday monday tuesday thursday friday wednesday
    luther martin may sacrifice feast fathers mothers womens vacation shutdown closure turkey al ul el peoples
    president's presidents presidents' victoria canada australia veteran's holy three sweeping week march conception
    immaculate groundhog bank e v hari raya fawkes twelfth civic august go back
    forward change clock turn"""
)
"""Words in the names of feasts that stand in many a sentence without one."""

FEAST_MARKS: Final = frozenset(word for name in FEASTS for word in _tokens_of(name)) - _SAID_ANYWHERE | {
    "fawkes",
    "raya",
}
"""Words by which a feast is noticed, where its name holds no "day", "week", "night" or the like besides."""

HOLIDAY_NAMES: Final = tuple(sorted(_CALLED))
"""The names that the handed-in ``holidays_named`` is asked for, beside any "… Day" that a text writes in capitals."""

FIXED: Final[dict[str, tuple[tuple[int, int], tuple[int, int]]]] = {
    "christmas": ((12, 25), (12, 25)), "christmas day": ((12, 25), (12, 25)), "christmas eve": ((12, 24), (12, 24)),
    "boxing day": ((12, 26), (12, 26)), "new year's eve": ((12, 31), (12, 31)), "new year": ((1, 1), (1, 1)),
    "halloween": ((10, 31), (10, 31)), "valentine's day": ((2, 14), (2, 14)), "burns night": ((1, 25), (1, 25)),
    "bonfire night": ((11, 5), (11, 5)), "saint patrick's day": ((3, 17), (3, 17)), "epiphany": ((1, 6), (1, 6)),
    "all saints' day": ((11, 1), (11, 1)), "all souls' day": ((11, 2), (11, 2)), "anzac day": ((4, 25), (4, 25)),
    "independence day": ((7, 4), (7, 4)), "canada day": ((7, 1), (7, 1)), "juneteenth": ((6, 19), (6, 19)),
    "veterans day": ((11, 11), (11, 11)), "remembrance day": ((11, 11), (11, 11)),
    "australia day": ((1, 26), (1, 26)), "waitangi day": ((2, 6), (2, 6)), "groundhog day": ((2, 2), (2, 2)),
    "saint david's day": ((3, 1), (3, 1)), "saint george's day": ((4, 23), (4, 23)), "sinterklaas": ((12, 5),
    (12, 5)),
    "saint andrew's day": ((11, 30), (11, 30)), "saint nicholas' day": ((12, 6), (12, 6)),
    "ides of march": ((3, 15), (3, 15)), "cinco de mayo": ((5, 5), (5, 5)), "bastille day": ((7, 14), (7, 14)),
    "unity day": ((10, 3), (10, 3)), "reformation day": ((10, 31), (10, 31)), "women's day": ((3, 8), (3, 8)),
    "assumption day": ((8, 15), (8, 15)), "immaculate conception": ((12, 8), (12, 8)),
    "heritage day": ((9, 24), (9, 24)), "freedom day": ((4, 27), (4, 27)), "youth day": ((6, 16), (6, 16)),
    "day of reconciliation": ((12, 16), (12, 16)), "king's day": ((4, 27), (4, 27)),
    "labor day": ((5, 1), (5, 1)), "gandhi jayanti": ((10, 2), (10, 2)), "democracy day": ((6, 12), (6, 12)),
}  # fmt: skip
"""Feasts with the same month and day everywhere: used where the caller does not know the name."""

BY_WEEKDAY: Final[dict[str, tuple[int, int, int, int]]] = {
    "thanksgiving": (11, 3, 4, 0), "black friday": (11, 3, 4, 1), "cyber monday": (11, 3, 4, 4),
    "mother's day": (5, 6, 2, 0), "father's day": (6, 6, 3, 0), "memorial day": (5, 0, -1, 0),
    "melbourne cup": (11, 1, 1, 0), "civic holiday": (8, 0, 1, 0), "family day": (2, 0, 3, 0),
    "midsummer": (6, 4, 4, 0), "may bank holiday": (5, 0, 1, 0), "spring bank holiday": (5, 0, -1, 0),
    "august bank holiday": (8, 0, -1, 0), "june bank holiday": (6, 0, 1, 0), "october bank holiday": (10, 0, -1, 0),
}  # fmt: skip
"""Feasts on the n-th weekday of a month: month, weekday, n (-1: the last), and so many days later."""

BEFORE_CHRISTMAS: Final[dict[str, int]] = {
    "fourth of advent": 0, "third of advent": 7, "second of advent": 14, "first of advent": 21
}  # fmt: skip
"""Sundays before Christmas, by the days between each and the last of them."""

HOLIDAYS_START: Final = (12, 24)
HOLIDAYS_END: Final = (1, 1)
"""The holidays between the years, where the caller does not know them."""

FEAST_TAILS: Final = word_set(
    "break holiday holidays period vacation weekend wknd wkend shutdown time recess closure festival festivities hols"
)

WISHES: Final = word_set("merry happy blessed jolly pleasant lovely joyous")
"""Words before a feast that only wish somebody well."""
