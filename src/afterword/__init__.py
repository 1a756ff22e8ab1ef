"""Afterword: what to write after a job interview, when to write it, and when to stay silent."""

from typing import Final

__version__: Final = "0.1.0"
