"""A call instead of a mail: what to say, point by point."""

from __future__ import annotations

import re
from typing import Final

from afterword.record.fields import Action
from afterword.writer.greeting import called
from afterword.writer.letter import Letter
from afterword.writer.scene import Scene

_THANKS: Final = re.compile(r"(?:with )?thank|once again", re.IGNORECASE)


def outline(scene: Scene, action: Action, letter: Letter) -> Letter:
    """Turn what a mail would say into the outline of a call."""
    person = scene.receiver
    formal = scene.register == "formal"
    name = called(person, scene.situation.facts.messages, formal=formal) if person is not None else "good day"
    hello = f"Hello {name}, this is {letter.signature}; do you have a moment?"
    points = [sentence for paragraph in letter.sentences for sentence in paragraph]
    if _THANKS.match(points[-1]):
        points.pop()
    if action == "follow-up" and len(points) > 3:  # noqa: PLR2004 - a call has room for three points
        points = [*points[:2], points[-1]]
    lines = (hello, *points, "Thank you, and goodbye.")
    return Letter(
        f"Call outline: {letter.subject}", "", (tuple(f"- {line}" for line in lines),), "", "", is_outline=True
    )
