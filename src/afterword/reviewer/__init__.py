"""From a message and the situation to findings: where to look, and what to do there."""
