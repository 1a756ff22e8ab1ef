"""Undated promises of an answer: "soon", "in due course", "once the panel has met", where a sentence dates none."""

from __future__ import annotations

from bisect import bisect_left
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from afterword.language.dates.about.judge import judge
from afterword.language.dates.about.spots import Spot
from afterword.language.dates.about.vague import VAGUE_WORDS, following_spans, vague_spans
from afterword.language.dates.mention import DateMention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from afterword.language.dates.about.sentences import Sentence, Sentences
    from afterword.language.dates.tokens import Token

_MOST_TRIED: Final = 3
_MOST_SENTENCES: Final = 200


def promises(
    text: str, tokens: Sequence[Token], sentences: Sentences, dated: Sequence[DateMention]
) -> Iterator[DateMention]:
    """Give the first undated promise of every sentence in which no timeline is dated."""
    timelines = sorted(mention.start for mention in dated if mention.about == "timeline")
    tried = 0
    for start, end in sentences.spans():
        vague = any(token.text in VAGUE_WORDS for token in tokens[start:end])
        if not vague or bisect_left(timelines, tokens[start].start) < bisect_left(timelines, tokens[end - 1].end):
            continue
        tried += 1
        if tried > _MOST_SENTENCES:
            return
        found = _promise(sentences.at(start))
        if found is not None:
            first, last = tokens[found[0]].start, tokens[found[1] - 1].end
            yield DateMention(None, None, "none", "timeline", text[first:last], first, last)


def _promise(sentence: Sentence) -> tuple[int, int] | None:
    """Give the place of the first undated promise of a sentence."""
    spans = islice(chain(vague_spans(sentence), following_spans(sentence)), _MOST_TRIED)
    for first, behind, beside in spans:
        judgement = judge(sentence, Spot(first, behind, "by"), beside=beside)
        if judgement.about == "timeline" and judgement.tense != "past":
            return first, behind
    return None
