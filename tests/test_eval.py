"""The labelled data have the shape that their README promises, and the scores count what they say."""

import json
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest

from afterword.language.dates import About
from eval import __main__ as evaluations
from eval import dates, letters
from eval.dates import Answered, Found, case_of
from eval.halves import FOLDER, HALVES, Half, labelled
from eval.peers import run as peers
from eval.peers.process import NotRunError
from eval.peers.recognizers import _first_ahead
from eval.report import Hits, Ratio, Table, add_up, lines, ratio

ROOT = Path(__file__).parent.parent
TUNE_FILES = sorted(FOLDER.glob("*/*tune.jsonl"))
ABOUT = set(get_args(About))


def rows_of(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("file", TUNE_FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_halves_are_disjoint_and_every_row_has_a_name_of_its_own(file: Path) -> None:
    tune, held = rows_of(file), rows_of(file.with_name(file.name.replace("tune", "held")))
    assert tune
    assert held
    assert [name for name, count in Counter(row["id"] for row in tune + held).items() if count > 1] == []
    contents = [{json.dumps({**row, "id": ""}, sort_keys=True) for row in half} for half in (tune, held)]
    assert contents[0] & contents[1] == set()


@pytest.mark.parametrize(("kind", "of"), [("dates", ""), ("letters", ""), ("letters", "fresh")])
def test_no_text_stands_in_both_halves(kind: str, of: str) -> None:
    tune, held = ({" ".join(row["text"].casefold().split()) for row in labelled(kind, half, of)} for half in HALVES)
    assert tune & held == set()


@pytest.mark.parametrize("half", HALVES)
def test_every_labelled_date_stands_in_its_text(half: Half) -> None:
    faulty = [row["id"] for row in labelled("dates", half) if not _is_sound(row)]
    assert faulty == []


def _is_sound(row: dict[str, Any]) -> bool:
    case = case_of(row)
    edges = [edge for marked in case.marked for edge in (marked.start, marked.end)]
    return (
        case.said_at.tzinfo is not None
        and edges == sorted(edges)
        and all(marked.start < marked.end and marked.about in ABOUT for marked in case.marked)
        and all(one.earliest is None or (one.latest is not None and one.earliest <= one.latest) for one in case.marked)
    )


@pytest.mark.parametrize("of", ["", "fresh"])
@pytest.mark.parametrize("half", HALVES)
def test_every_labelled_part_stands_in_its_message(half: Half, of: str) -> None:
    faulty = [row["id"] for row in labelled("letters", half, of) if not _is_whole(row)]
    assert faulty == []


def _is_whole(row: dict[str, Any]) -> bool:
    text, parts = row["text"], row["parts"]
    named = [part for name, value in parts.items() if name != "addressed" for part in _several(value)]
    stretches = sorted((text.index(part), text.index(part) + len(part)) for part in named if part in text)
    edges = [edge for stretch in stretches for edge in stretch]
    return (
        all(part in text for part in (*named, *row["sentences"]))
        and edges == sorted(edges)
        and all(name in (parts["greeting"] or "") for name in _several(parts["addressed"]))
        and sum(any(sign.isalnum() for sign in word) for word in " ".join(row["sentences"]).split()) <= row["words"]
    )


def _several(value: str | list[str] | None) -> list[str]:
    return [value] if isinstance(value, str) else value or []


def case(text: str, *marked: tuple[str, str | None, str]) -> dates.Case:
    entries = [{"text": words, "latest": last, "earliest": None, "about": about} for words, last, about in marked]
    return case_of({"voice": "test", "text": text, "now": "2026-11-18T09:00:00-06:00", "zone": "America/Chicago",
                    "country": "US", "dates": entries})  # fmt: skip


PROMISE = case("We decide by Friday, the call is on Monday.", ("Friday", "2026-11-20", "timeline"),
               ("Monday", "2026-11-23", "interview"))  # fmt: skip
UNDATED = case("You will hear soon.", ("soon", None, "timeline"))
PLAIN = case("May Chen says hello.")
FRIDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 23)


def test_a_date_is_right_where_the_answer_overlaps_it_and_names_the_same_last_day() -> None:
    whole = Found(10, 19, FRIDAY, None, "timeline")  # "by Friday"
    assert dates.latest_exact([Answered(PROMISE, (whole,))]) == Ratio(1, 2)
    assert dates.about_right([Answered(PROMISE, (whole, Found(36, 42, MONDAY, None, "other")))]) == Ratio(1, 2)
    elsewhere = Found(0, 2, FRIDAY, None, "timeline")
    assert dates.latest_exact([Answered(PROMISE, (elsewhere,))]) == Ratio(0, 2)
    assert dates.places([Answered(PROMISE, (whole, elsewhere))]) == Hits(1, 2, 2)


def test_an_answer_counts_for_one_date_alone() -> None:
    everything = Found(0, 43, FRIDAY, None, "timeline")
    assert [found for _, found in dates.pairs(Answered(PROMISE, (everything,)))].count(everything) == 1


def test_a_date_is_invented_where_there_is_none_or_where_none_is_a_timeline() -> None:
    may = Found(0, 3, date(2027, 5, 31), None, "other")
    soon = Found(14, 18, FRIDAY, None, "timeline")
    undated = soon._replace(latest=None)
    assert dates.invented([Answered(PLAIN, (may,)), Answered(UNDATED, (undated,))]) == Ratio(1, 2)
    assert dates.invented([Answered(UNDATED, (soon,)), Answered(PROMISE, ())]) == Ratio(1, 1)
    assert dates.dated_for_nothing([Answered(PLAIN, (may,)), Answered(UNDATED, (soon,))]) == Ratio(1, 1)
    assert dates.promised_for_nothing([Answered(PLAIN, (undated,)), Answered(UNDATED, (undated,))]) == Ratio(1, 1)
    assert dates.undated_right([Answered(UNDATED, (undated,)), Answered(UNDATED, (soon,))]) == Ratio(1, 2)


def test_a_timeline_is_right_where_all_its_last_days_are() -> None:
    friday = Found(13, 19, FRIDAY, None, "timeline")
    wrong = Found(36, 42, MONDAY, None, "timeline")
    assert dates.timeline_right([Answered(PROMISE, (friday,)), Answered(PROMISE, (friday, wrong))]) == Ratio(1, 2)


def test_the_parts_of_a_message_are_compared_without_marks_that_nobody_sees() -> None:
    text = "Dear Ms. Ruiz,\n\nThank\u200b you\u00a0for your time.\n\nKind regards,\nPriya Natarajan\n"
    parts: dict[str, object] = {"greeting": "Dear Ms. Ruiz,", "addressed": "Ruiz", "sign_off": "Kind regards,",
             "signature": "Priya Natarajan", "postscript": None, "quoted": [], "footer": None}  # fmt: skip
    row = {"parts": parts, "sentences": ["Thank you for your time."], "words": 5}
    marked, found = letters.marked_parts(row), letters.ours(text)
    assert marked == found
    wrong = {**found, "footer": ("x",), "sign_off": ()}
    assert letters.right([(marked, wrong)]) == Ratio(7, 9)
    assert letters.hits([(marked, wrong)], "footer") == Hits(0, 1, 0)
    assert letters.hits([(marked, wrong), (marked, found)], "sign_off") == Hits(1, 1, 2)
    assert letters.all_right([(marked, wrong), (marked, found)]) == Ratio(1, 2)


def test_figures_are_printed_with_their_counts_and_under_one_another() -> None:
    assert str(ratio([True, True, False])) == "0.667 (2/3)"
    assert str(ratio([])) == "–"
    assert add_up([Hits(1, 2, 3), Hits(1, 1, 1)]).recall == Ratio(2, 4)
    assert lines(Table(("", "tune"), (("dates", "1"),))) == ["", "          tune", "  dates      1"]


def test_every_evaluation_has_a_name_of_its_own() -> None:
    names = [evaluation.name for evaluation in evaluations.EVALUATIONS]
    assert len(set(names)) == len(names)


def test_a_peer_that_is_absent_or_breaks_down_is_said_not_to_have_run(tmp_path: Path) -> None:
    with pytest.raises(NotRunError, match="environment is missing"):
        peers.ask("dateparser", [PLAIN], tmp_path / "python")
    with pytest.raises(NotRunError, match="No module named 'parsedatetime'"):
        peers.ask("parsedatetime", [PLAIN], Path(sys.executable))
    with pytest.raises(NotRunError, match="exit code 1"):
        peers.ask("no_such_peer", [PLAIN], Path(sys.executable))


WORKER = """
from datetime import date
from eval.peers.worker import Answer, serve

def find(text, said_at, day_first):
    print("chatter")
    if text == "slow":
        while True:
            pass
    yield Answer(0, len(text), date(said_at.year, *((1, 2) if day_first else (2, 1))))

serve(lambda: find)
"""


def test_a_worker_answers_line_by_line_and_gives_up_on_a_phrase_that_takes_too_long() -> None:
    questions = [
        {"text": text, "said_at": "2026-11-18T09:00:00", "day_first": text == "b"} for text in ("a", "slow", "b")
    ]
    done = subprocess.run(
        [sys.executable, "-c", WORKER], cwd=ROOT, check=True, capture_output=True, text=True,
        input="".join(json.dumps(question) + "\n" for question in questions),
    )  # fmt: skip
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {"ready": True},
        {"found": [[0, 1, "2026-02-01"]]},
        {"failed": "TimeoutError: took too long"},
        {"found": [[0, 1, "2026-01-02"]]},
    ]


def test_of_two_readings_that_a_peer_offers_the_coming_one_is_taken() -> None:
    friday = [{"value": "2026-11-13"}, {"value": "2026-11-20"}]
    assert _first_ahead(friday, date(2026, 11, 18)) == FRIDAY
    month = [{"start": "2026-05-01", "end": "2026-06-01"}, {"start": "2027-05-01", "end": "2027-06-01"}]
    assert _first_ahead(month, date(2026, 11, 18)) == date(2027, 5, 31)
    assert _first_ahead([{"value": "21:00:00"}], date(2026, 11, 18)) is None
