"""Who is meant by whom: the pronouns, and the two sides of an application."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from afterword.language.dates.mention import Speaker

Side: TypeAlias = Literal["them", "candidate", "both", "thing", "unknown"]
"""Who acts: the employer's side, the candidate, both together, a thing, or nobody who is named."""

SUBJECTS: Final[dict[str, str]] = {
    "i": "i", "i'll": "i", "i'd": "i", "i'm": "i", "i've": "i", "im": "i", "ill": "i", "we": "we", "we'll": "we",
    "we'd": "we",
    "we're": "we", "we've": "we", "you": "you", "you'll": "you", "you'd": "you", "you're": "you", "you've": "you",
    "youll": "you", "u": "you", "ye": "you", "yous": "you", "ull": "you", "they": "they", "they'll": "they",
    "they'd": "they", "they're": "they", "they've": "they", "he": "they", "he'll": "they", "he'd": "they",
    "he's": "they",
    "she": "they", "she'll": "they", "she'd": "they", "she's": "they", "it": "it", "it'll": "it", "it's": "it",
    "it'd": "it", "itll": "it", "that": "it", "that'll": "it", "that's": "it", "this": "it", "which": "it",
    "who": "they",
    "there": "it", "there'll": "it", "there's": "it", "nothing": "it", "wi": "we", "yours": "it", "ours": "it",
    "one": "they", "y'all": "you", "theyll": "they", "y'll": "you",
}  # fmt: skip
OBJECTS: Final[dict[str, str]] = {
    "you": "you", "u": "you", "me": "i", "us": "we", "ye": "you", "yous": "you", "y'all": "you", "ya": "you",
    "yourself": "you", "him": "they", "her": "they", "them": "they",
}  # fmt: skip
OWNERS: Final[dict[str, str]] = {"your": "you", "my": "i", "our": "we", "ur": "you", "their": "they", "yr": "you"}


def side(person: str, speaker: Speaker) -> Side:
    """Tell whose side a person is on, given who speaks."""
    if person in {"they", "it"}:
        return "them" if person == "they" else "thing"
    if person == "we" and speaker == "candidate":
        return "both"
    return "them" if (person == "you") == (speaker == "candidate") else "candidate"
