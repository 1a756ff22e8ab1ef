"""The candidate's notes: what kind of phrase each is, and how it is fitted into a sentence."""
