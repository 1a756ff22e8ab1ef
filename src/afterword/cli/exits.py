"""The exit statuses, in one place (contract: "The command line")."""

from __future__ import annotations

from typing import Final

OK: Final = 0
ERRORS_FOUND: Final = 1
"""`review` found something that blocks sending."""
BAD_INPUT: Final = 2
"""Bad input or bad usage."""
INTERRUPTED: Final = 130
