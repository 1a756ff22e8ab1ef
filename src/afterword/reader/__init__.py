"""What an employer's message means: what it is, what it promises, what it asks for."""
