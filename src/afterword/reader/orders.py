"""Through which channel, and to whom, a mail wants the answer: "please call", "write to Rosa Lim"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from afterword.language.span import Span
from afterword.reader.mail import address_in
from afterword.reader.parts import Sentence
from afterword.reader.seen import Seen
from afterword.reader.statement import Statement

_OPTIONAL: Final = re.compile(
    r" (?:should you|if you (?:have|wish|need|would like|want|prefer|are (?:still )?(?:interested"
    r"|unable)|do not|can not)|any questions?|queries|feel free|do not hesitate"
    r"|urgent|emergency|emergencies|for feedback|questions\?|happy to|you (?:can|may|might)"
    r"|or (?:call|email|phone)|in case|otherwise|if not) "
)
_TELL: Final = (
    r"(?:^| (?:please|kindly|pls|plz|and|then|so|just|,|\.|:|;|!|\?|or|also|instead|\u2013|do|must|should"
    r"|to confirm|could you|can you|would you|will you)) "
)
_PHONE: Final = re.compile(
    _TELL + r"(?:give (?:me|us|him|her|them|my \w+|the \w+) (?:a )?(?:call|ring|shout|buzz|bell|tinkle)"
    r"|(?:call|ring|phone|telephone|buzz)"
    r" (?:me|us|him|her|them|back|my|our|the office|the \w+ (?:on|at)|before|on|[a-z]+ (?:on|at|back"
    r"|in)|to (?:say|confirm|arrange|let)))"
)
_NO_PHONE: Final = re.compile(
    r" (?:do not|not to|never|avoid|refrain from|no|without|stop|rather not|please not)(?: (?:any|be"
    r"|to|try|making|follow|up|follow-up|phone|status|further|please))*"
    r" (?:call|calls|calling|telephone|telephoning|phone|phoning|ring|ringing|telephone calls"
    r"|phone calls|calls please)\b"
)
_NO_EMAIL: Final = re.compile(
    r" (?:do not|not|never|rather they were not|rather than|not be sent|avoid"
    r"|refrain from)(?: \S+){0,3}? (?:by email|in an email|via email|email it|emailing"
    r"|reply to this email|email me|email us|email them)\b"
)
_PORTAL: Final = re.compile(
    r" (?:upload|submit|sign in|log in|login|answer|accept|confirm|complete|use|enter|register|reply"
    r"|respond|review|via|through|in|on|to|from|using|reach) (?:\S+ ){0,9}?"
    r"(?:portal|candidate home|application cent(?:re|er)|applicant (?:account|cent(?:re|er))"
    r"|your account|dashboard|interfolio|workday|contact form|self-service|secure link"
    r"|candidate (?:account|profile|centre|center|area)|online (?:system|form))\b"
)
_EMAIL: Final = re.compile(
    r" (?:(?:reply|respond|confirm|confirmation|accept|answer|send|sent|return|submit"
    r"|acknowledge)(?: \S+){0,6}? (?:by|via|per|through) (?:return )?(?:of )?email"
    r"|by (?:return )?email (?:only|please)|email (?:only|it to|them to|me the|me your|me a|us the"
    r"|us your))\b"
)
_SMS: Final = re.compile(
    _TELL + r"(?:text|sms) (?:me|us|him|her|it|your|the|back|yes|no|\S+ or)|reply by text|by text message"
)
_POST: Final = re.compile(
    r" (?:by post|by registered post|by courier|post (?:it|them|originals|the)|by (?:surface |registered )?mail) "
)
_WRITE: Final = re.compile(
    r" (?:write|reply|respond|answer|send|direct|address|contact|speak|talk|mail|email|forward|return"
    r"|confirm|get in touch|liaise|take it|be sent|go|deal)(?: \S+){0,8}? (?:to|with|at) "
)
_NAMED: Final = re.compile(
    r"\b(?:to|with|contact|mail|ask)\s+(?:(?:my|our|the)\s+[\w\s-]{3,30}?,?\s+)?((?:(?:Dr|Mrs?|Ms"
    r"|Prof)\.?\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){1,2})"
)
_NUMBER: Final = re.compile(r"\+?\(?\d[\dX().\s-]{5,18}[\dX]")
_RULES: Final = (
    ("whatsapp", re.compile(r" whatsapp ")),
    ("sms", _SMS),
    ("phone", _PHONE),
    ("portal", _PORTAL),
    ("post", _POST),
    ("email", _EMAIL),
)


class _Order(NamedTuple):
    channel: str | None = None
    forbids: str | None = None
    to: str | None = None


def orders_in(seen: Seen) -> Iterator[Statement]:
    """Give every instruction on channel and person, each once, in the order of the text."""
    known: set[_Order] = set()
    for number, sentence in enumerate(seen.sentences):
        after = seen.sentences[number + 1] if number + 1 < len(seen.sentences) else None
        for order in _orders(seen.mail.body, sentence, after):
            if order not in known:
                known.add(order)
                yield Statement("instruction", sentence.span, channel=order.channel, forbids=order.forbids, to=order.to)


def _orders(body: str, sentence: Sentence, after: Sentence | None) -> Iterator[_Order]:
    text = f" {' '.join(sentence.words)} "
    if _NO_PHONE.search(text):
        yield _Order(forbids="phone")
    if _NO_EMAIL.search(text):
        yield _Order(forbids="email")
    if _OPTIONAL.search(text):
        return
    written = sentence.span.of(body)
    channel = next((name for name, pattern in _RULES if pattern.search(text)), None)
    if channel in ("phone", "sms", "whatsapp") and not (channel == "phone" and _NO_PHONE.search(text)):
        yield _Order(channel, to=_number(body, sentence.span, after))
    elif channel is not None and channel != "phone":
        yield _Order(channel, to=address_in(written) or None if channel == "email" else None)
    elif channel is None and _WRITE.search(text):
        to = _person(written) or address_in(written)
        if to:
            yield _Order(to=to)


def _number(body: str, span: Span, after: Sentence | None) -> str | None:
    """Give the number that a sentence names, or the one that stands alone behind it."""
    found = _NUMBER.search(body, span.start, after.span.end if after is not None and _is_short(after) else span.end)
    return " ".join(found[0].split()) if found is not None else None


def _is_short(sentence: Sentence) -> bool:
    return sum(not word[0].isdigit() for word in sentence.words) <= 2  # noqa: PLR2004 - "Mobile: 0170 …"


def _person(written: str) -> str | None:
    found = _NAMED.search(written)
    return found[1] if found is not None else None
