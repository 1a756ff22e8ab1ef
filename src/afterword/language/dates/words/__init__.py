"""The words that dates are made of: tables only, one subject a file."""
