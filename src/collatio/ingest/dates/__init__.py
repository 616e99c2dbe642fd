"""When a page was published: every date it offers, what speaks for each, and a verdict."""
