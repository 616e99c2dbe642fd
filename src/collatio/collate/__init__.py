"""From one story to its collation: utterances, alignment, descent."""
