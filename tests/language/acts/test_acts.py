"""What a sentence does: hits and near misses of each kind, whoever acts in them, and what holds of any text."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.language.acts import Act, Acts, Kind, read_acts
from afterword.language.letter import parse_letter
from tests.language.acts.sentences import HITS, NEAR_MISSES

OF_THE_CANDIDATE: tuple[Kind, ...] = (
    "demand", "plea", "private matter", "self-promotion", "enclosure", "earlier message",
)  # fmt: skip
SWAPS = (
    ("I'm", "You're"), ("I've", "You've"), ("I'd", "You'd"), ("I'll", "You'll"), ("I am", "You are"),
    ("I was", "You were"), ("I", "You"), ("my", "your"), ("My", "Your"), ("me", "you"), ("myself", "yourself"),
)  # fmt: skip


def acts_of(sentence: str) -> Acts:
    body = f"Dear Dana,\n\n{sentence}\n\nKind regards,\nPriya"
    return read_acts(body, parse_letter(body).sentences)


def kinds_of(sentence: str) -> set[Kind]:
    return {act.kind for one in acts_of(sentence).sentences for act in one.acts}


def _cases(listed: dict[Kind, tuple[str, ...]]) -> list[tuple[Kind, str]]:
    return [(kind, sentence) for kind, sentences in listed.items() for sentence in sentences]


def _about_oneself() -> list[tuple[Kind, str]]:
    """Give the hits that only the candidate acts in, so that another actor makes them another matter."""
    return [
        (kind, sentence)
        for kind, sentence in _cases(HITS)
        if kind in OF_THE_CANDIDATE and re.match(r"(?:I|My)\b", sentence) and not re.search(r"\byou|so do\b", sentence)
    ]


@pytest.mark.parametrize(("kind", "sentence"), _cases(HITS))
def test_an_act_is_seen(kind: Kind, sentence: str) -> None:
    assert kind in kinds_of(sentence)


@pytest.mark.parametrize(("kind", "sentence"), _cases(NEAR_MISSES))
def test_a_near_miss_is_left_alone(kind: Kind, sentence: str) -> None:
    assert kind not in kinds_of(sentence)


def test_there_are_as_many_near_misses_as_hits() -> None:
    assert all(len(NEAR_MISSES[kind]) >= len(sentences) for kind, sentences in HITS.items())


@pytest.mark.parametrize(("kind", "sentence"), _about_oneself())
def test_another_actor_makes_it_another_matter(kind: Kind, sentence: str) -> None:
    swapped = sentence
    for ours, theirs in SWAPS:
        swapped = re.sub(rf"\b{ours}\b(?!')", theirs, swapped)
    assert kind not in kinds_of(swapped), swapped


@pytest.mark.parametrize(
    ("kind", "said", "denied"),
    [
        ("demand", "I need to know by Friday.", "I do not need to know by Friday."),
        ("demand", "I must have your answer today.", "I need no answer today."),
        ("plea", "I really need this job.", "I do not need this job."),
        ("plea", "I am begging you.", "I am not begging you."),
        ("plea", "I would take any position at all.", "I would not take any position at all."),
        ("reproach", "I am disappointed that nobody wrote.", "I am not disappointed that nobody wrote."),
        ("reproach", "I was left waiting in the lobby.", "I was never left waiting in the lobby."),
        ("waiting", "I have not heard from you yet.", "I have heard from you."),
        ("enclosure", "I am attaching my CV.", "I am not attaching my CV."),
        ("self-promotion", "I also hold a diploma in law.", "I do not hold a diploma in law."),
        ("thanks", "I thank you for it.", "Nobody will thank me for it."),
        ("interest", "I want this job.", "I do not want this job."),
    ],
)
def test_a_denial_makes_it_another_matter(kind: Kind, said: str, denied: str) -> None:
    assert kind in kinds_of(said)
    assert kind not in kinds_of(denied)


@pytest.mark.parametrize(
    "reported",
    [
        "You said that I would have your answer by Thursday.",
        "You told me that I need to know the tides.",
        "“I need an answer today” is what the customers say.",
    ],
)
def test_what_others_said_is_not_the_writers_demand(reported: str) -> None:
    assert "demand" not in kinds_of(reported)


@given(st.text(max_size=400))
def test_any_text_is_read_and_every_act_lies_in_its_sentence(text: str) -> None:
    for sentence in read_acts(text, parse_letter(text).sentences).sentences:
        for act in sentence.acts:
            assert sentence.span.start <= act.span.start <= act.span.end <= sentence.span.end


@given(st.lists(st.sampled_from([sentence for _, sentence in _cases(HITS)]), min_size=1, max_size=4))
def test_sentences_do_not_change_one_another(sentences: list[str]) -> None:
    together = acts_of(" ".join(sentences))
    alone = [_kinds(act for one in acts_of(sentence).sentences for act in one.acts) for sentence in sentences]
    assert _kinds(act for one in together.sentences for act in one.acts) == set().union(*alone)


def _kinds(acts: object) -> set[Kind]:
    return {act.kind for act in acts if isinstance(act, Act)}  # type: ignore[attr-defined]


def test_time_grows_with_the_length_alone() -> None:
    said = "I really need to know whether you would like me to come by Friday "
    once, again = (_seconds(said * count) for count in (50, 500))
    assert again < once * 40 + 0.05


def _seconds(sentence: str) -> float:
    body = f"Dear Dana,\n\n{sentence}."
    sentences = parse_letter(body).sentences
    started = time.process_time()
    read_acts(body, sentences)
    return time.process_time() - started
