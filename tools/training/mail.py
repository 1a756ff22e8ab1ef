"""The examples from which the kind of an employer's mail is learned: whole mails with their evidence, and phrases."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from afterword.language.dates import DateMention
from afterword.language.span import Span
from afterword.reader.kinds import KINDS, SAYS_NOTHING
from afterword.reader.mail import Mail, Place
from afterword.reader.promised import PROMISE, candidates
from afterword.reader.promises import day_of
from afterword.reader.saying import ASKS, ITEMS, OTHER_ITEM, SAYINGS, saying_features
from afterword.reader.seen import Seen
from tools.training.fit import Example

SENTENCE_LABELS: Final = (*KINDS, SAYS_NOTHING)
_MOMENT: Final = datetime(2026, 3, 4, 10, tzinfo=UTC)
_PLACE: Final = Place(ZoneInfo("Europe/London"), "GB")


def mails(path: Path) -> Iterator[Example]:
    """Read whole mails with their kind."""
    for kept in _rows(path):
        seen = _seen(kept)
        yield Example(seen.mail_features, frozenset({kept["expect"]["kind"]}), frozenset(), path.stem, kept["id"])


def sentences(path: Path) -> Iterator[Example]:
    """Read the sentences of whole mails: those that show the kind are of it, the others say nothing."""
    for kept in _rows(path):
        seen = _seen(kept)
        shown = list(_shown(kept["message"]["body"], kept["expect"]["evidence"]))
        for sentence, features in zip(seen.sentences, seen.sentence_features, strict=True):
            is_shown = any(place.start < sentence.span.end and sentence.span.start < place.end for place in shown)
            label = kept["expect"]["kind"] if is_shown else SAYS_NOTHING
            yield Example(features, frozenset({label}), frozenset(), path.stem, kept["id"])


def phrases(path: Path, *, whole: bool) -> Iterator[Example]:
    """Read single phrases with the kind that they show, as mails or as sentences."""
    for number, kept in enumerate(_rows(path)):
        seen = Seen(Mail("", kept.get("subject", ""), kept["text"], _MOMENT), _PLACE)
        label = frozenset({kept["kind"]})
        if whole and kept["kind"] != SAYS_NOTHING:
            yield Example(seen.mail_features - {"h:no-sender"}, label, frozenset(), path.stem, str(number))
        elif not whole:
            yield from (Example(each, label, frozenset(), path.stem, str(number)) for each in seen.sentence_features)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    return map(json.loads, path.read_text(encoding="utf-8").splitlines())


def _seen(kept: Mapping[str, Any]) -> Seen:
    message = kept["message"]
    headers = {name.lower(): value for name, value in (message.get("headers") or {}).items()}
    at = datetime.fromisoformat(message["at"])
    mail = Mail(message["from"], message.get("subject") or "", message["body"], at, headers)
    return Seen(mail, Place(ZoneInfo(kept["zone"]), kept.get("country")))


def _shown(body: str, evidence: list[str]) -> Iterator[Span]:
    for text in evidence:
        start = body.find(text)
        if start >= 0:
            yield Span(start, start + len(text))


def promises(path: Path) -> Iterator[Example]:
    """Read the dates of whole mails: what is promised, and every other date."""
    for kept in _rows(path):
        kind, told = kept["expect"]["kind"], kept["expect"]["timeline"]
        if kind in ("unrelated", "bounce", "auto-reply"):
            continue
        seen = _seen(kept)
        shown = list(_shown(kept["message"]["body"], [told["text"]])) if told else []
        for mention, features in candidates(seen, kind):
            holds = any(place.start < mention.end and mention.start < place.end for place in shown)
            is_right = holds and _day(mention) == told["until"]
            label = frozenset({PROMISE}) if is_right else frozenset()
            yield Example(features, label, frozenset({PROMISE}) - label, path.stem, kept["id"])


def _day(mention: DateMention) -> str | None:
    return day_of(mention.latest).isoformat() if mention.latest is not None else None


def sayings(path: Path) -> Iterator[Example]:
    """Read what whole mails say besides their kind."""
    for kept in _rows(path):
        seen = _seen(kept)
        held = frozenset(_said(kept["expect"])) & frozenset(SAYINGS)
        features = saying_features(seen, kept["expect"]["kind"])
        yield Example(features, held, frozenset(SAYINGS) - held, path.stem, kept["id"])


def _said(expect: Mapping[str, Any]) -> Iterator[str]:
    if expect["asks"]:
        yield ASKS
    if expect["automatic"]:
        yield "automatic"
    for one in expect["statements"]:
        if one["kind"] == "requested":
            item = one.get("item")
            yield f"requested {item if item in ITEMS else OTHER_ITEM}"
        elif one["kind"] == "instruction":
            yield from (f"use {one['channel']}",) if one.get("channel") else ()
            yield from (f"not {one['not']}",) if one.get("not") else ()
            yield from ("to somebody",) if one.get("to") and not one.get("channel") else ()
        else:
            yield one["kind"]
