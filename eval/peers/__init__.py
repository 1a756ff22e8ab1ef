"""Other libraries that find dates in words: each runs in a process and an environment of its own."""
