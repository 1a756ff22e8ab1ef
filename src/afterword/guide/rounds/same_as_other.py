"""Don't send the same message to everyone."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.guide.finding import Finding
from afterword.guide.reading import Reading, own_text
from afterword.guide.rule import Rule, Section, message
from afterword.language.letter import parse_letter
from afterword.language.likeness import likeness, shared_spans
from afterword.language.span import Span
from afterword.record.application import Message
from afterword.record.parameters import Parameters
from afterword.situation.names import folded
from afterword.situation.situation import Situation


def find(reading: Reading, situation: Situation | None, parameters: Parameters) -> Iterator[Finding]:
    """Find one mail to several people, and a text that is like one sent to somebody else or in an earlier round."""
    if situation is None or reading.purpose == "answer":
        return
    if _goes_to_several(reading, situation):
        yield Finding(RULE.id, RULE.severity, "Split this into one message each, so that each gets words of their own.")
    like = _most_alike(reading, situation)
    if like is not None and like[0] > parameters.likeness:
        span = _longest_shared(reading, like[1], situation)
        text = span.of(reading.body)
        advice = _advice(like[1], situation, parameters)
        yield Finding(RULE.id, RULE.severity, advice, "body", *span, text)


def _goes_to_several(reading: Reading, situation: Situation) -> bool:
    """A message to a go-between that also lists those meant is one message to one person."""
    people = set(reading.people)
    for person in reading.people:
        via = situation.routes.to(person, "thank-you").via
        if via is not None and via != person and via in people:
            people.discard(person)
    return len(people) > 1


def _most_alike(reading: Reading, situation: Situation) -> tuple[float, Message] | None:
    names = _names(situation)
    own = reading.own_text
    found = [
        (likeness(own, own_text(parse_letter(other.body)), names), other)
        for other in situation.facts.sent
        if other.body and _is_another(other, reading, situation)
    ]
    return max(found, key=lambda pair: pair[0], default=None)


def _longest_shared(reading: Reading, other: Message, situation: Situation) -> Span:
    """Give the longest run of words that both messages have, as a place in the body."""
    theirs = own_text(parse_letter(other.body or ""))
    shared = [
        Span(region.start + span.start, region.start + span.end)
        for region in reading.letter.body
        for span in shared_spans(region.of(reading.body), theirs, _names(situation))
    ]
    return max(shared, key=lambda span: span.end - span.start, default=Span(0, len(reading.body)))


def _is_another(other: Message, reading: Reading, situation: Situation) -> bool:
    """Another person's message, or one to the same person before the last interview."""
    if other.purpose == "answer" or not reading.people:
        return False
    if not set(other.people) & set(reading.people):
        return True
    last = situation.facts.last_round
    return last is not None and other.at < last.start


def _names(situation: Situation) -> frozenset[str]:
    record = situation.record
    named = [record.candidate.name, *(person.name for person in record.people)]
    named += [nickname for person in record.people for nickname in person.nicknames]
    return frozenset(word for name in named for word in folded(name).split())


def _advice(other: Message, situation: Situation, parameters: Parameters) -> str:
    who = situation.name_of(next(iter(other.people), None), "somebody else")
    return f"Say it differently: this is too much like what you wrote to {who}{parameters.said('likeness')}."


RULE = Rule(
    id="same-as-other",
    section=Section.ROUNDS,
    title="Words of their own for each",
    what="Write something else to each person, and to the same person after each round.",
    why="Interviewers forward such notes to one another. Two that are alike cost both of them their worth.",
    instead="Keep your thanks, and build each note around what you talked about with that person.",
    severity="error",
    source="Section 7, the row `same-as-other`",
    speaks_in=frozenset({"review"}),
    any_language=True,
    parameters=("likeness",),
    good=(
        message(
            "Dear Tobias,\n\nThank you for explaining how the furnaces follow the night tariff. I would be glad to"
            " plan the new cooling loop with you.\n\nKind regards,\nPriya Natarajan",
            to=("tobias",),
            scene="half_thanked",
        ),
        message(
            "Dear Tobias,\n\nThank you for Tuesday. Dana showed me the short changeover on the moulding line; what"
            " you said about the FMEA made me see why it holds. I would like to work on the next one with"
            " you.\n\nKind regards,\nPriya Natarajan",
            to=("tobias",),
            scene="half_thanked",
        ),
        message(
            "Dear Dana,\n\nThank you for a second talk, and for the plans of the new hall. Where you would put the"
            " presses made sense to me at once, and I would love to help move them.\n\nKind regards,\nPriya Natarajan",
            scene="second_round",
        ),
        message(
            "Dear Dana,\n\nThank you for walking me along the moulding line on Tuesday. I would be glad to work on"
            " it.\n\nKind regards,\nPriya Natarajan",
        ),
    ),
    bad=(
        message(
            "Dear Tobias,\n\nThank you for walking me along the moulding line on Tuesday. How your team cut the"
            " changeover from forty minutes to twelve has stayed with me, and I would be glad to help bring the same"
            " to the second hall.\n\nKind regards,\nPriya Natarajan",
            to=("tobias",),
            scene="half_thanked",
        ),
        message(
            "Dear Tobias,\n\nMany thanks for walking me along the moulding line on Tuesday afternoon. How your team"
            " cut the changeover from forty minutes to twelve impressed me, and I would be happy to help bring the"
            " same to the second hall.\n\nBest wishes,\nPriya",
            to=("tobias",),
            scene="half_thanked",
        ),
        message(
            "Dear Dana,\n\nThank you for walking me along the moulding line once more. How your team cut the"
            " changeover from forty minutes to twelve has stayed with me, and I would still be glad to help bring the"
            " same to the second hall.\n\nKind regards,\nPriya Natarajan",
            scene="second_round",
        ),
        message(
            "Dear Dana, dear Tobias,\n\nThank you both for the tour of the moulding line and the story of the night"
            " tariff. I would be glad to work with you.\n\nKind regards,\nPriya Natarajan",
            to=("dana", "tobias"),
        ),
    ),
    find=find,
)
