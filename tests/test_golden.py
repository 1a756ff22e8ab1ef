"""Golden answers for the samples: the contract cannot drift unseen. `AFTERWORD_GOLDEN=write` renews them."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from afterword.record.parameters import DEFAULTS
from afterword.record.times import parse_moment
from afterword.samples import sample
from afterword.services.verbs import VERBS

GOLDEN = Path(__file__).parent / "golden"
CLOCK = parse_moment("2026-11-17T12:00:00-06:00")


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.json")), ids=lambda path: path.stem)
def test_the_answer_is_the_golden_one(path: Path) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))
    asked = {**case["asked"], "record": _record(case["asked"].get("record"))}
    answer = VERBS[case["verb"]]({key: value for key, value in asked.items() if value is not None}, CLOCK, DEFAULTS)
    if os.environ.get("AFTERWORD_GOLDEN") == "write":
        path.write_text(json.dumps({**case, "answer": answer}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    assert answer == case["answer"]


def _record(given: Any) -> Any:
    return json.loads(sample(given)) if isinstance(given, str) else given


def test_there_are_golden_answers_for_every_verb() -> None:
    verbs = {json.loads(path.read_text(encoding="utf-8"))["verb"] for path in GOLDEN.glob("*.json")}
    assert verbs == set(VERBS)
