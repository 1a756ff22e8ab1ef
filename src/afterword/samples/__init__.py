"""The sample application that the program carries: one story from the interview to the follow-up."""

from __future__ import annotations

from importlib import resources


def sample(name: str) -> bytes:
    """Give a packaged sample file."""
    return resources.files(__name__).joinpath(name).read_bytes()
