"""A card by post: four lines to copy by hand, an extra beside the mail."""

from __future__ import annotations

from typing import Final

from afterword.situation.routes import Need
from afterword.writer import dates_in_words, wording
from afterword.writer.composer import Composer
from afterword.writer.greeting import called
from afterword.writer.letter import Letter
from afterword.writer.phrases.pool import Pool, pool
from afterword.writer.scene import Scene
from afterword.writer.thank_you import topic_sentence
from afterword.writer.topics import fitted_notes, need_of_topic

_THANKS: Final[Pool] = pool("""
wnf | Thank you for our {talk} on {day}; I would be very glad to join {company}.
wn  | Thank you so much for your time on {day}; I would love to work with you.
nf  | Thank you for our {talk} on {day}, which strengthened my interest in the {role} role.
wnf | Thank you for our {talk} on {day}. I remain very interested in the {role} role.
""")
_WITH: Final = {"warm": "With warm wishes", "neutral": "With best wishes", "formal": "With kind regards"}


def write(scene: Scene) -> Letter | tuple[Need, ...]:
    """Write the four lines: greeting, thanks, one thing from the talk, name."""
    talk, person = scene.talk, next(iter(scene.people), None)
    if talk is None or person is None:
        return (Need("people", None, "Who was there?"),)
    notes = fitted_notes(scene, talk, person, direct=True)
    if not notes:
        return (need_of_topic(talk, person),)
    ended = talk.end.astimezone(scene.now.tzinfo).date()
    day = dates_in_words.date_in_words(ended, american=scene.american)
    composer = Composer(scene, wording.words(scene) | {"day": day})
    name = called(person, scene.situation.facts.messages, formal=scene.register == "formal")
    lines = (
        f"Dear {name},",
        composer.say("card", _THANKS),
        topic_sentence(composer, notes[0]),
        f"{_WITH[scene.register]}, {wording.signature(scene)}",
    )
    return Letter("", "", (lines,), "", "", is_outline=True)
