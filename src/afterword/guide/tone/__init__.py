"""Section 4 of the guide: tone."""
