"""Make the packaged word lists of the spelling engine anew: `python -m tools.wordlist SCOWL NAMES… --terms TERMS…`.

SCOWL is the folder of the Debian package of that name (`/usr/share/dict/scowl`). NAMES are any number of text files
with one name a line, and folders with the person data of the Python package Faker (`faker/providers/person`). TERMS are
text files with one term a line, packed with gzip or not. The names and terms packaged come from Faker and from the
packages `@cspell/dict-people-names`, `@cspell/dict-software-terms`, `@cspell/dict-companies` and
`@cspell/dict-data-science` of the npm registry. The same sources give the same files, byte for byte.
"""

from __future__ import annotations

import gzip
import lzma
import re
import sys
import unicodedata
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from afterword.language.spelling.candidates import Candidate, Candidates
from afterword.language.spelling.lexicon import FAVOURITE, FIRST_BAND, running

DATA: Final = Path(__file__).parent.parent / "src" / "afterword" / "language" / "spelling" / "data"

_REGIONS: Final = ("english", "american", "british", "british_z", "canadian", "australian")
_VARIANTS: Final = ("variant_1", "british_variant_1", "canadian_variant_1", "australian_variant_1")
_BANDS: Final = {"10": (10,), "20": (20,), "35": (35,), "50": (40, 50), "70": (55, 60, 70)}
"""The bands of the packaged list, commonest first, and the sizes of SCOWL that each takes in."""

_LARGEST: Final = 70
_LARGEST_NAMES: Final = 80
_SIZES: Final = (10, 20, 35, 40, 50, 55, 60, 70, 80)
_QUOTED: Final = re.compile(r"\"([^\"\n{}]{2,60})\"")
_NAME: Final = re.compile(r"[^\W\d_a-z][\w'’]+")
_TERM: Final = re.compile(r"[a-z]{3,}")
_OFTEN: Final = 30
_SHORTEST_RARE: Final = 5
_LIKELY_SLIP: Final = 0.75
_TOO_FAR: Final = 1.25
_WORD: Final = re.compile(r"[a-zà-ÿ][a-zà-ÿ']*")


def main(arguments: list[str]) -> int:
    """Write both lists, and say how many words each has."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("scowl", type=Path)
    parser.add_argument("names", type=Path, nargs="*")
    parser.add_argument("--terms", type=Path, nargs="*", default=[])
    parser.add_argument("--to", type=Path, default=DATA, help="the folder that is written to")
    chosen = parser.parse_args(arguments)
    bands = _bands(chosen.scowl)
    known = {word for band in bands.values() for word in band}
    often, seldom = _trigrams(known)
    bands["terms"] = {term for file in chosen.terms for term in _terms(file)} - known
    names = _capitalised(chosen.scowl) | {name for source in chosen.names for name in _names(source)}
    _write(chosen.to, "trigrams", {"often": often, "seldom": seldom})
    bands["rare"] = _rare(chosen.scowl, bands)
    _write(chosen.to, "words", bands)
    _write(chosen.to, "names", {"names": {_plain(name) for name in names} - known})
    return 0


def _rare(scowl: Path, bands: Mapping[str, set[str]]) -> set[str]:
    """Give the words of the next larger size that would be taken for slips, and that are hardly ever one.

    A slip that happens to be such a word goes unseen, so those near the words that letters are made of stay out.
    """
    ranks = {word: FIRST_BAND + rank for rank, words in enumerate(bands.values()) for word in words}
    near = Candidates(ranks | dict.fromkeys(running("letters.txt"), FAVOURITE)).near
    words = {word for word in _read(scowl, _REGIONS, ("words",), (_LARGEST_NAMES,)) if _TERM.fullmatch(word)}
    unlisted = sorted(word for word in words if word not in ranks and len(word) >= _SHORTEST_RARE)
    return {word for word in unlisted if _is_only_alike(near(word))}


def _is_only_alike(near: list[Candidate]) -> bool:
    """Tell whether the nearest common word is near enough to matter, and too far for a slip to be likely."""
    return bool(near) and near[0].band != FAVOURITE and _LIKELY_SLIP < near[0].weight < _TOO_FAR


def _trigrams(words: Iterable[str]) -> tuple[set[str], set[str]]:
    """Give the sequences of three letters that many words have, and those that few have; ^ and $ stand for the ends."""
    counts = Counter(
        marked[index : index + 3]
        for marked in (f"^{_plain(word)}$" for word in words)
        for index in range(len(marked) - 2)
    )
    often = {trigram for trigram, count in counts.items() if count >= _OFTEN}
    return often, set(counts) - often


def _terms(file: Path) -> Iterator[str]:
    raw = file.read_bytes()
    text = (gzip.decompress(raw) if file.suffix == ".gz" else raw).decode("utf-8")
    yield from (line for line in text.splitlines() if _TERM.fullmatch(line))


def _bands(scowl: Path) -> dict[str, set[str]]:
    """Give the words of each band that no commoner band has."""
    bands: dict[str, set[str]] = {}
    seen: set[str] = set()
    for band, sizes in _BANDS.items():
        found = {_plain(word) for word in _read(scowl, _REGIONS, ("words", "contractions"), sizes) if _is_word(word)}
        bands[band] = found - seen
        seen |= found
    variants = {_plain(word) for word in _read(scowl, _VARIANTS, ("words",), _up_to(_LARGEST)) if _is_word(word)}
    bands["70"] |= variants - seen
    return bands


def _capitalised(scowl: Path) -> set[str]:
    found = set(_read(scowl, _REGIONS, ("upper", "proper-names"), _up_to(_LARGEST_NAMES)))
    return {word for word in found if not word.endswith("'s") and _NAME.fullmatch(word)}


def _up_to(size: int) -> tuple[int, ...]:
    return tuple(known for known in _SIZES if known <= size)


def _read(scowl: Path, regions: Iterable[str], kinds: Iterable[str], sizes: Iterable[int]) -> Iterator[str]:
    files = [scowl / f"{region}-{kind}.{size}" for region in regions for kind in kinds for size in sizes]
    for file in filter(Path.is_file, files):
        yield from unicodedata.normalize("NFC", _text(file.read_bytes())).split()


def _text(raw: bytes) -> str:
    """Decode a list of SCOWL, which is in UTF-8 or Latin-1 according to its age."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _is_word(word: str) -> bool:
    return bool(_WORD.fullmatch(word[:1].lower() + word[1:])) and not word.endswith("'s") and _in_small(word)


def _in_small(word: str) -> bool:
    return word.islower() or word.startswith("I'")


def _names(source: Path) -> Iterator[str]:
    """Give the single names in a file with one a line, or in a folder of Python modules that list them."""
    files = sorted(source.rglob("__init__.py")) if source.is_dir() else [source]
    for file in files:
        text = unicodedata.normalize("NFC", file.read_text(encoding="utf-8"))
        entries = _QUOTED.findall(text) if source.is_dir() else text.splitlines()
        yield from (name for entry in entries for name in re.split(r"[\s-]+", entry) if _is_name(name))


def _is_name(name: str) -> bool:
    return bool(_NAME.fullmatch(name)) and not name.isupper() and all(map(_is_latin, filter(str.isalpha, name)))


def _is_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN")


def _plain(word: str) -> str:
    """Give a word as the engine looks it up: small letters, no accents, a plain apostrophe."""
    decomposed = unicodedata.normalize("NFKD", word.replace("’", "'").casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _write(folder: Path, file: str, sections: dict[str, set[str]]) -> None:
    lines = [line for title, words in sections.items() for line in (f"={title}", *sorted(words))]
    packed = lzma.compress("\n".join(lines).encode(), preset=9 | lzma.PRESET_EXTREME)
    (folder / f"{file}.xz").write_bytes(packed)
    print(f"{file}.xz: {sum(map(len, sections.values()))} words, {len(packed)} bytes")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
