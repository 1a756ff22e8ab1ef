"""Zones, working days and working hours: when somebody can be written to."""
