"""Section 1 of the guide: a timely thank-you."""
