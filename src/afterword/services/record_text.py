"""A record's own text changed: it stays as it was in all else, in the notation that it is in."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from afterword.record import raw
from afterword.record.faults import Fault, InvalidInputError
from afterword.record.parsing import record_from

INDENT: Final = re.compile(r"\{\r?\n([ \t]+)")
"""How far a JSON text sets its lines in."""

_MARK: Final = b"\xef\xbb\xbf"

_LISTS: Final = "its lists are written in a way that cannot be added to; add the entries by hand"

Plain = dict[str, Any]
Entries = Mapping[str, list[Plain]]


def with_entries(data: bytes, added: Entries, kind: str | None = None) -> bytes:
    """Give a record's bytes with entries more at the end of its lists, by the lists' names.

    Raises InvalidInputError where the record, or the record with the entries, is at fault.
    """

    def grown(text: str, notation: str) -> str:
        if notation == "json":
            return text
        return _grown_toml(text, added) if notation == "toml" else _grown_yaml(text, added)

    def wanted(plain: Plain, _: str) -> Plain:
        return {**plain, **{key: [*(plain.get(key) or []), *entries] for key, entries in added.items()}}

    return changed(data, kind, wanted, grown, Fault("", _LISTS))


def changed(
    data: bytes,
    kind: str | None,
    wish: Callable[[Plain, str], Plain],
    grow: Callable[[str, str], str],
    refusal: Fault,
) -> bytes:
    """Give a record's bytes changed in the notation that they are in ("json", "yaml", "toml").

    `wish` gives what is wanted of the plain record, `grow` the text grown by it. Where the grown text does not say
    what is wanted, the text is written anew; TOML is never, and then `refusal` says why. Raises InvalidInputError so,
    and where the record, or what is wanted, is at fault.
    """
    text = raw.decode(data)
    kind = kind or raw.kind_of(text)
    plain = raw.load(data, kind)
    record_from(plain)
    wanted = wish(plain, kind)
    record_from(wanted)
    written = grow(text, kind)
    if not _reads_as(written, kind, wanted):
        if kind == "toml":
            raise InvalidInputError([refusal])
        written = _json(text, wanted) if kind == "json" else _yaml(wanted)
    return (_MARK if data.startswith(_MARK) else b"") + written.encode()


def _reads_as(text: str, kind: str, wanted: dict[str, Any]) -> bool:
    try:
        return bool(raw.load(text.encode(), kind) == wanted)
    except InvalidInputError:
        return False


def _json(text: str, wanted: dict[str, Any]) -> str:
    found = INDENT.search(text)
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
