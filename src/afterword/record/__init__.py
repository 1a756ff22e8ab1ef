"""What happened in one application, and how a record of it is read and checked."""
