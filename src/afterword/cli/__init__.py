"""The command line: it reads files and the clock, calls one service, and presents the answer."""
