"""What a date is about, by a model that was learned from labelled sentences and sees what the rules think."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from afterword.language.learned import packaged

if TYPE_CHECKING:
    from collections.abc import Collection

    from afterword.language.dates.mention import About

NO_DATE: Final = "none"
"""What the model calls words that only look like a date ("3/4 of the team")."""

_SURE_OF_NONE: Final = 0.6
_SURER: Final = 0.25


def learned(features: Collection[str], ruled: About) -> About | None:
    """Give what a date is about, None where it is no date; the rules' word stands where the model is not surer."""
    chances = packaged("afterword.language.dates.about", "about.json").one(features)
    likeliest = max(chances, key=chances.__getitem__)
    if likeliest == NO_DATE:
        return None if chances[NO_DATE] >= _SURE_OF_NONE else ruled
    return likeliest if chances[likeliest] >= chances[ruled] + _SURER else ruled  # type: ignore[return-value]
