"""How each kind of act is said, one module for each."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.kinds import (
    admitting,
    asking,
    begging,
    blaming,
    boasting,
    confiding,
    expecting,
    friendly,
    objecting,
    paying,
    pleading,
    pressing,
    promoting,
    reproaching,
    sending,
    urging,
    wanting,
)
from afterword.language.acts.pattern import Pattern

PATTERNS: Final[tuple[Pattern, ...]] = (
    *admitting.PATTERNS,
    *asking.PATTERNS,
    *begging.PATTERNS,
    *blaming.PATTERNS,
    *boasting.PATTERNS,
    *confiding.PATTERNS,
    *expecting.PATTERNS,
    *friendly.PATTERNS,
    *objecting.PATTERNS,
    *paying.PATTERNS,
    *pleading.PATTERNS,
    *pressing.PATTERNS,
    *promoting.PATTERNS,
    *reproaching.PATTERNS,
    *sending.PATTERNS,
    *urging.PATTERNS,
    *wanting.PATTERNS,
)
"""The patterns of every kind."""
