"""The learned models: sums, chances, packaged numbers, and that nothing but the words decides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.language.acts.features import features
from afterword.language.acts.learned import KINDS, chances
from afterword.language.acts.read import read_patterns
from afterword.language.dates.about.learned import learned
from afterword.language.learned import Linear, packaged
from afterword.language.learned.kinds import kinds
from afterword.language.span import Span

MODEL = Linear(("yes", "no"), (0, 100), {"a": [0, 200, 1, -200], "b": [1, 400]})


def _seen(text: str) -> frozenset[str]:
    found = read_patterns(text, Span(0, len(text)))
    return features(found.said, found.clauses, found.acts)


def test_features_add_up_and_a_long_text_says_no_more_than_a_short_one() -> None:
    assert MODEL.scores({"a"}) == [2.0, -1.0]
    assert MODEL.scores({"a", "unknown", "unheard", "unseen"}) == [1.0, 0.0]
    assert MODEL.scores(frozenset()) == [0.0, 1.0]


def test_one_of_several_labels_gets_all_chances_together() -> None:
    told = MODEL.one({"b"})
    assert sum(told.values()) == pytest.approx(1)
    assert told["no"] > told["yes"]


@given(st.frozensets(st.sampled_from(["a", "b", "c"])))
def test_chances_are_chances(seen: frozenset[str]) -> None:
    assert all(0 <= chance <= 1 for chance in MODEL.each(seen).values())


def test_what_words_are_kinds_of() -> None:
    told = kinds()
    assert set(told["daughter"]) & set(told["son"])
    assert set(told["salary"]) & set(told["wage"])
    assert not set(told["daughter"]) & set(told["salary"])


@pytest.mark.parametrize(
    ("package", "name"), [("afterword.language.acts", "acts.json"), ("afterword.language.dates.about", "about.json")]
)
def test_a_packaged_model_is_whole(package: str, name: str) -> None:
    model = packaged(package, name)
    assert len(model.labels) == len(model.bias)
    assert all(0 <= label < len(model.labels) for told in model.weights.values() for label in told[::2])


def test_the_acts_of_the_model_are_those_of_the_program() -> None:
    assert set(packaged("afterword.language.acts", "acts.json").labels) == set(KINDS)


@pytest.mark.parametrize(
    ("kind", "likelier", "than"),
    [
        ("plea", "I would scrub floors to get this job.", "The porters scrub the floors at night."),
        ("reproach", "Two weeks of silence is a strange way to treat people.", "Two weeks of silence suit a monk."),
        ("pay", "What would I take home in a month?", "What would I take on in the first month?"),
        ("interest", "That is the bench I want to stand at.", "That is the bench you want to sell."),
        ("expected answer", "No doubt you will have chosen by Monday.", "No doubt the glaze will be dry by Monday."),
    ],
)
def test_words_together_tell_what_no_pattern_knows(kind: str, likelier: str, than: str) -> None:
    told = {str(name): chance for name, chance in chances(_seen(likelier)).items()}
    other = {str(name): chance for name, chance in chances(_seen(than)).items()}
    assert told[kind] > other[kind]


@given(st.text(max_size=300))
def test_any_text_has_features_and_the_same_text_the_same(text: str) -> None:
    assert _seen(text) == _seen(text)


def test_nothing_known_leaves_the_rules_their_word() -> None:
    assert learned(frozenset(), "interview") in {"interview", "timeline"}
