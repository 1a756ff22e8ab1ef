"""The project's own tools keep their promises: skipped tests fail, locks hold no address, code stays small."""

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "src").rglob("*.py"))
LONGEST_FILE = 400
LONGEST_FUNCTION = 50

pytest_plugins = ["pytester"]

SKIPPING = """
import pytest

def test_runs() -> None:
    pass

def test_needs_a_missing_part() -> None:
    pytest.skip("the part is missing")
"""


@pytest.mark.parametrize("workers", ["0", "2"])
def test_a_skipped_test_fails_the_run(pytester: pytest.Pytester, workers: str) -> None:
    shutil.copy(ROOT / "tests" / "conftest.py", pytester.path)
    pytester.makepyfile(SKIPPING)
    result = pytester.runpytest_subprocess("-n", workers)
    result.assert_outcomes(passed=1, skipped=1)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["*1 skipped: a skipped test counts as a failure here*"])


@pytest.mark.parametrize("lock", sorted((ROOT / "requirements").glob("*.txt")), ids=lambda path: path.name)
def test_a_lock_holds_versions_and_hashes_only(lock: Path) -> None:
    lines = [line.strip().removesuffix("\\").strip() for line in lock.read_text(encoding="utf-8").splitlines()]
    kinds = re.compile(r"#.*|--hash=sha256:[0-9a-f]{64}|[a-z0-9-]+==\S+( ; .+)?|")
    assert [line for line in lines if not kinds.fullmatch(line) or "://" in line] == []


def test_no_file_is_too_long_to_read() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    assert {path: length for path, length in lengths.items() if length > LONGEST_FILE} == {}


def test_no_function_is_too_long_to_read() -> None:
    lengths = {(path, function.name): _length(function) for path in SOURCES for function in _functions(path)}
    assert {place: length for place, length in lengths.items() if length > LONGEST_FUNCTION} == {}


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1
