"""The packaged kinds of words."""
