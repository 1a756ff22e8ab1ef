"""Section 6 of the guide: no oversharing."""
