"""Section 2 of the guide: not too much."""
