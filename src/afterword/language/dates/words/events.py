"""Things with a date of their own from which people count: "two weeks after your interview"."""

from __future__ import annotations

from typing import Final

from afterword.language.dates.words.tables import word_set

EVENTS: Final[dict[str, str]] = {
    **dict.fromkeys(
        ("interview", "interviews", "interviewing", "meeting", "call", "chat", "conversation", "visit", "appointment",
         "assessment", "trial", "presentation", "session", "discussion", "talk", "zoom", "audition", "interviewed",
         "meet", "met", "speak", "spoke", "speaking", "talked", "talking", "tour", "panel"),
        "interview",
    ),
    **dict.fromkeys(("closing", "close", "deadline", "closure", "closes", "closed", "cutoff", "cut-off"),
    "closing-date"),
    **dict.fromkeys(("application", "applying", "apply", "applied", "applications", "submission", "submitting"),
    "application"),
    **dict.fromkeys(("start", "starting", "joining", "commencement", "joined", "employment"), "start-date"),
    **dict.fromkeys(("offer", "offers"), "offer"),
    **dict.fromkeys(("test", "exam", "task", "exercise"), "test"),
    **dict.fromkeys(
        ("receipt", "letter", "email", "mail", "message", "notice", "notification", "today", "now", "receiving",
         "posting", "invitation", "writing", "request", "hereof"),
        "today",
    ),
}  # fmt: skip
"""Each word, and the name under which the caller hands its date in; ``today`` is the moment of speaking."""

EVENT_NAMES: Final = tuple(sorted(set(EVENTS.values()) - {"today"}))

DETERMINERS: Final = word_set("the your our my this that his her their an a each you we i having date day of all being")
DESCRIPTIONS: Final = word_set(
    """final second first last next initial phone telephone video zoom panel site campus onsite on-site recent
    technical online virtual face 2nd 1st formal original above application completed job vacancy advert in-person
    trial other"""
)

OWNED_BY_DAYS: Final = frozenset(EVENTS) | {
    "news", "date", "deadline", "board", "decision", "slot", "session", "second", "final", "first", "phone", "video",
    "shortlist", "outcome", "result", "results", "email", "round", "weld", "team", "teams", "skype", "training",
    "shift",
    "review", "follow", "open",
}  # fmt: skip
"""What a day can own: "tomorrow's interview", but not "today's market"."""
