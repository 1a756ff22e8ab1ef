"""The guide: each do and don't of the time after an interview is one small module in the folder of its section."""
