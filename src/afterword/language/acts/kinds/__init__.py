"""How each kind of act is said, one module for each."""
