"""Small linear models: packaged numbers, learned from labelled sentences, that weigh what words say together."""

from __future__ import annotations

from afterword.language.learned.linear import Linear, packaged

__all__ = ["Linear", "packaged"]
