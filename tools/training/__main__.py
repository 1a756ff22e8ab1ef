"""Learn the packaged models anew: `make train`, or `python -m tools.training about | acts | mails | sentences`.

Prints first how well each model does on lines that it did not learn from, then writes it. The same lines give the same
numbers. Needs the group `train` (scikit-learn).
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path
from typing import Final, NamedTuple
from zlib import crc32

from afterword.language.learned import Linear
from afterword.reader.kinds import KINDS, MAIL_MODEL, SENTENCE_MODEL
from afterword.reader.promised import PROMISE, PROMISE_MODEL
from afterword.reader.saying import SAYING_MODEL, SAYINGS
from eval.report import Hits
from tools.training import about, acts, mail
from tools.training.fit import Example, fit_each, fit_one, save

ROOT: Final = Path(__file__).parent.parent.parent
DATA: Final = ROOT / "eval"
PACKAGE: Final = ROOT / "src" / "afterword"
_FOLDS: Final = 5
_HALF: Final = 0.5


class _Task(NamedTuple):
    examples: Callable[[], list[Example]]
    labels: tuple[str, ...]
    fit: Callable[[Sequence[Example], Sequence[str], float], Linear]
    strength: float
    file: Path


def _about() -> list[Example]:
    paths = [DATA / "dates" / "tune.jsonl", *sorted((DATA / "training").glob("about-*.jsonl"))]
    return list(chain.from_iterable(map(about.examples, paths)))


def _acts() -> list[Example]:
    told = map(acts.sentences, sorted((DATA / "training").glob("acts-*.jsonl")))
    whole = [DATA / "meaning" / "tune.jsonl", *sorted((DATA / "training").glob("messages-*.jsonl"))]
    return [*chain.from_iterable(told), *chain.from_iterable(map(acts.messages, whole))]


def _mails() -> list[Example]:
    told = (mail.phrases(path, whole=True) for path in sorted((DATA / "training").glob("phrases-*.jsonl")))
    return [*chain.from_iterable(map(mail.mails, _mail_paths())), *chain.from_iterable(told)]


def _sentences() -> list[Example]:
    told = (mail.phrases(path, whole=False) for path in sorted((DATA / "training").glob("phrases-*.jsonl")))
    return [*chain.from_iterable(map(mail.sentences, _mail_paths())), *chain.from_iterable(told)]


def _promises() -> list[Example]:
    return list(chain.from_iterable(map(mail.promises, _mail_paths())))


def _sayings() -> list[Example]:
    return list(chain.from_iterable(map(mail.sayings, _mail_paths())))


def _mail_paths() -> list[Path]:
    return [DATA / "mail" / "tune.jsonl", *sorted((DATA / "training").glob("mail-*.jsonl"))]


_TASKS: Final = {
    "about": _Task(_about, about.LABELS, fit_one, 30.0, PACKAGE / "language" / "dates" / "about" / "about.json"),
    "acts": _Task(_acts, acts.LABELS, fit_each, 100.0, PACKAGE / "language" / "acts" / "acts.json"),
    "mails": _Task(_mails, KINDS, fit_one, 200.0, PACKAGE / "reader" / MAIL_MODEL),
    "sentences": _Task(_sentences, mail.SENTENCE_LABELS, fit_one, 50.0, PACKAGE / "reader" / SENTENCE_MODEL),
    "sayings": _Task(_sayings, SAYINGS, fit_each, 300.0, PACKAGE / "reader" / SAYING_MODEL),
    "promises": _Task(_promises, (PROMISE,), fit_each, 40.0, PACKAGE / "reader" / PROMISE_MODEL),
}


def main(arguments: list[str]) -> int:
    """Learn the models that are named, else all of them."""
    parser = ArgumentParser(prog="python -m tools.training", description="Learn the packaged models anew.")
    parser.add_argument("model", nargs="*", choices=[[], *_TASKS], help="which; default: all")
    parser.add_argument("--no-judging", action="store_true", help="write the models without judging them first")
    given = parser.parse_args(arguments)
    for name in given.model or _TASKS:
        task = _TASKS[name]
        examples = task.examples()
        print(f"{name}: {len(examples)} examples by {len({one.hand for one in examples})} hands")
        if not given.no_judging:
            _judge(task, examples)
        save(task.fit(examples, task.labels, task.strength), task.file)
    return 0


def _judge(task: _Task, examples: Sequence[Example]) -> None:
    """Say of each label how often it is right and found on lines that the model did not learn from."""
    hits = dict.fromkeys(task.labels, Hits(0, 0, 0))
    for fold in range(_FOLDS):
        model = task.fit([one for one in examples if _fold(one) != fold], task.labels, task.strength)
        for one in examples:
            if _fold(one) == fold:
                for label, counted in _counted(task, model, one):
                    hits[label] = Hits(*(a + b for a, b in zip(hits[label], counted, strict=True)))
    for label, counted in hits.items():
        print(f"  {label:16} precision {counted.precision}  recall {counted.recall}")


def _counted(task: _Task, model: Linear, example: Example) -> list[tuple[str, tuple[int, int, int]]]:
    if task.fit is fit_one:
        chances = model.one(example.features)
        said = {max(chances, key=chances.__getitem__)}
    else:
        said = {label for label, chance in model.each(example.features).items() if chance > _HALF}
    known = example.labels | (example.against or frozenset(task.labels))
    return [
        (label, (label in said and label in example.labels, label in said, label in example.labels))
        for label in task.labels
        if label in known
    ]


def _fold(example: Example) -> int:
    return crc32(f"{example.hand} {example.text}".encode()) % _FOLDS


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
