"""Weighs each date phrase in its sentence: which day it is, what it is about, and whether it is a date at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from afterword.language.dates.about.features import features
from afterword.language.dates.about.judge import Judgement, judge
from afterword.language.dates.about.leaning import leaning
from afterword.language.dates.about.learned import learned
from afterword.language.dates.about.lengths import about_length, takes_its_time
from afterword.language.dates.about.sentences import Sentences
from afterword.language.dates.about.speaker import speaker_of
from afterword.language.dates.about.spots import Spot
from afterword.language.dates.grammar.nodes import Bounded, Length, Node, Span, Timed
from afterword.language.dates.mention import DateMention
from afterword.language.dates.promises import promises
from afterword.language.dates.reading.resolve import resolve, still_ahead
from afterword.language.dates.reading.spans import precision_of
from afterword.language.dates.sharpen import sharpened
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from afterword.language.dates.about.sentences import Sentence
    from afterword.language.dates.about.tense import Tense
    from afterword.language.dates.grammar.phrases import Phrase
    from afterword.language.dates.mention import About, Speaker
    from afterword.language.dates.reading.setting import Direction, Reading, Setting
    from afterword.language.dates.tokens import Token

_BEHIND: Final = word_set(
    """following further regarding re discussed agreed dated posted received per advertised wrote"""
)
"""Words in whose company a date is the nearer one, more often behind than ahead."""

_HAPPENED: Final = word_set("said told wrote sat met spoke came saw heard went")
"""Verbs right before a date that is over, whatever the rest of the clause promises ("you said on Monday that")."""

_REACH: Final = 8
_LONG_AGO: Final = timedelta(days=180)
_ANCHORED: Final = frozenset({"interview", "closing-date", "start-date"})
_EITHER_WAY: Final = frozenset({"other", "duration"})
_WORTH_A_CLOCK: Final = frozenset({"timeline", "interview", "deadline", "availability"})


class Weighing:
    """The dates of one text, weighed from left to right: each may count from the one before."""

    def __init__(
        self, text: str, tokens: Sequence[Token], phrases: Sequence[Phrase], setting: Setting, speaker: Speaker | None
    ) -> None:
        """Take a text that was cut into tokens and phrases, and the setting in which it was said."""
        self._text = text
        self._tokens = tokens
        self._phrases = phrases
        self._setting = setting
        dates = frozenset(at for phrase in phrases for at in range(phrase.first, phrase.behind))
        self._sentences = Sentences(tokens, dates, speaker or speaker_of(tokens))

    def mentions(self) -> tuple[DateMention, ...]:
        """Give every mention in the order of the text."""
        found = [mention for phrase in self._phrases if (mention := self._mention(phrase)) is not None]
        dated = sharpened(found, self._text)
        undated = promises(self._text, self._tokens, self._sentences, dated)
        return tuple(sorted((*dated, *undated), key=lambda mention: (mention.start, mention.end)))

    def seen(self) -> Iterator[tuple[DateMention, frozenset[str]]]:
        """Give each mention that the rules make, with the features by which the model weighs it."""
        for phrase in self._phrases:
            judgement = self._judged(*self._placed(phrase))
            ruled = self._ruled(phrase, judgement)
            if ruled is not None:
                yield ruled, self._features(phrase, judgement, ruled)

    def _mention(self, phrase: Phrase) -> DateMention | None:
        """Weigh one phrase: by the rules, and then by the model, which sees what they made of it."""
        judgement = self._judged(*self._placed(phrase))
        ruled = self._ruled(phrase, judgement)
        if ruled is None:
            return None
        about = learned(self._features(phrase, judgement, ruled), ruled.about)
        if about is None:
            return None
        turned = ruled if about == ruled.about else self._turned(phrase, judgement, ruled, about)
        return self._aligned(phrase, judgement, turned)

    def _aligned(self, phrase: Phrase, judgement: Judgement, mention: DateMention) -> DateMention:
        """Seek a date of the past behind, and one that is still to come ahead, where it was read the other way."""
        past, moment = mention.about == "past", mention.latest
        if moment is None or mention.about in _EITHER_WAY or past == _is_over(moment, self._setting, through=past):
            return mention
        tense: Tense = "past" if past else "future"
        again = self._dated(phrase, phrase.node, replace(judgement, about=mention.about, tense=tense))
        if again is None or again.latest is None or _is_over(again.latest, self._setting, through=past) != past:
            return mention if past else replace(mention, about="past")
        return replace(again, about=mention.about)

    def _ruled(self, phrase: Phrase, judgement: Judgement) -> DateMention | None:
        """Make of a phrase what the rules make of it."""
        if isinstance(phrase.node, Length):
            return self._length(phrase, phrase.node, judgement)
        return self._dated(phrase, phrase.node, judgement)

    def _turned(self, phrase: Phrase, judgement: Judgement, ruled: DateMention, about: About) -> DateMention:
        """Let a date be about something else than the rules thought; a length counts from now, or is only told."""
        node = phrase.node
        if isinstance(node, Length) and "duration" in {about, ruled.about}:
            if about == "duration":
                return self._built(phrase, None, precision_of(node), about)
            counted = self._dated(phrase, Span(node.least, node.most, "within"), replace(judgement, about=about))
            return counted or replace(ruled, about=about)
        return replace(ruled, about=about)

    def _placed(self, phrase: Phrase) -> tuple[Sentence, Spot]:
        spot = _spot(phrase)
        return self._sentences.at(spot.first), spot

    def _features(self, phrase: Phrase, judgement: Judgement, ruled: DateMention) -> frozenset[str]:
        sentence, spot = self._placed(phrase)
        before = self._sentences.at(sentence.start - 1) if sentence.start else None
        over = None if ruled.latest is None else _is_over(ruled.latest, self._setting)
        return features(sentence, before, spot, phrase.node, judgement, ruled, over)

    def _judged(self, sentence: Sentence, spot: Spot) -> Judgement:
        """Judge a spot by its sentence, and by the sentence before where this one is a mere fragment."""
        found = leaning(sentence, spot, judge(sentence, spot))
        if found.about is not None or not found.pale or sentence.start == 0:
            return found
        before = self._sentences.at(sentence.start - 1)
        return judge(before, Spot(before.end, before.end, spot.bound, counted=spot.counted))

    def _length(self, phrase: Phrase, node: Length, judgement: Judgement) -> DateMention | None:
        """Weigh a length of time: counted from now where it is promised or allowed, else only told."""
        about = about_length(node, self._tokens, phrase.first, phrase.behind, judgement)
        if about == "duration":
            return self._built(phrase, None, precision_of(node), about)
        return self._dated(phrase, Span(node.least, node.most, "within"), replace(judgement, about=about))

    def _dated(self, phrase: Phrase, node: Node, judgement: Judgement) -> DateMention | None:
        """Weigh a date: resolve it in the direction of its clause, and tell what it is about."""
        if (
            isinstance(node, Span)
            and node.sense in {"in", "within"}
            and judgement.tense == "past"
            and node.anchor is None
        ):
            return None
        direction = self._direction(phrase, judgement)
        setting = replace(self._setting, direction=direction)
        reading = _sought(_affirmed(node, judgement), setting, phrase)
        about = judgement.about or "other"
        if reading is None:
            undatable = about == "timeline" or (judgement.about is None and takes_its_time(judgement))
            undatable = undatable and judgement.tense != "past"
            about = "timeline" if undatable else about
            return self._built(phrase, None, "none", about) if undatable else None
        if direction != "past":
            reading = still_ahead(reading, setting)
        about = _about(about, reading, setting, judgement)
        if _is_clock_alone(node) and not _is_worth_a_clock(about, phrase, judgement):
            return None
        self._remember(reading, about)
        return self._built(phrase, reading, reading.precision, about)

    def _direction(self, phrase: Phrase, judgement: Judgement) -> Direction:
        """Tell where a date without its year or week is to be sought."""
        happened = judgement.tense != "future" and self._tokens[phrase.first - 1].text in _HAPPENED
        if judgement.tense == "past" or phrase.bound == "since" or happened:
            return "past"
        before = {token.text for token in self._tokens[max(0, phrase.first - _REACH) : phrase.first + 1]}
        hanging = self._tokens[phrase.first].text in {"of", "dated"}
        return "near" if hanging or before & _BEHIND else "future"

    def _remember(self, reading: Reading, about: About) -> None:
        """Let later dates count from this one."""
        anchors = self._setting.anchors
        if about in _ANCHORED and about not in anchors:
            anchors = {**anchors, about: reading.latest}
        self._setting = replace(self._setting, previous=reading, anchors=anchors)

    def _built(self, phrase: Phrase, reading: Reading | None, precision: str, about: About) -> DateMention:
        """Build the mention of a phrase."""
        start, end = self._tokens[phrase.first].start, self._tokens[phrase.behind - 1].end
        return DateMention(
            earliest=None if reading is None else reading.earliest,
            latest=None if reading is None else reading.latest,
            precision=precision,  # type: ignore[arg-type]
            about=about,
            text=self._text[start:end],
            start=start,
            end=end,
        )


def _spot(phrase: Phrase) -> Spot:
    """Say where a phrase stands and how it is bound."""
    node = phrase.node
    counted = isinstance(node, Length | Span)
    bound = "within" if isinstance(node, Span) and node.sense in {"within", "in"} else phrase.bound
    return Spot(phrase.first, phrase.behind, bound, counted=counted)


def _affirmed(node: Node, judgement: Judgement) -> Node:
    """Read "not before Monday" as "from Monday": what is denied before a day is promised for it."""
    if isinstance(node, Bounded) and node.bound == "before" and judgement.negated:
        return Bounded("from", node.node)
    return node


def _sought(node: Node, setting: Setting, phrase: Phrase) -> Reading | None:
    """Resolve a date; one that the past would put many months back is sought ahead where it lies near there."""
    reading = resolve(node, setting)
    told = setting.direction != "past" or phrase.bound in {"on", "since"}
    if reading is None or told or setting.today - reading.last_day < _LONG_AGO:
        return reading
    ahead = resolve(node, replace(setting, direction="future"))
    near = ahead is not None and ahead.last_day - setting.today < _LONG_AGO
    return ahead if near else reading


def _about(about: About, reading: Reading, setting: Setting, judgement: Judgement) -> About:
    """Correct what a date is about by where it lies: what is over is past."""
    over = _is_over(reading.latest, setting)
    told = judgement.tense == "past" and reading.last_day <= setting.today
    return "past" if over or told else about


def _is_over(latest: date | datetime, setting: Setting, *, through: bool = False) -> bool:
    """Say whether a date is over, or (``through``) over or today."""
    if isinstance(latest, datetime):
        return latest < setting.said_at or (through and latest.date() <= setting.today)
    return latest < setting.today or (through and latest == setting.today)


def _is_worth_a_clock(about: About, phrase: Phrase, judgement: Judgement) -> bool:
    """Say whether a time without a day is about the two of them, not about the hours of a place."""
    facts = judgement.facts
    together = facts is not None and ("candidate" in facts.objects or facts.agent == "candidate")
    if phrase.bound in {"by", "before"}:
        return True
    return about in _WORTH_A_CLOCK and (phrase.bound in {"by", "before", "until", "after"} or together)


def _is_clock_alone(node: Node) -> bool:
    """Say whether a phrase is a time of day without its day."""
    inner = node.node if isinstance(node, Bounded) else node
    return isinstance(inner, Timed) and inner.day is None
