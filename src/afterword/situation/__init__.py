"""What is in force now: phase, timeline, instruction, allowance, routes, and what fulfilled what."""
