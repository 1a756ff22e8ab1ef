"""Section 8 of the guide: when to stay silent."""
