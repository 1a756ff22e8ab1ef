"""The examples from which what a date is about is learned: sentences in which the dates are marked."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from afterword.calendar_time.named_days import NamedDays
from afterword.calendar_time.working_days import WorkingDays
from afterword.language.dates.about.learned import NO_DATE
from afterword.language.dates.find import weighing
from afterword.language.dates.reading.setting import Setting
from afterword.language.dates.weigh import Weighing
from afterword.record.places import is_day_first
from tools.training.fit import Example

LABELS: Final = (
    *("timeline", "interview", "deadline", "availability", "start-date", "closing-date", "past", "duration", "other"),
    NO_DATE,
)
TUNED_ON: Final = frozenset({"about-tables", "tune"})
"""Sentences on which the rules were tuned: what these say of them would seem truer than it is."""

_MOMENTS: Final = (datetime(2026, 3, 4, 10, tzinfo=UTC), datetime(2026, 10, 14, 10, tzinfo=UTC))
"""When a sentence was said that does not tell: what it is about hangs little on it."""


class _Mark(NamedTuple):
    start: int
    end: int
    about: str


def examples(path: Path) -> Iterator[Example]:
    """Read the dates of a file; every other sentence without a moment has its speaker told."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        kept = json.loads(line)
        marks = list(_marks(kept))
        for mention, seen in _weighed(kept, number).seen():
            about = _about(marks, mention.start, mention.end)
            features = _without_rules(seen) if path.stem in TUNED_ON else seen
            yield Example(features, frozenset({about}), frozenset(), f"{path.parent.name}/{path.stem}", str(number))


def _without_rules(seen: frozenset[str]) -> frozenset[str]:
    return frozenset(one for one in seen if not one.startswith("rule:"))


def _weighed(kept: Mapping[str, Any], number: int) -> Weighing:
    now = datetime.fromisoformat(kept["now"]) if "now" in kept else _MOMENTS[number % len(_MOMENTS)]
    country, where = kept.get("country"), ZoneInfo(kept.get("zone", "Europe/London"))
    anchors = {name: datetime.fromisoformat(day).date() for name, day in kept.get("anchors", {}).items()}
    setting = Setting(
        said_at=now.astimezone(where),
        zone=where,
        day_first=is_day_first(country),
        working_days=WorkingDays(country),
        holidays_named=NamedDays(country),
        anchors=anchors,
    )
    return weighing(kept["text"], setting, kept.get("speaker") if number % 2 else None)


def _marks(kept: Mapping[str, Any]) -> Iterator[_Mark]:
    behind = 0
    for one in kept["dates"]:
        start = kept["text"].find(one["text"], behind)
        start = kept["text"].index(one["text"]) if start < 0 else start
        behind = start + len(one["text"])
        yield _Mark(start, behind, one["about"])


def _about(marks: list[_Mark], start: int, end: int) -> str:
    best = max(marks, key=lambda mark: min(end, mark.end) - max(start, mark.start), default=None)
    return best.about if best is not None and best.start < end and start < best.end else NO_DATE
