"""Names of days, months, seasons, parts of the day and units of time, with their usual short forms."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from afterword.language.dates.words.tables import word_set

Unit: TypeAlias = Literal[
    "minute", "hour", "day", "working-day", "week", "fortnight", "weekend", "month", "quarter", "year"
]

WEEKDAYS: Final[dict[str, int]] = {
    "monday": 0, "mon": 0, "tuesday": 1, "tue": 1, "tues": 1, "wednesday": 2, "wed": 2, "weds": 2,
    "thursday": 3, "thu": 3, "thur": 3, "thurs": 3, "friday": 4, "fri": 4, "saturday": 5, "sat": 5,
    "sunday": 6, "sun": 6,
}  # fmt: skip

SHORT_WEEKDAYS: Final = frozenset(name for name in WEEKDAYS if not name.endswith("day"))
WEEKDAYS_LIKE_WORDS: Final = frozenset({"sun", "sat", "mon", "wed"})
"""Short forms that are words of their own: they need a date beside them."""

MONTHS: Final[dict[str, int]] = {
    "january": 1, "jan": 1, "januar": 1, "february": 2, "feb": 2, "febr": 2, "februar": 2, "march": 3, "mar": 3,
    "märz": 3, "maerz": 3, "april": 4, "apr": 4, "may": 5, "june": 6, "jun": 6, "juni": 6, "july": 7, "jul": 7,
    "juli": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10, "oktober": 10,
    "november": 11, "nov": 11, "december": 12, "dec": 12, "dezember": 12, "apirl": 4, "arpil": 4, "agust": 8,
    "augst": 8, "septembre": 9,
}  # fmt: skip

MONTHS_LIKE_WORDS: Final = frozenset({"may", "march", "mar", "jan", "april", "june", "august", "dec", "jun", "jul"})
"""Months that are also names or words: before a capital letter they are taken for a name."""

MONTHS_LIKE_VERBS: Final = frozenset({"may", "march", "mar"})

SEASONS: Final[dict[str, int]] = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The first month of each season in the northern half of the world."""

UNITS: Final[dict[str, Unit]] = {
    "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute",
    "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour",
    "day": "day", "days": "day", "day's": "day", "dys": "day",
    "weekday": "working-day", "weekdays": "working-day", "workday": "working-day", "workdays": "working-day",
    "wd": "working-day", "wds": "working-day",
    "week": "week", "weeks": "week", "week's": "week", "wk": "week", "wks": "week", "wek": "week", "weeek": "week",
    "fortnight": "fortnight", "fortnights": "fortnight", "fortnight's": "fortnight", "forthnight": "fortnight",
    "fortnite": "fortnight",
    "weekend": "weekend", "weekends": "weekend", "wkend": "weekend", "wknd": "weekend", "w/end": "weekend",
    "weekend's": "weekend",
    "month": "month", "months": "month", "month's": "month", "mth": "month", "mths": "month", "mnth": "month",
    "quarter": "quarter", "quarters": "quarter", "quarter's": "quarter",
    "year": "year", "years": "year", "year's": "year", "yr": "year", "yrs": "year",
}  # fmt: skip

WORKING_ADJECTIVES: Final = word_set("school working business bussiness buisness work office bank clear bus biz wrking")
PLAIN_ADJECTIVES: Final = word_set("calendar full more further additional consecutive whole extra short solid good")

DAYWORDS: Final[dict[str, int]] = {
    "today": 0, "today's": 0, "tonight": 0, "tonite": 0, "2day": 0, "2nite": 0,
    "tomorrow": 1, "tomorrow's": 1, "tmrw": 1, "tmr": 1, "tmw": 1, "tmoro": 1, "tomo": 1, "tomorra": 1,
    "tomorrer": 1, "tmrrw": 1, "tmrow's": 1, "tomoz": 1, "2moro": 1, "2morrow": 1,
    "2mrw": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1, "tomorrrow": 1, "tomorro": 1, "morrow": 1,
    "2moz": 1, "tmoz": 1, "tmrow": 1, "tomorow's": 1, "yesturday": -1, "yesterdy": -1, "yestarday": -1, "ystrday": -1,
    "yesterday": -1, "yesterday's": -1, "yday": -1, "overmorrow": 2,
}  # fmt: skip

DAYPARTS: Final[dict[str, tuple[int, int]]] = {
    "morning": (8, 12), "mornings": (8, 12), "morn": (8, 12), "mornin": (8, 12), "a.m": (8, 12), "forenoon": (8, 12),
    "lunchtime": (12, 14), "lunch-time": (12, 14), "lunch": (12, 14), "dinnertime": (12, 14), "breakfast": (7, 9),
    "dinner": (18, 21), "supper": (18, 21),
    "afternoon": (12, 18), "arvo": (12, 18), "aft": (12, 18), "afternoons": (12, 18), "teatime": (16, 18),
    "evening": (17, 22), "eve": (17, 22), "night": (18, 23), "nite": (18, 23), "tonight": (17, 23),
}  # fmt: skip
"""The hours, local, between which each part of the day lies."""

CLOSES_OF: Final[dict[str, Unit]] = {
    "cob": "day", "eob": "day", "eod": "day", "cop": "day", "cod": "day",
    "eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year",
}  # fmt: skip
"""Short forms of "close/end of" a business day, week, month, quarter or year."""

QUARTERS: Final[dict[str, int]] = {"q1": 1, "q2": 2, "q3": 3, "q4": 4}
HALVES: Final[dict[str, int]] = {"h1": 1, "h2": 2}

SOUTHERN_ZONES: Final = (
    "Australia/", "Pacific/Auckland", "Africa/Johannesburg", "Africa/Harare", "America/Sao_Paulo",
    "America/Argentina/", "America/Santiago", "America/Montevideo",
)  # fmt: skip
"""Beginnings of the zone names of the southern half of the world, where summer starts in December."""
