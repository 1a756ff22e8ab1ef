"""Section 3 of the guide: the right channel."""
