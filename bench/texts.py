"""What a message costs: its parts, sentences and words, and the dates in it; and that time grows with length alone."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from statistics import median, quantiles
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from afterword.language.letter import parse_letter
from afterword.services.when import dates_in
from bench.report import Row

_LETTERS: Final = Path(__file__).parent.parent / "eval" / "letters"
_WORDS: Final = 66
_MESSAGES, _WARM_UP = 400, 50
_ROUNDS: Final = 5
_GROWN: Final = 10
_SAID_AT: Final = datetime(2026, 11, 18, 15, tzinfo=UTC)
_ZONE: Final = ZoneInfo("America/Chicago")


class _Took(NamedTuple):
    """Milliseconds for one text."""

    letter: float
    dates: float


def run() -> Iterator[Row]:
    """Measure different messages of 66 words, each read for the first time; then growth, then hostile texts."""
    messages = list(islice(_messages(), _MESSAGES + _WARM_UP))
    took = [_took(text) for text in messages][_WARM_UP:]
    both = [one.letter + one.dates for one in took]
    yield _middle("parts, sentences, words", [one.letter for one in took])
    yield _middle("dates", [one.dates for one in took])
    yield _middle("both together", both, "<= 0.4 ms")
    yield Row(f"a message of {_WORDS} words: both together (95 of 100)", f"{quantiles(both, n=20)[-1]:.3f} ms")
    for what, read in (("the letter", _read_letter), ("the dates", _read_dates)):
        yield Row(f"10 x the text: {what}", f"{_growth(read, messages):.1f} x the time", "<= 12 x")
    for what, text in _HOSTILE.items():
        yield Row(what, f"{sum(_took(text)):,.0f} ms", "<= 1,000 ms")


def _read_letter(text: str) -> object:
    letter = parse_letter(text)
    return letter.sentences, letter.words


def _read_dates(text: str) -> object:
    return dates_in(text, _SAID_AT, _ZONE, country="US")


def _took(text: str) -> _Took:
    return _Took(_milliseconds(_read_letter, text), _milliseconds(_read_dates, text))


def _milliseconds(read: Callable[[str], object], text: str) -> float:
    """Give the time that the processor takes, which other processes on the machine do not lengthen."""
    started = time.process_time()
    read(text)
    return (time.process_time() - started) * 1000


def _middle(what: str, times: Sequence[float], goal: str = "") -> Row:
    return Row(f"a message of {_WORDS} words: {what} (median of {len(times)})", f"{median(times):.3f} ms", goal)


def _growth(read: Callable[[str], object], messages: Sequence[str]) -> float:
    """Give how much longer ten times the text takes; the quickest of several rounds, taken in turns."""
    short = "\n\n".join(messages[:_GROWN])
    long = "\n\n".join([short] * _GROWN)
    rounds = [(_milliseconds(read, short), _milliseconds(read, long)) for _ in range(_ROUNDS)]
    once = min(first for first, _ in rounds)
    grown = min(second for _, second in rounds)
    return grown / once * (len(short) * _GROWN / len(long))


def _messages() -> Iterator[str]:
    """Give messages of 66 words, all different: the frame of one letter, its sentences, and then those of others."""
    rows = [json.loads(line) for half in ("tune", "held") for line in (_LETTERS / f"{half}.jsonl").open("rb")]
    known: set[str] = set()
    for shift in range(1, len(rows)):
        for at, row in enumerate(rows):
            fillers = [rows[(at + step * shift) % len(rows)] for step in (0, 1, 2)]
            message = _message(row["parts"], [filler["sentences"] for filler in fillers])
            if message not in known and len(message.split()) == _WORDS:
                known.add(message)
                yield message


def _message(parts: dict[str, Any], bodies: list[list[str]]) -> str:
    end = "\n".join(filter(None, (parts["sign_off"], parts["signature"])))
    room = _WORDS - len(end.split()) - len((parts["greeting"] or "").split())
    paragraphs: list[str] = []
    for body in bodies:
        words = " ".join(body).split()[: max(room, 0)]
        room -= len(words)
        paragraphs.append(" ".join(words))
    return "\n\n".join(filter(None, (parts["greeting"], *paragraphs, end)))


_HOSTILE: Final = {
    "1 MB of one word": "a" * 1_000_000,
    "100,000 line breaks": "\n" * 100_000,
    "10,000 quote levels, as signs": "\n".join(">" * level + " by Friday" for level in range(0, 10_001, 100)),
    "10,000 quote levels, as headers": "By Friday.\n\n-----Original Message-----\nFrom: Dana Ruiz\n\n" * 10_000,
}
"""Texts that nobody writes and somebody sends."""
