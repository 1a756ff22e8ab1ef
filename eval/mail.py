"""Scores what employers' messages are taken for: kinds, promised dates, statements, and what waits for an answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import Any, Final, NamedTuple, TypeAlias
from zoneinfo import ZoneInfo

from afterword.reader.kinds import KINDS
from afterword.reader.mail import Mail, Place
from afterword.reader.read import Understood, read_mail
from afterword.reader.statement import Statement
from eval.halves import SETS, Half, labelled
from eval.mail_page import write_page
from eval.report import Hits, Ratio, Table, ratio

_GOOD_NEWS: Final = frozenset({"offer", "invitation"})
_SURE: Final = 0.5
_NAMED_ITEMS: Final = frozenset(
    {"resume", "references", "portfolio", "work-sample", "availability", "salary-expectation"}
)
_STATEMENTS: Final = ("requested", "instruction", "salary", "only-if-interested", "next-step")
_STEPS: Final = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)


class Case(NamedTuple):
    """A message with what a careful reader takes from it, and what was read."""

    row: dict[str, Any]
    read: Understood

    @property
    def expected(self) -> dict[str, Any]:
        """What a careful reader takes from it."""
        expected: dict[str, Any] = self.row["expect"]
        return expected


Cases: TypeAlias = Sequence[Case]
Measure: TypeAlias = Callable[[Cases], Ratio]


def run() -> Iterator[Table]:
    """Score both halves, then the kinds one by one, and the confidence; write the page that tells of it."""
    found = tuple(_tables({half: cases(labelled("mail", half)) for half in SETS}))
    write_page(found)
    yield from found


def _tables(halves: Mapping[Half, Cases]) -> Iterator[Table]:
    yield Table(
        ("", *SETS, "goal"),
        tuple((name, *(str(measure(found)) for found in halves.values()), goal) for name, measure, goal in MEASURES),
    )
    yield Table(
        ("found, of those marked; right, of those found", *SETS),
        tuple((kind, *(_shown(statements(found, kind)) for found in halves.values())) for kind in _STATEMENTS),
    )
    yield confusion(halves["held"])
    yield calibration(halves["held"])


def _shown(hits: Hits) -> str:
    return f"{hits.recall}  {hits.precision}"


def cases(rows: Iterable[dict[str, Any]]) -> list[Case]:
    """Read messages."""
    return [Case(row, read(row)) for row in rows]


def read(row: dict[str, Any]) -> Understood:
    """Read one message, its sender's zone and country being known."""
    message = row["message"]
    headers = {name.lower(): value for name, value in (message.get("headers") or {}).items()}
    at = datetime.fromisoformat(message["at"])
    mail = Mail(message["from"], message.get("subject") or "", message["body"], at, headers)
    return read_mail(mail, Place(ZoneInfo(row["zone"]), row["country"]))


def right_kind(found: Cases) -> Ratio:
    """Count the messages whose kind is right."""
    return ratio(one.read.kind == one.expected["kind"] for one in found)


def rejections(found: Cases) -> Hits:
    """Count the rejections."""
    return Hits(
        sum(one.read.kind == "rejection" == one.expected["kind"] for one in found),
        sum(one.read.kind == "rejection" for one in found),
        sum(one.expected["kind"] == "rejection" for one in found),
    )


def mixed_up(found: Cases) -> Ratio:
    """Count the rejections read as good news, and good news read as a rejection."""
    return ratio(
        (one.read.kind == "rejection" and one.expected["kind"] in _GOOD_NEWS)
        or (one.read.kind in _GOOD_NEWS and one.expected["kind"] == "rejection")
        for one in found
    )


def timeline_exact(found: Cases) -> Ratio:
    """Of the messages that promise a day, count those where that day is read."""
    return ratio(_told(one) == _marked(one) for one in found if _marked(one) is not None)


def invented(found: Cases) -> Ratio:
    """Of the messages that promise no day, count those where one is read."""
    return ratio(_told(one) is not None for one in found if _marked(one) is None)


def _told(one: Case) -> str | None:
    timeline = one.read.timeline
    return _day(timeline.until) if timeline is not None else None


def _marked(one: Case) -> str | None:
    timeline = one.expected["timeline"]
    return timeline["until"][:10] if timeline is not None and timeline["until"] is not None else None


def _day(moment: date | datetime | None) -> str | None:
    return moment.isoformat()[:10] if moment is not None else None


def undated(found: Cases) -> Ratio:
    """Of the promises that cannot be dated, count those that are read as such."""
    return ratio(
        one.read.timeline is not None and one.read.timeline.until is None
        for one in found
        if one.expected["timeline"] is not None and _marked(one) is None
    )


def asks_right(found: Cases) -> Ratio:
    """Count the messages of which it is known whether they wait for something."""
    return ratio((one.read.asks is None) == (one.expected["asks"] is None) for one in found)


def reply_by_right(found: Cases) -> Ratio:
    """Of the messages that name a day for our answer, count those where it is read."""
    return ratio(
        _day(one.read.reply_by) == one.expected["reply_by"][:10]
        for one in found
        if one.expected["reply_by"] is not None
    )


def automatic_right(found: Cases) -> Ratio:
    """Count the messages of which it is known whether a machine sent them."""
    return ratio(one.read.automatic == one.expected["automatic"] for one in found)


def returns_right(found: Cases) -> Ratio:
    """Of the absence notes that name a day of return, count those where it is read."""
    return ratio(
        _day(one.read.returns) == one.expected["returns"][:10] for one in found if one.expected["returns"] is not None
    )


def shown_right(found: Cases) -> Ratio:
    """Of the messages whose kind is right, count those whose evidence touches a marked place."""
    return ratio(_is_shown(one) for one in found if one.read.kind == one.expected["kind"])


def _is_shown(one: Case) -> bool:
    message = one.row["message"]
    for seen in one.read.evidence:
        text = message[seen.part]
        for marked in one.expected["evidence"]:
            start = text.find(marked)
            if start >= 0 and start < seen.span.end and seen.span.start < start + len(marked):
                return True
    return False


def abstained(found: Cases) -> Ratio:
    """Count the messages of which nothing is claimed: `unrelated`, and not surely so."""
    return ratio(one.read.kind == "unrelated" and one.read.confidence < _SURE for one in found)


def statements(found: Cases, kind: str) -> Hits:
    """Count the statements of a kind: the same channel, person or item of the contract's own names."""
    matched = told = marked = 0
    for one in found:
        ours = Counter(_key(each) for each in one.read.statements if each.kind == kind)
        theirs = Counter(_key_of(each) for each in one.expected["statements"] if each["kind"] == kind)
        matched += (ours & theirs).total()
        told += ours.total()
        marked += theirs.total()
    return Hits(matched, told, marked)


def _key(statement: Statement) -> str:
    if statement.kind == "instruction":
        return _order(statement.channel, statement.to, statement.forbids)
    return _item(statement.item)


def _key_of(statement: dict[str, Any]) -> str:
    if statement["kind"] == "instruction":
        return _order(statement.get("channel"), statement.get("to"), statement.get("not"))
    return _item(statement.get("item"))


def _item(item: str | None) -> str:
    return item if item in _NAMED_ITEMS else "other" if item else ""


def _order(channel: str | None, to: str | None, forbids: str | None) -> str:
    return f"not {forbids}" if forbids else channel or f"to {to}"


def confusion(found: Cases) -> Table:
    """Give how often each kind (rows) is taken for each (columns)."""
    counts = Counter((one.expected["kind"], one.read.kind) for one in found)
    rows = tuple((kind, *(str(counts[kind, other] or "·") for other in KINDS)) for kind in KINDS)
    return Table(("is (down), taken for (across)", *(kind[:6] for kind in KINDS)), rows)


def calibration(found: Cases) -> Table:
    """Give how often the kind is right among the messages of like confidence."""
    rows: list[tuple[str, ...]] = []
    for low, high in pairwise(_STEPS):
        within = [one for one in found if low <= one.read.confidence < high]
        said = sum(one.read.confidence for one in within) / len(within) if within else 0.0
        rows.append((f"{low:.2f} to {min(high, 1):.2f}", f"{said:.2f}", str(right_kind(within))))
    return Table(("confidence", "on average", "right (held)"), tuple(rows))


MEASURES: Final[tuple[tuple[str, Measure, str], ...]] = (
    ("kinds right", right_kind, ">= 0.92"),
    ("rejections: right, of those told", lambda found: rejections(found).precision, ">= 0.98"),
    ("rejections: told, of those there", lambda found: rejections(found).recall, ">= 0.95"),
    ("rejection and good news mixed up", mixed_up, "0"),
    ("nothing claimed", abstained, ""),
    ("promised day exact", timeline_exact, ">= 0.92"),
    ("promised days invented", invented, "<= 0.02"),
    ("undatable promises said as such", undated, ""),
    ("waits for an answer or not", asks_right, ""),
    ("day named for the answer", reply_by_right, ""),
    ("sent by a machine or not", automatic_right, ""),
    ("day of return", returns_right, ""),
    ("evidence in the right place", shown_right, ""),
)
