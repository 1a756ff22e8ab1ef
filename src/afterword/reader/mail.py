"""A received message as the reader takes it, and where its words were said."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

_ADDRESS: Final = re.compile(r"[^\s<>\"',;:()]{1,120}@[^\s<>\"',;:()]{1,120}")
_LONGEST: Final = 1000


@dataclass(frozen=True, slots=True)
class Place:
    """The speaker's time zone and country: which day it is there, which days are worked, how days are written."""

    zone: ZoneInfo
    country: str | None = None
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Mail:
    """A received message.

    Attributes:
        sender: its From line, an address or `Name <address>`.
        subject: its subject, or empty.
        body: its plain text, quoted mail included.
        at: when it was received (aware); dates in its words count from then.
        headers: what else its head says, by name in small letters.
    """

    sender: str
    subject: str
    body: str
    at: datetime
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def address(self) -> str:
        """The address it came from, in small letters; empty where none is named."""
        return address_in(self.sender)


def address_in(line: str) -> str:
    """Give the last address that a line names, in small letters, or nothing."""
    found = _ADDRESS.findall(line[:_LONGEST])
    return found[-1].lower().strip(".") if found else ""
