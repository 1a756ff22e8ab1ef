"""The documentation, kept true to the code: `python -m tools.docs` writes it anew, `--check` says what is stale.

Written whole are the reference (docs/reference/) and the picture of the terminal; in every other page the answers that
its console blocks show.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from tools import console, pictures
from tools.reference import pages

ROOT: Final = Path(__file__).parent.parent
DOCS: Final = ROOT / "docs"
REFERENCE: Final = DOCS / "reference"


def written_by_people() -> list[Path]:
    """Give the pages that people write: the README, and everything in docs/ but the reference."""
    return [ROOT / "README.md", *sorted(path for path in DOCS.rglob("*.md") if REFERENCE not in path.parents)]


def current() -> Mapping[Path, str]:
    """Give every file as it should be now."""
    reference = {REFERENCE / name: text for name, text in pages().items()}
    told = {path: console.refreshed(path.read_text(encoding="utf-8")) for path in written_by_people()}
    return {**reference, **told, ROOT / pictures.TERMINAL: pictures.terminal()}


def stale(wanted: Mapping[Path, str]) -> list[Path]:
    """Give the files that are not as they should be, and pages of the reference that nothing writes any more."""
    old = [path for path in REFERENCE.glob("*") if path not in wanted]
    return old + [path for path, text in wanted.items() if not path.is_file() or _read(path) != text]


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def write() -> None:
    """Write every file that is stale, and take away what nothing writes any more."""
    wanted = current()
    for path in stale(wanted):
        if path in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[path], encoding="utf-8")
        else:
            path.unlink()
        print(path.relative_to(ROOT))


def main(arguments: list[str]) -> int:
    """Write, or with `--check` only say what is stale (status 1)."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 where something is stale")
    if not parser.parse_args(arguments).check:
        write()
        return 0
    found = stale(current())
    if found:
        names = ", ".join(str(path.relative_to(ROOT)) for path in found)
        sys.stderr.write(f"The documentation is behind the code: {names}. Run `make docs` and look at the changes.\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
