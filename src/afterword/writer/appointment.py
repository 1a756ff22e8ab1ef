"""The talk that an answer is about: one that is to come, one that was missed, or the times that were offered."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from afterword.language.dates import DateMention, find_dates
from afterword.planner.words import row
from afterword.record.application import Interview
from afterword.situation.asks import Ask
from afterword.writer import dates_in_words, wording
from afterword.writer.scene import Scene

_EXACT: Final = frozenset({"minute", "hour", "day"})
_LONGEST: Final = 4_000
_MOST_NAMES: Final = 3


def coming(scene: Scene) -> Interview | None:
    """Give the talk that is to come: the one asked for, else the first, one with the reader before others."""
    to_come = scene.situation.facts.to_come
    wanted = [talk for talk in to_come if talk.id == scene.request.interview]
    with_reader = [talk for talk in to_come if scene.target.receiver in talk.people]
    return next(iter((*wanted, *with_reader, *to_come)), None)


def words(scene: Scene, talk: Interview) -> dict[str, str]:
    """Give day and time of a talk, on the reader's clock."""
    start = talk.start.astimezone(scene.now.tzinfo)
    return {
        "coming": _named(scene, talk),
        "date": scene.day(start),
        "clock": dates_in_words.clock_in_words(start, american=scene.american) + _whose_clock(scene, talk.start),
    }


def _named(scene: Scene, talk: Interview) -> str:
    noun = wording.talk_noun(talk)
    is_with_reader = scene.target.receiver in talk.people
    if is_with_reader or not talk.people:
        return f"our {noun}" if is_with_reader else f"the {noun}"
    people = [" ".join(scene.situation.name_of(person).split()) for person in talk.people]
    return f"my {noun} with {row(tuple(people))}" if len(people) <= _MOST_NAMES else f"the {noun}"


def _whose_clock(scene: Scene, moment: datetime) -> str:
    """Say "your time" where the candidate's clock shows another."""
    home = moment.astimezone(scene.situation.office_of(None).zone)
    return "" if home.utcoffset() == moment.astimezone(scene.now.tzinfo).utcoffset() else " your time"


def missed(scene: Scene, ask: Ask | None) -> dict[str, str] | None:
    """Give the words for the talk at which they did not appear."""
    wanted = ask.interview if ask is not None else scene.request.interview
    talks = [talk for talk in scene.situation.facts.interviews if talk.start <= scene.situation.now]
    chosen = [talk for talk in talks if talk.id == wanted] or [talk for talk in talks if talk.no_show]
    if not chosen:
        return None
    start = chosen[-1].start.astimezone(scene.now.tzinfo)
    when = dates_in_words.since_in_words(start, scene.now, american=scene.american)
    return {
        "clock": dates_in_words.clock_in_words(start, american=scene.american) + _whose_clock(scene, chosen[-1].start),
        "when": "today" if scene.american and when.startswith("this") else when,
        "talk": wording.talk_noun(chosen[-1]),
    }


def asked_times(scene: Scene, ask: Ask | None) -> tuple[str, ...]:
    """Give the times that were offered and are still to come, in words; those of the question before the message's."""
    if ask is None:
        return ()
    message = next((each for each in scene.situation.facts.received if f"answer:{each.id}" == ask.id), None)
    for text in (ask.what, message.body if message is not None else None):
        found = _times_in(scene, ask, (text or "")[:_LONGEST])
        if found:
            return found
    return ()


def _times_in(scene: Scene, ask: Ask, text: str) -> tuple[str, ...]:
    office = scene.situation.office_of(scene.target.receiver)
    mentions = find_dates(
        text, ask.at, zone=office.zone, day_first=not scene.american, working_days=office.days, speaker="employer"
    )
    told = [_told(scene, mention) for mention in mentions if mention.precision in _EXACT]
    return tuple(dict.fromkeys(time for time in told if time is not None))


def _told(scene: Scene, mention: DateMention) -> str | None:
    when: date | datetime | None = mention.earliest
    if when is None or mention.about not in {"interview", "availability", "other"}:
        return None
    day = when.astimezone(scene.now.tzinfo).date() if isinstance(when, datetime) else when
    if day < scene.now.date():
        return None
    if not isinstance(when, datetime):
        return scene.day(when)
    clock = dates_in_words.clock_in_words(when.astimezone(scene.now.tzinfo), american=scene.american)
    return f"{scene.day(when)} at {clock}"
