"""The pure verbs by name, for whoever takes any of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final

from afterword.record.parameters import Parameters
from afterword.services.draft import draft_verb
from afterword.services.plan import plan_verb
from afterword.services.read import read_verb
from afterword.services.review import review_verb
from afterword.services.when import when_verb

Verb = Callable[[Mapping[str, Any], datetime, Parameters], Mapping[str, Any]]

VERBS: Final[Mapping[str, Verb]] = MappingProxyType(
    {"plan": plan_verb, "review": review_verb, "draft": draft_verb, "read": read_verb, "when": when_verb}
)
"""Each verb takes the asked object, the clock for what names no `now`, and the parameters of the settings."""
