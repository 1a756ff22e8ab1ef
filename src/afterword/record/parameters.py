"""The guide's numbers: their defaults, their limits, and who may change them (guide: "Parameters")."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import time
from typing import Any, Final

from pydantic import ConfigDict, field_validator

from afterword.record.fields import Value, refuse
from afterword.record.lazy import lazy


@dataclass(frozen=True)
class Parameters:
    """Every number that the guide leaves to judgement, with the guide's default."""

    thank_within_hours: int = 24
    thank_after_minutes: int = 60
    wait_days: int = 7
    grace_working_days: int = 1
    follow_ups: int = 1
    close_days: int = 14
    day_starts: time = time(8)
    day_ends: time = time(18)
    thank_you_words: int = 150
    thank_you_sentences: int = 8
    follow_up_words: int = 110
    follow_up_sentences: int = 6
    likeness: float = 0.22

    @lazy
    def changed(self) -> frozenset[str]:
        """The names of the parameters that differ from the guide's default."""
        return frozenset(field.name for field in fields(self) if getattr(self, field.name) != field.default)

    def said(self, *decided: str) -> str:
        """Name the changed parameters among those that decided something: a clause in brackets, or nothing."""
        if not self.changed:
            return ""
        named = [f"{name} is {_shown(getattr(self, name))}" for name in decided if name in self.changed]
        return f" (your setting: {' and '.join(named)})" if named else ""


def _shown(value: object) -> str:
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


DEFAULTS: Final = Parameters()

LIMITS: Final[dict[str, tuple[float, float]]] = {
    "thank_within_hours": (1, 336),
    "thank_after_minutes": (0, 1440),
    "wait_days": (3, 90),
    "grace_working_days": (0, 20),
    "follow_ups": (0, 2),
    "close_days": (1, 365),
    "thank_you_words": (1, 10_000),
    "thank_you_sentences": (1, 1_000),
    "follow_up_words": (1, 10_000),
    "follow_up_sentences": (1, 1_000),
    "likeness": (0, 1),
}
"""The lowest and highest value of each number. `wait_days` and `follow_ups` are etiquette, the rest plain sense."""


def _with_limits(schema: dict[str, Any]) -> None:
    """Publish each parameter's limits and default, which the contract leaves to the guide."""
    published = schema["properties"]
    for name, (low, high) in LIMITS.items():
        kind = "number" if name == "likeness" else "integer"
        published[name] = {"type": [kind, "null"], "minimum": low, "maximum": high}
    for name in ("day_starts", "day_ends"):
        published[name] = {"type": ["string", "null"], "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"}


class ParameterChanges(Value):
    """The parameters that a record or a settings file changes; what is absent or null stays as it is."""

    model_config = ConfigDict(json_schema_extra=_with_limits)

    thank_within_hours: int | None = None
    thank_after_minutes: int | None = None
    wait_days: int | None = None
    grace_working_days: int | None = None
    follow_ups: int | None = None
    close_days: int | None = None
    day_starts: str | None = None
    day_ends: str | None = None
    thank_you_words: int | None = None
    thank_you_sentences: int | None = None
    follow_up_words: int | None = None
    follow_up_sentences: int | None = None
    likeness: float | None = None

    @field_validator(*LIMITS, mode="before")
    @classmethod
    def _within_limits(cls, value: object, info: object) -> object:
        if value is None:
            return None
        name: str = info.field_name  # type: ignore[attr-defined]
        low, high = LIMITS[name]
        wanted = int | float if name == "likeness" else int
        if isinstance(value, bool) or not isinstance(value, wanted):
            refuse("must be a number" if name == "likeness" else "must be a whole number")
        if not low <= value <= high:
            refuse(_out_of_limits(name, value, low, high))
        return value

    @field_validator("day_starts", "day_ends", mode="before")
    @classmethod
    def _clock_time(cls, value: object) -> object:
        if value is not None and not (isinstance(value, str) and _clock(value) is not None):
            refuse('must be a time of day in quotes, such as "08:00"')
        return value

    def applied_to(self, base: Parameters) -> Parameters:
        """Give `base` with these changes."""
        changes: dict[str, int | float | str | time] = self.model_dump(exclude_none=True)
        if not changes:
            return base
        for name in ("day_starts", "day_ends"):
            if name in changes:
                changes[name] = _clock(str(changes[name])) or getattr(base, name)
        return replace(base, **changes)  # type: ignore[arg-type]


_ETIQUETTE: Final = frozenset({"wait_days", "follow_ups"})


def _out_of_limits(name: str, value: float, low: float, high: float) -> str:
    by = "etiquette allows" if name in _ETIQUETTE else "makes sense"
    if value < low:
        return f"{value} is under {low:g}, the least that {by}"
    return f"{value} is over {high:g}, the most that {by}"


def _clock(text: str) -> time | None:
    hours, colon, minutes = text.partition(":")
    if not (colon and len(hours) == len(minutes) == len("08") and (hours + minutes).isdecimal() and text.isascii()):
        return None
    try:
        return time(int(hours), int(minutes))
    except ValueError:
        return None
