"""What a date is about, told from the clause it stands in: who acts, what is done, to whom, and when."""
