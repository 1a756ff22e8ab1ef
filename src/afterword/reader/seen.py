"""A mail looked at once: its parts, dates and origin, and the features that the learned models weigh."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from afterword.language.acts.said import said
from afterword.language.dates import DateMention
from afterword.language.span import Span
from afterword.reader import features
from afterword.reader.mail import Mail, Place
from afterword.reader.origin import Origin, origin
from afterword.reader.parts import Parts, Sentence, parts_of
from afterword.reader.promises import dates_of, within

_MOST_SUBJECT: Final = 300


@dataclass(frozen=True)
class Seen:
    """What everything else is told from; each part is computed once."""

    mail: Mail
    place: Place

    @cached_property
    def origin(self) -> Origin:
        """Who sent it, as far as head and form tell."""
        return origin(self.mail)

    @cached_property
    def parts(self) -> Parts:
        """Its body seen as a letter."""
        return parts_of(self.mail.body)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that count."""
        return self.parts.sentences

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """The dates in them."""
        return dates_of(self.mail, self.parts, self.place)

    @cached_property
    def subject(self) -> tuple[str, ...]:
        """The words of the subject, in the form that is compared."""
        text = self.mail.subject[:_MOST_SUBJECT]
        return tuple(said(text, Span(0, len(text))).text.split())

    @property
    def word_count(self) -> int:
        """How many words the subject and the sentences have."""
        told = (*self.subject, *(word for one in self.sentences for word in one.words))
        return sum(word[0].isalnum() for word in told)

    @cached_property
    def sentence_features(self) -> tuple[frozenset[str], ...]:
        """For each sentence, what the models see of it."""
        return tuple(features.of_sentence(one.words, self._abouts(one)) for one in self.sentences)

    @cached_property
    def mail_features(self) -> frozenset[str]:
        """What the models see of the whole."""
        return features.of_mail(self.sentence_features, self.subject, self.origin.facts)

    def _abouts(self, sentence: Sentence) -> Iterator[str]:
        for mention in self.dates:
            if within(mention, sentence.span):
                yield mention.about if mention.latest is not None else f"{mention.about} undated"
