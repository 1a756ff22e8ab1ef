"""The grammar of dates: from tokens to what they say, not yet to days of the calendar."""
