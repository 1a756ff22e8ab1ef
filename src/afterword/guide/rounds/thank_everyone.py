"""Do thank after every interview, each interviewer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from afterword.guide.rule import Rule, Section, described
from afterword.record.application import Interview
from afterword.situation.routes import Route
from afterword.situation.situation import Situation


@dataclass(frozen=True, slots=True)
class Occasion:
    """One interviewer to thank for one talk (the last of a day), before that person's next talk starts."""

    person: str
    talk: Interview
    next_start: datetime | None


@dataclass(frozen=True, slots=True)
class Group:
    """The occasions that one message serves, and the way that it goes."""

    route: Route
    occasions: tuple[Occasion, ...]


def occasions(situation: Situation) -> tuple[Group, ...]:
    """Give every message of thanks that is due: one per interview and interviewer.

    Talks with one person on one day count as the last of them; several people who are reached through one go-between
    share a message for each day of the go-between's calendar.
    """
    shared: dict[tuple[str, date], list[Occasion]] = {}
    routes: dict[str, Route] = {}
    alone: list[Group] = []
    for occasion in _all_occasions(situation):
        person = occasion.person
        route = routes.setdefault(person, situation.routes.to(person, "thank-you"))
        if route.via is None:
            alone.append(Group(route, (occasion,)))
            continue
        day = situation.office_of(route.via).local_day(occasion.talk.end)
        shared.setdefault((route.via, day), []).append(occasion)
    together = (Group(routes[members[0].person], tuple(members)) for members in shared.values())
    return (*alone, *together)


def _all_occasions(situation: Situation) -> Iterator[Occasion]:
    met: dict[str, list[Interview]] = {}
    for talk in situation.facts.talks:
        for person in dict.fromkeys(talk.people):
            met.setdefault(person, []).append(talk)
    for person, talks in met.items():
        yield from _one_a_day(situation, person, talks)


def _one_a_day(situation: Situation, person: str, talks: list[Interview]) -> Iterator[Occasion]:
    office = situation.office_of(situation.routes.to(person, "thank-you").receiver)
    days: dict[date, list[Interview]] = {}
    for talk in talks:
        days.setdefault(office.local_day(talk.end), []).append(talk)
    for day, same_day in days.items():
        talk = max(same_day, key=lambda talk: talk.end)
        later = (other.start for other_day, others in days.items() if other_day != day for other in others)
        yield Occasion(person, talk, min((start for start in later if start > talk.start), default=None))


RULE = Rule(
    id="thank-everyone",
    section=Section.ROUNDS,
    title="Thank each of them",
    what="After every interview thank each person who interviewed you, in a note of their own.",
    why="Those who met you talk about it afterwards. Whoever was left out notices, and often has a say.",
    instead="Ask for the names and addresses of all who were there, and write to each the same day. Where you can"
    " only reach them through one person, one note through that person is enough.",
    severity="warning",
    source="Section 7, the row `thank-everyone`",
    speaks_in=frozenset({"plan"}),
    good=(
        described("After the panel, a note to Dana and another to Tobias.", to=("tobias",), scene="half_thanked"),
        described("After the second talk with Dana, a second note to her.", scene="second_round"),
        described(
            "One note through the agency, which thanks Dana and Tobias by name.",
            to=("ines", "dana", "tobias"),
            scene="agency",
        ),
    ),
    bad=(
        described("After the panel, a note to Dana alone, as she decides.", scene="interviewed"),
        described("No note after the second talk, as there was one after the first.", scene="second_round"),
        described("No note to Tobias, as he said little.", to=("tobias",), scene="half_thanked"),
    ),
)
