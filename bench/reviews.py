"""The whole review of a message: 66 words, 250 words, growth; and what other checkers take for the same texts."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice
from statistics import median, quantiles
from typing import Any, Final

from afterword.record.application import Record
from afterword.record.outgoing import OutgoingMessage
from afterword.record.parsing import message_from, record_from
from afterword.reviewer.review import review
from bench.report import Row
from eval.halves import labelled
from eval.peers.checkers import CHECKERS
from eval.peers.process import NotRunError, heed, worker

_MESSAGES, _WARM_UP = 300, 60
_SHORT, _LONG = range(56, 77), 250
_GROWN: Final = 10


def run() -> Iterator[Row]:
    """Measure messages of candidates, each reviewed for the first time, with its record; then the other checkers."""
    cases = list(islice(_cases(), _MESSAGES + _WARM_UP))
    ours = [_took(*case) for case in cases][_WARM_UP:]
    middle, most = median(ours), quantiles(ours, n=20)[-1]
    yield Row("a message of about 66 words (median)", f"{middle:.2f} ms")
    yield Row("a message of about 66 words (95 of 100)", f"{most:.2f} ms", "<= 2 ms")
    long = [_took(_of_length(case[0], _LONG), case[1]) for case in cases[_WARM_UP:]]
    yield Row("a message of 250 words (95 of 100)", f"{quantiles(long, n=20)[-1]:.2f} ms", "<= 6 ms")
    yield Row("10 x the text", f"{_growth(cases[_WARM_UP:]):.1f} x the time", "<= 12 x")
    texts = [case[0].body for case in cases]
    for name in CHECKERS:
        yield _peer(name, texts, middle)


def _cases() -> Iterator[tuple[OutgoingMessage, Record]]:
    for row in labelled("words", "tune", "good"):
        if len(row["message"]["body"].split()) in _SHORT:
            record = record_from(row["record"])
            yield message_from(row["message"], record), record


def _took(message: OutgoingMessage, record: Record) -> float:
    """Give the time that the processor takes, in milliseconds."""
    now = message.at or datetime.fromisoformat("2026-11-17T12:00:00+00:00")
    started = time.process_time()
    review(message, record, now=now)
    return (time.process_time() - started) * 1000


def _of_length(message: OutgoingMessage, words: int) -> OutgoingMessage:
    """Lengthen a message by its own text, until it has so many words."""
    greeting, _, rest = message.body.partition("\n\n")
    times = -(-words // max(len(rest.split()), 1))
    return message.model_copy(update={"body": "\n\n".join([greeting, *[rest] * times])})


def _growth(cases: Sequence[tuple[OutgoingMessage, Record]]) -> float:
    some = cases[:_GROWN]
    once = sum(_took(message, record) for message, record in some)
    grown = sum(_took(_times(message), record) for message, record in some)
    return grown / once


def _times(message: OutgoingMessage) -> OutgoingMessage:
    return message.model_copy(update={"body": "\n\n".join([message.body] * _GROWN)})


def _peer(name: str, texts: Sequence[str], ours: float) -> Row:
    """Measure a checker in its own process, asked and answered by a line, on the same texts in the same run."""
    what = f"{name}: the same messages (median)"
    try:
        with worker(CHECKERS[name]) as process:
            heed(process)
            took = [_asked(process, text) for text in texts][_WARM_UP:]
    except NotRunError as why:
        return Row(what, f"not run: {why}")
    return Row(what, f"{median(took):.2f} ms, {median(took) / ours:.1f} x ours")


def _asked(process: Any, text: str) -> float:  # noqa: ANN401 - a process of the evaluation
    question = json.dumps({"text": text, "country": "GB"}) + "\n"
    started = time.perf_counter()
    heed(process, question)
    return (time.perf_counter() - started) * 1000
