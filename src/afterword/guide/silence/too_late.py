"""Don't write when weeks or months have passed."""

from __future__ import annotations

from datetime import datetime

from afterword.calendar_time.moments import days_later
from afterword.calendar_time.office_hours import Office
from afterword.guide.rule import Rule, Section, described
from afterword.record.parameters import Parameters


def thank_you_closes(end: datetime, next_start: datetime | None, office: Office, parameters: Parameters) -> datetime:
    """Give the moment after which thanks only remind of their delay, or when the same person's next talk starts."""
    closes = days_later(end, parameters.close_days, office.zone)
    return closes if next_start is None else min(closes, next_start.astimezone(office.zone))


def follow_up_closes(opens: datetime, office: Office, parameters: Parameters) -> datetime:
    """Give the moment after which a follow-up comes too late."""
    return days_later(opens, parameters.close_days, office.zone)


RULE = Rule(
    id="too-late",
    section=Section.SILENCE,
    title="When the time has passed",
    what="Do not send thanks more than 14 days after the interview, or a follow-up more than 14 days after it first"
    " could go.",
    why="After some weeks a manager has turned to other things, and the role is mostly settled. A message then has to"
    " be puzzled over before it can be answered.",
    instead="Let this one go, and put your care into the next application. If they write again, answer them gladly.",
    severity="error",
    source="Section 8, the row `too-late`",
    speaks_in=frozenset({"plan", "review"}),
    parameters=("close_days",),
    timed=True,
    good=(
        described(
            "A thank-you an hour before the 14 days are over: late, yet welcome.", at="2026-12-01T14:00:00-06:00"
        ),
        described("A follow-up on the last day of its two weeks.", purpose="follow-up", at="2026-12-07T16:00:00-06:00"),
        described(
            "A follow-up four weeks after the talk, where Dana had named a date in between.",
            purpose="follow-up",
            at="2026-12-14T10:00:00-06:00",
            scene="promised",
        ),
        described(
            "A note to keep in touch just within two weeks of the rejection.",
            purpose="keep-in-touch",
            at="2026-12-07T09:30:00-06:00",
            scene="rejected",
        ),
        described(
            "An answer to Dana's question, three weeks after the talk.",
            purpose="answer",
            at="2026-12-08T10:00:00-06:00",
            scene="question_waiting",
        ),
    ),
    bad=(
        described("A thank-you an hour after the 14 days are over.", at="2026-12-01T16:00:00-06:00"),
        described(
            "A follow-up three weeks and a morning after the talk.",
            purpose="follow-up",
            at="2026-12-08T10:00:00-06:00",
        ),
        described(
            "A follow-up more than two weeks after it was right to send one.",
            purpose="follow-up",
            at="2026-12-16T10:00:00-06:00",
            scene="promised",
        ),
        described(
            "A note to keep in touch an hour after the two weeks are over.",
            purpose="keep-in-touch",
            at="2026-12-07T11:00:00-06:00",
            scene="rejected",
        ),
        described("A thank-you in the new year.", at="2027-01-06T10:00:00-06:00"),
    ),
)
