"""Learns the packaged models from the labelled lines of `eval/training`."""
