"""Make the packaged kinds of words anew: `python -m tools.word_kinds WORDNET`.

WORDNET is the folder with WordNet 3.0 (Debian's packages `wordnet-base` and `wordnet-sense-index` put it into
`/usr/share/wordnet`). A kind is a class that WordNet puts above the commonest sense of a word: "daughter" is a child,
an offspring, a relative; "beg" is to ask, to say. Kinds that hold very few words or very many tell nothing and are left
out. The same source gives the same file, byte for byte.
"""

from __future__ import annotations

import lzma
import sys
from argparse import ArgumentParser
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from afterword.language.learned.kinds import FILE
from afterword.language.spelling.lexicon import lexicon

TARGET: Final = Path(__file__).parent.parent / "src" / "afterword" / "language" / "learned" / "data" / FILE

_RAREST: Final = 4
_SHORTEST: Final = 3
_FEWEST: Final = 8
_MOST: Final = 4_000
_LEAST_SHARE: Final = 0.25
_FOR_EACH_SENSE: Final = 0.2
_PARTS: Final = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
_FILES: Final = {"n": "noun", "v": "verb"}
_ENDINGS: Final = {
    "n": ("s:", "ses:s", "xes:x", "zes:z", "ches:ch", "shes:sh", "men:man", "ies:y"),
    "v": ("s:", "ies:y", "es:e", "es:", "ed:e", "ed:", "ing:e", "ing:"),
}


class _Sense(NamedTuple):
    number: int
    place: str
    uses: int


class _Net:
    """What WordNet says: the class above each sense, the file that it lies in, the senses of words, odd forms."""

    def __init__(self, folder: Path) -> None:
        self.above: dict[str, tuple[str, str | None]] = {}
        self.senses: defaultdict[str, defaultdict[str, list[_Sense]]] = defaultdict(lambda: defaultdict(list))
        self.odd: dict[tuple[str, str], str] = {}
        for part, name in _FILES.items():
            for line in _lines(folder / f"data.{name}"):
                place, above = _class_of(line.split(" | ")[0].split())
                self.above[part + place] = above[0], None if above[1] is None else part + above[1]
            for line in _lines(folder / f"{name}.exc"):
                form, word, *_ = line.split()
                self.odd[form, part] = word
        for line in _lines(folder / "index.sense"):
            key, place, number, uses = line.split()
            word, _, rest = key.partition("%")
            self.senses[word][_PARTS[rest[0]]].append(_Sense(int(number), place, int(uses)))

    def kinds(self, word: str) -> tuple[str, ...]:
        """Give the kinds of a word, the nearest first, as a noun and as a verb."""
        return tuple(kind for part in _FILES for kind in self._as(word, part))

    def _as(self, word: str, part: str) -> Iterator[str]:
        base = next(self._bases(word, part), None)
        if base is None or self._share(base, part) < _LEAST_SHARE:
            return
        at: str | None = part + min(self.senses[base][part]).place
        yield f"{part}{self.above[at or ''][0]}"
        while at is not None:
            yield at
            at = self.above[at][1]

    def _bases(self, word: str, part: str) -> Iterator[str]:
        shorter = [self.odd.get((word, part), word), word]
        for ending, _, put in (entry.partition(":") for entry in _ENDINGS[part]):
            if word.endswith(ending) and len(word) > len(ending) + 1:
                shorter.append(word.removesuffix(ending) + put)
                bare = word.removesuffix(ending)
                if part == "v" and bare[-2:-1] == bare[-1:]:
                    shorter.append(bare[:-1])
        yield from (base for base in shorter if part in self.senses.get(base, ()))

    def _share(self, word: str, part: str) -> float:
        uses = {
            other: sum(sense.uses + _FOR_EACH_SENSE for sense in senses) for other, senses in self.senses[word].items()
        }
        return uses[part] / sum(uses.values())


def _lines(path: Path) -> Iterator[str]:
    text = path.read_text(encoding="latin-1")
    yield from (line for line in text.splitlines() if not line.startswith("  "))


def _class_of(fields: Sequence[str]) -> tuple[str, tuple[str, str | None]]:
    pointers = 5 + 2 * int(fields[3], 16) - 1
    links = range(pointers + 1, pointers + 1 + 4 * int(fields[pointers]), 4)
    above = next((fields[at + 1] for at in links if fields[at] in {"@", "@i"}), None)
    return fields[0], (fields[1], above)


def grouped(kinds: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Give the lines of the file: the kinds, and the words that are of exactly these."""
    counts = Counter(kind for several in kinds.values() for kind in set(several))
    numbers = {
        kind: at for at, kind in enumerate(sorted(k for k, count in counts.items() if _FEWEST <= count <= _MOST))
    }
    words: defaultdict[tuple[int, ...], list[str]] = defaultdict(list)
    for word, several in kinds.items():
        words[tuple(numbers[kind] for kind in dict.fromkeys(several) if kind in numbers)].append(word)
    for told in sorted(words):
        if told:
            yield f"{' '.join(map(str, told))}\t{' '.join(sorted(words[told]))}"


def main(arguments: list[str]) -> int:
    """Write the file."""
    parser = ArgumentParser(prog="python -m tools.word_kinds", description="Make the packaged kinds of words anew.")
    parser.add_argument("wordnet", type=Path, help="the folder with WordNet 3.0")
    net = _Net(parser.parse_args(arguments).wordnet)
    words = [
        word
        for word, band in lexicon().bands.items()
        if band <= _RAREST and len(word) >= _SHORTEST and word.isascii() and word.isalpha()
    ]
    text = "".join(f"{line}\n" for line in grouped({word: net.kinds(word) for word in words}))
    TARGET.write_bytes(lzma.compress(text.encode(), preset=9))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
