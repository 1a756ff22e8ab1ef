"""Spelling: which words are known, which are slips, and which names are near-misses of names that the record knows."""
