"""When, within its window, a step is best taken."""

from __future__ import annotations

from datetime import datetime

from afterword.calendar_time.office_hours import Office
from afterword.planner.step import Window
from afterword.situation.situation import Situation


def first_good_moment(situation: Situation, office: Office, window: Window) -> datetime:
    """Give the first working hour from the opening and now, or at once if that lies after the window's end."""
    start = max(window.opens, situation.now.astimezone(office.zone))
    found = office.first_working_moment(start)
    return start if found > window.closes else found
