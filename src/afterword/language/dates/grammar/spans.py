"""Lengths of time counted from somewhere: "within 10 working days", "two weeks after your interview", "a week ago"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from afterword.language.dates.grammar import points
from afterword.language.dates.grammar.counts import Quantity, quantity, unit
from afterword.language.dates.grammar.events import event
from afterword.language.dates.grammar.look import TITLES, before, ends_here, follows, is_plain, phrase, skip
from afterword.language.dates.grammar.nodes import Amount, Event, FromToday, Length, Sense, Span
from afterword.language.dates.grammar.weekdays import weekday
from afterword.language.dates.tokens import Kind
from afterword.language.dates.words.almanac import PLAIN_ADJECTIVES, UNITS, WORKING_ADJECTIVES
from afterword.language.dates.words.events import EVENTS
from afterword.language.dates.words.leads import MEASURES
from afterword.language.dates.words.tables import phrase_table, word_set

if TYPE_CHECKING:
    from afterword.language.dates.grammar.look import Found, Tokens

_COMING: Final = frozenset({"next", "coming", "nxt", "following", "ensuing", "immediate"})
_GONE: Final = frozenset({"last", "past", "previous", "preceding", "recent"})
_MOST_MEASURES: Final = 5
_AGO_WORDS: Final[dict[tuple[str, ...], Sense]] = {
    ("ago",): "ago", ("back",): "ago", ("previously",): "ago", ("past",): "ago",
}  # fmt: skip
_AHEAD_WORDS: Final[dict[tuple[str, ...], Sense]] = {
    ("from", "now"): "in", ("from", "today"): "in", ("time",): "in", ("hence",): "in",
    ("today",): "in", ("now",): "in", ("from", "then"): "after", ("thereafter",): "after",
    ("later",): "after", ("after", "then"): "after", ("thereof",): "after", ("afterwards",): "after",
    ("afterward",): "after", ("after", "which"): "after", ("from", "there"): "after", ("on", "from", "there"): "after",
    ("earlier",): "before", ("beforehand",): "before",
}  # fmt: skip
_AGO: Final = phrase_table(_AGO_WORDS)
_AHEAD: Final = phrase_table(_AHEAD_WORDS)
_AFTER: Final = frozenset({"after", "following", "from", "of", "post", "since", "past", "beyond", "upon", "on"})
_BEFORE: Final = frozenset({"before", "prior", "ahead", "preceding"})
_COUNTED_BARE: Final = frozenset({"hour", "day", "working-day", "week", "month"})
_ALL_AHEAD: Final = (("ahead",), ("to", "come"))
_ALONE: Final = frozenset({"after", "following", "later", "before", "prior"})
_ENDING: Final = frozenset({"", ".", ",", ";", "!", "?", ")", "and", "but", "or", "-", "–"})
_POINTING: Final = frozenset({"that", "it", "this", "which", "then"})
_DATES: Final = frozenset({"date", "day", "point", "time", "deadline", "week", "one"})
_RATES: Final = frozenset({"a", "an", "per", "each", "every", "/", "p"})
_THINGS_OF: Final = word_set("of notice experience contract old long leave holiday annual paid")
_LOOSE: Final = word_set(
    """following prior post hence out off away later waiting turnaround depending regarding confirming starting
    assuming minimum total usually really straight beyond upon thereafter roughly either including counting making"""
)
_RATE_PAST: Final = 3


def span(tokens: Tokens, at: int, lead: str) -> Found:
    """Read a length of time and where it is counted from; ``lead`` is the last little word before it."""
    start, coming = _measured(tokens, at)
    found = quantity(tokens, start) or _coming_unit(tokens, start, coming, lead) or _whole_unit(tokens, at, lead)
    found = found or _bare_units(tokens, at, lead)
    if found is None or _only_some_day(tokens, found) or (coming == "past" and tokens[found.behind].text == "of"):
        return None
    if rated(tokens, found.behind):
        return None if coming else _rate(tokens, found)
    if coming:
        sense: Sense = "past" if coming == "past" else "within"
        told_from = Event("previous") if _follows_on(tokens, at, start) else None
        counted = Span(found.least, found.most, sense, told_from)
        return _anchored(tokens, counted, _or_so(tokens, found.behind), found)
    return _counted(tokens, found, at, lead)


def _only_some_day(tokens: Tokens, found: Quantity) -> bool:
    """Say whether "one day" stands before the period that it lies in ("one day next week")."""
    return found.most == Amount(1, "day") and tokens[found.behind].text in {"next", "this", "early", "late"}


def _follows_on(tokens: Tokens, at: int, behind: int) -> bool:
    """Say whether the words before a length count it from the date before ("the following three days")."""
    return any(token.text in {"following", "ensuing"} for token in tokens[at:behind])


def _measured(tokens: Tokens, at: int) -> tuple[int, str]:
    """Step over "up to", "at least", "the next", "another"; say whether coming or past time is meant."""
    start, coming = at, ""
    for _ in range(_MOST_MEASURES):
        text = tokens[start].text
        if text in _COMING or text in _GONE:
            coming = "coming" if text in _COMING else "past"
        elif text not in MEASURES or quantity(tokens, start) is not None:
            break
        start += 1
    return start, coming


def _coming_unit(tokens: Tokens, at: int, coming: str, lead: str) -> Quantity | None:
    """Read "the next week" and "the coming days" as lengths, "the next working day" as one day."""
    named = unit(tokens, at)
    if not coming or named is None or tokens[at].kind is Kind.DASH or tokens[at - 1].text not in _COMING | _GONE:
        return None
    name, behind, _ = named
    plural = tokens[behind - 1].text.endswith("s") and not tokens[behind - 1].text.endswith("'s")
    if plural:
        few = quantity((tokens[at]._replace(kind=Kind.WORD, text="few"), *tokens[at : at + 6]), 0)
        return None if few is None else replace(few, behind=behind)
    if coming == "past" and lead == "in" and name == "week":
        return None
    if tokens[at].text in WORKING_ADJECTIVES | PLAIN_ADJECTIVES and name != "working-day":
        return None
    the_coming = tokens[at - 2].text == "the" and lead in {"in", "within", "over", "during", "inside", "for"}
    if tokens[behind].text not in {"of", "in"} and (name == "working-day" or the_coming):
        return Quantity(Amount(1, name), Amount(1, name), behind, article=True)
    return None


def _whole_unit(tokens: Tokens, at: int, lead: str) -> Quantity | None:
    """Read "within the fortnight" and "within the hour" as one of them."""
    name = UNITS.get(tokens[at + 1].text) if tokens[at].text == "the" and lead == "within" else None
    if name not in {"fortnight", "hour"}:
        return None
    return Quantity(Amount(1, name), Amount(1, name), at + 2, article=True)


def _bare_units(tokens: Tokens, at: int, lead: str) -> Quantity | None:
    """Read "within days", "in the days ahead", "the weeks to come" as a few of them."""
    start = skip(tokens, at, "the")
    text = tokens[start].text
    if UNITS.get(text) not in _COUNTED_BARE or tokens[start].kind is not Kind.UNIT:
        return None
    ahead = next((len(words) for words in _ALL_AHEAD if follows(tokens, start + 1, *words)), 0)
    alone = start == at and lead in {"within", "in"} and text.endswith("s") and ends_here(tokens[start + 1])
    if not (start > at and ahead) and not alone:
        return None
    if not text.endswith("s"):
        return Quantity(Amount(1, UNITS[text]), Amount(1, UNITS[text]), start + 1 + ahead, article=True)
    few = quantity((tokens[start]._replace(kind=Kind.WORD, text="few"), *tokens[start : start + 6]), 0)
    return None if few is None else replace(few, behind=start + 1 + ahead)


def _or_so(tokens: Tokens, at: int) -> int:
    """Step over what only rounds a length off."""
    return at + 2 if follows(tokens, at, "or", "so") else at


def rated(tokens: Tokens, at: int) -> bool:
    """Say whether "a week", "per day" or "/month" follows: a rate, no date."""
    token = tokens[at]
    if token.text not in _RATES:
        return False
    return tokens[at + 1].text in UNITS or tokens[at + 1].text in {"annum", "calendar"}


def _rate(tokens: Tokens, found: Quantity) -> Found:
    """Give "40 hours a week" as a length of something."""
    return Length(found.least, found.most, rate=True), found.behind + 2 if tokens[
        found.behind
    ].text in _RATES else found.behind


def _counted(tokens: Tokens, found: Quantity, at: int, lead: str) -> Found:
    """Decide from the words around a length where it is counted from."""
    gone = phrase(tokens, found.behind, _AGO)
    if gone is not None and (gone[0] == "ago") and not is_plain(tokens[gone[1]]):
        return Span(found.least, found.most, "ago"), gone[1]
    ahead = phrase(tokens, found.behind, _AHEAD)
    if _is_thing(tokens, found) and ahead is None:
        return _length(found), found.behind
    if ahead is not None and not (ahead[0] == "in" and is_plain(tokens[ahead[1]])):
        anchor = Event("previous") if ahead[0] in {"after", "before"} else None
        return Span(found.least, found.most, ahead[0], anchor), _time_tail(tokens, ahead[1])
    anchored = _anchored(tokens, Span(found.least, found.most, "after"), found.behind, found)
    if anchored is not None and isinstance(anchored[0], Span) and anchored[0].anchor is not None:
        return anchored
    return _led(tokens, found, at, lead)


def _time_tail(tokens: Tokens, at: int) -> int:
    """Step over "from now" behind "two weeks' time"."""
    return at + 2 if follows(tokens, at, "from", "now") else at


def _is_thing(tokens: Tokens, found: Quantity) -> bool:
    """Say whether a length belongs to a thing: "six-month contract", "2 years of experience", "two weeks' holiday"."""
    later = tokens[found.behind]
    if found.hyphenated and later.kind is Kind.WORD and not ends_here(later):
        return True
    if tokens[found.behind - 1].text.endswith(("'s", "'", "’")) and later.kind is Kind.WORD:
        return True
    if later.text == "of":
        hanging = event(tokens, found.behind + 1) or points.simple(tokens, found.behind + 1)
        return hanging is None and _pointed(tokens, found.behind + 1) is None
    return later.text in _THINGS_OF or (
        is_plain(later) and later.text not in _AFTER | _BEFORE and not _is_loose(later.text)
    )


def _is_loose(text: str) -> bool:
    """Say whether a plain word behind a length does not own it."""
    return text in _LOOSE or text in TITLES or text.endswith(("ly", "aly"))


def _length(found: Quantity) -> Length:
    """Give a length that is counted from nowhere."""
    return Length(found.least, found.most, attributive=True)


def _anchored(tokens: Tokens, node: Span, at: int, found: Quantity) -> Found:
    """Read where a length is counted from: "after your interview", "from Monday", "on Friday", "before Easter"."""
    token = tokens[at]
    if token.text in _BEFORE:
        start = skip(tokens, at + 1, "to", "of")
        return _at_anchor(tokens, node, start, "before") or _at_previous(tokens, node, at, "before") or (node, at)
    if token.text in _AFTER and not (node.sense == "within" and token.text == "on"):
        start = skip(tokens, at + 1, "the", "completion", "conclusion")
        held = _at_anchor(tokens, node, start, "after") or _at_anchor(tokens, node, at + 1, "after")
        if held is not None and (token.text != "on" or found.article or found.most.unit in {"week", "fortnight"}):
            return held
        return _at_previous(tokens, node, at, "after") or (node, at)
    if found.most.unit not in {"week", "fortnight"} or node.sense != "after":
        return node, at
    day = points.day_word(tokens, at) if token.kind is Kind.DAYWORD else None
    day = weekday(tokens, at) if token.kind is Kind.WEEKDAY else day
    return (node, at) if day is None else (replace(node, anchor=day[0]), day[1])


def _at_previous(tokens: Tokens, node: Span, at: int, sense: Sense) -> Found:
    """Hang a length on the date named before where nothing is named behind "after" ("two weeks after.")."""
    alone = tokens[at].text in _ALONE and (tokens[at + 1].text in _ENDING or tokens[at + 1].lines)
    return (replace(node, anchor=Event("previous"), sense=_kept(node.sense, sense)), at + 1) if alone else None


def _pointed(tokens: Tokens, at: int) -> int | None:
    """Read "that", "it", "that date", "this meeting" as the date named before; give the place behind it."""
    if follows(tokens, at, "the", "last", "one") or follows(tokens, at, "the", "final", "one"):
        return at + 3
    if tokens[at].text not in _POINTING:
        return None
    what = tokens[at + 1]
    if tokens[at].text in {"that", "this"} and (what.text in EVENTS or what.text in _DATES):
        return None if tokens[at].text == "this" and EVENTS.get(what.text) == "today" else at + 2
    return at + 1 if ends_here(what) else None


def _at_anchor(tokens: Tokens, node: Span, at: int, sense: Sense) -> Found:
    """Hang a length on the date or event at a place; the date of an event goes before the event."""
    pointed = _pointed(tokens, at)
    if pointed is not None:
        return replace(node, anchor=Event("previous"), sense=_kept(node.sense, sense)), pointed
    thing = event(tokens, at)
    if thing is not None and thing[0] != FromToday(0):
        start = skip(tokens, thing[1], "on", "of", "with", ",")
        dated = points.simple(tokens, start) if start > thing[1] else None
        anchor, behind = dated or thing
        return replace(node, anchor=anchor, sense=_kept(node.sense, sense)), behind
    day = points.simple(tokens, at) or thing
    return None if day is None else (replace(node, anchor=day[0], sense=_kept(node.sense, sense)), day[1])


def _kept(sense: Sense, other: Sense) -> Sense:
    """Keep "within" from being turned into "after" by its anchor."""
    return sense if sense == "within" and other == "after" else other


def _led(tokens: Tokens, found: Quantity, at: int, lead: str) -> Found:
    """Take the sense of a length from the little word before it."""
    behind = _or_so(tokens, found.behind)
    senses: dict[str, Sense] = {
        "in": "in", "before": "within", "within": "within", "inside": "within", "by": "within", "until": "within",
        "till": "within",
        "after": "in", "under": "within", "than": "within", "post": "in", "on": "in", "til": "within",
    }  # fmt: skip
    sense = senses.get(lead)
    if lead == "since":
        return None
    if lead == "after" and found.most.unit == "year":
        sense = None
    if sense is None or (lead == "of" and before(tokens, at) is None):
        return _loose_length(tokens, found, at, behind)
    if found.article and found.most.unit in {"year", "quarter"} and lead in {"by", "until", "on", "of"}:
        return None
    return Span(found.least, found.most, sense), behind


def _loose_length(tokens: Tokens, found: Quantity, at: int, behind: int) -> Found:
    """Give a length with nothing that counts it; "a week" behind a noun is a rate."""
    earlier = before(tokens, at)
    article_alone = found.article and found.least == found.most and found.most.number == 1 and at == found.behind - 2
    if article_alone and earlier is not None and _is_rated_noun(tokens, at):
        return Length(found.least, found.most, rate=True), behind
    return Length(found.least, found.most, attributive=found.hyphenated), behind


def _is_rated_noun(tokens: Tokens, at: int) -> bool:
    """Say whether "a week" at a place tells how often: "three shifts a week", "twice a week", "£500 a day"."""
    earlier = tokens[at - 1]
    if earlier.text in {
        "once",
        "twice",
        "thrice",
        "times",
        "days",
        "hours",
        "nights",
        "shifts",
        "pounds",
        "dollars",
    }:
        return True
    return earlier.kind in {Kind.NUMBER, Kind.UNIT} or (
        is_plain(earlier)
        and earlier.text.endswith("s")
        and any(token.kind in {Kind.NUMBER, Kind.CARDINAL} for token in tokens[max(0, at - _RATE_PAST) : at - 1])
    )


def per_unit(tokens: Tokens, at: int) -> Found:
    """Read "per week", "per annum" as a rate."""
    name = UNITS.get(tokens[at + 1].text) if tokens[at].text == "per" else None
    return None if name is None else (Length(Amount(1, name), Amount(1, name), rate=True), at + 2)
