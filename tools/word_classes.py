"""Make the packaged word classes of the grammar rules anew: `python -m tools.word_classes WORDNET`.

WORDNET is the folder with WordNet 3.0 (Debian's packages `wordnet-base` and `wordnet-sense-index` put it into
`/usr/share/wordnet`). A word is put into a class by the share of its uses: how often WordNet's own texts use each of
its senses, with a little added for every sense, so that words without a count have one. The same source gives the same
file, byte for byte.
"""

from __future__ import annotations

import lzma
import sys
from argparse import ArgumentParser
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from afterword.language.spelling.lexicon import COMMON, lexicon

FILE: Final = Path(__file__).parent.parent / "src" / "afterword" / "language" / "grammar" / "data" / "classes.xz"

_PARTS: Final = {"1": "noun", "2": "verb", "3": "adjective", "4": "adverb", "5": "adjective"}
_THINGS: Final = frozenset({"05", "06", "08", "14", "15", "18"})
"""WordNet's files of animals, artefacts, parts of the body, groups, places and persons: what can be counted."""

_FOR_EACH_SENSE: Final = 0.2
_FEWEST_OF_ADJECTIVE: Final = 0.3
_MOST_AS_NOUN: Final = 0.12
_FEWEST_OF_NOUN: Final = 0.15
_MOST_AS_ADJECTIVE: Final = 0.08
_MOST_AS_ADVERB: Final = 0.05
_MAINLY: Final = 0.85
_FEWEST_OF_THING: Final = 0.6
_THING: Final = "thing"
_PERSON: Final = "person"
_PERSONS: Final = "18"


def main(arguments: list[str]) -> int:
    """Write the classes, and say how many words each has."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("wordnet", type=Path)
    wordnet = parser.parse_args(arguments).wordnet
    participles = _irregular(wordnet)
    classes: dict[str, list[str]] = {"adjectives": [], "nouns": [], "nouns too": [], "things": [], "persons": []}
    for word, shares in sorted(_shares(wordnet)):
        name = _class_of(shares)
        if name is not None and not (name != "adjectives" and word in participles):
            classes[name].append(word)
            if name != "adjectives" and shares[_THING] >= _FEWEST_OF_THING * shares["noun"]:
                classes["things"].append(word)
            if name != "adjectives" and shares[_PERSON] >= _FEWEST_OF_THING * shares["noun"]:
                classes["persons"].append(word)
    text = "".join("\n".join((f"={name}", *words)) + "\n" for name, words in classes.items())
    FILE.write_bytes(lzma.compress(text.encode(), preset=lzma.PRESET_EXTREME))
    for name, words in classes.items():
        print(f"{name}: {len(words)}")
    return 0


def _shares(wordnet: Path) -> Iterator[tuple[str, Mapping[str, float]]]:
    """Give each common word, and the shares of its uses as each part of speech, as a thing, and as a person."""
    bands = lexicon().bands
    uses: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    for line in (wordnet / "index.sense").read_text(encoding="ascii").splitlines():
        key, _, _, count = line.split(" ")
        word, _, rest = key.partition("%")
        if bands.get(word, COMMON + 1) <= COMMON:
            kind, file, *_ = rest.split(":")
            uses[word][_PARTS[kind]] += int(count) + _FOR_EACH_SENSE
            if kind == "1" and file in _THINGS:
                uses[word][_THING] += int(count) + _FOR_EACH_SENSE
            if kind == "1" and file == _PERSONS:
                uses[word][_PERSON] += int(count) + _FOR_EACH_SENSE
    for word, counts in uses.items():
        whole = sum(counts[part] for part in set(_PARTS.values()))
        yield word, defaultdict(float, {part: count / whole for part, count in counts.items()})


def _class_of(shares: Mapping[str, float]) -> str | None:
    if shares["adjective"] >= _FEWEST_OF_ADJECTIVE and shares["noun"] <= _MOST_AS_NOUN:
        return "adjectives"
    if shares["noun"] < _FEWEST_OF_NOUN or shares["adjective"] > _MOST_AS_ADJECTIVE:
        return None
    if shares["adverb"] > _MOST_AS_ADVERB:
        return None
    return "nouns" if shares["noun"] >= _MAINLY else "nouns too"


def _irregular(wordnet: Path) -> set[str]:
    """Give the irregular forms of verbs ("found", "cut"), which may follow a form of "be"."""
    lines = (wordnet / "verb.exc").read_text(encoding="ascii").splitlines()
    return {line.split(" ")[0] for line in lines}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
