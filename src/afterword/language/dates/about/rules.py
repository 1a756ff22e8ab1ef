"""Decides from the facts of a clause what its date is about; the first rule that knows the answer gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.dates.about.answers import timeline
from afterword.language.dates.about.hiring import closing_date, start_date
from afterword.language.dates.about.meetings import availability, interview, interview_at_last
from afterword.language.dates.about.requests import asked_of_candidate, named_deadline, wanted_from_candidate

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.language.dates.about.facts import Facts
    from afterword.language.dates.mention import About

RULES: Final[tuple[Callable[[Facts], About | None], ...]] = (
    closing_date,
    start_date,
    named_deadline,
    availability,
    wanted_from_candidate,
    asked_of_candidate,
    interview,
    timeline,
    interview_at_last,
)


def decide(facts: Facts) -> About | None:
    """Tell what a date is about from its clause alone, None where the clause does not tell."""
    return next((about for rule in RULES if (about := rule(facts)) is not None), None)
