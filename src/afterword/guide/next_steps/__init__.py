"""Section 5 of the guide: details and next steps."""
