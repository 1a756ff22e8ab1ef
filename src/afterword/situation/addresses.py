"""Addresses of mail as the record holds them: bare, or with a name in front."""

from __future__ import annotations

from collections.abc import Iterable


def bare(entries: Iterable[str]) -> set[str]:
    """Give the plain addresses of `Name <address>` entries, in small letters."""
    listed = tuple(entries)
    if not listed:
        return set()
    from email.utils import parseaddr  # noqa: PLC0415 - slow to import, and most records list no addresses

    return {parseaddr(entry)[1].casefold() for entry in listed} - {""}
