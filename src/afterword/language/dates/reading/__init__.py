"""From what a date in words says to days of the calendar, given when and where it was said."""
