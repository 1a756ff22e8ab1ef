"""Whether a message answers a thread, and under which subject."""

from __future__ import annotations

import re
from typing import Final

from afterword.record.application import Message
from afterword.record.fields import Action
from afterword.writer.scene import Scene

_PREFIX: Final = re.compile(r"^(?:\s*(?:re|aw|sv|antw|fwd?|wg)\s*(?:\[\d+\])?\s*:)+\s*", re.IGNORECASE)


def thread_of(scene: Scene, action: Action) -> str | None:
    """Give the subject of the thread that a message goes on with, or None where it opens one.

    An answer goes on with what asked. All else goes on with the last mail exchanged with the reader since the talk.
    """
    reader = scene.receiver
    if reader is None or scene.target.channel != "email":
        return None
    since = scene.talk.end if scene.talk is not None and action != "answer" else None
    for message in reversed(scene.situation.facts.messages):
        if since is not None and message.at < since:
            return None
        if reader.id in message.people and _is_thread(message):
            return f"Re: {_PREFIX.sub('', message.subject or '').strip()}"
    return None


def _is_thread(message: Message) -> bool:
    if message.channel != "email" or message.automatic or message.bounced:
        return False
    return bool(_PREFIX.sub("", message.subject or "").strip())
