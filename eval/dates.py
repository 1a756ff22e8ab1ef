"""Scores the dates that are found in words: which day, about what, and none where there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, NamedTuple, TypeAlias
from zoneinfo import ZoneInfo

from afterword.services.when import dates_in
from eval.halves import SETS, Half, labelled
from eval.report import Hits, Ratio, Table, add_up, ratio


class Marked(NamedTuple):
    """A date as the data have it; the first day it can mean is None where no claim is made."""

    start: int
    end: int
    latest: date | None
    earliest: date | None
    about: str


class Found(NamedTuple):
    """A date as somebody found it; a library that does not say what a date is about leaves that empty."""

    start: int
    end: int
    latest: date | None
    earliest: date | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence with its dates, and what the reading of them depends on."""

    voice: str
    text: str
    said_at: datetime
    zone: ZoneInfo
    country: str
    anchors: dict[str, date | datetime]
    marked: tuple[Marked, ...]


class Answered(NamedTuple):
    """A case and what was found in it."""

    case: Case
    found: tuple[Found, ...]


Measure: TypeAlias = Callable[[Sequence[Answered]], Ratio]


def run() -> Iterator[Table]:
    """Score both halves, and each voice of the one that may be read."""
    halves = {half: [Answered(case, ours(case)) for case in cases(half)] for half in SETS}
    yield Table(
        ("", *SETS, "goal"),
        tuple(
            (name, *(str(measure(answered)) for answered in halves.values()), goal) for name, measure, goal in _MEASURES
        ),
    )
    tune = halves["tune"]
    by_voice = {voice: [one for one in tune if one.case.voice == voice] for voice in _voices(tune)}
    yield Table(
        ("voice (tune)", *(name for name, _, goal in _MEASURES if goal)),
        tuple(
            (voice, *(str(measure(answered)) for _, measure, goal in _MEASURES if goal))
            for voice, answered in by_voice.items()
        ),
    )


def _voices(answered: Iterable[Answered]) -> list[str]:
    return sorted({one.case.voice for one in answered})


def cases(half: Half) -> Iterator[Case]:
    """Read one half of the labelled sentences."""
    return map(case_of, labelled("dates", half))


def case_of(row: dict[str, Any]) -> Case:
    """Read one labelled sentence; its dates stand in their order, which tells two of the same words apart."""
    marked: list[Marked] = []
    for entry in row["dates"]:
        start = row["text"].index(entry["text"], marked[-1].end if marked else 0)
        first, last = _day(entry["earliest"]), _day(entry["latest"])
        marked.append(Marked(start, start + len(entry["text"]), last, first, entry["about"]))
    return Case(
        voice=row["voice"],
        text=row["text"],
        said_at=datetime.fromisoformat(row["now"]),
        zone=ZoneInfo(row["zone"]),
        country=row["country"],
        anchors={name: date.fromisoformat(day) for name, day in row.get("anchors", {}).items()},
        marked=tuple(marked),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text is not None else None


def ours(case: Case) -> tuple[Found, ...]:
    """Give the dates that Afterword finds; who wrote the sentence is not told."""
    mentions = dates_in(case.text, case.said_at, case.zone, country=case.country, anchors=case.anchors)
    return tuple(
        Found(mention.start, mention.end, _day_of(mention.latest), _day_of(mention.earliest), mention.about)
        for mention in mentions
    )


def _day_of(moment: date | datetime | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def pairs(one: Answered) -> list[tuple[Marked, Found | None]]:
    """Give each marked date with the found one that overlaps it most; each found date answers once."""
    overlaps = sorted(
        (
            (min(marked.end, found.end) - max(marked.start, found.start), -at, -answer)
            for at, marked in enumerate(one.case.marked)
            for answer, found in enumerate(one.found)
        ),
        reverse=True,
    )
    answers: dict[int, int] = {}
    for overlap, at, answer in overlaps:
        if overlap > 0 and -at not in answers and -answer not in answers.values():
            answers[-at] = -answer
    return [(marked, one.found[answers[at]] if at in answers else None) for at, marked in enumerate(one.case.marked)]


def _paired(answered: Iterable[Answered]) -> Iterator[tuple[Marked, Found | None]]:
    for one in answered:
        yield from pairs(one)


def latest_exact(answered: Iterable[Answered]) -> Ratio:
    """Of the dates that name a day, count those whose last day is right; one that is missed is wrong."""
    return ratio(
        found is not None and found.latest == marked.latest
        for marked, found in _paired(answered)
        if marked.latest is not None
    )


def earliest_exact(answered: Iterable[Answered]) -> Ratio:
    """Of the dates whose words give a first day, count those where it is right."""
    return ratio(
        found is not None and found.earliest == marked.earliest
        for marked, found in _paired(answered)
        if marked.earliest is not None
    )


def about_right(answered: Iterable[Answered]) -> Ratio:
    """Of all dates, count those that are known for what they are about; one that is missed is wrong."""
    return ratio(found is not None and found.about == marked.about for marked, found in _paired(answered))


def undated_right(answered: Iterable[Answered]) -> Ratio:
    """Of the promises that cannot be dated, count those that are found and given no date."""
    return ratio(
        found is not None and found.about == "timeline" and found.latest is None
        for marked, found in _paired(answered)
        if marked.about == "timeline" and marked.latest is None
    )


def timeline_right(answered: Iterable[Answered]) -> Ratio:
    """Of all sentences, count those whose dated timelines are exactly the marked ones, none included."""
    return ratio(_timelines(one.found) == _timelines(one.case.marked) for one in answered)


def invented(answered: Iterable[Answered]) -> Ratio:
    """Of the sentences without a dated timeline, count those that are given one, or any date where there is none."""
    return ratio(
        bool(_timelines(one.found)) or (not one.case.marked and _is_dated(one.found))
        for one in answered
        if not _timelines(one.case.marked)
    )


def dated_for_nothing(answered: Iterable[Answered]) -> Ratio:
    """Of the sentences in which no date stands, count those in which one is found."""
    return ratio(_is_dated(one.found) for one in answered if not one.case.marked)


def promised_for_nothing(answered: Iterable[Answered]) -> Ratio:
    """Of the sentences that promise nothing, count those in which an undated promise is found."""
    return ratio(
        any(found.about == "timeline" and found.latest is None for found in one.found)
        for one in answered
        if all(marked.about != "timeline" for marked in one.case.marked)
    )


def places(answered: Iterable[Answered]) -> Hits:
    """Count the dates that stand where one is marked."""
    return add_up(
        Hits(sum(found is not None for _, found in pairs(one)), len(one.found), len(one.case.marked))
        for one in answered
    )


def _timelines(dates: Iterable[Marked] | Iterable[Found]) -> set[date]:
    return {one.latest for one in dates if one.about == "timeline" and one.latest is not None}


def _is_dated(found: Iterable[Found]) -> bool:
    return any(one.latest is not None for one in found)


_MEASURES: Final[tuple[tuple[str, Measure, str], ...]] = (
    ("latest date exact", latest_exact, ">= 0.92"),
    ("dates invented", invented, "<= 0.02"),
    ("about-what right", about_right, ">= 0.92"),
    ("earliest date exact", earliest_exact, ""),
    ("timeline of the sentence right", timeline_right, ""),
    ("undatable promises said as such", undated_right, ""),
    ("undatable promises invented", promised_for_nothing, ""),
    ("found where marked", lambda answered: places(answered).precision, ""),
    ("marked and found", lambda answered: places(answered).recall, ""),
)
