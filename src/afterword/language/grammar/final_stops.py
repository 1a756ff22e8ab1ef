"""The full stop that is missing at the end of a paragraph, in a letter that has it everywhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.language.grammar.slip import Slip
from afterword.language.letter import Letter
from afterword.language.span import Span
from afterword.language.wordlist import fold, wordlist

_STOPPED: Final = re.compile(r"[.!?\u2026][\"”’')\]]*\Z")
_LAST_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\Z")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_FEWEST_STOPPED: Final = 2
_FEWEST_WORDS: Final = 5
_SAYING: Final = wordlist(
    "i i'm i've i'd i'll you we it it's is was are were am be been have has had will would could can should do"
    " did me that's there's they he she don't hope let"
)
_LEADING_ON: Final = wordlist("remain remains am and with from of to")
"""Words with which a sentence goes on in the sign-off ("… and remain / with kind regards")."""

_PARTING: Final = wordlist(
    "thank thanks looking look hope hoping wishing have best warm warmest kind kindest sincerely yours all many"
    " talk speak see until with cheers regards awaiting take again enjoy sent"
)


def final_stop_slips(letter: Letter) -> Iterator[Slip]:
    """Find the paragraphs of a letter that end in a word, although its other sentences have their stops."""
    text, items = letter.text, frozenset(letter.list_items)
    paragraphs = letter.paragraphs
    open_ends = [
        index
        for index, span in enumerate(paragraphs)
        if span not in items and _STOPPED.search(text, max(span.start, span.end - 4), span.end) is None
    ]
    if not open_ends:
        return
    stopped = sum(
        _STOPPED.search(text, max(span.start, span.end - 4), span.end) is not None for span in letter.sentences
    )
    starts = {span.end: span.start for span in letter.sentences}
    for index in open_ends:
        introduces = index + 1 < len(paragraphs) and paragraphs[index + 1] in items
        if stopped >= _FEWEST_STOPPED and not introduces:
            end = paragraphs[index].end
            last = Span(starts.get(end, paragraphs[index].start), end)
            yield from _unstopped(letter, last, is_last=index == len(paragraphs) - 1)


def _unstopped(letter: Letter, last: Span, *, is_last: bool) -> Iterator[Slip]:
    text = letter.text
    word = _LAST_WORD.search(text, last.start, last.end)
    if word is None or text[max(last.start, word.start() - 1) : word.start()] not in (" ", "\xa0", "\n", '"', "“"):
        return
    if len(word[0]) == 1 or fold(word[0]) in _LEADING_ON:
        return
    words = [fold(found[0]) for found in _WORD.finditer(text, last.start, last.end)]
    if len(words) < _FEWEST_WORDS or not text[last.start].isupper() or not _SAYING & set(words):
        return
    postscript = letter.postscript
    if postscript is not None and postscript.start <= last.start < postscript.end:
        return
    certain = not (is_last and words[0] in _PARTING)
    yield Slip("missing-stop", Span(*word.span()), word[0], (f"{word[0]}.",), certain)
