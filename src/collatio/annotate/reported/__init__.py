"""Quotations from a reader's sentences and the marks: each corrects the other."""
