"""Which of the dates in a mail is what they promise: a learned model of each date's surroundings decides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import combinations
from typing import Final

from afterword.language.acts.said import said
from afterword.language.dates import DateMention
from afterword.language.learned import Linear, packaged
from afterword.language.span import Span
from afterword.reader.kinds import Kind
from afterword.reader.parts import Sentence
from afterword.reader.promises import day_of, within
from afterword.reader.seen import Seen
from afterword.reader.senses import senses_of

PROMISE: Final = "promise"
PROMISE_MODEL: Final = "promises.json"
_PROMISE_NOTHING: Final = frozenset({"unrelated", "bounce", "auto-reply"})
_BEFORE, _AFTER = 5, 3
_AROUND: Final = 12
_ENOUGH: Final[Mapping[Kind, float]] = {"timeline": 0.05, "on-hold": 0.2}
_ENOUGH_ELSE: Final = 0.4
_ALIKE: Final = 0.6
_SPANS: Final = ((-1, "behind"), (0, "today"), (3, "days"), (14, "weeks"), (70, "months"))


@dataclass(frozen=True, slots=True)
class Timeline:
    """When they say that an answer comes: the latest day or moment meant, None where it cannot be dated."""

    until: date | datetime | None
    span: Span


def timeline_of(seen: Seen, kind: Kind) -> Timeline | None:
    """Give what a mail of this kind promises, if anything; no date is given that no words name."""
    if kind in _PROMISE_NOTHING:
        return None
    return timeline_with(packaged("afterword.reader", PROMISE_MODEL), seen, kind)


def timeline_with(model: Linear, seen: Seen, kind: Kind) -> Timeline | None:
    """Give the likeliest promise by the model given; a dated one before one without a date."""
    enough = _ENOUGH.get(kind, _ENOUGH_ELSE)
    weighed = [(model.each(features)[PROMISE], mention) for mention, features in candidates(seen, kind)]
    likely = [one for one in weighed if one[0] > enough]
    if not likely:
        return None
    highest = max(chance for chance, _ in likely)
    meant = [mention for chance, mention in likely if chance >= _ALIKE * highest]
    mention = max(meant, key=lambda one: (one.latest is not None, _last(one), -one.start))
    return Timeline(mention.latest, Span(mention.start, mention.end))


def _last(mention: DateMention) -> date:
    return day_of(mention.latest) if mention.latest is not None else date.min


def candidates(seen: Seen, kind: Kind) -> Iterator[tuple[DateMention, frozenset[str]]]:
    """Give each date that could be promised, with what the model sees of it."""
    for number, sentence in enumerate(seen.sentences):
        inside = [mention for mention in seen.dates if within(mention, sentence.span)]
        for mention in inside:
            if mention.about in ("past", "duration") or _is_over(mention, seen):
                continue
            around = seen.sentence_features[number]
            yield mention, around | frozenset(_of_mention(seen, sentence, mention, kind, len(inside)))


def _is_over(mention: DateMention, seen: Seen) -> bool:
    today = seen.mail.at.astimezone(seen.place.zone).date()
    return mention.latest is not None and day_of(mention.latest) < today


def _of_mention(seen: Seen, sentence: Sentence, mention: DateMention, kind: Kind, of: int) -> Iterator[str]:
    body = seen.mail.body
    before = said(body, Span(sentence.span.start, mention.start)).text.split()[-_BEFORE:]
    after = said(body, Span(mention.end, max(sentence.span.end, mention.end))).text.split()[:_AFTER]
    inside = said(body, Span(mention.start, mention.end)).text.split()
    clause = [*said(body, Span(sentence.span.start, mention.start)).text.split()[-_AROUND:], *after]
    nearby = sorted(frozenset[str]().union(*senses_of(clause)))
    yield from (f"n:{one}" for one in nearby)
    yield from (f"n:{one}+{other}" for one, other in combinations(nearby, 2))
    yield f"about:{mention.about}"
    yield f"kind:{kind}"
    yield f"about:{mention.about} {kind}"
    yield f"when:{_distance(mention, seen)}"
    yield f"when:{_distance(mention, seen)} {mention.about}"
    yield f"dates:{min(of, 3)}"
    yield f"lead:{inside[0] if inside else ''}"
    for name, words in (("b", before), ("a", after)):
        yield from (f"{name}:{word}" for word in words)
        yield from (f"{name}:{meant}" for meaning in senses_of(words) for meant in meaning)


def _distance(mention: DateMention, seen: Seen) -> str:
    if mention.latest is None:
        return "undated"
    ahead = day_of(mention.latest) - seen.mail.at.astimezone(seen.place.zone).date()
    return next((name for most, name in _SPANS if ahead <= timedelta(days=most)), "later")
