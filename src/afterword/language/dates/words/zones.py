"""Short names of time zones as people write them behind a clock time."""

from __future__ import annotations

from typing import Final

ZONES: Final[dict[str, str]] = {
    "utc": "UTC", "gmt": "UTC", "bst": "Europe/London", "cet": "Europe/Berlin", "cest": "Europe/Berlin",
    "mez": "Europe/Berlin", "mesz": "Europe/Berlin", "eet": "Europe/Helsinki", "eest": "Europe/Helsinki",
    "wet": "Europe/Lisbon", "west": "Europe/Lisbon", "et": "America/New_York", "est": "America/New_York",
    "edt": "America/New_York", "ct": "America/Chicago", "cst": "America/Chicago", "cdt": "America/Chicago",
    "mt": "America/Denver", "mst": "America/Denver", "mdt": "America/Denver", "pt": "America/Los_Angeles",
    "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney", "aet": "Australia/Sydney", "awst": "Australia/Perth", "acst": "Australia/Adelaide",
    "acdt": "Australia/Adelaide", "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland", "ist": "Asia/Kolkata",
    "sgt": "Asia/Singapore", "hkt": "Asia/Hong_Kong", "jst": "Asia/Tokyo", "kst": "Asia/Seoul",
    "sast": "Africa/Johannesburg", "wat": "Africa/Lagos", "eat": "Africa/Nairobi", "gst": "Asia/Dubai",
    "pkt": "Asia/Karachi", "msk": "Europe/Moscow",
}  # fmt: skip

PLACES: Final[dict[str, str]] = {
    "uk": "Europe/London", "london": "Europe/London", "eastern": "America/New_York", "central": "America/Chicago",
    "mountain": "America/Denver", "pacific": "America/Los_Angeles", "berlin": "Europe/Berlin",
    "german": "Europe/Berlin", "irish": "Europe/Dublin", "indian": "Asia/Kolkata", "india": "Asia/Kolkata",
    "sydney": "Australia/Sydney", "melbourne": "Australia/Melbourne", "singapore": "Asia/Singapore",
    "dubai": "Asia/Dubai", "new york": "America/New_York",
}  # fmt: skip
"""Places that may stand before "time" ("3 pm UK time")."""
