"""A message read once, shared by every rule that looks at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.language.acts import Acts, read_acts
from afterword.language.dates import DateMention
from afterword.language.detect import is_english
from afterword.language.letter import Letter, parse_letter
from afterword.record.fields import Purpose
from afterword.record.lazy import lazy
from afterword.record.outgoing import OutgoingMessage


@dataclass(frozen=True)
class Reading:
    """A message that is to go out at `at` (aware) for `purpose` to `people` (ids), and its text as a letter."""

    message: OutgoingMessage
    at: datetime
    purpose: Purpose
    people: tuple[str, ...] = ()

    @property
    def body(self) -> str:
        """The text as it was given; all offsets point into it."""
        return self.message.body

    @property
    def subject(self) -> str:
        """The subject line, empty where there is none."""
        return self.message.subject or ""

    @lazy
    def letter(self) -> Letter:
        """The parts, sentences and words of the body."""
        return parse_letter(self.message.body)

    @lazy
    def acts(self) -> Acts:
        """What each sentence of the body does."""
        return read_acts(self.body, self.letter.sentences)

    @lazy
    def found_dates(self) -> dict[int, tuple[DateMention, ...]]:
        """The dates that were found already, by the situation in which they were understood."""
        return {}

    @lazy
    def is_english(self) -> bool:
        """Whether the rules that look at words can read this text."""
        return is_english(self.own_text)

    @lazy
    def own_text(self) -> str:
        """The writer's own words: no greeting, sign-off, signature, footer or quoted mail."""
        return own_text(self.letter)

    def is_quoted(self, position: int) -> bool:
        """Tell whether a place of the body stands in quoted mail, which is never reviewed."""
        return any(span.start <= position < span.end for span in self.letter.quoted)


def own_text(letter: Letter) -> str:
    """Give the writer's own words of a letter."""
    return "\n".join(letter.text[span.start : span.end] for span in letter.body)
