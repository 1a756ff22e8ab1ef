"""Resolves any date phrase: one small function for each sort of node, chosen by its type."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from afterword.language.dates.grammar import nodes
from afterword.language.dates.reading import clocks, periods, portions, spans
from afterword.language.dates.reading import days as day_readings
from afterword.language.dates.reading.arithmetic import (
    DAYS_A_WEEK,
    FRIDAY,
    MONDAY,
    SATURDAY,
    last_weekday,
    next_weekday,
    open_end,
    shifted,
    week_day,
    working_days_later,
    working_week_after,
)
from afterword.language.dates.reading.setting import Reading, Setting, day_of, days, one_day

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.language.dates.words.leads import Bound

_DEEPEST: Final = 6
_EASTERS: Final = frozenset({"easter", "orthodox easter"})
_UNSAID: Final = frozenset({"start-date", "offer"})


def resolve(node: nodes.Node, setting: Setting, depth: int = 0) -> Reading | None:
    """Give the days or moments that a node means, None where they cannot be known."""
    function = _RESOLVERS.get(type(node))
    if function is None or depth > _DEEPEST:
        return None
    found: Reading | None = function(node, setting, depth)
    return found


def still_ahead(reading: Reading, setting: Setting) -> Reading:
    """Let a reading that has begun and is not over begin now."""
    if isinstance(reading.earliest, datetime) and isinstance(reading.latest, datetime):
        begun = reading.earliest < setting.said_at <= reading.latest
        return replace(reading, earliest=setting.said_at) if begun else reading
    begun = reading.first_day < setting.today <= reading.last_day
    return replace(reading, earliest=setting.today) if begun else reading


def _following(node: nodes.Following, setting: Setting, _depth: int) -> Reading | None:
    """Resolve "the following week", "that Friday", "the next day" by the date spoken of before."""
    known = setting.previous
    if known is None and node.same:
        return None
    base = setting.today if known is None else known.last_day
    if node.weekday is not None:
        if node.same:
            return one_day(week_day(base, node.weekday))
        return one_day(next_weekday(base, node.weekday))
    if node.unit == "day":
        return one_day(shifted(base, 0 if node.same else 1))
    if node.unit == "working-day":
        return one_day(working_days_later(base, 1, setting.working_days))
    shifted_setting = replace(setting, said_at=_on(base, setting), direction="nearest")
    return periods.cycle(nodes.Cycle(node.unit, 0 if node.same else 1), shifted_setting)


def _on(day: date, setting: Setting) -> datetime:
    """Give a moment on another day, to speak from there."""
    return datetime.combine(day, setting.said_at.timetz())


def _week_of(node: nodes.WeekOf, setting: Setting, depth: int) -> Reading | None:
    """Resolve "the week of the 24th" as its Monday to Friday; a week that ends on a day ends no later."""
    inner = resolve(node.day, setting, depth + 1)
    if inner is None:
        return None
    if node.ending:
        return days(shifted(inner.last_day, 1 - DAYS_A_WEEK), min(inner.last_day, _friday_or(inner.last_day)), "week")
    day = inner.first_day
    return periods.working_week(shifted(day, 1) if day.weekday() > SATURDAY else day)


def _friday_or(day: date) -> date:
    """Give the Friday before a Saturday or Sunday, any other day itself."""
    return week_day(day, FRIDAY) if day.weekday() >= SATURDAY else day


def _in_period(node: nodes.InPeriod, setting: Setting, depth: int) -> Reading | None:
    """Resolve "Tuesday of next week"."""
    week = resolve(node.period, setting, depth + 1)
    if week is None:
        return None
    if week.precision == "week" and week.first_day.weekday() == MONDAY:
        return one_day(week_day(week.first_day, node.weekday))
    day = next_weekday(shifted(week.first_day, -1), node.weekday)
    return one_day(day) if day <= week.last_day else None


def _nth(node: nodes.Nth, setting: Setting, depth: int) -> Reading | None:
    """Resolve "the first Monday in December"; where it is over in this month, the next month's is meant."""
    period = resolve(node.period, setting, depth + 1)
    if period is None:
        return None
    if isinstance(node.period, nodes.Feast):
        return _nth_after(node, period.last_day, setting)
    found = portions.nth(node, period, setting.working_days)
    if isinstance(node.period, nodes.Cycle) and _is_gone(node.period, found, setting):
        ahead = resolve(replace(node.period, steps=1), setting, depth + 1)
        return found if ahead is None else portions.nth(node, ahead, setting.working_days)
    return found


def _nth_after(node: nodes.Nth, day: date, setting: Setting) -> Reading:
    """Resolve "the first working day after Easter", "the second week back after Christmas"."""
    number = max(1, node.number)
    if node.weekday is not None:
        return one_day(shifted(next_weekday(day, node.weekday), DAYS_A_WEEK * (number - 1)))
    if node.unit == "working-day":
        return one_day(working_days_later(day, number, setting.working_days))
    if node.unit == "day":
        return one_day(shifted(day, number))
    return periods.working_week(shifted(day, DAYS_A_WEEK * number))


def _beside(node: nodes.Beside, setting: Setting, depth: int) -> Reading | None:
    """Resolve "the week before Christmas", "the day after the interview", "the Monday after Easter"."""
    anchor = resolve(node.anchor, setting, depth + 1)
    if anchor is None:
        return None
    if isinstance(node.anchor, nodes.Feast) and node.anchor.name in _EASTERS and node.weekday is None and node.side < 0:
        anchor = one_day(_feast_day(node.anchor, anchor))
    base = anchor.first_day if node.side < 0 else anchor.last_day
    if node.weekday is not None:
        near = last_weekday(base, node.weekday) if node.side < 0 else next_weekday(base, node.weekday)
        return one_day(shifted(near, DAYS_A_WEEK * max(0, node.side - 1)))
    if node.unit == "day":
        return one_day(shifted(base, node.side))
    if node.unit == "working-day":
        return one_day(working_days_later(base, node.side, setting.working_days))
    there = replace(setting, said_at=_on(base, setting), direction="nearest")
    ends_week = node.unit == "week" and node.side < 0 and base.weekday() >= SATURDAY
    return periods.cycle(nodes.Cycle(node.unit, 0 if ends_week else node.side), there)


def _portion(node: nodes.Portion, setting: Setting, depth: int) -> Reading | None:
    """Resolve "early May", "the end of next week"; a part of this month or week that is over stays what it was."""
    period = resolve(node.period, setting, depth + 1)
    if period is None:
        return None
    found = portions.part_of(node.part, period)
    if isinstance(node.period, nodes.Cycle) and _is_gone(node.period, found, setting):
        ahead = resolve(replace(node.period, steps=1), setting, depth + 1)
        return found if ahead is None else portions.part_of(node.part, ahead)
    return found


def _is_gone(period: nodes.Cycle, found: Reading | None, setting: Setting) -> bool:
    """Say whether "the beginning of the week" is over, so that the next week's is meant."""
    return found is not None and period.loose and setting.direction != "past" and found.last_day < setting.today


def _event(node: nodes.Event, setting: Setting, _depth: int) -> Reading | None:
    """Resolve a thing with a date of its own by what was handed in or said before."""
    if node.name == "previous":
        return setting.previous
    known = setting.anchors.get(node.name)
    if known is not None:
        return Reading(known, known, "day")
    return None if node.name in _UNSAID else setting.previous


def _span(node: nodes.Span, setting: Setting, depth: int) -> Reading | None:
    """Resolve a counted length."""
    if node.anchor is None:
        return spans.counted(node.least, node.most, node.sense, None, setting)
    if node.anchor == nodes.Event("later"):
        return _later(node, setting)
    anchor = resolve(node.anchor, _nearest(node.anchor, setting), depth + 1)
    if anchor is None and node.anchor != nodes.Event("previous"):
        return None
    return spans.counted(node.least, node.most, node.sense, None if anchor is None else anchor.latest, setting)


def _later(node: nodes.Span, setting: Setting) -> Reading:
    """Count from now, but from the date named before where the time would else be over by then."""
    found = spans.counted(node.least, node.most, node.sense, None, setting)
    known = setting.previous
    if known is None or known.last_day <= setting.today or found.last_day >= known.last_day:
        return found
    return spans.counted(node.least, node.most, node.sense, known.latest, setting)


def _nearest(node: nodes.Node, setting: Setting) -> Setting:
    """Seek a day of the month from which something is counted on whichever side of now it lies nearer."""
    return replace(setting, direction="nearest") if isinstance(node, nodes.OnDate | nodes.Numeric) else setting


def _timed(node: nodes.Timed, setting: Setting, depth: int) -> Reading | None:
    """Resolve a time of day."""
    if node.day is None:
        return clocks.next_time(node.since, node.till, setting)
    day = resolve(node.day, setting, depth + 1)
    if day is None:
        return None
    if day.first_day == day.last_day:
        return clocks.on_day(day.last_day, node.since, node.till, setting)
    first = clocks.on_day(day.first_day, node.since, node.till, setting)
    last = clocks.on_day(day.last_day, node.since, node.till, setting)
    return Reading(first.earliest, last.latest, "range")


def _between(node: nodes.Between, setting: Setting, depth: int) -> Reading | None:
    """Resolve a range: its first end is sought back from its last, so that both lie together."""
    first = resolve(_completed(node), setting, depth + 1)
    last = resolve(node.last, setting if first is None else replace(setting, previous=first), depth + 1)
    if first is None or last is None:
        return last or first
    if first.last_day > last.last_day and isinstance(node.last, nodes.OnWeekday) and _are_weekdays(node.first):
        last = one_day(next_weekday(first.last_day, node.last.weekday))
    elif first.first_day > last.last_day:
        first = _before(node.first, first, last)
    return _joined(first, last, setting)


def _are_weekdays(node: nodes.Node) -> bool:
    """Say whether a node is a weekday or a list of them."""
    return isinstance(node, nodes.OnWeekday) or (isinstance(node, nodes.Between) and _are_weekdays(node.last))


def _completed(node: nodes.Between) -> nodes.Node:
    """Give the first end of a range the month and year of its last one where it has none ("17th to 21st November")."""
    first, last = node.first, node.last
    if isinstance(first, nodes.OnDate) and isinstance(last, nodes.OnDate):
        return replace(first, month=first.month or last.month, year=first.year or last.year)
    if isinstance(first, nodes.OnWeekday) and isinstance(last, nodes.InPeriod) and first.which == "plain":
        return nodes.InPeriod(first.weekday, last.period)
    if isinstance(first, nodes.OnWeekday) and isinstance(last, nodes.OnWeekday) and first.which == "plain":
        return replace(first, which=last.which, weeks=last.weeks)
    return first


def _before(node: nodes.Node, first: Reading, last: Reading) -> Reading:
    """Move the first end of a range before its last."""
    if isinstance(node, nodes.OnWeekday):
        return one_day(last_weekday(last.first_day, node.weekday))
    return last if first.first_day - last.last_day < timedelta(days=300) else one_day(last.first_day)


def _joined(first: Reading, last: Reading, setting: Setting) -> Reading:
    """Join two readings into one range."""
    early, late = first.earliest, last.latest
    if isinstance(early, datetime) != isinstance(late, datetime):
        early = clocks.on_day(first.first_day, nodes.Clock(0), None, setting).earliest
        late = late if isinstance(late, datetime) else clocks.end_of(last.last_day, setting)
    if isinstance(early, datetime) and isinstance(late, datetime):
        return Reading(min(early, late), max(early, late), "range")
    return days(min(first.first_day, last.first_day), max(day_of(late), first.last_day), "range")


def _bounded(node: nodes.Bounded, setting: Setting, depth: int) -> Reading | None:
    """Resolve a date by the little word before it."""
    inner = resolve(node.node, setting, depth + 1)
    if inner is None:
        return None
    return _BOUNDS[node.bound](node.node, inner, setting)


def _by(node: nodes.Node, inner: Reading, setting: Setting) -> Reading:
    """Resolve "by" and "until": from now to the latest reading; a feast of several days counts from its first."""
    latest = _feast_day(node, inner) if isinstance(node, nodes.Feast) else inner.latest
    if isinstance(node, nodes.NewYear):
        latest = inner.first_day
    if isinstance(node, nodes.Cycle) and node.unit == "weekend":
        latest = week_day(inner.first_day, FRIDAY)
    return _until(latest, inner, setting)


def _feast_day(node: nodes.Feast, inner: Reading) -> date:
    """Give the day that a feast is named for: the first of several, but of Easter the Sunday."""
    named = node.name in _EASTERS and not node.weekend and inner.last_day > inner.first_day
    return shifted(inner.last_day, -1) if named else inner.first_day


def _until(latest: date | datetime, inner: Reading, setting: Setting) -> Reading:
    """Give what lies between now and a latest moment."""
    now: date | datetime = setting.said_at if isinstance(latest, datetime) else setting.today
    earliest = now if now < latest else inner.earliest
    if isinstance(earliest, datetime) != isinstance(latest, datetime):
        earliest = latest
    return Reading(min(earliest, latest), latest, inner.precision)


def _ahead_of(node: nodes.Node, inner: Reading, setting: Setting) -> Reading:
    """Resolve "before": the day before, but not before an end ("before the end of May" is the last of May)."""
    ends = isinstance(node, nodes.Portion) and node.part == "end"
    ends = ends or isinstance(node, nodes.Timed | nodes.Span)
    ends = ends or (isinstance(node, nodes.Event) and node.name != "previous")
    if ends or isinstance(inner.earliest, datetime) or (isinstance(node, nodes.Cycle) and node.steps == 0):
        return _by(node, inner, setting)
    first = _feast_day(node, inner) if isinstance(node, nodes.Feast) else inner.first_day
    return _until(shifted(first, -1), replace(inner, precision="day"), setting)


def _after(node: nodes.Node, inner: Reading, setting: Setting) -> Reading:
    """Resolve "after": until the end of the first week that is mostly left; after a weekend, its Monday."""
    if isinstance(inner.latest, datetime):
        return Reading(inner.latest, max(inner.latest, clocks.end_of(inner.last_day, setting)), "range")
    first = shifted(inner.last_day, 1)
    if isinstance(node, nodes.Feast):
        return days(first, working_week_after(inner.last_day), "range")
    last = first if isinstance(node, nodes.Cycle) and node.unit == "weekend" else open_end(inner.last_day)
    return days(first, last, "range")


def _since(_node: nodes.Node, inner: Reading, _setting: Setting) -> Reading:
    """Resolve "since": the date itself, which lies behind."""
    return inner


def _within(node: nodes.Node, inner: Reading, setting: Setting) -> Reading:
    """Resolve "within the week": a whole week from now, if that is later than the end of this one."""
    if isinstance(node, nodes.Cycle) and node.loose and node.unit == "week":
        return days(setting.today, max(inner.last_day, shifted(setting.today, DAYS_A_WEEK)), "week")
    return _until(inner.latest, inner, setting)


_BOUNDS: Final[dict[Bound, Callable[[nodes.Node, Reading, Setting], Reading]]] = {
    "by": _by, "until": _by, "before": _ahead_of, "after": _after, "from": _since, "since": _since, "on": _since,
    "within": _within,
}  # fmt: skip


def _flat(function: Callable[[Any, Setting], Reading | None]) -> Callable[[Any, Setting, int], Reading | None]:
    """Let a resolver that looks into no other node be called like the others."""
    return lambda node, setting, _depth: function(node, setting)


_RESOLVERS: Final[dict[type, Callable[[Any, Setting, int], Reading | None]]] = {
    nodes.OnDate: _flat(day_readings.on_date),
    nodes.Numeric: _flat(day_readings.numeric),
    nodes.OnWeekday: _flat(day_readings.on_weekday),
    nodes.FromToday: _flat(day_readings.from_today),
    nodes.Cycle: _flat(periods.cycle),
    nodes.InMonth: _flat(periods.in_month),
    nodes.InQuarter: _flat(periods.in_quarter),
    nodes.InYear: _flat(periods.in_year),
    nodes.NewYear: _flat(periods.new_year),
    nodes.IsoWeek: _flat(periods.iso_week),
    nodes.Feast: _flat(periods.feast),
    nodes.Following: _following,
    nodes.WeekOf: _week_of,
    nodes.InPeriod: _in_period,
    nodes.Nth: _nth,
    nodes.Beside: _beside,
    nodes.Portion: _portion,
    nodes.Event: _event,
    nodes.Span: _span,
    nodes.Timed: _timed,
    nodes.Between: _between,
    nodes.Bounded: _bounded,
}
