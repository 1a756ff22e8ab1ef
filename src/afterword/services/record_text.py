"""A record's own text with entries more: it stays as it was in all else, in the notation that it is in."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from afterword.record import raw
from afterword.record.faults import Fault, InvalidInputError
from afterword.record.parsing import record_from

_INDENT: Final = re.compile(r"\{\r?\n([ \t]+)")
_MARK: Final = b"\xef\xbb\xbf"

Entries = Mapping[str, list[dict[str, Any]]]


def with_entries(data: bytes, added: Entries, kind: str | None = None) -> bytes:
    """Give a record's bytes with entries more at the end of its lists, by the lists' names.

    Raises InvalidInputError where the record, or the record with the entries, is at fault.
    """
    text = raw.decode(data)
    kind = kind or raw.kind_of(text)
    plain = raw.load(data, kind)
    record_from(plain)
    wanted = dict(plain)
    for key, entries in added.items():
        wanted[key] = [*(plain.get(key) or []), *entries]
    record_from(wanted)
    return (_MARK if data.startswith(_MARK) else b"") + _written(text, kind, wanted, added).encode()


def _written(text: str, kind: str, wanted: dict[str, Any], added: Entries) -> str:
    if kind == "json":
        return _json(text, wanted)
    grown = _grown_toml(text, added) if kind == "toml" else _grown_yaml(text, added)
    if _reads_as(grown, kind, wanted):
        return grown
    if kind == "toml":
        message = "its lists are written in a way that cannot be added to; add the entries by hand"
        raise InvalidInputError([Fault("", message)])
    return _yaml(wanted)


def _reads_as(text: str, kind: str, wanted: dict[str, Any]) -> bool:
    try:
        return bool(raw.load(text.encode(), kind) == wanted)
    except InvalidInputError:
        return False


def _json(text: str, wanted: dict[str, Any]) -> str:
    found = _INDENT.search(text)
    end = "\n" if text.endswith("\n") else ""
    return json.dumps(wanted, ensure_ascii=False, indent=found[1] if found else None) + end


def _grown_toml(text: str, added: Entries) -> str:
    blocks = [
        "\n".join(
            [f"[[{key}]]", *(f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in one.items()), ""]
        )
        for key, entries in added.items()
        for one in entries
    ]
    return "\n".join([text.rstrip(), "", *blocks])


def _grown_yaml(text: str, added: Entries) -> str:
    """Put lists that are missing at the end of the text; lists that are there are written anew with the rest."""
    lines = [text.rstrip()]
    for key, entries in added.items():
        lines += [f"{key}:", *(f"- {json.dumps(one, ensure_ascii=False)}" for one in entries)]
    return "\n".join([*lines, ""])


def _yaml(wanted: dict[str, Any]) -> str:
    import yaml  # noqa: PLC0415 - slow to import, and most records are JSON

    return str(yaml.safe_dump(wanted, sort_keys=False, allow_unicode=True, width=120))
