"""Setting a finding aside: an entry more in the record's own text, which stays as it was in all else."""

from __future__ import annotations

import json
import re
from datetime import datetime
from difflib import get_close_matches
from typing import Any, Final

from afterword.guide.rules import RULES_BY_ID
from afterword.record.application import Record
from afterword.record.faults import Fault, InvalidInputError, shown_key
from afterword.services.record_text import INDENT, changed

_KEY: Final = "dismissed"
_LISTED: Final = "this list is written in a way that cannot be added to; add the entry by hand"
_LIST: Final = re.compile(r'"dismissed"\s*:\s*\[(?=\s*(.))')


def entry(rule: str, at: datetime, person: str | None, message: str | None, because: str | None) -> dict[str, Any]:
    """Give the entry of a finding set aside at `at` (aware). Raises InvalidInputError where there is no such rule."""
    known = rule.strip().lower()
    if known not in RULES_BY_ID:
        near = get_close_matches(known[:100], RULES_BY_ID, n=1)
        hint = f"did you mean {near[0]}?" if near else "`afterword guide` lists them"
        text = f"{shown_key(rule)} is no rule; {hint}"
        raise InvalidInputError([Fault("--rule", text)])
    given = {
        "at": at.isoformat(timespec="seconds"),
        "rule": known,
        "person": person,
        "message": message,
        "because": because,
    }
    return {name: value for name, value in given.items() if value}


def with_entry(data: bytes, added: dict[str, Any], kind: str | None = None) -> bytes:
    """Give a record's bytes with an entry more in `dismissed`, in the notation that they are in ("json" …).

    Raises InvalidInputError where the record, or the record with the entry, is at fault.
    """

    def grown(text: str, notation: str) -> str:
        return {"json": _grown_json, "yaml": _grown_yaml, "toml": _grown_toml}[notation](text, added)

    def wanted(plain: dict[str, Any], notation: str) -> dict[str, Any]:
        listed = plain.get(_KEY) or []
        return {**plain, _KEY: [*listed, added] if notation == "toml" else [added, *listed]}

    return changed(data, kind, wanted, grown, Fault(_KEY, _LISTED))


def is_dismissed(record: Record, rule: str, person: str | None) -> bool:
    """Tell whether a record has this finding set aside already."""
    return any(one.rule == rule and one.person == person for one in record.dismissed)


def _grown_json(text: str, added: dict[str, Any]) -> str:
    """Put the entry before the first one; where the list is missing, the list before the last brace."""
    item = json.dumps(added, ensure_ascii=False)
    found = _LIST.search(text)
    if found is not None:
        return f"{text[: found.end()]}{item}{', ' if found[1] != ']' else ''}{text[found.end() :]}"
    end = text.rstrip()
    indent = INDENT.search(text)
    apart = f"\n{indent[1]}" if indent else " "
    return f'{end[:-1].rstrip()},{apart}"{_KEY}": [{item}]' + ("\n}" if indent else "}") + text[len(end) :]


def _grown_yaml(text: str, added: dict[str, Any]) -> str:
    """Put the entry, written as JSON, before the first one; where the list is missing, the list at the end."""
    import yaml  # noqa: PLC0415 - slow to import, and most records are JSON

    item = json.dumps(added, ensure_ascii=False)
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    value = next((node for key, node in pairs if key.value == _KEY), None)
    if value is None:
        return f"{text.rstrip()}\n{_KEY}:\n- {item}\n"
    start, end = value.start_mark.index, value.end_mark.index
    if not isinstance(value, yaml.SequenceNode):
        return f"{text[:start].rstrip(' ')} [{item}]{text[end:]}"
    if value.flow_style:
        return f"{text[: start + 1]}{item}{', ' if value.value else ''}{text[start + 1 :]}"
    return f"{text[:start]}- {item}\n{' ' * value.start_mark.column}{text[start:]}"


def _grown_toml(text: str, added: dict[str, Any]) -> str:
    lines = (f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in added.items())
    return "\n".join([text.rstrip(), "", f"[[{_KEY}]]", *lines, ""])
