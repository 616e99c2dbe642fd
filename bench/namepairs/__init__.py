"""Our own test set of name pairs, and the check of its form."""
