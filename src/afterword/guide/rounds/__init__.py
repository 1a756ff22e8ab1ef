"""Section 7 of the guide: several interviews."""
