"""Slips of grammar and punctuation that are nearly certain, by a module for each kind."""
