"""The labelled data: each kind in two halves, one to read while working and one that is only looked at as totals.

Some kinds have a third set, `fresh`: written later by another hand, and looked at as totals alone too.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

FOLDER: Final = Path(__file__).parent

Half: TypeAlias = Literal["tune", "held", "fresh"]
HALVES: Final[tuple[Half, ...]] = ("tune", "held")
SETS: Final[tuple[Half, ...]] = (*HALVES, "fresh")


def labelled(kind: str, half: Half, of: str = "") -> Iterator[dict[str, Any]]:
    """Read one half of the labelled texts of a kind, in order; `of` names which, where the kind has several sets."""
    name = f"{of}.{half}.jsonl" if of else f"{half}.jsonl"
    with (FOLDER / kind / name).open(encoding="utf-8") as file:
        yield from map(json.loads, file)
