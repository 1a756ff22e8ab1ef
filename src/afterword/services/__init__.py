"""The use cases: each verb on plain data, for whichever door asks. Nothing here knows a database or a socket."""
