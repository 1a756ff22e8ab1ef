"""Do mention something specific from the interview."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from afterword.guide.finding import Finding
from afterword.guide.noted import named_stems, topic_stems
from afterword.guide.reading import Reading
from afterword.guide.rule import Rule, Section, message
from afterword.guide.scenes import A_WEEK_LATER
from afterword.language.acts import Kind, Sentence
from afterword.language.spelling.lexicon import lexicon
from afterword.language.stems import FUNCTION_WORDS, joined_stems, stem, telling_stems
from afterword.language.wordlist import fold, wordlist
from afterword.record.parameters import Parameters
from afterword.situation.situation import Situation

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_OF_ONESELF: Final[tuple[Kind, ...]] = ("enclosure",)
_NUMBER: Final = re.compile(r"\d+")
_SHORTEST: Final = 3
_LITTLE: Final = 2
_MUCH: Final = 4
_TELLING: Final = 2
_RARE: Final = 3
_EMPTY: Final = wordlist("""
    company team teams role position opportunity interview conversation talk mission vision values culture
    challenge challenges project projects process next step steps learn candidate candidates employee employees
    job post manager department organisation organization question questions hour hours today morning afternoon
    lot more start started worth making
""")
_GENERIC: Final = _EMPTY | wordlist("""
    excellence excellent ethos ambition ambitious courtesy courteous impression impressive impressed professional
    professionalism integrity warmth hospitality insight insights insightful informative inspiring inspired stimulating
    valuable wonderful fantastic amazing awesome delightful pleasant agreeable fruitful enlightening friendly
    welcoming dynamic innovative innovation leader leadership collaborative collaboration dedication dedicated
    growth success successful prestigious esteemed renowned reputable standard standards commitment committed
    enthusiasm enthusiastic motivated hardworking asset fit suited suitable background expertise staff employer
    schedule busy behind scenes tour office firm
    learn more about company team role position opportunity interview conversation talk mission vision values
    culture challenge challenges project projects environment reputation work people person place good great
    exciting excited interest interested meet meeting time thank enjoy enjoyed hearing kind patience empathy
    attention detail passion passionate commitment difference service public customer customers vulnerable lives
    life dream honour honor esteemed leading best country world career grow growing growth skill skills experience
    quality energy results modern big new nice warm welcome friendly everyone room part join contribute believe
    admire respected confirmed build university school college studied child small always wanted love loved
    animals languages photographs beautiful lovely lovelier home feel felt family perfect right real make firm
    business organisation organization department office community benefits history industry field job post
    vacancy application candidate process step next stage timeline hope forward hear wait answer decision letter
    call email day morning afternoon evening today yesterday week month year hour monday tuesday wednesday
    thursday friday saturday sunday first second third january february march april may june july august september
    october november december questions question
""")


def find(reading: Reading, situation: Situation | None, _: Parameters) -> Iterator[Finding]:
    """Find a thank-you without anything of the talk (a warning), or only with what was not noted (a hint)."""
    if reading.purpose != "thank-you" or not reading.own_text.strip():
        return
    names = named_stems(situation)
    shared = topic_stems(situation, _EMPTY) & (telling_stems(reading.own_text) | joined_stems(reading.own_text))
    if shared - names or _repeats_topic(reading, situation):
        return
    told = (sentence for sentence in reading.acts.sentences if not sentence.does(*_OF_ONESELF))
    concrete = max((_concrete(sentence, names, reading) for sentence in told), default=0)
    if concrete <= _LITTLE:
        yield Finding(RULE.id, RULE.severity, "Mention one thing that only this talk could have given you.")
    elif concrete >= _MUCH and not shared and not reading.acts.have("self-promotion", "enclosure"):
        yield Finding(RULE.id, "hint", "Note what you mention here among the topics of the talk.")


def _repeats_topic(reading: Reading, situation: Situation | None) -> bool:
    """Tell whether a run of words of a topic stands in the message, however plain they are ("one week in six")."""
    if situation is None:
        return False
    topics = [topic.text for talk in situation.record.interviews for topic in talk.topics]
    told = {number for topic in topics for number in _NUMBER.findall(topic)}
    if not told.isdisjoint(_NUMBER.findall(reading.own_text)):
        return True
    runs = frozenset[tuple[str, ...]]().union(*map(_runs, topics))
    return bool(runs & _runs(reading.own_text))


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = [fold(found[0]) for found in _WORD.finditer(text)]
    return frozenset(run for run in zip(words, words[1:], words[2:], strict=False) if not _EMPTY.issuperset(run))


def _concrete(sentence: Sentence, names: frozenset[str], reading: Reading) -> int:
    """Weigh the words of a sentence that few letters have: what it tells of one place and one day."""
    words = {fold(word[0]) for word in _WORD.finditer(reading.body, sentence.span.start, sentence.span.end)}
    told = {stem(word): _rarity(word) for word in words - _GENERIC - FUNCTION_WORDS if "'" not in word}
    return sum(weight for one, weight in told.items() if one not in names)


def _rarity(word: str) -> int:
    """Give 0 for a word that all letters use, 1 for one that many know, 3 for a rarer one."""
    if len(word) < _SHORTEST:
        return 0
    if "-" in word:
        return 1 + max(map(_rarity, word.split("-")))
    bands = lexicon().bands
    band = min(bands.get(form, _RARE) for form in _forms(word))
    return 0 if band < _TELLING else 1 if band < _RARE else _RARE


def _forms(word: str) -> tuple[str, ...]:
    """Give a word and what it may be a form of."""
    bare = next((word.removesuffix(ending) for ending in ("ing", "ed", "s", "ly") if word.endswith(ending)), word)
    return word, bare, f"{bare}e"


RULE = Rule(
    id="not-personal",
    section=Section.THANK_YOU,
    title="Name one thing from the talk",
    what="Mention one thing in your thank-you that only this talk could have given you.",
    why="A manager who has met several people remembers a talk by its subjects. One of them in your note tells them"
    " who you are and that you listened.",
    instead="Look at your notes and put one subject into a sentence: what you were shown, asked or told, and why it"
    " stayed with you.",
    severity="warning",
    source="Section 1, the row `not-personal`",
    speaks_in=frozenset({"review"}),
    good=(
        message(
            "Thank you for showing me how you brought the changeover down to twelve minutes. I would be glad to help"
            " with the next line.",
        ),
        message(
            "I am grateful for your time, Toby. I had never thought of running a furnace by the price of the night,"
            " and I would like to learn more of it at Halden.",
            to=("tobias",),
        ),
        message(
            "Many thanks for this morning, Maeve. Handing over beside the patient, as you do, is how I was taught to"
            " work, and I would be happy to do so with you.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "Thanks for your time, Chef. I went home thinking about how little of a brioche you waste, and I would"
            " love to cook like that.",
            to=("zoe",),
            scene="kitchen",
        ),
        message(
            "Thank you for an hour among the furnaces. That the night tariff decides when you pour was new to me, and"
            " made me want the job even more.",
            to=("tobias",),
        ),
        message(
            "I would like to ask politely whether there is any news about the post of Industrial Engineer. I am still"
            " very interested in it.",
            purpose="follow-up",
            at=A_WEEK_LATER,
        ),
    ),
    bad=(
        message(
            "Thank you for taking the time to meet me today. I enjoyed our conversation very much and would be glad"
            " to join you.",
        ),
        message(
            "Thank you both for the interview and for telling me more about the role. It confirmed my interest, and I"
            " look forward to hearing from you.",
            to=("tobias",),
        ),
        message(
            "Many thanks for seeing me this morning. Everybody was so kind, and I would love to be part of it.",
            to=("maeve",),
            scene="ward",
        ),
        message(
            "I am most grateful for a stimulating discussion. The high reputation of your university is well known to"
            " me, and I should be honoured to contribute to it.",
            to=("okoro",),
            scene="lectureship",
        ),
        message(
            "Thanks for making the time. I like what you do and how you do it, and I know that I would bring energy"
            " and results.",
            to=("helen",),
            scene="sales",
        ),
        message(
            "Thank you for a very pleasant hour. Your questions were good ones, and I came away sure that I would"
            " like to work with you.",
            scene="no_notes",
        ),
    ),
    find=find,
)
