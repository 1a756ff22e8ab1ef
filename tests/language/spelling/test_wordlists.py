"""The packaged lists, and the tool that makes those that come from elsewhere."""

from __future__ import annotations

import lzma
import re
from pathlib import Path

import pytest

from afterword.language.spelling.lexicon import COMMON, lexicon, names, running
from tools import wordlist


def test_spellings_of_four_countries_are_listed() -> None:
    for word in ("color", "colour", "centre", "center", "organise", "organize", "tire", "tyre", "judgement", "cafe"):
        assert lexicon().bands[word] <= COMMON + 1, word


def test_a_misspelling_is_no_word_and_what_was_meant_is_one() -> None:
    for slip, meant in lexicon().misspellings.items():
        assert slip not in lexicon().bands
        assert slip not in names()
        parts = re.split(r"[ ']s?\b", meant.lower())
        assert all(part in lexicon().bands for part in parts if part) or meant.lower() in lexicon().bands, meant


def test_words_left_out_are_left_out() -> None:
    assert [word for word in running("left_out.txt") if word in lexicon().bands] == []


def test_licences_lie_beside_the_lists_and_the_lists_are_small() -> None:
    sizes = {file.name: file.stat().st_size for file in wordlist.DATA.iterdir() if file.is_file()}
    notice = (wordlist.DATA / "LICENCES.txt").read_text(encoding="utf-8")
    assert all(holder in notice for holder in ("Kevin Atkinson", "Street Side Software", "Daniele Faraglia"))
    assert sizes["words.xz"] < 400_000
    assert sum(sizes.values()) < 700_000


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    scowl = tmp_path / "scowl"
    scowl.mkdir()
    (scowl / "english-words.10").write_text("thank\nthe\nteam\nteam's\n", encoding="utf-8")
    (scowl / "british-words.20").write_bytes("colour\ncaf\u00e9\nthank\n".encode("latin-1"))
    (scowl / "english-words.95").write_text("zyzzyva\n", encoding="utf-8")
    (scowl / "english-upper.50").write_text("Paris\nParis's\nUSA\n", encoding="utf-8")
    (tmp_path / "names.txt").write_text("# names\nZoë\nTeam\nAl\nNguyễn\nИван\n", encoding="utf-8")
    (tmp_path / "terms.txt").write_text("# terms\nkanban\nfooBar\nthe\n", encoding="utf-8")
    return tmp_path


def _made(sources: Path, folder: str) -> dict[str, bytes]:
    to = sources / folder
    to.mkdir()
    arguments = [sources / "scowl", sources / "names.txt", "--terms", sources / "terms.txt", "--to", to]
    assert wordlist.main([str(argument) for argument in arguments]) == 0
    return {file.name: file.read_bytes() for file in to.iterdir()}


def test_the_tool_makes_the_same_lists_of_the_same_sources(sources: Path) -> None:
    made = _made(sources, "first")
    assert made == _made(sources, "second")
    words = lzma.decompress(made["words.xz"]).decode()
    assert words == "=10\nteam\nthank\nthe\n=20\ncafe\ncolour\n=35\n=50\n=70\n=terms\nkanban\n=rare"
    assert lzma.decompress(made["names.xz"]).decode() == "=names\nal\nnguyen\nparis\nusa\nzoe"
    assert set(made) == {"words.xz", "names.xz", "trigrams.xz"}
