"""The one tuple of all rules, in the order of the guide."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from afterword.guide.channel import ignores_instruction, wrong_channel
from afterword.guide.frequency import pressure, too_many, too_soon
from afterword.guide.next_steps import assumed_timeline, no_next_step, unclear_next_step
from afterword.guide.oversharing import new_qualifications, personal_details, resume_attached, salary
from afterword.guide.rounds import keep_track, same_as_other, thank_everyone
from afterword.guide.rule import Rule
from afterword.guide.silence import after_rejection, no_occasion, only_if_interested, too_late
from afterword.guide.thank_you import (
    generic,
    grammar,
    informal,
    late_thanks,
    no_gratitude,
    no_interest,
    not_personal,
    spelling,
    too_long,
)
from afterword.guide.tone import complaint, desperate

RULES: Final[tuple[Rule, ...]] = (
    late_thanks.RULE,
    not_personal.RULE,
    generic.RULE,
    too_long.RULE,
    no_gratitude.RULE,
    no_interest.RULE,
    spelling.RULE,
    grammar.RULE,
    informal.RULE,
    too_many.RULE,
    too_soon.RULE,
    pressure.RULE,
    wrong_channel.RULE,
    ignores_instruction.RULE,
    desperate.RULE,
    complaint.RULE,
    no_next_step.RULE,
    assumed_timeline.RULE,
    unclear_next_step.RULE,
    personal_details.RULE,
    new_qualifications.RULE,
    resume_attached.RULE,
    salary.RULE,
    thank_everyone.RULE,
    same_as_other.RULE,
    keep_track.RULE,
    only_if_interested.RULE,
    after_rejection.RULE,
    no_occasion.RULE,
    too_late.RULE,
)
"""Every rule of the guide, section by section."""

RULES_BY_ID: Final[Mapping[str, Rule]] = {rule.id: rule for rule in RULES}
"""The same rules by their stable ids."""
