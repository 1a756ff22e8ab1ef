"""What is too familiar for a letter to a stranger: slang, shorthand, emoji, capitals, loud marks."""
