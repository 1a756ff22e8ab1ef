"""What is too familiar for a letter to somebody one hardly knows: slang, shorthand, emoji, capitals, loud marks."""
