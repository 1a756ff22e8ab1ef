"""Facts about a text: the parts of a letter, sentences, words, dates in words, likeness."""
