"""typos: its command, once for each text."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from eval.peers.worker import Checker, Flagged, serve_checks

_LOCALES = {"US": "en-us", "GB": "en-gb", "IE": "en-gb", "CA": "en-ca", "AU": "en-au"}


def load() -> Checker:
    """Find the command. Raises FileNotFoundError."""
    command = Path(sys.executable).with_name("typos")
    if not command.exists():
        message = "No command named 'typos'"
        raise FileNotFoundError(message)

    def check(text: str, country: str) -> Iterator[Flagged]:
        options = ["-", "--isolated", "--format", "json", "--locale", _LOCALES.get(country, "en")]
        done = subprocess.run([command, *options], input=text.encode(), capture_output=True, check=False)
        lines = [line.encode() for line in text.split("\n")]
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line.decode()) + 1)
        for found in map(json.loads, done.stdout.splitlines()):
            if found["type"] == "typo":
                number = found["line_num"] - 1
                start = starts[number] + len(lines[number][: found["byte_offset"]].decode())
                yield Flagged(start, start + len(found["typo"]))

    return check


if __name__ == "__main__":
    serve_checks(load)
