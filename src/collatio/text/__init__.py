"""Pure functions on characters: folding, numbers, names, calendar, tokens."""
