"""From the situation and the candidate's notes to a draft that passes the review."""
