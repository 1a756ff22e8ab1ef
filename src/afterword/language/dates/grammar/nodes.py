"""What a date in words says, before it is known when it was said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from afterword.language.dates.words.almanac import Unit
    from afterword.language.dates.words.leads import Bound

Which: TypeAlias = Literal["plain", "this", "next", "coming", "last", "after-next", "following", "same", "gone"]
Part: TypeAlias = Literal["early", "mid", "late", "end", "first-half", "second-half", "whole"]
Sense: TypeAlias = Literal["in", "within", "ago", "after", "before", "coming", "past"]


@dataclass(frozen=True, slots=True)
class OnDate:
    """A day of the calendar: "Tues 18 Nov", "the 15th", "28 November 2025"."""

    day: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    months_ahead: int | None = None


@dataclass(frozen=True, slots=True)
class Numeric:
    """A day in figures, whose order of day and month the country decides: "3/4", "4.3.", "12/05/2025"."""

    parts: tuple[int, ...]
    dotted: bool
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class OnWeekday:
    """A weekday: "Friday", "next Friday", "Friday week" (``weeks`` 1)."""

    weekday: int
    which: Which = "plain"
    weeks: int = 0


@dataclass(frozen=True, slots=True)
class FromToday:
    """Today, tomorrow, the day after tomorrow, yesterday."""

    days: int


@dataclass(frozen=True, slots=True)
class Cycle:
    """This, next or last week, month, quarter, year, weekend (``steps`` 0, 1, -1; 2 is "after next").

    ``loose`` where none was said: "the month" is this one, but its beginning may be the next one's.
    """

    unit: Unit
    steps: int
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Following:
    """A day, week or weekday told from the date named before: "the following week", "that Friday"."""

    unit: Unit
    weekday: int | None = None
    same: bool = False


@dataclass(frozen=True, slots=True)
class InMonth:
    """A month, alone or with its year."""

    month: int
    year: int | None = None
    which: Which = "plain"


@dataclass(frozen=True, slots=True)
class InQuarter:
    """A quarter (``months`` 3), half (6) or season (``first_month``) of a year."""

    first_month: int
    months: int
    year: int | None = None
    season: bool = False
    which: Which = "plain"


@dataclass(frozen=True, slots=True)
class InYear:
    """A whole year."""

    year: int


@dataclass(frozen=True, slots=True)
class NewYear:
    """The new year: its first month."""


@dataclass(frozen=True, slots=True)
class Feast:
    """A feast day or break by name; ``weekend`` where the weekend around it is meant."""

    name: str
    year: int | None = None
    which: Which = "plain"
    weekend: bool = False


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The week that a day lies in, or ends (``ending``)."""

    day: Node
    ending: bool = False


@dataclass(frozen=True, slots=True)
class IsoWeek:
    """A calendar week by number."""

    number: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class InPeriod:
    """A weekday of a week: "Tuesday of next week"."""

    weekday: int
    period: Node


@dataclass(frozen=True, slots=True)
class Nth:
    """The n-th (-1: last) weekday, day, working day or week of a period: "the first Monday in December"."""

    number: int
    unit: Unit
    period: Node
    weekday: int | None = None
    full: bool = False


@dataclass(frozen=True, slots=True)
class Beside:
    """The day, week or weekday just before (-1) or after another date (1, or the n-th): "the week before Christmas"."""

    unit: Unit
    side: int
    anchor: Node
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Portion:
    """A part of a period: "early May", "the end of next week"."""

    part: Part
    period: Node


@dataclass(frozen=True, slots=True)
class Event:
    """Something with a date of its own that the caller or the text names: "your interview"."""

    name: str


@dataclass(frozen=True, slots=True)
class Amount:
    """So much of one unit of time."""

    number: float
    unit: Unit


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time counted from a moment: "within 10 working days", "two weeks after your interview"."""

    least: Amount
    most: Amount
    sense: Sense
    anchor: Node | None = None


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time that is not yet counted from anywhere: "two weeks", "six-month"; ``rate``: "a week" of each."""

    least: Amount
    most: Amount
    rate: bool = False
    attributive: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; ``exact`` where minutes were said."""

    hour: int
    minute: int = 0
    exact: bool = False
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class DayPart:
    """A part of the day between two hours."""

    opens: int
    closes: int


@dataclass(frozen=True, slots=True)
class Timed:
    """A day with a time of day, or with two; a day of None is the day spoken of, or the next such time."""

    day: Node | None
    since: Clock | DayPart
    till: Clock | DayPart | None = None


@dataclass(frozen=True, slots=True)
class Between:
    """From one date to another, or one of several."""

    first: Node
    last: Node


@dataclass(frozen=True, slots=True)
class Bounded:
    """A date with the little word before it that bounds it."""

    bound: Bound
    node: Node


Node: TypeAlias = (
    OnDate | Numeric | OnWeekday | FromToday | Cycle | Following | InMonth | InQuarter | InYear | NewYear | Feast
    | WeekOf | IsoWeek | InPeriod | Nth | Beside | Portion | Event | Span | Length | Timed | Between | Bounded
)  # fmt: skip
